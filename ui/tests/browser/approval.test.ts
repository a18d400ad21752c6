import { describe, expect, it } from "vitest";

import { nod, open } from "./pages";

describe("code that was not read", () => {
  it.each(["key", "mouse"])("is not run by a second press as its end comes into view: %s", async (how) => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    const run = card.getByRole("button", { name: "Run" });
    // Inside of the page, because the way there and back can take longer than the lock stays shut.
    await run.evaluate(
      (button, how) =>
        new Promise<void>((resolve) => {
          const press = () =>
            button.dispatchEvent(
              how === "key"
                ? new KeyboardEvent("keydown", {
                    key: "Enter",
                    code: "Enter",
                    ctrlKey: true,
                    bubbles: true,
                    cancelable: true,
                  })
                : new MouseEvent("click", { detail: 1, bubbles: true, cancelable: true }),
            );
          const again = () => {
            if (button.hasAttribute("aria-describedby")) {
              requestAnimationFrame(again);
            } else {
              press();
              resolve();
            }
          };
          press();
          again();
        }),
      how,
    );
    await page.waitForTimeout(300);
    expect(await nod.decisions()).toEqual([]);
    await run.click();
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toEqual([{ type: "approve" }]);
  });

  it("is not run because one letter was added to it", async () => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    await page.keyboard.type("#");
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(300);
    expect(await nod.decisions()).toEqual([]);
    // That press has shown the end.
    await card.getByRole("button", { name: "Run edited" }).click();
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toMatchObject([
      { type: "approveEdited", code: expect.stringMatching(/^## Renames/) },
    ]);
  });

  it("can be run from the editor once it was scrolled to the end there", async () => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    const editor = card.getByRole("textbox", { name: "Edit the code" });
    await editor.waitFor();
    await page.keyboard.type("#");
    const run = card.getByRole("button", { name: "Run edited" });
    await page.waitForTimeout(700);
    expect(await run.getAttribute("aria-disabled")).toBe("true");
    await editor.evaluate((content) => {
      const box = content.parentElement!;
      box.scrollTop = box.scrollHeight;
    });
    await run.click();
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toMatchObject([{ type: "approveEdited" }]);
  });

  it("is not run by a key that is held down in the editor", async () => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    await page.keyboard.type("#");
    await page.keyboard.down("Control");
    await page.keyboard.down("Enter");
    await page.waitForTimeout(900);
    await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await page.keyboard.up("Control");
    await page.waitForTimeout(200);
    expect(await nod.decisions()).toEqual([]);
  });

  it("is brought back, not run, when an edit of it is scrolled away", async () => {
    const { page } = await open();
    await nod.ask("mean");
    const card = await nod.waiting();
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    await page.keyboard.type("#");
    const transcript = page.getByRole("list", { name: "Transcript" });
    await transcript.evaluate((sheet) => (sheet.style.paddingTop = "3000px"));
    await page.waitForTimeout(200);
    await transcript.evaluate(({ parentElement: frame }) => {
      frame!.scrollTop = 0;
      frame!.dispatchEvent(new Event("scroll"));
    });
    const onScreen = () => card.evaluate((box) => box.getBoundingClientRect().top < window.innerHeight);
    expect(await onScreen()).toBe(false);
    await nod.composer.focus();
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(700);
    expect(await nod.decisions()).toEqual([]);
    expect(await onScreen()).toBe(true);
    await page.keyboard.press("Control+Enter");
    await nod.card("done").waitFor();
    expect(await nod.decisions()).toMatchObject([{ type: "approveEdited" }]);
  });
});

describe("the second click of a double-click", () => {
  const second = (button: Element) =>
    button.dispatchEvent(new MouseEvent("click", { detail: 2, bubbles: true, cancelable: true }));

  it("does not run, and does not stop what the first one ran", async () => {
    const { page } = await open();
    await nod.ask("loop for ever");
    const card = await nod.waiting();
    const run = card.getByRole("button", { name: "Run" });
    await run.evaluate(second);
    await page.waitForTimeout(200);
    expect(await nod.decisions()).toEqual([]);
    await run.click();
    const running = nod.card("running");
    await running.getByText("counting").waitFor();
    await page.waitForTimeout(400);
    const stop = running.getByRole("button", { name: "Stop" });
    await stop.evaluate(second);
    await page.waitForTimeout(200);
    expect(await nod.ops("interrupt")).toEqual([]);
    await stop.click();
    await nod.card("stopped").waitFor();
  });

  it("does not stop where it comes as a click of its own, right after the first", async () => {
    const { page } = await open();
    await nod.ask("loop for ever");
    const card = await nod.waiting();
    const run = card.getByRole("button", { name: "Run" });
    await run.click({ trial: true });
    await run.evaluate(
      (button) =>
        new Promise<void>((resolve) => {
          const group = button.closest("[role=group]")!;
          const wait = () => {
            const stop = [...group.querySelectorAll("button")].find((b) => b.textContent.startsWith("Stop"));
            if (!stop) {
              requestAnimationFrame(wait);
              return;
            }
            stop.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true, cancelable: true }));
            resolve();
          };
          button.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true, cancelable: true }));
          wait();
        }),
    );
    await page.waitForTimeout(300);
    expect(await nod.decisions()).toEqual([{ type: "approve" }]);
    expect(await nod.ops("interrupt")).toEqual([]);
    await page.keyboard.press("Control+.");
    await nod.card("stopped").waitFor();
  });

  it("does not send, and does not stop the turn that the first one began", async () => {
    const { page } = await open({ host: "fake&speed=1" });
    await nod.composer.fill("explain");
    const send = page.getByRole("button", { name: "Send" });
    await send.evaluate(second);
    await page.waitForTimeout(100);
    expect(await nod.ops("userMessage")).toEqual([]);
    await send.click();
    const stop = page.getByRole("button", { name: "Stop" });
    await stop.evaluate(second);
    await page.waitForTimeout(200);
    expect(await nod.ops("interrupt")).toEqual([]);
    await stop.click();
    await send.waitFor();
    expect(await nod.ops("interrupt")).toHaveLength(1);
  });
});

describe("what an action would touch", () => {
  it("stands on the card, and follows what is edited", async () => {
    const { page } = await open();
    await nod.ask("rename the photos");
    const card = await nod.waiting();
    const touched = card.getByRole("list", { name: "What it would touch" });
    await touched.waitFor();
    await page.locator('[aria-label="What it would touch"][aria-busy="false"]').waitFor();
    await page.keyboard.press("e");
    await card.getByRole("textbox", { name: "Edit the code" }).waitFor();
    await page.keyboard.type('os.remove("cat.jpg")\n');
    await touched.getByText("Deletes cat.jpg").waitFor();
    await page.keyboard.press("Escape");
    await touched.getByText("Deletes cat.jpg").waitFor({ state: "detached" });
  });
});
