import { describe, expect, it } from "vitest";

import { nod, open } from "./pages";

describe("the looks", () => {
  it("are dark where the system is", async () => {
    const { page } = await open({ dark: true });
    await nod.ask("plot the unpaid");
    await nod.waiting();
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour).toBe("rgb(28, 27, 26)");
    await nod.shoot("dark-card");
  });

  it.each([
    ["720 by 560", { width: 720, height: 560 }],
    ["1200 by 800 at 200 %", { width: 600, height: 400 }],
  ])("fit %s without a sideways scroll", async (_name, size) => {
    const { page } = await open(size);
    await nod.ask("plot the unpaid");
    const card = await nod.waiting();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const box = (await card.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    // The card clips what is too wide for it, so nothing in it may be, but for what scrolls by itself.
    const cut = await card.evaluate((root) => {
      const edge = root.getBoundingClientRect().right + 1;
      const scrolls = (e: Element): boolean =>
        e !== root &&
        (["auto", "scroll"].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement!));
      return [...root.querySelectorAll("*")]
        .filter((e) => e.getBoundingClientRect().right > edge && !scrolls(e.parentElement!))
        .map((e) => e.outerHTML.slice(0, 80));
    });
    expect(cut).toEqual([]);
    await card.getByRole("button", { name: "Run" }).click();
    await nod.card("done").waitFor();
  });

  it("keep every text readable against what is behind it", async () => {
    for (const dark of [false, true]) {
      const { page } = await open({ dark });
      await nod.ask("explain");
      await page.getByText("hard to read").waitFor();
      await page.getByRole("button", { name: "Send" }).waitFor();
      await nod.ask("make it fail");
      await nod.waiting();
      await page.keyboard.press("Control+Enter");
      await nod.card("failed").getByText("Whole traceback").click();
      await page.getByRole("button", { name: "Send" }).waitFor();
      await nod.ask("make it fail");
      await nod.waiting(1);
      const low = await page.evaluate(() => {
        // A mixed colour is given as `color(srgb …)`, each part of one.
        const parse = (c: string) =>
          (c.replace(/\w*\(srgb|\w+\(/, "").match(/[\d.]+/g) ?? []).map((v, i) =>
            c.startsWith("color(") && i < 3 ? 255 * Number(v) : Number(v),
          );
        const light = ([r, g, b]: number[]) => {
          const [x, y, z] = [r!, g!, b!].map((v) =>
            v / 255 <= 0.03928 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
        };
        const behind = (e: Element | null): number[] => {
          if (!e) return [255, 255, 255];
          const c = parse(getComputedStyle(e).backgroundColor);
          const part = c.length === 3 ? 1 : (c[3] ?? 0);
          if (part === 1) return c;
          return behind(e.parentElement).map((under, i) => part * (c[i] ?? 0) + (1 - part) * under);
        };
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement!;
          if (!node.textContent?.trim() || element.getClientRects().length === 0) continue;
          if (element.closest(":disabled, [aria-disabled=true]")) continue;
          const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${node.textContent.trim().slice(0, 40)}`);
        }
        return found;
      });
      expect(low, dark ? "dark" : "light").toEqual([]);
      if (!dark) await nod.close();
    }
  });

  it("do not move where motion is not wanted", async () => {
    const { page } = await open({ reducedMotion: true });
    await nod.ask("loop for ever");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await nod.card("running").waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press("Control+.");
    await nod.card("stopped").waitFor();
  });
});
