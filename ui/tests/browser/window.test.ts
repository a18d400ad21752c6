import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { Browser, type Nod, type Setup } from "./support";

let browser: Browser;
let nod: Nod;

beforeAll(async () => {
  browser = await Browser.start();
});
afterAll(() => browser.stop());
afterEach(async () => {
  const { errors, outside } = nod;
  await nod.close();
  expect(errors, "errors of the page").toEqual([]);
  expect(outside, "addresses asked for outside of the page").toEqual([]);
});

async function open(setup?: Setup): Promise<Nod> {
  nod = await browser.page(setup);
  return nod;
}

describe("a turn", () => {
  it("of two actions on a CSV is approved by keyboard", async () => {
    const { page } = await open();
    await nod.ask("which of these are unpaid? plot them by month");
    await nod.waiting(1);
    await nod.shoot("light-card");
    expect(await nod.decisions()).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await nod.card("done", 1).waitFor();
    const table = nod.card("done", 1).getByRole("table");
    expect(await table.getByRole("columnheader").allTextContents()).toEqual([
      "",
      "month",
      "customer",
      "amount",
      "paid",
    ]);
    expect(await table.getByRole("row").count()).toBe(7);
    const amount = table.getByRole("cell", { name: "120.50" });
    expect(await amount.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe("right");

    await nod.waiting(2);
    await page.keyboard.press("Control+Enter");
    await nod.card("done", 2).waitFor();
    await page.getByText("8 invoices are unpaid").waitFor();
    await page.getByRole("button", { name: "Send" }).waitFor();
    expect(await nod.decisions()).toEqual([{ type: "approve" }, { type: "approve" }]);

    await nod.card("done", 2).getByRole("button", { name: "Enlarge Picture" }).click();
    const large = page.getByRole("dialog", { name: "Picture" });
    await large.getByRole("button", { name: "Save…" }).click();
    await page.keyboard.press("Escape");
    await large.waitFor({ state: "hidden" });
    expect(
      await nod.page.evaluate(() => (window as unknown as { nodFake: { saved: string[] } }).nodFake.saved),
    ).toEqual(["picture.png"]);
    await nod.shoot("light-answer");
  });

  it("is never approved by plain Enter, nor by a key pressed as the card appears", async () => {
    const { page } = await open();
    await nod.ask("mean");
    await nod.card("waiting for you").waitFor();
    await page.keyboard.press("Control+Enter");
    await nod.waiting();
    for (const key of ["Enter", "Space", "y", "r"]) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect(await nod.decisions()).toEqual([]);
    expect(await nod.card("waiting for you").count()).toBe(1);
  });

  it("keeps the focus where the user types", async () => {
    const { page } = await open({ host: "fake&speed=1" });
    await nod.ask("mean");
    await page.keyboard.type("and then delete everything");
    await nod.waiting();
    expect(await nod.composer.evaluate((field) => document.activeElement === field)).toBe(true);
    expect(await nod.composer.inputValue()).toBe("and then delete everything");
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(200);
    expect(await nod.decisions()).toEqual([]);
    expect(await nod.card("waiting for you").count()).toBe(1);
  });
});

describe("a card", () => {
  it("runs what the user made of it, and shows both", async () => {
    const { page } = await open();
    await nod.ask("mean");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    const editor = card.getByRole("textbox", { name: "Edit the code" });
    await editor.waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type('print("edited here")');
    await page.keyboard.press("Control+Enter");
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toEqual([{ type: "approveEdited", code: 'print("edited here")' }]);
    await page.getByRole("button", { name: "edited by you" }).click();
    expect(await page.getByRole("region", { name: "Proposed code" }).textContent()).toContain("412.25");
    expect(await page.getByRole("region", { name: "Executed code" }).textContent()).toContain("edited here");
    await nod.shoot("edited");
  });

  it("keeps the edit for another look, and approves the proposal when nothing was changed", async () => {
    const { page } = await open();
    await nod.ask("mean");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    await page.keyboard.press("Escape");
    await card.getByRole("button", { name: "Run", exact: false }).waitFor();
    await page.keyboard.press("e");
    await card.getByRole("button", { name: "Run edited" }).click();
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toEqual([{ type: "approve" }]);
  });

  it("is declined with a reason", async () => {
    const { page } = await open();
    await nod.ask("delete old.txt");
    await nod.waiting();
    await page.keyboard.press("d");
    await page.getByRole("textbox", { name: "Why you decline" }).waitFor();
    await page.keyboard.type("I still need it");
    await page.keyboard.press("Enter");
    await nod.card("declined").waitFor();
    await page.getByText("You declined: I still need it").waitFor();
    await page.getByText("I did not run it").waitFor();
    expect(await nod.decisions()).toEqual([{ type: "decline", reason: "I still need it" }]);
  });

  it("stops running code", async () => {
    const { page } = await open();
    await nod.ask("loop for ever");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await nod.card("running").getByText("counting").waitFor();
    await page.keyboard.press("Control+.");
    await nod.card("stopped").waitFor();
    await page.getByText("Variables are alive").waitFor();
    await page.getByRole("button", { name: "Send" }).waitFor();
    expect(await nod.ops("interrupt")).toHaveLength(1);
  });

  it("answers input(), and hides a password", async () => {
    const { page } = await open();
    await nod.ask("ask my name");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("textbox", { name: "Your name:" }).waitFor();
    await page.keyboard.type("Ada");
    await page.keyboard.press("Enter");
    await nod.card("done").getByText("Hello Ada").waitFor();

    await page.getByRole("button", { name: "Send" }).waitFor();
    await nod.ask("ask a password");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    const field = page.getByLabel("Password:");
    await field.waitFor();
    expect(await field.getAttribute("type")).toBe("password");
    await page.keyboard.type("secret");
    await page.keyboard.press("Enter");
    await nod.card("done").last().getByText("6", { exact: true }).waitFor();
    expect(await page.getByText("secret", { exact: true }).count()).toBe(0);
  });

  it("is locked until the end of long code has been in view", async () => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    const run = card.getByRole("button", { name: "Run" });
    expect(await run.getAttribute("aria-disabled")).toBe("true");
    await card.getByText("Read to the end of the code to run it.").waitFor();
    // Forced, because the button says that it is disabled. The click shows the end instead of running.
    await run.click({ force: true });
    await page.waitForTimeout(150);
    expect(await nod.decisions()).toEqual([]);
    await page.waitForFunction(() => document.querySelector('[aria-disabled="true"]') === null);
    await run.click();
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toEqual([{ type: "approve" }]);
  });

  it("stays locked when an edit changed nothing and the end was never seen", async () => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await card.getByRole("region", { name: "Code" }).waitFor();
    await page.waitForTimeout(150);
    expect(await nod.decisions()).toEqual([]);
  });

  it("draws characters that cannot be seen, in the view and in the editor, and warns", async () => {
    const { page } = await open({ width: 720, height: 560 });
    await nod.ask("show hidden characters");
    const card = await nod.waiting();
    const warning = await card.getByRole("alert").textContent();
    expect(warning).toContain("5 characters that cannot be seen");
    expect(warning).toContain("direction of text");
    expect(await card.getByRole("region", { name: "Code" }).textContent()).toContain("⟨U+202E⟩");
    await nod.shoot("small-hidden");
    await page.keyboard.press("e");
    const editor = card.getByRole("textbox", { name: "Edit the code" });
    await editor.waitFor();
    for (const drawn of ["⟨U+202E⟩", "⟨U+2066⟩", "⟨U+2069⟩", "⟨U+200B⟩"]) {
      expect(await editor.textContent()).toContain(drawn);
    }
  });

  it("folds a traceback to its last line and the user's own line", async () => {
    const { page } = await open();
    await nod.ask("make it fail");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    const error = nod.card("failed").getByRole("group", { name: "Error" });
    await error.getByText("KeyError: 'amonut'").first().waitFor();
    await error.getByText('total = df["amonut"].sum()').first().waitFor();
    expect(await error.getByText("indexes/base.py").isVisible()).toBe(false);
    await error.getByText("Whole traceback").click();
    expect(await error.getByText("indexes/base.py").isVisible()).toBe(true);
  });
});

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

describe("the window", () => {
  it("lists, finds, renames and deletes conversations", async () => {
    const { page } = await open();
    const list = page.getByRole("navigation", { name: "Conversations" });
    expect(await list.getByRole("heading").allTextContents()).toEqual([
      "Today",
      "Yesterday",
      expect.any(String),
    ]);

    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Find a conversation or command" });
    await palette.getByRole("combobox").fill("trip");
    await palette.getByRole("option", { name: /^Trip budget/ }).waitFor();
    await expect.poll(() => palette.getByRole("option").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Trip budget", level: 1 }).waitFor();

    await list.getByRole("button", { name: "More for Trip budget" }).click();
    await list.getByRole("menuitem", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "New title" }).fill("Lisbon");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Lisbon", level: 1 }).waitFor();

    await list.getByRole("button", { name: "More for Lisbon" }).click();
    await list.getByRole("menuitem", { name: "Delete…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
    expect(await list.getByRole("button", { name: "Lisbon", exact: true }).count()).toBe(1);
    await list.getByRole("button", { name: "More for Lisbon" }).click();
    await list.getByRole("menuitem", { name: "Delete…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => list.getByRole("button", { name: "Lisbon", exact: true }).count()).toBe(0);
  });

  it("resumes a conversation where it was, its card still waiting", async () => {
    const { page } = await open();
    await nod.ask("mean");
    await nod.waiting();
    const list = page.getByRole("navigation", { name: "Conversations" });
    await list.getByRole("button", { name: "Rename photos", exact: true }).click();
    await page.getByRole("heading", { name: "Rename photos", level: 1 }).waitFor();
    expect(await nod.card("waiting for you").count()).toBe(0);
    await list.getByRole("button", { name: "Invoices 2025", exact: true }).click();
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await nod.card("done").waitFor();
  });

  it("leads from the first start to a first result", async () => {
    const { page } = await open({ host: "fake=first&speed=0.1" });
    await page.getByText("runs nothing before you have read the action").waitFor();
    await page.getByText("This machine has 16 GB of memory.").waitFor();
    await nod.shoot("first-start");
    await page.getByRole("list", { name: "Examples" }).getByRole("button").first().click();
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await page.getByText("There are 12 files, 3.4 MB.").waitFor();
    await page.getByText("working in ~/Documents/Nod/Examples").waitFor();
  });

  it("downloads a model with progress and uses it", async () => {
    const { page } = await open();
    await page.keyboard.press("Control+,");
    const settings = page.getByRole("dialog", { name: "Settings" });
    const file = "CodeActAgent-Mistral-7b-v0.1.Q8_0.gguf";
    await settings.getByRole("button", { name: `Download ${file}` }).click();
    await settings.getByRole("progressbar").waitFor();
    await settings.getByRole("button", { name: `Cancel ${file}` }).click();
    await settings.getByText("The download was stopped.").waitFor();
    await settings.getByRole("button", { name: `Download ${file}` }).click();
    await settings.getByRole("button", { name: `Use ${file}` }).click();
    await settings.getByText("In use: CodeActAgent 7B").waitFor();

    await settings.getByRole("spinbutton", { name: "Time an action may run" }).fill("0");
    await page.keyboard.press("Tab");
    await settings.getByText("Enter a whole number from 1 to 86400. It is still 60.").waitFor();
    await page.keyboard.press("Escape");
    await settings.waitFor({ state: "hidden" });
    await page.getByRole("contentinfo").getByText("CodeActAgent 7B · CPU").waitFor();
  });

  it("says what to do when Python is missing", async () => {
    const { page } = await open();
    await nod.ask("no python here");
    const problem = page.getByRole("group", { name: "Problem" });
    await problem.getByText("Python was not found. Nothing ran.").waitFor();
    await problem.getByRole("button", { name: "Choose a Python" }).click();
    await page.getByRole("dialog", { name: "Settings" }).waitFor();
  });

  it("attaches files, and edits the last request with Up", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Attach" }).click();
    await page.getByRole("menuitem", { name: "Files…" }).click();
    const files = page.getByRole("list", { name: "Files to attach" });
    await files.getByText("invoices.csv").waitFor();
    await nod.ask("explain this file");
    await page.getByRole("list", { name: "Attached" }).getByText("invoices.csv").waitFor();
    expect((await nod.ops("userMessage"))[0]).toMatchObject({
      attachments: [{ path: "/home/ada/Invoices/invoices.csv" }],
    });
    await page.getByRole("button", { name: "Send" }).waitFor();
    await nod.composer.focus();
    await page.keyboard.press("ArrowUp");
    expect(await nod.composer.inputValue()).toBe("explain this file");
  });

  it("tells its keys, and opens nothing while the user types", async () => {
    const { page } = await open();
    await nod.composer.focus();
    await page.keyboard.type("what?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await nod.composer.fill("");
    await page.getByRole("heading", { level: 1 }).click();
    await nod.composer.evaluate((field) => (field as HTMLElement).blur());
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).getByText("Run the action that waits").waitFor();
  });

  it("announces a new card politely", async () => {
    const { page } = await open();
    await nod.ask("mean");
    await nod.waiting();
    const said = page.getByRole("status", { name: "Announcements" });
    expect(await said.getAttribute("aria-live")).toBe("polite");
    expect(await said.textContent()).toContain("Nod asks to run Python: Mean of the column amount");
  });
});

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
      const low = await page.evaluate(() => {
        const parse = (c: string) => (c.match(/[\d.]+/g) ?? []).map(Number);
        const light = ([r, g, b]: number[]) => {
          const [x, y, z] = [r!, g!, b!].map((v) =>
            v / 255 <= 0.03928 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
        };
        const behind = (e: Element | null): number[] => {
          for (let at = e; at; at = at.parentElement) {
            const c = parse(getComputedStyle(at).backgroundColor);
            if (c.length === 3 || c[3] === 1) return c;
          }
          return [255, 255, 255];
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
