import type { Action } from "../bindings/Action";
import type { AnswerEnd } from "../bindings/AnswerEnd";
import type { Attachment } from "../bindings/Attachment";
import type { ConversationSummary } from "../bindings/ConversationSummary";
import type { Decision } from "../bindings/Decision";
import type { ErrorCode } from "../bindings/ErrorCode";
import type { KernelState } from "../bindings/KernelState";
import type { ModelState } from "../bindings/ModelState";
import type { Observation } from "../bindings/Observation";
import type { OutputPart } from "../bindings/OutputPart";
import type { StreamName } from "../bindings/StreamName";
import type { TurnOutcome } from "../bindings/TurnOutcome";
import type { TurnPhase } from "../bindings/TurnPhase";
import type { Usage } from "../bindings/Usage";

/** A run of text of one stream. Long output is many of these, so that adding to it copies little. */
export interface TextChunk {
  readonly stream: StreamName;
  readonly text: string;
}

/** One block under a card. Streams that follow each other are one block. */
export type OutputBlock =
  | { readonly kind: "text"; readonly key: string; readonly chunks: readonly TextChunk[] }
  | {
      readonly kind: "display";
      readonly key: string;
      readonly executionCount: number | null;
      readonly data: Readonly<Record<string, OutputPart | undefined>>;
    }
  | {
      readonly kind: "error";
      readonly key: string;
      readonly ename: string;
      readonly evalue: string;
      readonly traceback: readonly string[];
    };

/** Where an action stands. */
export type CardState =
  | "writing"
  | "waiting"
  | "starting"
  | "running"
  | "done"
  | "failed"
  | "timedOut"
  | "stopped"
  | "died"
  | "declined"
  | "notRun";

/** The running code's question for a line. */
export interface InputPrompt {
  readonly prompt: string;
  readonly password: boolean;
}

/** An action as its card shows it: what was proposed, what was decided, what ran and what came of it. */
export interface Card {
  readonly kind: "action";
  readonly key: string;
  readonly state: CardState;
  /** Code as far as it is written; equal to `proposed.code` once that is there. */
  readonly code: string;
  readonly proposed: Action | null;
  /** Set when the user edited the proposal: what ran in its place. */
  readonly edited: Action | null;
  readonly approval: string | null;
  readonly decision: Decision | null;
  readonly outputs: readonly OutputBlock[];
  /** Pieces of output taken in so far; the next one has this index. */
  readonly taken: number;
  readonly input: InputPrompt | null;
  /** Milliseconds since 1970 at which it began to run. */
  readonly startedAt: number | null;
  readonly observation: Observation | null;
}

/** One line of the transcript. */
export type Entry =
  | {
      readonly kind: "request";
      readonly key: string;
      readonly text: string;
      readonly attachments: readonly Attachment[];
      readonly at: number;
    }
  | {
      readonly kind: "reply";
      readonly key: string;
      readonly text: string;
      readonly streaming: boolean;
      readonly end: AnswerEnd | null;
    }
  | Card
  | { readonly kind: "note"; readonly key: string; readonly text: string; readonly forModel: boolean }
  | {
      readonly kind: "ending";
      readonly key: string;
      readonly outcome: TurnOutcome;
      readonly message: string | null;
      /** What the user can do about it, where that is known. */
      readonly code: ErrorCode | null;
    }
  | { readonly kind: "error"; readonly key: string; readonly code: ErrorCode; readonly message: string };

/** A conversation as the window shows it. A function of one snapshot and the events after it. */
export interface ConversationView {
  readonly summary: ConversationSummary;
  readonly seq: number;
  readonly phase: TurnPhase;
  readonly turn: string | null;
  readonly entries: readonly Entry[];
  readonly kernel: KernelState;
  /** Only what events said; the window asks for it otherwise. */
  readonly model: ModelState | null;
  readonly usage: Usage | null;
}

/** The code that ran or would run. */
export function executedCode(card: Card): string {
  return card.edited?.code ?? card.code;
}

/** What an entry says, without its looks. */
export function plainText(entry: Entry): string {
  switch (entry.kind) {
    case "action":
      return executedCode(entry);
    case "ending":
    case "error":
      return entry.message ?? "";
    default:
      return entry.text;
  }
}

/** The card that waits for the user, if there is one. */
export function waitingCard(view: ConversationView): Card | null {
  return view.entries.findLast((e): e is Card => e.kind === "action" && e.state === "waiting") ?? null;
}

/**
 * What a card will do, in one line: the comment that it begins with, else a plain sentence. One further down, or a line of
 * a text that looks like one, speaks for less than the whole.
 */
export function headline(code: string): string {
  for (const line of code.split("\n")) {
    const comment = /^\s*#(?!!)\s*(\S.*?)\s*$/.exec(line)?.[1];
    if (comment) return comment.length > 120 ? `${comment.slice(0, 119)}…` : comment;
    if (!/^\s*(#.*)?$/.test(line)) break;
  }
  return PLAIN;
}

const PLAIN = "Runs Python";

/** A card in words for those who do not see it; the headline is the model's. */
export function spoken(code: string): string {
  const said = headline(code);
  return said === PLAIN ? "Nod asks to run Python." : `Nod asks to run Python. The model calls it: ${said}.`;
}
