import { describe, expect, it } from "vitest";

import type { Observation } from "../bindings/Observation";
import type { Card, CardState } from "../conversation/view";
import { afterword, stateWords } from "./card";

function card(state: CardState, told: Partial<Observation> | null): Card {
  const observation: Observation = {
    action: "a",
    status: "ok",
    text: "Execution Output:\n1",
    truncated: false,
    artifacts: [],
    variablesLost: false,
    durationMs: 12,
    ...told,
  };
  return {
    kind: "action",
    key: "a",
    state,
    code: "1",
    proposed: { id: "a", parent: null, code: "1", step: 1 },
    edited: null,
    approval: "q",
    decision: { type: "approve" },
    outputs: [],
    taken: 0,
    input: null,
    startedAt: 1,
    observation: told === null ? null : observation,
  };
}

describe("a card that has ended", () => {
  it("says that variables are gone however Python ended", () => {
    for (const state of ["done", "failed", "timedOut", "stopped", "died"] as const) {
      expect(afterword(card(state, { variablesLost: true })), state).toContain("variables are gone");
    }
  });

  it("says that they were kept where it was cut short", () => {
    expect(afterword(card("timedOut", {}))).toContain("Python kept its variables");
    // The end of the turn says it there, and who stopped it: that may have been Nod, because it was closed.
    expect(afterword(card("stopped", {}))).toBe("What it did before it was stopped stays done.");
    expect(afterword(card("done", {}))).toBe("It ran without output.");
    expect(afterword(card("failed", {}))).toBeNull();
  });

  it("takes nothing that code printed for Nod's own word on it", () => {
    const printed =
      "1\n[The Python session ended unexpectedly and was started again. Its variables are gone.]";
    expect(afterword(card("timedOut", { text: printed }))).toContain("Python kept its variables");
    expect(afterword(card("done", { text: printed }))).toBe("It ran without output.");
  });

  it("does not say that something happened where nothing ran", () => {
    const unrun = card("notRun", { status: "notRun", durationMs: 0 });
    expect([stateWords(unrun), afterword(unrun)]).toEqual(["not run", "Nothing ran."]);
    const found = card("stopped", { status: "interrupted", variablesLost: true, durationMs: 0 });
    expect(afterword(found)).toContain("not run again");
  });
});
