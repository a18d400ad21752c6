// @vitest-environment jsdom
import { EditorView } from "@codemirror/view";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import App from "./App.svelte";
import type { Op } from "./bindings/Op";
import { READ_MS } from "./chat/reading-lock.svelte";
import { fakeHost, type FakeControl } from "./host/fake/fake";
import { SETTLE_MS } from "./shared/keys";

/** Tells what watches the end of some code that it is in view. */
let showEnds: (seen?: boolean) => void;
let page: ReturnType<typeof mount>;

beforeEach(async () => {
  const watching = new Set<(entries: { isIntersecting: boolean }[]) => void>();
  showEnds = (seen = true) => watching.forEach((tell) => tell([{ isIntersecting: seen }]));
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.#tell = tell;
      }
      observe(): void {
        watching.add(this.#tell);
      }
      disconnect(): void {
        watching.delete(this.#tell);
      }
    },
  );
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal("CSS", { supports: () => true });
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  HTMLDialogElement.prototype.showModal = function (): void {
    this.open = true;
  };
  vi.useFakeTimers();
  page = mount(App, { target: document.body, props: { host: fakeHost("?fake&speed=0") } });
  await pass(100);
  frameAt(-100);
});

afterEach(async () => {
  await unmount(page);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets so many milliseconds pass, and everything that follows from it happen. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
  flushSync();
}

/** Nothing has a size here: whether a card is on screen depends on where the frame around all of them is said to be. */
function frameAt(top: number): void {
  const frame = document.querySelector("main")!;
  frame.getBoundingClientRect = () => new DOMRect(0, top, 800, 500);
}

const control = () => (window as unknown as { nodFake: FakeControl }).nodFake;
const ops = (type: Op["type"]) => control().ops.filter((op) => op.type === type);
const decisions = () => control().ops.flatMap((op) => (op.type === "resolve" ? [op.decision] : []));
const composer = () => document.querySelector<HTMLTextAreaElement>("#composer")!;
const card = () => [...document.querySelectorAll<HTMLElement>("[role=group][aria-label^=Action]")].at(-1)!;

function button(name: string, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll("button")].find(
    (b) => (b.getAttribute("aria-label") ?? b.textContent.trim().replace(/\s+/g, " ")) === name,
  );
  if (!found) throw new Error(`no button ${name} in ${document.body.textContent}`);
  return found;
}

async function click(target: Element, detail = 1): Promise<void> {
  target.dispatchEvent(new MouseEvent("click", { detail, bubbles: true, cancelable: true }));
  await pass(0);
}

async function press(key: string, init: KeyboardEventInit = {}, target?: Element): Promise<void> {
  const at = target ?? document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
  await pass(0);
}
const runKey = (target?: Element) => press("Enter", { ctrlKey: true }, target);

async function write(words: string): Promise<void> {
  composer().value = words;
  composer().dispatchEvent(new InputEvent("input", { bubbles: true }));
  await pass(0);
}

async function ask(words: string): Promise<void> {
  await write(words);
  await press("Enter", {}, composer());
  await pass(200 + SETTLE_MS);
}

const choose = (title: string) => click(button(title));

describe("a card", () => {
  it("is not run by two presses in a row, of a key or of the mouse", async () => {
    await ask("mean");
    await pass(READ_MS);
    const run = button("Run Ctrl+Enter", card());
    for (const again of [() => runKey(), () => click(run, 1), () => click(run, 2)]) {
      await again();
      showEnds();
      await again();
      expect(decisions()).toEqual([]);
    }
    await pass(READ_MS);
    await click(run, 2);
    expect(decisions()).toEqual([]);
    await click(run);
    expect(decisions()).toEqual([{ type: "approve" }]);
  });

  it("is not run because a letter was added to what was never read", async () => {
    await ask("mean");
    await press("e");
    const editor = card().querySelector<HTMLElement>("[contenteditable=true]")!;
    expect(document.activeElement).toBe(editor);
    showEnds(false);
    editor.querySelector(".cm-line")!.prepend("#");
    await pass(READ_MS);
    await runKey();
    await pass(READ_MS);
    await runKey();
    expect(decisions()).toEqual([]);
    showEnds();
    await runKey();
    expect(decisions()).toEqual([]);
    await press("Enter", { ctrlKey: true, repeat: true });
    await pass(READ_MS);
    await press("Enter", { ctrlKey: true, repeat: true });
    expect(decisions()).toEqual([]);
    await runKey();
    expect(decisions()).toEqual([
      { type: "approveEdited", code: expect.stringMatching(/^## Mean of the column/) },
    ]);
  });

  it("takes no letter that was meant for the next request", async () => {
    await write("mean");
    await press("Enter", {}, composer());
    while (document.querySelector(".card.waiting") === null) await pass(10);
    expect(document.activeElement).toBe(composer());
    composer().blur();
    await press("d");
    await press("e");
    expect(card().querySelector("form, [contenteditable=true]")).toBeNull();
    composer().focus();
    await write("delete");
    await pass(2 * SETTLE_MS);
    expect(document.activeElement).toBe(composer());
    composer().blur();
    await press("d");
    expect(card().querySelector("form")).not.toBeNull();
  });

  it("is not given up by a second Esc right after the one that leaves its editor", async () => {
    await ask("mean");
    await press("e");
    await press("Escape");
    await press("Escape");
    expect(ops("interrupt")).toEqual([]);
    await pass(SETTLE_MS);
    await press("Escape");
    expect(ops("interrupt")).toHaveLength(1);
  });

  it("runs no edit that is empty, and keeps what is written then", async () => {
    await ask("mean");
    showEnds();
    await pass(READ_MS);
    await press("e");
    const editor = () => EditorView.findFromDOM(card().querySelector<HTMLElement>(".cm-editor")!)!;
    editor().dispatch({ changes: { from: 0, to: editor().state.doc.length } });
    await pass(0);
    showEnds();
    await pass(READ_MS);
    await runKey();
    expect(decisions()).toEqual([]);
    expect(card().textContent).toContain("Write some code, or cancel and decline.");
    editor().dispatch({ changes: { from: 0, insert: "1 + 1" } });
    await pass(0);
    expect(card().textContent).not.toContain("Write some code");
    await choose("Rename photos");
    await choose("Invoices 2025");
    expect(editor().state.doc.toString()).toBe("1 + 1");
  });

  it("is brought back, not run, when an edit of it is scrolled away", async () => {
    await ask("mean");
    showEnds();
    await pass(READ_MS);
    await press("e");
    card().querySelector(".cm-line")!.prepend("#");
    await pass(0);
    const brought = vi.spyOn(card(), "scrollIntoView");
    frameAt(100);
    composer().focus();
    await runKey();
    expect(brought).toHaveBeenCalled();
    expect(decisions()).toEqual([]);
    frameAt(-100);
    await runKey();
    expect(decisions()).toEqual([]);
    await pass(READ_MS);
    await runKey();
    expect(decisions()).toMatchObject([{ type: "approveEdited" }]);
  });

  it("is not stopped by the click that follows on the one that runs it", async () => {
    await ask("loop for ever");
    showEnds();
    await pass(READ_MS);
    await click(button("Run Ctrl+Enter", card()));
    const stop = button("Stop Ctrl+.", card());
    await click(stop, 1);
    expect(ops("interrupt")).toEqual([]);
    await pass(SETTLE_MS);
    await click(stop, 2);
    expect(ops("interrupt")).toEqual([]);
    await click(stop, 1);
    expect(ops("interrupt")).toHaveLength(1);
  });

  it("is edited and declined by the keys of a Russian layout", async () => {
    await ask("delete old.txt");
    await press("у", { code: "KeyE" });
    expect(card().querySelector("[contenteditable=true]")).not.toBeNull();
    await press("Escape");
    await press("в", { code: "KeyD", isComposing: true });
    expect(card().querySelector("form")).toBeNull();
    await press("в", { code: "KeyD" });
    expect(document.activeElement).toBe(card().querySelector("form input"));
  });

  it("has the focus when its conversation is opened again, unless words are being written", async () => {
    await ask("mean");
    expect(document.activeElement).toBe(card());
    await choose("Rename photos");
    expect(document.activeElement).toBe(composer());
    await choose("Invoices 2025");
    expect(document.activeElement).toBe(card());
    composer().focus();
    await write("and then");
    await choose("Rename photos");
    composer().focus();
    await choose("Invoices 2025");
    expect(document.activeElement).toBe(composer());
  });

  it("does not pull the focus back to Python's question with every line that is printed", async () => {
    await ask("ask while printing");
    showEnds();
    await pass(READ_MS);
    await runKey();
    const field = () => card().querySelector("input")!;
    expect(document.activeElement).toBe(field());
    button("Stop Ctrl+.", card()).focus();
    await pass(3 * SETTLE_MS);
    expect(document.activeElement).toBe(button("Stop Ctrl+.", card()));
    const printed = card().textContent.split("tick").length;
    await pass(SETTLE_MS);
    expect(card().textContent.split("tick").length).toBeGreaterThan(printed);
    field().form!.requestSubmit();
    await pass(0);
    expect(ops("answerInput")).toMatchObject([{ text: "" }]);
  });

  it("leaves the focus to the field for Python's question", async () => {
    await ask("ask my name");
    showEnds();
    await pass(READ_MS);
    await runKey();
    const field = () => card().querySelector("input");
    expect(document.activeElement).toBe(field());
    await choose("Rename photos");
    await choose("Invoices 2025");
    expect(field()).not.toBeNull();
    expect(document.activeElement).toBe(field());
  });
});

describe("the composer", () => {
  it("has the words and files of each conversation", async () => {
    await write("explain");
    control().drop({ type: "drop", paths: ["/a.csv"] });
    await pass(0);
    await choose("Rename photos");
    expect(composer().value).toBe("");
    expect(document.querySelector("[aria-label='Files to attach']")).toBeNull();
    await write("photos");
    await choose("Invoices 2025");
    expect(composer().value).toBe("explain");
    await press("Enter", {}, composer());
    expect(ops("userMessage")).toMatchObject([{ text: "explain", attachments: [{ path: "/a.csv" }] }]);
    expect(composer().value).toBe("");
    await choose("Rename photos");
    expect(composer().value).toBe("photos");
  });

  it("sends nothing while an input method makes a word", async () => {
    await write("explain");
    await press("Enter", { keyCode: 229 }, composer());
    await press("Enter", { isComposing: true }, composer());
    expect(ops("userMessage")).toEqual([]);
    await press("Enter", {}, composer());
    expect(ops("userMessage")).toHaveLength(1);
  });

  it("takes a double-click on Send or Stop for one click", async () => {
    await write("loop for ever");
    await click(button("Send Enter"), 2);
    expect(ops("userMessage")).toEqual([]);
    await click(button("Send Enter"), 1);
    expect(ops("userMessage")).toHaveLength(1);
    await click(button("Stop Ctrl+."), 2);
    expect(ops("interrupt")).toEqual([]);
    await click(button("Stop Ctrl+."), 1);
    expect(ops("interrupt")).toHaveLength(1);
  });
});

describe("the list of conversations", () => {
  it("names each stretch of time by its heading", () => {
    const lists = [...document.querySelectorAll("nav ul")];
    expect(lists.length).toBeGreaterThan(2);
    for (const list of lists) {
      const heading = document.getElementById(list.getAttribute("aria-labelledby")!);
      expect(heading).toBe(list.previousElementSibling);
      expect(heading!.id).not.toContain(" ");
    }
  });

  it("keeps a title back while an input method makes a word of it", async () => {
    await click(button("More for Trip budget"));
    await click(button("Rename"));
    const field = document.querySelector<HTMLInputElement>("#rename")!;
    field.value = "Lisbon";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await press("Enter", { keyCode: 229 }, field);
    expect(document.querySelector("#rename")).toBe(field);
    await press("Enter", {}, field);
    expect(button("Lisbon")).toBeTruthy();
  });
});

describe("the palette", () => {
  it("takes Enter for the words that are written, not for those before", async () => {
    await press("k", { ctrlKey: true });
    const field = document.querySelector<HTMLInputElement>("[role=combobox]")!;
    field.value = "rename ph";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await press("Enter", {}, field);
    await pass(200);
    expect(document.querySelector("h1")!.textContent).toBe("Rename photos");
    expect(document.querySelector("[role=combobox]")).toBeNull();
  });
});

describe("the settings", () => {
  it("keep a number that was typed and left with Esc", async () => {
    await press("б", { code: "Comma", ctrlKey: true });
    const dialog = document.querySelector("dialog")!;
    const field = [...dialog.querySelectorAll<HTMLInputElement>("input[type=number]")].find(
      (input) => input.labels![0]!.textContent === "Time an action may run",
    )!;
    field.focus();
    field.value = "120";
    // Browsers say that a field has changed when it is left, which this one does not do by itself.
    field.addEventListener("blur", () => field.dispatchEvent(new Event("change", { bubbles: true })));
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    await pass(0);
    expect(document.querySelector("dialog")).toBeNull();
    await press(",", { ctrlKey: true });
    const again = [...document.querySelectorAll<HTMLInputElement>("dialog input[type=number]")];
    expect(again.map((input) => input.value)).toContain("120");
  });

  it("fold the other sizes of a model, but not while one of them is fetched", async () => {
    const name = "CodeActAgent-Mistral-7b-v0.1.Q8_0.gguf";
    const fold = () =>
      [...document.querySelectorAll("dialog details")].find((d) => d.textContent!.includes(name)) as
        HTMLDetailsElement | undefined;
    const open = async () => {
      await press(",", { ctrlKey: true });
      await pass(100);
    };
    await open();
    expect(fold()!.open).toBe(false);
    expect(fold()!.querySelector("summary")!.textContent).toBe("1 other size");
    await click(button(`Download ${name}`));
    document.querySelector("dialog")!.dispatchEvent(new Event("cancel", { cancelable: true }));
    await pass(0);
    await open();
    expect(fold()!.open).toBe(true);
    expect(button(`Cancel ${name}`, fold())).toBeTruthy();
    await pass(3_000);
    // What is on this computer is not among what could be fetched.
    expect(fold()).toBeUndefined();
    expect(button(`Use ${name}`)).toBeTruthy();
  });
});
