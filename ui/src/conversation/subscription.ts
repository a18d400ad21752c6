import type { Event } from "../bindings/Event";
import type { Host } from "../host/host";
import { fromSnapshot, place, reduce } from "./reduce";
import type { ConversationView } from "./view";

/**
 * Follows one conversation. Events that come before the snapshot wait for it, events taken in before are
 * dropped, and after a hole in the sequence the whole is asked for again; `onLost` hears where that fails.
 */
export class Subscription {
  readonly #host: Host;
  readonly #conversation: string;
  readonly #onView: (view: ConversationView, event: Event | null) => void;
  readonly #onLost: (cause: unknown) => void;
  #view: ConversationView | null = null;
  #early: Event[] = [];
  #round = 0;
  #open = true;

  constructor(
    host: Host,
    conversation: string,
    onView: (view: ConversationView, event: Event | null) => void,
    onLost: (cause: unknown) => void,
  ) {
    this.#host = host;
    this.#conversation = conversation;
    this.#onView = onView;
    this.#onLost = onLost;
  }

  /** Asks for the snapshot and follows from there. Rejects when the host does. */
  async start(): Promise<void> {
    const round = ++this.#round;
    this.#view = null;
    this.#early = [];
    const snapshot = await this.#host.subscribe(this.#conversation, (event) => {
      if (round === this.#round) this.#take(event);
    });
    if (!this.#open || round !== this.#round) return;
    this.#view = fromSnapshot(snapshot);
    this.#onView(this.#view, null);
    const early = this.#early;
    this.#early = [];
    for (const event of early) this.#take(event);
  }

  /** Takes in nothing more. */
  close(): void {
    this.#open = false;
    this.#round++;
  }

  #take(event: Event): void {
    if (!this.#open) return;
    if (this.#view === null) {
      this.#early.push(event);
      return;
    }
    const placement = place(this.#view, event);
    if (placement === "duplicate") return;
    if (placement === "gap") {
      void this.start().catch((cause: unknown) => {
        if (this.#open) this.#onLost(cause);
      });
      return;
    }
    this.#view = reduce(this.#view, event);
    this.#onView(this.#view, event);
  }
}
