// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { OutputPart } from "../bindings/OutputPart";
import type { ConversationView, Entry } from "../conversation/view";
import DisplayOutput from "./DisplayOutput.svelte";
import ErrorOutput from "./ErrorOutput.svelte";
import TextOutput from "./TextOutput.svelte";
import Transcript from "./Transcript.svelte";

const app = {
  view: null,
  drawer: null as string | null,
  settings: null,
  host: { artifact: () => Promise.resolve(`data:text/html;base64,${btoa("<p>kept</p>")}`) },
};
vi.mock("../context", () => ({ useApp: () => app }));
// One way to draw that fails: no text is known to do so.
vi.mock("../shared/table", async (original) => ({
  ...(await original<object>()),
  readTable: (html: string) => {
    if (html.includes("broken") || html.includes("kept")) throw new RangeError("too many arguments");
    return null;
  },
}));

let page: ReturnType<typeof mount> | null = null;
let logged: ReturnType<typeof vi.spyOn>;

function draw<P extends Record<string, unknown>>(component: Component<P>, props: P): HTMLElement {
  page = mount(component, { target: document.body, props });
  flushSync();
  return document.body;
}

const named = (name: string) =>
  [...document.querySelectorAll("button")].filter((b) => b.textContent?.trim() === name);

beforeEach(() => {
  logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  app.drawer = null;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("an output that cannot be drawn", () => {
  it("says so in its place, and gives its text", async () => {
    const written = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { clipboard: { writeText: written } });
    const data: Record<string, OutputPart> = {
      "text/html": { type: "text", text: "broken" },
      "text/plain": { type: "text", text: "in words" },
    };
    draw(DisplayOutput, { executionCount: 1, data });
    expect(document.body.textContent).toContain("This output could not be shown.");
    expect(logged).toHaveBeenCalledOnce();
    named("Copy")[0]!.click();
    await vi.waitFor(() => expect(written).toHaveBeenCalledWith("in words"));
  });

  it("may be a large one, which is read from the store", async () => {
    const part: OutputPart = { type: "file", artifact: { hash: "h", mime: "text/html", bytes: 9 } };
    draw(DisplayOutput, { executionCount: 1, data: { "text/html": part } });
    await vi.waitFor(() => expect(document.body.textContent).toContain("This output could not be shown."));
    expect(named("Copy")).toHaveLength(1);
  });

  it("has no button to copy where no text is at hand", () => {
    const part = {
      type: "base64" as const,
      get data(): string {
        throw new RangeError("too large");
      },
    };
    draw(DisplayOutput, { executionCount: 1, data: { "image/png": part } });
    expect(document.body.textContent).toContain("This output could not be shown.");
    expect(named("Copy")).toEqual([]);
  });

  it.each([
    [
      "text",
      () => draw(TextOutput, { label: "Output", chunks: [{ stream: "stdout", text: null as never }] }),
    ],
    ["an error", () => draw(ErrorOutput, { ename: "E", evalue: null as never, traceback: [] })],
  ])("is %s too", (_name, drawn) => {
    expect(drawn().textContent).toContain("This output could not be shown.");
    expect(named("Copy")).toHaveLength(1);
  });
});

describe("program output", () => {
  it("stands as it was printed but for what hides", () => {
    const text = "Prix\u00a0: 1\u202f250\u3000می\u200cخواهم a\u200bb\n";
    const { textContent } = draw(TextOutput, { label: "Output", chunks: [{ stream: "stdout", text }] });
    expect(textContent).toContain("Prix\u00a0: 1\u202f250\u3000می\u200cخواهم a⟨U+200B⟩b");
  });
});

describe("an error", () => {
  it("that holds a whole file is cut in the open and whole in the fold", async () => {
    const line = `parse("${"b".repeat(1_000)}")`;
    const traceback = [`Cell In[1], line 1\n----> 1 ${line}`, `ValueError: ${"a".repeat(5_000)}`];
    draw(ErrorOutput, { ename: "ValueError", evalue: "a".repeat(5_000), traceback });
    const last = document.querySelector(".last")!.textContent;
    expect(last).toBe(`ValueError: ${"a".repeat(288)} … 4,712 more characters`);
    expect(document.querySelector(".line code")!.textContent).toMatch(/^parse\("b+ … 709 more characters$/);
    expect(document.querySelector("pre")).toBeNull();
    document.querySelector("details")!.open = true;
    await vi.waitFor(() => expect(document.querySelector("pre")?.textContent).toContain("a".repeat(5_000)));
    expect(document.querySelector("pre")!.textContent).toContain(line);
  });

  it("that is short stands whole, without a fold", () => {
    draw(ErrorOutput, { ename: "KeyError", evalue: "'a'", traceback: [] });
    expect(document.querySelector(".last")!.textContent).toBe("KeyError: 'a'");
    expect(document.querySelector("details")).toBeNull();
  });
});

describe("the transcript", () => {
  const show = (...entries: Entry[]) =>
    draw(Transcript, { view: { phase: "idle", entries } as never as ConversationView });
  const request = (key: string, text: string): Entry => ({
    kind: "request",
    key,
    text,
    attachments: [],
    at: 1,
  });

  it("shows the rest where one entry cannot be drawn", async () => {
    const written = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { clipboard: { writeText: written } });
    show(
      request("a", "before"),
      { ...request("b", "lost"), attachments: null } as never,
      request("c", "after"),
    );
    const lines = [...document.querySelectorAll("ol > li")].map((li) => li.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("before");
    expect(lines[1]).toContain("This could not be shown.");
    expect(lines[2]).toContain("after");
    named("Copy")[0]!.click();
    await vi.waitFor(() => expect(written).toHaveBeenCalledWith("lost"));
  });

  it("offers the same way out for an error and for an ending with a code", () => {
    const message = "No model was found.";
    show(
      { kind: "error", key: "a", code: "modelUnavailable", message },
      { kind: "ending", key: "b", outcome: "failed", code: "modelUnavailable", message },
      { kind: "ending", key: "c", outcome: "failed", code: "pythonUnavailable", message: "No Python." },
      { kind: "ending", key: "d", outcome: "failed", code: null, message: "Broken." },
    );
    const problems = [...document.querySelectorAll('[aria-label="Problem"]')];
    expect(problems).toHaveLength(3);
    expect(problems[1]!.innerHTML).toBe(problems[0]!.innerHTML);
    expect(named("Choose a model")).toHaveLength(2);
    named("Choose a model")[1]!.click();
    expect(app.drawer).toBe("model");
    named("Choose a Python")[0]!.click();
    expect(app.drawer).toBe("python");
    expect(document.querySelector(".failed")!.textContent?.trim()).toBe("Broken.");
  });

  it("cuts a long message and keeps the whole in a fold", async () => {
    show({ kind: "error", key: "a", code: "internal", message: "m".repeat(2_000) });
    const problem = document.querySelector('[aria-label="Problem"]')!;
    expect(problem.querySelector("p")!.textContent).toBe(`${"m".repeat(300)} … 1,700 more characters`);
    problem.querySelector("details")!.open = true;
    await vi.waitFor(() => expect(problem.textContent).toContain("m".repeat(2_000)));
  });
});
