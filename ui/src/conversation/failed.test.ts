import { describe, expect, it } from "vitest";

import type { Event } from "../bindings/Event";
import type { Item } from "../bindings/Item";
import { FakeConversation } from "../host/fake/conversation";
import { sceneFor } from "../host/fake/scenes";
import { fromSnapshot, reduce } from "./reduce";
import type { ConversationView } from "./view";

const conversation = () =>
  new FakeConversation({ id: "c", title: "t", folder: "/w", createdAt: 1, updatedAt: 1 }, 0);
const empty = () => fromSnapshot(conversation().snapshot());
const play = (messages: Event["msg"][]) =>
  messages.reduce<ConversationView>(
    (view, msg) => reduce(view, { seq: view.seq + 1, conversation: "c", turn: "turn", msg }),
    empty(),
  ).entries;
const ended = (message: string | null): Event["msg"][] => {
  const body = { type: "turnEnded", outcome: "failed", message, code: "modelUnavailable" } as const;
  return [
    { type: "itemCompleted", item: { id: "i", turn: "turn", at: 1, body } },
    { type: "phaseChanged", phase: "idle" },
    { type: "turnEnded", outcome: "failed", message },
  ];
};
const error = (message: string): Event["msg"] => ({ type: "error", code: "modelUnavailable", message });

describe("a turn that failed", () => {
  it("is told once while it is followed, and once with the same way out when it is opened again", async () => {
    const nod = conversation();
    let view = fromSnapshot(nod.snapshot());
    nod.listener = (event) => (view = reduce(view, event));
    nod.take({ type: "userMessage", conversation: "c", text: "no python", attachments: [] }, sceneFor);
    for (let i = 0; i < 200 && view.phase !== "idle"; i++) await new Promise((done) => setTimeout(done, 5));
    expect(view.phase).toBe("idle");
    expect(view.entries.map((e) => e.kind)).toEqual(["request", "error"]);
    const { code, message } = view.entries[1] as { code: string; message: string };
    expect([code, message]).toEqual(["pythonUnavailable", expect.stringContaining("Python was not found")]);

    const again = fromSnapshot(nod.snapshot()).entries;
    expect(again.map((e) => e.kind)).toEqual(["request", "ending"]);
    expect(again[1]).toMatchObject({ outcome: "failed", code, message });
  });

  it("says at its end what no error said before", () => {
    const alone = play([{ type: "turnStarted" }, ...ended("No model.")]);
    expect(alone).toMatchObject([{ kind: "ending", message: "No model.", code: "modelUnavailable" }]);
    const other = play([{ type: "turnStarted" }, error("The disk is full."), ...ended("No model.")]);
    expect(other.map((e) => e.kind)).toEqual(["error", "ending"]);
    const bare = play([{ type: "turnStarted" }, error("No model."), ...ended(null)]);
    expect(bare.map((e) => e.kind)).toEqual(["error", "ending"]);
  });

  it("is told once for every time it fails", () => {
    const failing = [{ type: "turnStarted" } as const, error("No model."), ...ended("No model.")];
    expect(play([...failing, ...failing]).map((e) => e.kind)).toEqual(["error", "error"]);
  });

  it("has no code where an older version of Nod wrote it", () => {
    const body = { type: "turnEnded", outcome: "failed", message: "Broken." };
    const item = { id: "i", turn: "turn", at: 1, body } as Item;
    const { entries } = fromSnapshot({ ...conversation().snapshot(), items: [item] });
    expect(entries).toEqual([
      { kind: "ending", key: "ending-turn", outcome: "failed", message: "Broken.", code: null },
    ]);
  });
});
