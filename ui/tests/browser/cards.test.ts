import { describe, expect, it } from "vitest";

import { nod, open } from "./pages";

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

  it("is not run by a key while it is being declined", async () => {
    const { page } = await open();
    await nod.ask("delete old.txt");
    await nod.waiting();
    await page.waitForTimeout(400);
    await page.keyboard.press("d");
    await page.getByRole("textbox", { name: "Why you decline" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(300);
    expect(await nod.decisions()).toEqual([]);
    await page.keyboard.press("Enter");
    await nod.card("declined").waitFor();
    expect(await nod.decisions()).toEqual([{ type: "decline", reason: null }]);
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
    expect(await page.getByText("variables").count()).toBe(1);
    await page.getByText("Stopped. Python kept its variables.").waitFor();
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

  it("stays locked while the whole of long code was only opened, from its beginning", async () => {
    const { page } = await open({ width: 900, height: 420 });
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    const more = card.getByRole("button", { name: /^Show all/ });
    const top = () => card.evaluate((box) => Math.round(box.getBoundingClientRect().top));
    await more.scrollIntoViewIfNeeded();
    const before = await top();
    await more.click();
    await page.waitForTimeout(900);
    expect(Math.abs((await top()) - before)).toBeLessThan(4);
    expect(await card.getByRole("button", { name: "Run" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("keeps an edit while another conversation is looked at", async () => {
    const { page } = await open();
    await nod.ask("mean");
    const card = await nod.waiting();
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.keyboard.press("e");
    const editor = card.getByRole("textbox", { name: "Edit the code" });
    await editor.click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# mine");
    const list = page.getByRole("navigation", { name: "Conversations" });
    await list.getByRole("button", { name: "Rename photos", exact: true }).click();
    await page.getByRole("heading", { name: "Rename photos", level: 1 }).waitFor();
    await list.getByRole("button", { name: title, exact: true }).first().click();
    await page.getByRole("textbox", { name: "Edit the code" }).getByText("# mine").waitFor();
  });

  it("stays locked when an edit changed nothing and the end was never seen", async () => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    // The first press shows the end of the code.
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(150);
    expect(await nod.decisions()).toEqual([]);
    await card.getByRole("button", { name: "Run edited" }).click();
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toEqual([{ type: "approve" }]);
  });

  it("draws characters that cannot be seen, in the view and in the editor, and warns", async () => {
    const { page } = await open({ width: 720, height: 560 });
    await nod.ask("show hidden characters");
    const card = await nod.waiting();
    const warning = await card.getByRole("alert").first().textContent();
    expect(warning).toContain("5 characters that cannot be seen");
    expect(warning).toContain("direction of text");
    expect(await card.getByRole("alert").last().textContent()).toContain(
      "3 characters that may pass for another",
    );
    const code = await card.getByRole("region", { name: "Code" }).textContent();
    expect(code).toContain("⟨U+202E⟩");
    expect(code).toContain("p⟨U+0430⟩ndas");
    expect(code).toContain("⟨U+FF4F⟩⟨U+FF53⟩.remove");
    await nod.shoot("small-hidden");
    await page.keyboard.press("e");
    const editor = card.getByRole("textbox", { name: "Edit the code" });
    await editor.waitFor();
    for (const drawn of ["⟨U+202E⟩", "⟨U+2066⟩", "⟨U+2069⟩", "⟨U+200B⟩", "⟨U+0430⟩", "⟨U+FF4F⟩"]) {
      expect(await editor.textContent()).toContain(drawn);
    }
  });

  it("keeps names that are written from right to left in their order", async () => {
    const { page } = await open();
    await nod.ask("right to left");
    const card = await nod.waiting();
    // Of the letters between the quotation marks: the marks themselves stay outside.
    const places = (within: string) =>
      card.locator(`${within} .tok-string`).evaluateAll((all) =>
        all.map((string) => {
          const letters = document.createRange();
          letters.setStart(string.firstChild!, 1);
          letters.setEnd(string.firstChild!, 3);
          return letters.getBoundingClientRect().left;
        }),
      );
    const shown = await places("code");
    expect(shown).toHaveLength(2);
    expect(shown[0]).toBeLessThan(shown[1]!);
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    const edited = await places(".cm-line");
    expect(edited).toHaveLength(2);
    expect(edited[0]).toBeLessThan(edited[1]!);
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
    await error.getByText("indexes/base.py").waitFor();
  });
});
