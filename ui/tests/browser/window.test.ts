import { describe, expect, it } from "vitest";

import { nod, open } from "./pages";

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

  it("keeps the end of the transcript in sight until the reader scrolls up", async () => {
    const { page } = await open({ width: 600, height: 400 });
    await nod.ask("explain");
    await page.getByText("hard to read").waitFor();
    const transcript = page.getByRole("list", { name: "Transcript" });
    // The event of one scroll may come when much more stands below already.
    const grow = (by: number, up: number) =>
      transcript.evaluate(
        (sheet, [by, up]) => {
          sheet.style.minHeight = `${sheet.getBoundingClientRect().height + by!}px`;
          const frame = sheet.parentElement!;
          frame.scrollTop -= up!;
          frame.dispatchEvent(new Event("scroll"));
        },
        [by, up],
      );
    const below = () =>
      transcript.evaluate(({ parentElement: frame }) =>
        Math.round(frame!.scrollHeight - frame!.scrollTop - frame!.clientHeight),
      );
    await grow(1_000, 0);
    await expect.poll(below).toBe(0);
    await grow(2_000, 300);
    await page.waitForTimeout(200);
    expect(await below()).toBeGreaterThan(1_000);
  });

  it("shows what is sent after the reader has scrolled up", async () => {
    const { page } = await open({ width: 600, height: 400 });
    await nod.ask("explain");
    await page.getByText("hard to read").waitFor();
    await page.getByRole("button", { name: "Send" }).waitFor();
    const transcript = page.getByRole("list", { name: "Transcript" });
    await transcript.evaluate((sheet) => {
      sheet.style.paddingTop = "2000px";
    });
    await page.waitForTimeout(200);
    await transcript.evaluate((sheet) => {
      const frame = sheet.parentElement!;
      frame.scrollTop -= 900;
      frame.dispatchEvent(new Event("scroll"));
    });
    await page.getByRole("button", { name: "To the end" }).waitFor();
    await nod.ask("explain it again");
    const sent = page.getByText("explain it again", { exact: true }).last();
    await expect
      .poll(() =>
        sent.evaluate((words) => {
          const { top, bottom } = words.getBoundingClientRect();
          const frame = words.closest("ol")!.parentElement!.getBoundingClientRect();
          return top >= frame.top && bottom <= frame.bottom;
        }),
      )
      .toBe(true);
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
    await page.getByText("CodeActAgent-7B can do more").waitFor();
    await page.getByText("This machine has 16 GB of memory.").waitFor();
    await nod.shoot("first-start");
    await page.getByRole("list", { name: "Examples" }).getByRole("button").first().click();
    await nod.waiting();
    await page.keyboard.press("Control+Enter");
    await page.getByText("There are 12 files, 3.4 MB.").waitFor();
    await page.getByText("working in ~/Documents/Nod/Examples").waitFor();
  });

  it("says in the settings that the first action makes Python, and how much room that takes", async () => {
    const { page } = await open({ host: "fake=first&speed=0.1" });
    await page.keyboard.press("Control+,");
    const settings = page.getByRole("dialog", { name: "Settings" });
    await settings.getByText("Nod makes its own Python with the first action you run.").waitFor();
    expect(await settings.getByText("400 MB").count()).toBe(2);
    expect(await settings.getByText("nod python").count()).toBe(0);
    await settings.getByText("One that Nod makes").scrollIntoViewIfNeeded();
    await nod.shoot("no-python-yet");
  });

  it("downloads a model with progress and uses it", async () => {
    const { page } = await open();
    await page.keyboard.press("Control+,");
    const settings = page.getByRole("dialog", { name: "Settings" });
    const file = "CodeActAgent-Mistral-7b-v0.1.Q8_0.gguf";
    await settings.getByText("1 other size").click();
    await settings.getByRole("button", { name: `Download ${file}` }).click();
    await settings.getByRole("progressbar").waitFor();
    // The download goes on without the drawer, and can be stopped when it is open again.
    await page.keyboard.press("Escape");
    await settings.waitFor({ state: "hidden" });
    await page.keyboard.press("Control+,");
    await settings.getByRole("button", { name: `Cancel ${file}` }).click();
    await settings.getByText("The download was stopped.").waitFor();
    await settings.getByRole("button", { name: `Download ${file}` }).click();
    await settings.getByRole("button", { name: `Use ${file}` }).click();
    await settings.getByText(/The model is loaded with your (first|next) request/).waitFor();

    await settings.getByRole("spinbutton", { name: "Time an action may run" }).fill("0");
    await page.keyboard.press("Tab");
    await settings.getByText("Enter a whole number from 1 to 86400. It is still 60.").waitFor();
    await page.keyboard.press("Escape");
    await settings.waitFor({ state: "hidden" });
    const status = page.getByRole("contentinfo");
    await status.getByText("Model not loaded").waitFor();
    await nod.ask("explain");
    await status.getByText("CodeActAgent 7B · CPU").waitFor();
    await page.getByText("hard to read").waitFor();
    await page.keyboard.press("Control+,");
    await settings.getByText("In use: CodeActAgent 7B").waitFor();
  });

  it("says what to do when Python is missing", async () => {
    const { page } = await open();
    await nod.ask("no python here");
    const problem = page.getByRole("group", { name: "Problem" });
    const said = page.getByRole("list", { name: "Transcript" }).getByText("Python was not found");
    await problem.getByText("Python was not found. Nothing ran.").waitFor();
    expect(await said.count()).toBe(1);

    // The journal keeps only the end of the turn; opened again, that says the same and leads to the same place.
    const list = page.getByRole("navigation", { name: "Conversations" });
    await list.getByRole("button", { name: "Rename photos", exact: true }).click();
    await page.getByRole("heading", { name: "Rename photos", level: 1 }).waitFor();
    await list.getByRole("button", { name: "Invoices 2025", exact: true }).click();
    await problem.getByText("Python was not found. Nothing ran.").waitFor();
    expect(await said.count()).toBe(1);
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
    await files.getByText("invoices.csv").waitFor();
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

  it("takes its keys by their place where the layout has no Latin letters", async () => {
    const { page } = await open();
    const press = (key: string, code: string, ctrlKey: boolean) =>
      page.evaluate(
        (init) =>
          document.body.dispatchEvent(
            new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }),
          ),
        { key, code, ctrlKey },
      );
    await press("л", "KeyK", true);
    const palette = page.getByRole("dialog", { name: "Find a conversation or command" });
    await palette.waitFor();
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "hidden" });
    await nod.ask("mean");
    const card = await nod.waiting();
    await press("у", "KeyE", false);
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
  });

  it("names each stretch of time in the list of conversations", async () => {
    const { page } = await open();
    const list = page.getByRole("navigation", { name: "Conversations" });
    const labels = await list.getByRole("heading").allTextContents();
    // A month and its year: a name with a space in it.
    expect(labels.some((label) => label.includes(" "))).toBe(true);
    for (const name of labels) expect(await list.getByRole("list", { name, exact: true }).count()).toBe(1);
  });

  it("keeps a number that was typed in the settings and left with Esc", async () => {
    const { page } = await open();
    await page.keyboard.press("Control+,");
    const settings = page.getByRole("dialog", { name: "Settings" });
    const field = settings.getByRole("spinbutton", { name: "Time an action may run" });
    await field.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("120");
    await page.keyboard.press("Escape");
    await settings.waitFor({ state: "hidden" });
    await page.keyboard.press("Control+,");
    expect(await field.inputValue()).toBe("120");
  });

  it("announces a new card politely", async () => {
    const { page } = await open();
    await nod.ask("mean");
    await nod.waiting();
    const said = page.getByRole("status", { name: "Announcements" });
    expect(await said.getAttribute("aria-live")).toBe("polite");
    expect(await said.textContent()).toContain(
      "Nod asks to run Python. The model calls it: Mean of the column amount",
    );
  });

  it("announces what a new card would delete", async () => {
    const { page } = await open();
    await nod.ask("delete the old file");
    await nod.waiting();
    const said = page.getByRole("status", { name: "Announcements" });
    await said.getByText("Deletes old.txt.").waitFor();
  });
});
