import type { Observation } from "../bindings/Observation";
import type { Card, CardState } from "../conversation/view";
import { duration } from "../shared/format";

const WORDS: Record<CardState, string> = {
  writing: "being written",
  waiting: "waiting for you",
  starting: "starting",
  running: "running",
  done: "done",
  failed: "failed",
  timedOut: "time limit reached",
  stopped: "stopped",
  died: "Python ended",
  declined: "declined",
  notRun: "not run",
};

/** The state of a card in words, with the time it took where it ran. */
export function stateWords(card: Card): string {
  if (card.input) return "waiting for your answer";
  const took = card.observation && card.observation.durationMs > 0 ? card.observation.durationMs : 0;
  return took > 0 ? `${WORDS[card.state]} in ${duration(took)}` : WORDS[card.state];
}

/** What the user should know of how it ended, when the state alone does not say it. */
export function afterword(card: Card): string | null {
  switch (card.state) {
    case "declined": {
      const reason = card.decision?.type === "decline" ? card.decision.reason : null;
      return reason ? `You declined: ${reason}` : "You declined. Nothing ran.";
    }
    case "notRun":
      return "Nothing ran.";
    case "stopped":
      return stopped(card.observation);
    case "timedOut":
      return `It reached the time limit and was stopped. ${variables(card.observation)}; what it did before that stays done. Change the limit in Settings.`;
    case "died":
      return `The Python process ended. ${GONE}`;
    case "done":
      if (lost(card.observation)) return `It ended Python itself. ${GONE}`;
      return card.outputs.length === 0 ? "It ran without output." : null;
    case "failed":
      return lost(card.observation) ? `Python ended with it. ${GONE}` : null;
    default:
      return null;
  }
}

const GONE = "Its variables are gone; the next action starts a new one.";

/** Whether variables are gone after an action. Nod says so itself: what the model was told also holds what code printed. */
function lost(observation: Observation | null): boolean {
  return observation?.variablesLost ?? false;
}

function variables(observation: Observation | null): string {
  return lost(observation)
    ? "Python had to be restarted, so its variables are gone"
    : "Python kept its variables";
}

/**
 * Who stopped it, and whether the variables are alive, is said at the end of the turn; not so when Python was restarted
 * and the turn goes on. An interrupted action without a duration is one that Nod found running in its journal when it started: nobody saw its end.
 */
function stopped(observation: Observation | null): string {
  if (observation === null || observation.durationMs === 0) {
    return "It was cut off and not run again. What it did before that stays done.";
  }
  const stays = "What it did before it was stopped stays done.";
  return lost(observation) ? `Its variables are gone. ${stays}` : stays;
}
