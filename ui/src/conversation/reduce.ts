import type { Action } from "../bindings/Action";
import type { Decision } from "../bindings/Decision";
import type { ErrorCode } from "../bindings/ErrorCode";
import type { Event } from "../bindings/Event";
import type { EventMsg } from "../bindings/EventMsg";
import type { Item } from "../bindings/Item";
import type { ItemKind } from "../bindings/ItemKind";
import type { Observation } from "../bindings/Observation";
import type { Snapshot } from "../bindings/Snapshot";
import type { TurnOutcome } from "../bindings/TurnOutcome";
import type { TurnPhase } from "../bindings/TurnPhase";
import { addOutput } from "./outputs";
import type { Card, CardState, ConversationView, Entry } from "./view";

/** How an event stands to what the view already holds. */
export type Placement = "next" | "duplicate" | "gap";

/** Whether `event` is the next one, one already taken in, or one after a hole. */
export function place(view: ConversationView, event: Event): Placement {
  if (event.conversation !== view.summary.id || event.seq <= view.seq) return "duplicate";
  return event.seq === view.seq + 1 ? "next" : "gap";
}

/** The view after `event`, which must be the next one. */
export function reduce(view: ConversationView, event: Event): ConversationView {
  const next = { ...view, seq: event.seq };
  return apply(next, event.msg, event.seq, event.turn);
}

/** The view of a conversation as a snapshot gives it. */
export function fromSnapshot(snapshot: Snapshot): ConversationView {
  let view: ConversationView = {
    summary: snapshot.conversation,
    seq: snapshot.seq,
    phase: snapshot.phase,
    turn: snapshot.turn,
    entries: [],
    kernel: snapshot.kernel,
    model: null,
    usage: snapshot.usage,
  };
  for (const item of snapshot.items) view = applyItem(view, item);
  for (const { action, index, output } of snapshot.outputs) {
    view = onCard(view, action, (card) => addOutput(card, index, output));
  }
  const pending = snapshot.pendingApproval;
  if (pending) view = ask(view, pending.action, pending.approval);
  const input = snapshot.pendingInput;
  if (input) {
    view = onCard(view, input.action, (card) => ({
      ...card,
      input: { prompt: input.prompt, password: input.password },
    }));
  }
  for (const { item, kind, text } of snapshot.partial) view = begin(view, item, kind, text);
  // The ends of earlier turns in the journal say nothing of the turn under way.
  view = { ...view, phase: snapshot.phase, turn: snapshot.turn };
  // What the journal left open but is not under way any more did not run to an end.
  return mapCards(view, (card) => {
    if (card.state === "waiting" && card.approval !== pending?.approval) return { ...card, state: "notRun" };
    const alive = snapshot.phase === "executing" || snapshot.phase === "awaitingInput";
    if ((card.state === "running" || card.state === "starting") && !alive) {
      return { ...card, state: "stopped" };
    }
    return card;
  });
}

function apply(view: ConversationView, msg: EventMsg, seq: number, turn: string | null): ConversationView {
  switch (msg.type) {
    case "turnStarted":
      return { ...view, turn, phase: "generating" };
    case "phaseChanged":
      return enterPhase(view, msg.phase);
    case "itemStarted":
      return begin(view, msg.item, msg.kind, "");
    case "delta":
      return addDelta(view, msg.item, msg.text);
    case "itemCompleted":
      return applyItem(view, msg.item);
    case "approvalRequested":
      return ask(view, msg.action, msg.approval);
    case "approvalResolved":
      return mapCards(view, (card) => (card.approval === msg.approval ? decide(card, msg.decision) : card));
    case "execOutput":
      return onCard(view, msg.action, (card) => addOutput(card, msg.index, msg.output));
    case "inputRequested":
      return onCard(view, msg.action, (card) => ({
        ...card,
        input: { prompt: msg.prompt, password: msg.password },
      }));
    case "kernelStatus":
      return { ...view, kernel: msg.state };
    case "modelStatus":
      return { ...view, model: msg.state };
    case "usage":
      return { ...view, usage: msg.usage };
    case "turnEnded":
      return end(view, turn ?? view.turn ?? String(seq), msg);
    case "error":
      return push(view, { kind: "error", key: `error-${seq}`, code: msg.code, message: msg.message });
  }
}

function applyItem(view: ConversationView, item: Item): ConversationView {
  const body = item.body;
  switch (body.type) {
    case "userMessage":
      return push(view, {
        kind: "request",
        key: item.id,
        text: body.text,
        attachments: body.attachments,
        at: item.at,
      });
    case "assistantMessage":
      return completeReply(view, {
        kind: "reply",
        key: item.id,
        text: body.talk,
        streaming: false,
        end: body.end,
      });
    case "action":
      return propose(view, body.action);
    case "approvalRequested":
      return onCard(view, body.action, (card) => ({ ...card, approval: body.approval, state: "waiting" }));
    case "decision":
      return onCard(view, body.action, (card) => decide({ ...card, approval: body.approval }, body.decision));
    case "executionStarted":
      return onCard(view, body.action, (card) => ({ ...card, state: "running", startedAt: item.at }));
    case "observation":
      return onCard(view, body.observation.action, (card) => observe(card, body.observation));
    case "note":
      return push(view, { kind: "note", key: item.id, text: body.text, forModel: body.forModel });
    case "turnEnded":
      return end(view, item.turn, body);
  }
}

/** A reply that is complete takes the place of what was streamed of it, under the same key. */
function completeReply(view: ConversationView, reply: Extract<Entry, { kind: "reply" }>): ConversationView {
  const first = view.entries.findIndex((e) => e.kind === "reply" && e.streaming);
  // Of a reply that broke off, that is worth a line even where it had no words yet.
  const wanted =
    reply.text.trim() !== "" || (reply.end !== "stop" && reply.end !== "length" && reply.end !== "repeating");
  const key = first >= 0 ? view.entries[first]!.key : reply.key;
  const entries = view.entries.filter((e) => !(e.kind === "reply" && e.streaming));
  if (wanted) {
    const writing = entries.findIndex((e) => e.kind === "action" && e.state === "writing");
    const at = first >= 0 ? first : writing >= 0 ? writing : entries.length;
    entries.splice(at, 0, { ...reply, key });
  }
  return { ...view, entries };
}

function propose(view: ConversationView, action: Action): ConversationView {
  if (action.parent !== null) return onCard(view, action.parent, (card) => ({ ...card, edited: action }));
  if (view.entries.some((e) => e.kind === "action" && e.proposed?.id === action.id)) return view;
  const complete = (card: Card): Card => ({
    ...card,
    proposed: action,
    code: action.code,
    state: "starting",
  });
  const writing = view.entries.findLastIndex((e) => e.kind === "action" && e.state === "writing");
  if (writing < 0) return push(view, complete(writingCard(action.id, action.code)));
  const entries = view.entries.map((e, i) => (i === writing ? complete(e as Card) : e));
  return { ...view, entries };
}

function ask(view: ConversationView, action: Action, approval: string): ConversationView {
  return onCard(propose(view, action), action.id, (card) => ({ ...card, approval, state: "waiting" }));
}

function decide(card: Card, decision: Decision): Card {
  if (card.decision !== null) return card;
  const state: CardState =
    decision.type === "decline" ? "declined" : decision.type === "stop" ? "notRun" : "starting";
  const edited =
    decision.type === "approveEdited" && card.edited === null && card.proposed !== null
      ? { ...card.proposed, parent: card.proposed.id, code: decision.code }
      : card.edited;
  return { ...card, decision, edited, state };
}

function observe(card: Card, observation: Observation): Card {
  const states: Record<Observation["status"], CardState> = {
    ok: "done",
    error: "failed",
    timedOut: "timedOut",
    interrupted: "stopped",
    kernelDied: "died",
    notRun: card.state === "declined" ? "declined" : "notRun",
  };
  return { ...card, observation, input: null, state: states[observation.status] };
}

/** All but code that is being written and is no proposal yet. */
const isNoDraft = (entry: Entry) => !(entry.kind === "action" && entry.state === "writing");

function enterPhase(view: ConversationView, phase: TurnPhase): ConversationView {
  // A new reply begins: code of the one before that led to no action is not being written any more.
  const entries = phase === "generating" ? view.entries.filter(isNoDraft) : view.entries;
  const next = { ...view, phase, entries };
  if (phase === "awaitingInput") return next;
  return mapCards(next, (card) => (card.input ? { ...card, input: null } : card));
}

/** How a turn ended, as the journal and the event say it. Only the journal tells the code. */
interface Ending {
  readonly outcome: TurnOutcome;
  readonly message: string | null;
  /** Missing in what older versions of Nod wrote. */
  readonly code?: ErrorCode | null;
}

function end(view: ConversationView, turn: string, ending: Ending): ConversationView {
  const { outcome, message, code = null } = ending;
  const key = `ending-${turn}`;
  const entries = view.entries.filter(isNoDraft).map((e): Entry => {
    // It could not be journaled, or its item would have come before the end of the turn.
    if (e.kind === "reply" && e.streaming) return { ...e, streaming: false, end: e.end ?? "failed" };
    if (e.kind !== "action") return e;
    if (e.state === "waiting") return { ...e, state: "notRun", input: null };
    if (e.state === "starting" || e.state === "running") return { ...e, state: "stopped", input: null };
    return e;
  });
  const last = entries.at(-1);
  // A turn that fails says so twice: as an error, which is not journaled, and at its end. One of them is enough.
  // A reply that was stopped, or that Nod was closed in, says so itself.
  const said =
    (last?.kind === "error" && last.message === message) ||
    (last?.kind === "reply" && outcome === "interrupted" && ["cancelled", "closed"].includes(last.end ?? ""));
  const told = (outcome !== "answered" || (message ?? "") !== "") && !said;
  if (told && !entries.some((e) => e.key === key)) {
    entries.push({ kind: "ending", key, outcome, message, code });
  }
  return { ...view, entries, phase: "idle", turn: null };
}

function addDelta(view: ConversationView, item: string, text: string): ConversationView {
  const at = view.entries.findLastIndex((e) => e.key === item);
  if (at < 0) return view;
  const entries = view.entries.map((e, i): Entry => {
    if (i !== at) return e;
    if (e.kind === "reply") return { ...e, text: e.text + text };
    return e.kind === "action" ? { ...e, code: e.code + text } : e;
  });
  return { ...view, entries };
}

function begin(view: ConversationView, item: string, kind: ItemKind, text: string): ConversationView {
  return kind === "talk"
    ? push(view, { kind: "reply", key: item, text, streaming: true, end: null })
    : push(view, writingCard(item, text));
}

function writingCard(key: string, code: string): Card {
  return {
    kind: "action",
    key,
    state: "writing",
    code,
    proposed: null,
    edited: null,
    approval: null,
    decision: null,
    outputs: [],
    taken: 0,
    input: null,
    startedAt: null,
    observation: null,
  };
}

function push(view: ConversationView, entry: Entry): ConversationView {
  return { ...view, entries: [...view.entries, entry] };
}

function mapCards(view: ConversationView, change: (card: Card) => Card): ConversationView {
  return { ...view, entries: view.entries.map((e) => (e.kind === "action" ? change(e) : e)) };
}

function onCard(view: ConversationView, action: string, change: (card: Card) => Card): ConversationView {
  const at = view.entries.findLastIndex(
    (e) => e.kind === "action" && (e.proposed?.id === action || e.edited?.id === action),
  );
  if (at < 0) return view;
  const entries = view.entries.slice();
  entries[at] = change(entries[at] as Card);
  return { ...view, entries };
}
