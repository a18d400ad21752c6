// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { AppState } from "./app-state.svelte";
import type { Attachment } from "./bindings/Attachment";
import type { Event } from "./bindings/Event";
import type { Op } from "./bindings/Op";
import type { Settings } from "./bindings/Settings";
import type { Snapshot } from "./bindings/Snapshot";
import { HostError, type Host } from "./host/host";

const summary = (id: string) => ({ id, title: id, folder: "/", createdAt: 0, updatedAt: 0 });
const snapshot = (id: string, phase: Snapshot["phase"] = "idle"): Snapshot => ({
  conversation: summary(id),
  items: [],
  outputs: [],
  phase,
  turn: null,
  partial: [],
  pendingApproval: null,
  pendingInput: null,
  kernel: { type: "notStarted" },
  usage: null,
  seq: 0,
});
const file = (path: string): Attachment => ({ path, size: 1, folder: false });

/** A promise that is settled from outside, for an answer of the host that takes its time. */
function later<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (cause: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (cause: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A host that takes everything, but for what a test says. */
function setUp(host: Partial<Host> = {}): { app: AppState; ops: Op[] } {
  const ops: Op[] = [];
  const app = new AppState({
    submit: async (op: Op) => void ops.push(op),
    subscribe: async (id: string) => snapshot(id),
    listConversations: async () => [summary("a"), summary("b")],
    createConversation: async () => summary("made"),
    deleteConversation: async () => undefined,
    getSettings: async () => ({ welcomed: true }),
    systemInfo: async () => ({ warnings: [] }),
    modelStatus: async () => ({ type: "notLoaded" }),
    ...host,
  } as unknown as Host);
  return { app, ops };
}

describe("what is written", () => {
  it("belongs to its conversation", async () => {
    const { app, ops } = setUp();
    await app.open("a");
    app.draft.text = "for a";
    app.draft.attach([file("/a.csv")]);
    await app.open("b");
    expect(app.draft.text).toBe("");
    expect(app.draft.attached).toEqual([]);
    app.draft.text = "for b";
    app.newConversation();
    expect(app.draft.text).toBe("");
    await app.open("a");
    await app.sendDraft();
    expect(ops).toEqual([
      { type: "userMessage", conversation: "a", text: "for a", attachments: [file("/a.csv")] },
    ]);
    expect(app.draft.empty).toBe(true);
    await app.open("b");
    expect(app.draft.text).toBe("for b");
  });

  it("comes back where it was written when it could not be sent", async () => {
    const answer = later<void>();
    const { app } = setUp({ submit: () => answer.promise });
    await app.open("a");
    app.draft.text = "first";
    app.draft.attach([file("/a.csv"), file("/b.csv")]);
    const sent = app.sendDraft();
    expect(app.draft.empty).toBe(true);
    app.draft.text = "second";
    app.draft.attach([file("/b.csv"), file("/c.csv")]);
    await app.open("b");
    answer.reject(new HostError("busy", "A turn is under way."));
    await sent;
    expect(app.draft.empty).toBe(true);
    await app.open("a");
    expect(app.draft.text).toBe("first\n\nsecond");
    expect(app.draft.attached.map((f) => f.path)).toEqual(["/a.csv", "/b.csv", "/c.csv"]);
    expect(app.draft.sending).toBe(false);
  });

  it("comes back when it is refused by an event, and not when it was written down", async () => {
    let tell: (event: Event) => void = () => undefined;
    const { app } = setUp({
      subscribe: async (id, onEvent) => {
        tell = onEvent;
        return snapshot(id);
      },
    });
    await app.open("a");
    let seq = 0;
    const say = (msg: Event["msg"]) => tell({ seq: ++seq, conversation: "a", turn: "t", msg });
    const full = { type: "error", code: "storeFailed", message: "The disk is full." } as const;
    app.draft.text = "long";
    app.draft.attach([file("/a.csv")]);
    await app.sendDraft();
    expect(app.draft.empty).toBe(true);
    say({ type: "turnStarted" });
    say(full);
    say({ type: "turnEnded", outcome: "failed", message: "The disk is full." });
    expect(app.draft.text).toBe("long");
    expect(app.draft.attached).toEqual([file("/a.csv")]);

    await app.sendDraft();
    say({ type: "turnStarted" });
    const body = { type: "userMessage", text: "long", attachments: [file("/a.csv")] } as const;
    say({ type: "itemCompleted", item: { id: "i", turn: "t", at: 1, body: { ...body, attachments: [] } } });
    say(full);
    expect(app.draft.empty).toBe(true);
  });

  it("does not come back in a conversation that was left and opened again", async () => {
    let tell: (event: Event) => void = () => undefined;
    const { app } = setUp({
      subscribe: async (id, onEvent) => {
        tell = onEvent;
        return snapshot(id);
      },
    });
    await app.open("a");
    app.draft.text = "go";
    await app.sendDraft();
    await app.open("b");
    await app.open("a");
    const msg = { type: "turnEnded", outcome: "answered", message: null } as const;
    tell({ seq: 1, conversation: "a", turn: "t", msg });
    expect(app.draft.empty).toBe(true);
  });

  it("is sent once, and does not keep another conversation from sending", async () => {
    const answer = later<void>();
    const sent: Op[] = [];
    const { app } = setUp({ submit: (op) => (sent.push(op), answer.promise) });
    await app.open("a");
    app.draft.text = "once";
    void app.sendDraft();
    app.draft.text = "twice";
    void app.sendDraft();
    expect(sent).toHaveLength(1);
    expect(app.draft.text).toBe("twice");
    await app.open("b");
    app.draft.text = "elsewhere";
    void app.sendDraft();
    expect(sent.map((op) => op.conversation)).toEqual(["a", "b"]);
  });

  it("waits until the conversation is there, and is not lost meanwhile", async () => {
    const answer = later<Snapshot>();
    const { app, ops } = setUp({ subscribe: () => answer.promise });
    const opened = app.open("a");
    app.draft.text = "too early";
    expect(app.canSend).toBe(false);
    await app.sendDraft();
    expect(await app.send("an example", [])).toBe(false);
    expect(ops).toEqual([]);
    expect(app.draft.text).toBe("too early");
    answer.resolve(snapshot("a"));
    await opened;
    expect(app.draft.text).toBe("too early");
    await app.sendDraft();
    expect(ops).toMatchObject([{ conversation: "a", text: "too early" }]);
  });

  it("stays while a turn is under way, which may have begun before the conversation was opened", async () => {
    const { app, ops } = setUp({ subscribe: async (id) => snapshot(id, "awaitingApproval") });
    await app.open("a");
    app.draft.text = "next";
    await app.sendDraft();
    expect(ops).toEqual([]);
    expect(app.draft.text).toBe("next");
  });

  it("goes with the new page into the conversation that the page becomes", async () => {
    const made = later<ReturnType<typeof summary>>();
    const { app, ops } = setUp({ createConversation: () => made.promise });
    app.draft.text = "first";
    const sent = app.sendDraft();
    app.draft.text = "typed meanwhile";
    made.resolve(summary("made"));
    await sent;
    expect(ops).toMatchObject([{ conversation: "made", text: "first" }]);
    expect(app.current).toBe("made");
    expect(app.draft.text).toBe("typed meanwhile");
    app.newConversation();
    expect(app.draft.empty).toBe(true);
  });

  it("comes back in the conversation that was made for it", async () => {
    const { app } = setUp({ submit: () => Promise.reject(new HostError("internal", "No.")) });
    app.draft.text = "first";
    await app.sendDraft();
    expect(app.current).toBe("made");
    expect(app.draft.text).toBe("first");
    app.newConversation();
    expect(app.draft.empty).toBe(true);
  });

  it("stays on the new page when no conversation could be made", async () => {
    const { app } = setUp({
      createConversation: () => Promise.reject(new HostError("storeFailed", "No room.")),
    });
    app.draft.text = "first";
    await app.sendDraft();
    expect(app.current).toBeNull();
    expect(app.draft.text).toBe("first");
    expect(app.problem?.message).toBe("No room.");
  });

  it("goes with its conversation when that is deleted", async () => {
    const { app } = setUp();
    await app.open("a");
    app.draft.text = "for a";
    await app.remove("a");
    expect(app.draft.text).toBe("");
    await app.open("a");
    expect(app.draft.text).toBe("");
  });
});

describe("the start", () => {
  it("opens the last conversation", async () => {
    const { app } = setUp();
    await app.start();
    expect(app.current).toBe("a");
  });

  it("leaves alone whoever has begun to write, or chosen a conversation, meanwhile", async () => {
    const writing = setUp().app;
    const started = writing.start();
    writing.draft.text = "begun";
    await started;
    expect(writing.current).toBeNull();
    expect(writing.draft.text).toBe("begun");

    const choosing = setUp().app;
    const began = choosing.start();
    await choosing.open("b");
    await began;
    expect(choosing.current).toBe("b");
  });
});

describe("the focus", () => {
  it("is not called for by a conversation that was left before it was there", async () => {
    const slow = later<Snapshot>();
    const { app } = setUp({
      subscribe: (id) => (id === "a" ? slow.promise : Promise.resolve(snapshot(id))),
    });
    const first = app.open("a");
    await app.open("b");
    const calls = app.focusCalls;
    slow.resolve(snapshot("a"));
    await first;
    expect(app.focusCalls).toBe(calls);
  });
});

describe("a setting", () => {
  it("that is refused goes back to what the host has, though another was changed meanwhile", async () => {
    const answers = [later<Settings>(), later<Settings>()];
    const asked = [...answers];
    const { app } = setUp({ setSettings: () => asked.shift()!.promise });
    await app.start();
    const had = app.settings!;
    const first = app.saveSettings({ ...had, device: "cuda" } as unknown as Settings);
    const second = app.saveSettings({ ...app.settings!, theme: "dark" });
    await Promise.resolve();
    expect(asked).toHaveLength(1); // the later one waits for the earlier
    answers[0]!.reject(new HostError("internal", "No such device."));
    await first;
    answers[1]!.reject(new HostError("internal", "No such device."));
    await second;
    expect(app.settings).toEqual(had);
  });
});

describe("a stop", () => {
  it("is said once to the host, and shown until the turn is over", async () => {
    let tell: (event: Event) => void = () => undefined;
    const { app, ops } = setUp({
      subscribe: async (id, onEvent) => {
        tell = onEvent;
        return { ...snapshot(id, "executing"), turn: "t" };
      },
    });
    await app.open("a");
    expect(app.stopping).toBe(false);
    await Promise.all([app.stop(), app.stop()]);
    await app.stop();
    expect(ops).toEqual([{ type: "interrupt", conversation: "a" }]);
    expect(app.stopping).toBe(true);
    const msg = { type: "turnEnded", outcome: "interrupted", message: null } as const;
    tell({ seq: 1, conversation: "a", turn: "t", msg });
    expect(app.stopping).toBe(false);
  });
});

describe("an announcement", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is made again after a silence when its words are the same", () => {
    const { app } = setUp();
    app.announce("Nod has answered.");
    vi.runAllTimers();
    expect(app.announcement).toBe("Nod has answered.");
    app.announce("Nod has answered.");
    expect(app.announcement).toBe("");
    vi.runAllTimers();
    expect(app.announcement).toBe("Nod has answered.");
  });

  it("does not push out the one that came just before", () => {
    const { app } = setUp();
    app.announce("Python was not found.");
    app.announce("The turn is over.");
    app.announce("The turn is over.");
    vi.runAllTimers();
    expect(app.announcement).toBe("Python was not found. The turn is over.");
    app.announce("Nod has answered.");
    vi.runAllTimers();
    expect(app.announcement).toBe("Nod has answered.");
  });
});
