import { describe, expect, it } from "vitest";

import { nod, open } from "./pages";

const choose = async (title: string) => {
  const { page } = nod;
  const list = page.getByRole("navigation", { name: "Conversations" });
  await list.getByRole("button", { name: title, exact: true }).click();
  await page.getByRole("heading", { name: title, level: 1 }).waitFor();
};

const drop = (...paths: string[]) =>
  nod.page.evaluate(
    (paths) =>
      (window as unknown as { nodFake: { drop(e: unknown): void } }).nodFake.drop({ type: "drop", paths }),
    paths,
  );

/** A key as an input method gives it while it makes a word, in engines that tell by the old code alone. */
const composed = (field: Element) =>
  field.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true }),
  );

describe("what is written and not sent", () => {
  it("belongs to its conversation, with its files", async () => {
    const { page } = await open();
    await page.getByRole("heading", { name: "Invoices 2025", level: 1 }).waitFor();
    await nod.composer.fill("explain the invoices");
    await drop("/home/ada/Invoices/invoices.csv");
    const files = page.getByRole("list", { name: "Files to attach" });
    await files.waitFor();

    await choose("Rename photos");
    expect(await nod.composer.inputValue()).toBe("");
    expect(await files.count()).toBe(0);
    await nod.composer.fill("for the photos");

    await choose("Invoices 2025");
    expect(await nod.composer.inputValue()).toBe("explain the invoices");
    await files.getByText("invoices.csv").waitFor();
    await nod.composer.press("Enter");
    await page.getByRole("list", { name: "Attached" }).waitFor();
    expect(await nod.composer.inputValue()).toBe("");

    await choose("Rename photos");
    expect(await nod.composer.inputValue()).toBe("for the photos");
    expect(await nod.ops("userMessage")).toMatchObject([
      { text: "explain the invoices", attachments: [{ path: "/home/ada/Invoices/invoices.csv" }] },
    ]);
  });

  it("is not sent by the Enter that ends a word of an input method", async () => {
    const { page } = await open();
    await nod.composer.fill("explain");
    await nod.composer.evaluate(composed);
    await page.waitForTimeout(200);
    expect(await nod.ops("userMessage")).toEqual([]);
    expect(await nod.composer.inputValue()).toBe("explain");
    await nod.composer.press("Enter");
    await expect.poll(() => nod.ops("userMessage")).toHaveLength(1);
  });

  it("shows files with long names inside of the window, each with its Remove", async () => {
    const { page } = await open({ width: 720, height: 560 });
    const name = `${"a-long-name-".repeat(25)}.csv`;
    await drop(`/tmp/${name}`);
    const files = page.getByRole("list", { name: "Files to attach" });
    const remove = files.getByRole("button", { name: `Remove ${name}` });
    const box = (await remove.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(720);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await files.getByRole("listitem").getAttribute("title")).toContain(name);
    await remove.click();
    await files.waitFor({ state: "hidden" });
  });
});

describe("a conversation that is opened again", () => {
  it("gives the focus to the card that waits", async () => {
    await open();
    await nod.ask("mean");
    await nod.waiting();
    await choose("Rename photos");
    await expect.poll(() => nod.composer.evaluate((field) => document.activeElement === field)).toBe(true);
    await choose("Invoices 2025");
    const card = await nod.waiting();
    expect(await card.evaluate((group) => document.activeElement === group)).toBe(true);
  });

  it("gives it to the field that Python waits on", async () => {
    const { page } = await open();
    await nod.ask("ask my name");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    const field = page.getByRole("textbox", { name: "Your name:" });
    await field.waitFor();
    await choose("Rename photos");
    await choose("Invoices 2025");
    await field.waitFor();
    await page.waitForTimeout(200);
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
  });
});

describe("a title", () => {
  it("is not taken over by the Enter that ends a word of an input method", async () => {
    const { page } = await open();
    const list = page.getByRole("navigation", { name: "Conversations" });
    await list.getByRole("button", { name: "More for Trip budget" }).click();
    await list.getByRole("menuitem", { name: "Rename" }).click();
    const field = page.getByRole("textbox", { name: "New title" });
    await field.fill("Lisbon");
    await field.evaluate(composed);
    await page.waitForTimeout(200);
    expect(await field.inputValue()).toBe("Lisbon");
    await page.keyboard.press("Enter");
    await list.getByRole("button", { name: "Lisbon", exact: true }).waitFor();
  });

  it("has the focus when the turn ends, though words of the transcript were clicked meanwhile", async () => {
    const { page } = await open();
    await nod.ask("loop for ever");
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await nod.card("running").getByText("counting").waitFor();
    await page.getByRole("list", { name: "Transcript" }).getByText("loop for ever").click();
    await page.keyboard.press("Control+.");
    await page.getByRole("button", { name: "Send" }).waitFor();
    await page.keyboard.type("next");
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).value === "next");
  });
});
