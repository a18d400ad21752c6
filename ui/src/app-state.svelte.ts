import type { Attachment } from "./bindings/Attachment";
import type { ConversationSummary } from "./bindings/ConversationSummary";
import type { Decision } from "./bindings/Decision";
import type { Event } from "./bindings/Event";
import type { ModelState } from "./bindings/ModelState";
import type { Op } from "./bindings/Op";
import type { Settings } from "./bindings/Settings";
import type { TurnPhase } from "./bindings/TurnPhase";
import { Draft } from "./conversation/draft.svelte";
import { Subscription } from "./conversation/subscription";
import { spoken, type ConversationView } from "./conversation/view";
import { HostError, type Host, type SystemInfo } from "./host/host";
import { label } from "./shared/keys";

/** What the card that waits for the user can be told by a key. */
export interface CardControl {
  run(): void;
  edit(): void;
  decline(): void;
  focus(): void;
}

/** Which part of the settings drawer is open. */
export type Drawer = "model" | "python" | "general";

/** What was taken from a draft to be sent. */
interface Sent {
  readonly draft: Draft;
  readonly taken: ReturnType<Draft["take"]>;
}

const MODEL_POLL_MS = 700;
/** How long, in milliseconds, nothing stands where announcements are read from before the next one does. */
const SILENCE_MS = 50;

/** The window's own state: what is open, and the last that the host said. */
export class AppState {
  readonly host: Host;
  conversations = $state.raw<ConversationSummary[]>([]);
  listFailed = $state.raw<HostError | null>(null);
  /** The open conversation; null while a new one has not been started yet. */
  current = $state<string | null>(null);
  /** Folder chosen for the conversation that is about to start. */
  draftFolder = $state<string | null>(null);
  /** What is written for the open conversation, or for the one that is about to start. */
  draft = $state.raw(new Draft());
  view = $state.raw<ConversationView | null>(null);
  opening = $state(false);
  openFailed = $state.raw<HostError | null>(null);
  settings = $state.raw<Settings | null>(null);
  model = $state.raw<ModelState | null>(null);
  system = $state.raw<SystemInfo | null>(null);
  problem = $state.raw<HostError | null>(null);
  drawer = $state<Drawer | null>(null);
  palette = $state(false);
  keys = $state(false);
  sidebar = $state(false);
  announcement = $state("");
  /** Grows whenever a conversation was opened and the focus belongs in it. */
  focusCalls = $state(0);
  card: CardControl | null = null;
  /** When, on the clock of `performance`, Esc last left a field of a card: a second Esc was meant for that too. */
  leftAt = 0;
  /** By approval, what was begun on a card that waits: an edit, or the reason of a decline. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a card reads it once, when it is made
  readonly begun = new Map<string, { mode: "view" | "edit" | "decline"; draft: string; reason: string }>();
  /** What is written for each conversation; under null, for a new one. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it, only from `draft`
  readonly #drafts = new Map<string | null, Draft>([[null, this.draft]]);
  /** By conversation, the request that was sent and is not in the journal yet, with the draft it was written in. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #sent = new Map<string, Sent>();
  #subscription: Subscription | null = null;
  #round = 0;
  #saves = 0;
  /** Settled when the last change of settings is. */
  #saving: Promise<unknown> = Promise.resolve();
  /** The settings as the host last said that it has them. */
  #kept: Settings | null = null;
  #stopped = $state<string | null>(null);
  #poll: ReturnType<typeof setTimeout> | undefined;
  #unsaid: string[] = [];

  constructor(host: Host) {
    this.host = host;
  }

  get phase(): TurnPhase {
    return this.view?.phase ?? "idle";
  }

  /**
   * Whether a request can be sent: not while a turn is under way, and not before the conversation is there, when
   * nobody can tell whether one is.
   */
  get canSend(): boolean {
    return this.phase === "idle" && (this.current === null || this.view !== null);
  }

  /** Whether the turn that is under way was told to stop. */
  get stopping(): boolean {
    return this.phase !== "idle" && this.#stopped !== null && this.#stopped === this.view?.turn;
  }

  get summary(): ConversationSummary | null {
    return this.view?.summary ?? this.conversations.find((c) => c.id === this.current) ?? null;
  }

  /** Where the open conversation works, or the one that is about to start; null is the usual folder. */
  get folder(): string | null {
    return this.summary?.folder ?? this.draftFolder ?? this.settings?.folder ?? null;
  }

  /** Loads what the first screen needs. */
  async start(): Promise<void> {
    await Promise.all([
      this.refreshList(),
      this.refreshModel(),
      this.attempt(async () => {
        this.settings = this.#kept = await this.host.getSettings();
      }),
      this.attempt(async () => {
        this.system = await this.host.systemInfo();
      }),
    ]);
    const last = [...this.conversations].sort((a, b) => b.updatedAt - a.updatedAt)[0];
    // Whoever has chosen a conversation meanwhile, or begun to write in a new one, stays there.
    const stays = this.#round > 0 || !this.draft.empty;
    if (last && this.settings?.welcomed && !stays) await this.open(last.id);
    // Said after the conversation is open, which clears what stood there before.
    const warnings = this.system?.warnings ?? [];
    if (warnings.length > 0) {
      this.problem = new HostError("internal", warnings.join(" "));
    }
  }

  /** Runs a call to the host; what goes wrong is shown above the composer. */
  async attempt<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      return await call();
    } catch (cause) {
      this.problem = HostError.from(cause);
      return undefined;
    }
  }

  /**
   * Says something to people who do not see the window; what is drawn as an alert says itself. The same words are read
   * again only after a silence.
   */
  announce(text: string): void {
    this.announcement = "";
    if (this.#unsaid.length === 0) {
      setTimeout(() => {
        this.announcement = this.#unsaid.join(" ");
        this.#unsaid = [];
      }, SILENCE_MS);
    }
    if (!this.#unsaid.includes(text)) this.#unsaid.push(text);
  }

  async refreshList(): Promise<void> {
    try {
      this.conversations = await this.host.listConversations();
      this.listFailed = null;
    } catch (cause) {
      this.listFailed = HostError.from(cause);
    }
  }

  /** Asks how the model is, again and again while it is being loaded. */
  async refreshModel(): Promise<void> {
    clearTimeout(this.#poll);
    try {
      this.model = await this.host.modelStatus();
    } catch (cause) {
      this.model = { type: "failed", message: HostError.from(cause).message };
    }
    if (this.model.type === "loading") {
      this.#poll = setTimeout(() => void this.refreshModel(), MODEL_POLL_MS);
    }
  }

  async open(id: string): Promise<void> {
    this.#subscription?.close();
    const round = ++this.#round;
    this.#turnTo(id);
    this.view = null;
    this.problem = null;
    this.openFailed = null;
    this.sidebar = false;
    this.opening = true;
    const subscription = new Subscription(
      this.host,
      id,
      (view, event) => this.#take(view, event),
      // What stands there goes no further; a page that offers to try again takes its place.
      (cause) => {
        this.view = null;
        this.openFailed = HostError.from(cause);
      },
    );
    this.#subscription = subscription;
    try {
      await subscription.start();
    } catch (cause) {
      if (round === this.#round) this.openFailed = HostError.from(cause);
    } finally {
      if (round === this.#round) this.opening = false;
    }
    if (round === this.#round) this.focusCalls++;
  }

  /** An empty page. The conversation itself is made with the first request. */
  newConversation(folder: string | null = null): void {
    this.#subscription?.close();
    this.#subscription = null;
    this.#round++;
    this.#turnTo(null);
    this.view = null;
    this.opening = false;
    this.openFailed = null;
    this.problem = null;
    this.draftFolder = folder;
    this.sidebar = false;
    this.focusCalls++;
  }

  /** Makes a conversation the current one, with what is written for it. */
  #turnTo(id: string | null): void {
    this.current = id;
    const kept = this.#drafts.get(id) ?? new Draft();
    this.#drafts.set(id, kept);
    this.draft = kept;
  }

  async submit(op: Op): Promise<boolean> {
    const done = await this.attempt(async () => {
      await this.host.submit(op);
      return true;
    });
    return done ?? false;
  }

  /** Sends what is written. What was not taken is put back where it was written, wherever the user is by then. */
  async sendDraft(): Promise<void> {
    const draft = this.draft;
    if (!this.canSend || draft.sending || draft.text.trim() === "") return;
    draft.sending = true;
    // Emptied before the answer comes, so that a card can take the focus.
    const taken = draft.take();
    const sent = { draft, taken };
    if (!(await this.send(taken.text.trim(), taken.attached, sent))) draft.putBack(taken);
    draft.sending = false;
  }

  /**
   * Sends a request, in a conversation made for it when none is open. What was `sent` from a draft is put back there
   * when it is refused later, by an event: a full disk, or a turn that another window has begun.
   */
  async send(text: string, attached: readonly Attachment[], sent?: Sent): Promise<boolean> {
    if (!this.canSend) return false;
    this.problem = null;
    let conversation = this.current;
    if (conversation === null) {
      const round = this.#round;
      const made = await this.attempt(() => this.host.createConversation(this.draftFolder ?? undefined));
      if (!made) return false;
      this.conversations = [made, ...this.conversations.filter((c) => c.id !== made.id)];
      conversation = made.id;
      if (round === this.#round) this.draftFolder = null;
      if (this.settings && !this.settings.welcomed)
        await this.saveSettings({ ...this.settings, welcomed: true });
      // Whoever has gone elsewhere meanwhile stays there; the request still goes to the conversation made for it.
      if (round === this.#round) {
        // What is written here meanwhile is for the conversation that this page becomes.
        this.#drafts.set(made.id, this.draft);
        this.#drafts.delete(null);
        await this.open(made.id);
      }
    }
    if (sent) this.#sent.set(conversation, sent);
    const queued = await this.submit({
      type: "userMessage",
      conversation,
      text,
      attachments: [...attached],
    });
    if (!queued) this.#sent.delete(conversation);
    return queued;
  }

  async resolve(approvalId: string, decision: Decision): Promise<boolean> {
    if (this.current === null) return false;
    this.problem = null;
    return this.submit({ type: "resolve", conversation: this.current, approvalId, decision });
  }

  /** Stops the turn. Python may need a few seconds for it, in which no other press has to be wondered about. */
  async stop(): Promise<void> {
    const turn = this.view?.turn ?? null;
    if (this.current === null || this.phase === "idle" || this.stopping) return;
    this.#stopped = turn;
    if (await this.submit({ type: "interrupt", conversation: this.current })) return;
    this.#stopped = null;
  }

  async rename(id: string, title: string): Promise<void> {
    await this.attempt(() => this.host.renameConversation(id, title));
    await this.refreshList();
    this.#freshenSummary();
  }

  async remove(id: string): Promise<void> {
    const removed = await this.attempt(async () => {
      await this.host.deleteConversation(id);
      return true;
    });
    if (!removed) return;
    if (this.current === id) this.newConversation();
    this.#drafts.delete(id);
    await this.refreshList();
  }

  async saveSettings(settings: Settings): Promise<void> {
    const save = ++this.#saves;
    this.settings = settings;
    this.problem = null;
    try {
      // One after the other, or an earlier change could be kept over a later one.
      const saving = this.#saving.then(() => this.host.setSettings(settings));
      this.#saving = saving.catch(() => undefined);
      this.#kept = await saving;
      // An answer to an earlier change does not know of the later one, and the next would be made from it.
      if (save === this.#saves) this.settings = this.#kept;
    } catch (cause) {
      // Not what stood here before: that may be an earlier change that is refused too.
      if (save === this.#saves) this.settings = this.#kept;
      this.problem = HostError.from(cause);
    }
    await this.refreshModel();
  }

  #freshenSummary(): void {
    const summary = this.conversations.find((c) => c.id === this.view?.summary.id);
    if (summary && this.view) this.view = { ...this.view, summary };
  }

  #take(view: ConversationView, event: Event | null): void {
    const summary = this.conversations.find((c) => c.id === view.summary.id);
    this.view = summary ? { ...view, summary } : view;
    if (view.model) this.model = view.model;
    if (event) this.#tell(event);
    // No event will tell any more of what was sent before this snapshot.
    else this.#sent.delete(view.summary.id);
  }

  /** Puts a request back that did not get into the journal. */
  #settle({ conversation, msg }: Event): void {
    const sent = this.#sent.get(conversation);
    if (!sent) return;
    const body = msg.type === "itemCompleted" ? msg.item.body : null;
    const refused = msg.type === "error" && (msg.code === "busy" || msg.code === "storeFailed");
    if (refused) sent.draft.putBack(sent.taken);
    else if (body?.type !== "userMessage" || body.text !== sent.taken.text.trim()) return;
    this.#sent.delete(conversation);
  }

  #tell(event: Event): void {
    const msg = event.msg;
    this.#settle(event);
    if (msg.type === "approvalRequested") {
      this.announce(
        `${spoken(msg.action.code)} ${label("mod", "enter")} runs it, E edits it, D declines it.`,
      );
    } else if (msg.type === "inputRequested") {
      this.announce(`The running code asks: ${msg.prompt}`);
    } else if (msg.type === "turnEnded") {
      this.announce(msg.message ?? (msg.outcome === "answered" ? "Nod has answered." : "The turn is over."));
    } else if (msg.type === "error") {
      this.announce(msg.message);
    }
    if (msg.type === "turnStarted" || msg.type === "turnEnded") {
      void this.refreshList().then(() => this.#freshenSummary());
      if (this.model?.type !== "ready") void this.refreshModel();
    }
  }
}
