import { describe, expect, it } from "vitest";

import { nod, open } from "./pages";

describe("long output", () => {
  it("of 100,000 lines follows its end, scrolls and stays quick", async () => {
    const { page } = await open({ host: "fake&speed=1" });
    await nod.ask("print 100000 lines");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await page.getByText("All lines are printed.").waitFor({ timeout: 25_000 });
    const output = page.getByRole("region", { name: "Output, 100,000 lines" });
    await output.getByText("line 99999").waitFor();

    const measured = await output.evaluate(async (box) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let worst = 0;
      let shown = "";
      for (let i = 0; i <= 40; i++) {
        box.scrollTop = (box.scrollHeight * i) / 40;
        const start = performance.now();
        await frame();
        await frame();
        worst = Math.max(worst, performance.now() - start);
        if (i === 20) shown = box.textContent ?? "";
      }
      return { worst, shown, nodes: document.querySelectorAll("*").length };
    });
    expect(measured.nodes).toBeLessThan(1_500);
    expect(measured.shown).toContain("line 50000");
    // Two frames of a screen are 33 ms; the rest is left to a busy machine.
    expect(measured.worst).toBeLessThan(500);

    await output.evaluate((box) => (box.scrollTop = 0));
    await output.getByText("line 0", { exact: true }).waitFor();
  });

  it("does not pull a reader back who has scrolled up", async () => {
    const { page } = await open({ host: "fake&speed=4" });
    await nod.ask("print 60000 lines");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    const output = page.getByRole("region", { name: /^Output, [\d,]+ lines$/ });
    await output.waitFor();
    const scrolls = () => output.evaluate((box) => box.scrollHeight > box.clientHeight + 1_000);
    await expect.poll(scrolls).toBe(true);
    await output.evaluate((box) => (box.scrollTop = 100));
    const name = await output.getAttribute("aria-label");
    await expect.poll(() => output.getAttribute("aria-label")).not.toBe(name);
    expect(await output.evaluate((box) => box.scrollTop)).toBe(100);
    await page.keyboard.press("Escape");
  });
});

describe("hostile text", () => {
  it("never runs, loads or leads away, wherever it stands", async () => {
    const { page } = await open({ host: "fake&speed=0", height: 1600 });
    await page.evaluate(() =>
      (window as unknown as { nodFake: { drop(e: unknown): void } }).nodFake.drop({
        type: "drop",
        paths: ['/tmp/<img src=x onerror="window.pwned=11">.csv', "/tmp/a\u202efdp.exe"],
      }),
    );
    await page.getByRole("list", { name: "Files to attach" }).getByText("⟨U+202E⟩").waitFor();
    await nod.ask('hostile attack <img src=x onerror="window.pwned=12">');
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await nod.card("failed").waitFor();
    await page.getByText("Done.").waitFor();
    await page.getByText("Whole traceback").click();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();

    const frame = page.locator("iframe");
    expect(await frame.getAttribute("sandbox")).toBe("");
    expect(await frame.getAttribute("srcdoc")).not.toMatch(/<script|onerror|onload|<form|href=/);
    await page.frameLocator("iframe").getByText("Report").waitFor();
    const active = await page.evaluate(
      () =>
        document.querySelectorAll("main script, main a, main svg script, main [onerror], main [onload]")
          .length,
    );
    expect(active).toBe(0);
    expect(page.url()).toContain("fake");
    await nod.shoot("hostile");
  });
});
