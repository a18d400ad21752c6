import type { AnswerEnd } from "../bindings/AnswerEnd";
import type { TurnOutcome } from "../bindings/TurnOutcome";

const WORDS: Record<TurnOutcome, string> = {
  answered: "",
  declined: "You stopped at this action. Nothing of it ran.",
  interrupted: "This turn was stopped.",
  stepLimit:
    "The limit of actions in one turn was reached. Ask again to go on, or raise the limit in Settings.",
  failed: "This turn failed. What ran before stays done; ask again to retry.",
};

/** What is said under a turn that did not end with an answer. */
export function endingWords(outcome: TurnOutcome, message: string | null): string {
  return message !== null && message !== "" ? message : WORDS[outcome];
}

const REPLY_WORDS: Record<AnswerEnd, string | null> = {
  stop: null,
  length: "The reply was cut here.",
  repeating: "The reply was cut here, because it only repeated itself.",
  cancelled: "You stopped it here.",
  failed: "The reply broke off here.",
  closed: "Nod was closed while this was written.",
};

/** What is said under a reply that did not come to its own end. */
export function replyEndWords(end: AnswerEnd | null): string | null {
  return end === null ? null : REPLY_WORDS[end];
}
