import type { TurnOutcome } from "../bindings/TurnOutcome";

const WORDS: Record<TurnOutcome, string> = {
  answered: "",
  declined: "You stopped at this action. Nothing of it ran.",
  interrupted: "You stopped this turn.",
  stepLimit:
    "The limit of actions in one turn was reached. Ask again to go on, or raise the limit in Settings.",
  failed: "This turn failed. What ran before stays done; ask again to retry.",
};

/** What is said under a turn that did not end with an answer. */
export function endingWords(outcome: TurnOutcome, message: string | null): string {
  return message !== null && message !== "" ? message : WORDS[outcome];
}
