import { beforeEach, describe, expect, it } from "vitest";

import type { Decision } from "../bindings/Decision";
import type { Event } from "../bindings/Event";
import type { Output } from "../bindings/Output";
import { FakeConversation } from "../host/fake/conversation";
import { sceneFor } from "../host/fake/scenes";
import { fromSnapshot, place, reduce } from "./reduce";
import { Subscription } from "./subscription";
import { executedCode, headline, waitingCard, type Card, type ConversationView } from "./view";

const summary = () => ({ id: "c", title: "t", folder: "/w", createdAt: 1, updatedAt: 1 });
const cards = (view: ConversationView) => view.entries.filter((e): e is Card => e.kind === "action");
const settled = (ms = 10) => new Promise((resolve) => setTimeout(resolve, ms));

/** A conversation of the fake host, and the view that its events make. */
class Follower {
  readonly conversation = new FakeConversation(summary(), 0);
  view = fromSnapshot(this.conversation.snapshot());

  constructor() {
    this.conversation.listener = (event) => {
      expect(place(this.view, event)).toBe("next");
      this.view = reduce(this.view, event);
    };
  }

  async ask(text: string): Promise<void> {
    this.conversation.take({ type: "userMessage", conversation: "c", text, attachments: [] }, sceneFor);
    await this.until(() => this.view.phase !== "generating");
  }

  async decide(decision: Decision): Promise<void> {
    const approvalId = waitingCard(this.view)!.approval!;
    this.conversation.take({ type: "resolve", conversation: "c", approvalId, decision }, sceneFor);
    await settled();
    await this.until(() => this.view.phase !== "generating");
  }

  async until(done: () => boolean): Promise<void> {
    for (let i = 0; i < 200 && !done(); i++) await settled();
    expect(done()).toBe(true);
  }
}

let f: Follower;
beforeEach(() => {
  f = new Follower();
});

describe("a turn", () => {
  it("goes through two actions to an answer", async () => {
    await f.ask("plot the unpaid");
    expect(f.view.phase).toBe("awaitingApproval");
    expect(cards(f.view).map((c) => c.state)).toEqual(["waiting"]);
    await f.decide({ type: "approve" });
    await f.until(() => cards(f.view).length === 2 && f.view.phase === "awaitingApproval");
    await f.decide({ type: "approve" });
    await f.until(() => f.view.phase === "idle");
    expect(f.view.entries.map((e) => e.kind)).toEqual([
      "request",
      "reply",
      "action",
      "reply",
      "action",
      "reply",
    ]);
    expect(cards(f.view).map((c) => c.state)).toEqual(["done", "done"]);
    expect(cards(f.view)[1]!.outputs[0]!.kind).toBe("display");
    expect(f.view.usage?.context).toBe(2048);
  });

  it("looks the same from a snapshot at its end as from its events", async () => {
    for (const request of ["plot the unpaid", "make it fail", "delete it"]) {
      await f.ask(request);
      while (f.view.phase === "awaitingApproval") {
        await f.decide(request === "delete it" ? { type: "decline", reason: "no" } : { type: "approve" });
        await f.until(() => f.view.phase === "awaitingApproval" || f.view.phase === "idle");
      }
    }
    const bare = (view: ConversationView) =>
      view.entries.map((e) => ({
        ...e,
        key: "",
        ...(e.kind === "action" ? { outputs: e.outputs.length } : {}),
      }));
    expect(bare(fromSnapshot(f.conversation.snapshot()))).toEqual(bare(f.view));
  });

  it("can be joined anywhere", async () => {
    await f.ask("plot the unpaid");
    await f.decide({ type: "approve" });
    await f.until(() => cards(f.view).length === 2 && f.view.phase === "awaitingApproval");
    await f.decide({ type: "approve" });
    await f.until(() => f.view.phase === "idle");

    // The same turn once more, joined from a snapshot taken at every event.
    const again = new FakeConversation(summary(), 0);
    const joined: { from: number; snapshot: ReturnType<FakeConversation["snapshot"]> }[] = [];
    again.listener = (event) => joined.push({ from: event.seq, snapshot: again.snapshot() });
    again.take(
      { type: "userMessage", conversation: "c", text: "plot the unpaid", attachments: [] },
      sceneFor,
    );
    let before: string | undefined;
    for (let decided = 0; decided < 2; decided++) {
      const waiting = () => again.snapshot().pendingApproval?.approval;
      for (let i = 0; i < 200 && (waiting() ?? before) === before; i++) await settled();
      before = waiting()!;
      again.take(
        { type: "resolve", conversation: "c", approvalId: before, decision: { type: "approve" } },
        sceneFor,
      );
    }
    for (let i = 0; i < 200 && again.snapshot().phase !== "idle"; i++) await settled();
    const shape = (view: ConversationView) =>
      view.entries.map((e) =>
        e.kind === "action" ? `${e.state} ${e.code}` : e.kind === "reply" ? e.text : e.kind,
      );
    const end = shape(fromSnapshot(again.snapshot()));
    expect(end).toHaveLength(6);
    for (const { from, snapshot } of joined) {
      let view = fromSnapshot(snapshot);
      for (const event of again.events) if (event.seq > from) view = reduce(view, event);
      expect(shape(view), `joined at ${from}`).toEqual(end);
    }
  });

  it("keeps the proposal beside what the user made of it", async () => {
    await f.ask("mean");
    const proposed = cards(f.view)[0]!.code;
    await f.decide({ type: "approveEdited", code: "print('7')" });
    await f.until(() => f.view.phase === "idle");
    const card = cards(f.view)[0]!;
    expect(cards(f.view)).toHaveLength(1);
    expect(card.code).toBe(proposed);
    expect(executedCode(card)).toBe("print('7')");
    expect(card.state).toBe("done");
    expect(card.outputs[0]).toMatchObject({ kind: "text", chunks: [{ text: "7\n" }] });
  });

  it("keeps the reason of a decline", async () => {
    await f.ask("delete it");
    await f.decide({ type: "decline", reason: "not that one" });
    await f.until(() => f.view.phase === "idle");
    expect(cards(f.view)[0]).toMatchObject({
      state: "declined",
      decision: { reason: "not that one" },
      outputs: [],
    });
  });

  it("stops at the card, and while code runs", async () => {
    await f.ask("loop for ever");
    f.conversation.take({ type: "interrupt", conversation: "c" }, sceneFor);
    await f.until(() => f.view.phase === "idle");
    expect(cards(f.view)[0]!.state).toBe("notRun");
    expect(f.view.entries.at(-1)).toMatchObject({ kind: "ending", outcome: "interrupted" });
    await f.ask("loop for ever");
    await f.decide({ type: "approve" });
    expect(f.view.phase).toBe("executing");
    f.conversation.take({ type: "interrupt", conversation: "c" }, sceneFor);
    await f.until(() => f.view.phase === "idle");
    expect(cards(f.view)[1]).toMatchObject({ state: "stopped", observation: { status: "interrupted" } });
    const message = "Stopped. Python kept its variables.";
    expect(f.view.entries.at(-1)).toMatchObject({ kind: "ending", outcome: "interrupted", message });
  });

  it("asks for a line and forgets the question when it is answered", async () => {
    await f.ask("ask my name");
    await f.decide({ type: "approve" });
    await f.until(() => f.view.phase === "awaitingInput");
    expect(cards(f.view)[0]!.input).toEqual({ prompt: "Your name: ", password: false });
    expect(cards(fromSnapshot(f.conversation.snapshot()))[0]!.input).not.toBeNull();
    f.conversation.take({ type: "answerInput", conversation: "c", text: "Ada" }, sceneFor);
    await f.until(() => f.view.phase === "idle");
    expect(cards(f.view)[0]!.input).toBeNull();
  });
});

describe("a snapshot", () => {
  it("does not leave a card waiting that no question is open for", async () => {
    await f.ask("mean");
    const snapshot = f.conversation.snapshot();
    expect(cards(fromSnapshot(snapshot))[0]!.state).toBe("waiting");
    const later = { ...snapshot, pendingApproval: null, phase: "idle" as const };
    expect(cards(fromSnapshot(later))[0]!.state).toBe("notRun");
    expect(waitingCard(fromSnapshot(later))).toBeNull();
  });
});

describe("a turn that is not the first", () => {
  it("has its phase in a snapshot too", async () => {
    await f.ask("mean");
    await f.decide({ type: "decline", reason: null });
    await f.until(() => f.view.phase === "idle");
    await f.ask("mean");
    const view = fromSnapshot(f.conversation.snapshot());
    expect([view.phase, view.turn]).toEqual([f.view.phase, f.view.turn]);
    expect(view.phase).toBe("awaitingApproval");
  });

  it("tells of a reply that broke off, with words or without, and does not blame the user for it", () => {
    const play = (messages: Event["msg"][]) =>
      messages
        .reduce((view, msg) => reduce(view, { seq: view.seq + 1, conversation: "c", turn: "t", msg }), f.view)
        .entries.filter((e) => e.kind === "reply");
    const begun: Event["msg"][] = [
      { type: "turnStarted" },
      { type: "itemStarted", item: "i", kind: "talk" },
      { type: "delta", item: "i", text: "Once" },
    ];
    for (const end of ["cancelled", "failed", "closed"] as const) {
      const body = { type: "assistantMessage", raw: "<execute>\nx", talk: "", end } as const;
      const item = { id: "r", turn: "t", at: 1, body };
      expect(play([{ type: "turnStarted" }, { type: "itemCompleted", item }])).toMatchObject([{ end }]);
    }
    // The disk is full: what was shown of the reply could not be kept.
    const unkept: Event["msg"] = { type: "turnEnded", outcome: "failed", message: "The disk is full." };
    expect(play([...begun, unkept])).toMatchObject([{ text: "Once", streaming: false, end: "failed" }]);
  });

  it("leaves no card of code that led to no action", () => {
    const messages: Event["msg"][] = [
      { type: "turnStarted" },
      { type: "itemStarted", item: "i", kind: "code" },
      { type: "delta", item: "i", text: "1 + 1" },
      { type: "phaseChanged", phase: "generating" },
    ];
    let view = f.view;
    for (const msg of messages) {
      view = reduce(view, { seq: view.seq + 1, conversation: "c", turn: "t", msg });
      if (msg.type === "delta") expect(cards(view)).toHaveLength(1);
    }
    expect(cards(view)).toHaveLength(0);
  });
});

describe("output", () => {
  const stream = (text: string, name: "stdout" | "stderr" = "stdout"): Output => ({
    type: "stream",
    name,
    text,
  });
  let seq = 0;
  const send = (view: ConversationView, index: number, output: Output): ConversationView => {
    const action = cards(view)[0]!.proposed!.id;
    seq = view.seq + 1;
    return reduce(view, {
      seq,
      conversation: "c",
      turn: "t",
      msg: { type: "execOutput", action, index, output },
    });
  };

  it("takes each piece once, joins streams and obeys a clear", async () => {
    await f.ask("mean");
    let view = send(f.view, 0, stream("a"));
    view = send(view, 0, stream("a"));
    view = send(view, 1, stream("b"));
    view = send(view, 2, stream("c", "stderr"));
    expect(cards(view)[0]!.outputs).toMatchObject([
      {
        chunks: [
          { stream: "stdout", text: "ab" },
          { stream: "stderr", text: "c" },
        ],
      },
    ]);
    view = send(view, 3, { type: "clear" });
    expect(cards(view)[0]!.outputs).toEqual([]);
    view = send(view, 4, stream("d"));
    expect(cards(view)[0]!.outputs).toMatchObject([{ chunks: [{ text: "d" }] }]);
  });
});

describe("a subscription", () => {
  const quiet = { type: "phaseChanged", phase: "idle" } as const;
  const event = (seq: number): Event => ({ seq, conversation: "c", turn: null, msg: quiet });

  it("keeps events that come before the snapshot, drops old ones and asks again after a hole", async () => {
    const seen: number[] = [];
    let asked = 0;
    let push: (e: Event) => void = () => undefined;
    const host = {
      subscribe: async (_id: string, onEvent: (e: Event) => void) => {
        push = onEvent;
        asked++;
        if (asked === 1) {
          onEvent(event(4));
          onEvent(event(6));
        }
        return { ...f.conversation.snapshot(), seq: asked === 1 ? 5 : 9 };
      },
    };
    const subscription = new Subscription(
      host as never,
      "c",
      (view) => seen.push(view.seq),
      () => undefined,
    );
    await subscription.start();
    expect(seen).toEqual([5, 6]);
    push(event(6));
    push(event(7));
    expect(seen).toEqual([5, 6, 7]);
    push(event(9));
    await settled();
    expect(asked).toBe(2);
    expect(seen).toEqual([5, 6, 7, 9]);
    subscription.close();
    push(event(10));
    expect(seen).toEqual([5, 6, 7, 9]);
  });

  it("tells when it cannot follow any more", async () => {
    let push: (e: Event) => void = () => undefined;
    let asked = 0;
    const host = {
      subscribe: async (_id: string, onEvent: (e: Event) => void) => {
        push = onEvent;
        if (++asked > 1) throw new Error("the store is gone");
        return { ...f.conversation.snapshot(), seq: 5 };
      },
    };
    const lost: unknown[] = [];
    const subscription = new Subscription(
      host as never,
      "c",
      () => undefined,
      (cause) => lost.push(cause),
    );
    await subscription.start();
    push(event(9));
    await settled();
    expect(lost).toEqual([new Error("the store is gone")]);
  });
});

describe("a card's headline", () => {
  it("is the comment that it begins with, else a plain sentence", () => {
    expect(headline("\n  # Lists the files \nimport os\nos.listdir()")).toBe("Lists the files");
    expect(headline('import shutil\nshutil.rmtree("a")\n# Only looks')).toBe("Runs Python");
    expect(headline('text = """\n# Only looks\n"""')).toBe("Runs Python");
    expect(headline("#!/usr/bin/env python\n#\nx = 1")).toBe("Runs Python");
    expect(headline(`# ${"a".repeat(200)}`)).toHaveLength(120);
  });
});
