/** How long, in milliseconds, the end of the code must have been in view before the code can be run. */
export const READ_MS = 500;

/**
 * Keeps code from being run before its end has been in view. It stays shut for a moment after that too: the second
 * half of a double-click, or of two quick presses, was meant for what stood there before the end did.
 */
export class ReadingLock {
  /** Whether the end has been in view. */
  seen = $state(false);
  /** Whether the code may be run. */
  open = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The end is in view. */
  see(): void {
    if (this.seen) return;
    this.seen = true;
    this.settle();
  }

  /** Shuts it for a moment, because what the user looks at has just changed. */
  settle(): void {
    if (!this.seen) return;
    clearTimeout(this.#timer);
    this.open = false;
    this.#timer = setTimeout(() => (this.open = true), READ_MS);
  }

  /** Nothing has been in view: there is other code now. */
  reset(): void {
    clearTimeout(this.#timer);
    this.seen = false;
    this.open = false;
  }
}

/** What one press of Run comes to: run the code, show its end, bring the card back on screen, or nothing. */
export type Verdict = "run" | "showEnd" | "bringBack" | "ignore";

/** Judges one press. `clicks` counts the clicks of the mouse in a row; 0 is a key. */
export function judge(press: { clicks: number; onScreen: boolean }, lock: ReadingLock): Verdict {
  if (press.clicks > 1) return "ignore";
  // A key reaches a card that is scrolled away, a click does not.
  if (press.clicks === 0 && !press.onScreen) return "bringBack";
  if (!lock.seen) return "showEnd";
  return lock.open ? "run" : "ignore";
}
