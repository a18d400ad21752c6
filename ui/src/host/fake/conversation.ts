import type { Action } from "../../bindings/Action";
import type { Artifact } from "../../bindings/Artifact";
import type { Attachment } from "../../bindings/Attachment";
import type { ConversationSummary } from "../../bindings/ConversationSummary";
import type { Decision } from "../../bindings/Decision";
import type { ErrorCode } from "../../bindings/ErrorCode";
import type { Event } from "../../bindings/Event";
import type { EventMsg } from "../../bindings/EventMsg";
import type { Item } from "../../bindings/Item";
import type { ItemBody } from "../../bindings/ItemBody";
import type { KernelState } from "../../bindings/KernelState";
import type { ObservationStatus } from "../../bindings/ObservationStatus";
import type { Op } from "../../bindings/Op";
import type { Output } from "../../bindings/Output";
import type { PartialItem } from "../../bindings/PartialItem";
import type { PendingApproval } from "../../bindings/PendingApproval";
import type { PendingInput } from "../../bindings/PendingInput";
import type { Snapshot } from "../../bindings/Snapshot";
import type { StoredOutput } from "../../bindings/StoredOutput";
import type { TurnOutcome } from "../../bindings/TurnOutcome";
import type { TurnPhase } from "../../bindings/TurnPhase";
import type { Usage } from "../../bindings/Usage";
import { HostError } from "../host";

/** Thrown inside a scene when the user stops it. */
export class Stopped extends Error {}

let counter = 0;

/** Ids that sort by the time they were made. */
export function freshId(prefix: string): string {
  return `${prefix}-${String(++counter).padStart(6, "0")}`;
}

/** What a scene does with the conversation it plays in. */
export interface Stage {
  readonly folder: string;
  /** A whole reply without an action. */
  talk(text: string): Promise<void>;
  /** Words that an action follows in the same reply. */
  say(text: string): Promise<void>;
  /** Proposes code and waits for the user's decision. The code to run, or null when it is not to run. */
  propose(code: string): Promise<{ action: Action; decision: Decision }>;
  output(action: Action, output: Output): void;
  print(action: Action, text: string, name?: "stdout" | "stderr"): void;
  input(action: Action, prompt: string, password?: boolean): Promise<string>;
  observe(action: Action, status: ObservationStatus, text: string, artifacts?: Artifact[]): void;
  wait(ms: number): Promise<void>;
  /** Never ends by itself, only by Stop. */
  forever(): Promise<never>;
}

/** One scripted answer to a request. A `HostError` thrown in it fails the turn. */
export type Scene = (
  stage: Stage,
  request: string,
) => Promise<TurnOutcome | { outcome: TurnOutcome; message: string }>;

/** A conversation of the fake host: a journal, a stream of events, and the turn under way. */
export class FakeConversation {
  readonly summary: ConversationSummary;
  readonly events: Event[] = [];
  listener: ((event: Event) => void) | null = null;
  #items: Item[] = [];
  #outputs: StoredOutput[] = [];
  #phase: TurnPhase = "idle";
  #turn: string | null = null;
  #partial: PartialItem[] = [];
  #approval: PendingApproval | null = null;
  #input: PendingInput | null = null;
  #kernel: KernelState = { type: "notStarted" };
  #usage: Usage | null = null;
  #seq = 0;
  #steps = 0;
  #counts = new Map<string, number>();
  #startedAt = 0;
  #answer: ((value: never) => void) | null = null;
  #stop: ((reason: Stopped) => void) | null = null;
  readonly #speed: number;
  readonly #prepare: () => Promise<void>;

  /** `prepare` makes the model ready; each turn waits for it. */
  constructor(
    summary: ConversationSummary,
    speed: number,
    prepare: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.summary = summary;
    this.#speed = speed;
    this.#prepare = prepare;
  }

  snapshot(): Snapshot {
    return structuredClone({
      conversation: this.summary,
      items: this.#items,
      outputs: this.#outputs,
      phase: this.#phase,
      turn: this.#turn,
      partial: this.#partial,
      pendingApproval: this.#approval,
      pendingInput: this.#input,
      kernel: this.#kernel,
      usage: this.#usage,
      seq: this.#seq,
    });
  }

  /** Takes an operation as Nod does: at once, with all that comes of it following as events, a refusal too. */
  take(op: Op, scene: (request: string) => Scene): void {
    switch (op.type) {
      case "userMessage":
        if (this.#phase !== "idle") {
          this.#refuse(
            "busy",
            "Nod is still working on your last request. Stop it, or wait until it is done.",
          );
          return;
        }
        if (op.text.trim() === "" && op.attachments.length === 0) {
          this.#refuse("internal", "The request is empty. Type a request, or attach a file.");
          return;
        }
        void this.#play(op.text, op.attachments, scene(op.text));
        return;
      case "resolve":
        if (this.#approval?.approval !== op.approvalId) {
          this.#refuse(
            "notFound",
            "This action is not waiting for an answer (any more). This answer changed nothing.",
          );
          return;
        }
        (this.#answer as ((d: Decision) => void) | null)?.(op.decision);
        return;
      case "answerInput":
        if (!this.#input) {
          this.#refuse("notFound", "The running code is not waiting for input. The line was not used.");
          return;
        }
        (this.#answer as ((t: string) => void) | null)?.(op.text);
        return;
      case "interrupt":
        this.#stop?.(new Stopped());
        return;
      case "restartKernel":
        this.#setKernel({ type: "notStarted" });
    }
  }

  emit(msg: EventMsg, turn = this.#turn): void {
    const event = { seq: ++this.#seq, conversation: this.summary.id, turn, msg };
    this.events.push(structuredClone(event));
    this.listener?.(structuredClone(event));
  }

  #refuse(code: ErrorCode, message: string): void {
    this.emit({ type: "error", code, message });
  }

  #journal(body: ItemBody): void {
    const item = { id: freshId("item"), turn: this.#turn ?? "", at: Date.now(), body };
    this.#items.push(item);
    this.summary.updatedAt = item.at;
    this.emit({ type: "itemCompleted", item });
  }

  #enter(phase: TurnPhase): void {
    this.#phase = phase;
    this.emit({ type: "phaseChanged", phase });
  }

  #setKernel(state: KernelState): void {
    this.#kernel = state;
    this.emit({ type: "kernelStatus", state }, null);
  }

  /** Waits for `promise`, for its answer from the user, or for Stop. */
  #orStopped<T>(start: (answer: (value: T) => void) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#answer = resolve as (value: never) => void;
      this.#stop = reject;
      start(resolve);
    });
  }

  #wait(ms: number): Promise<void> {
    return this.#orStopped<void>((done) => setTimeout(done, ms * this.#speed));
  }

  async #stream(kind: "talk" | "code", text: string): Promise<void> {
    const item = freshId("piece");
    const part: PartialItem = { item, kind, text: "" };
    this.#partial.push(part);
    this.emit({ type: "itemStarted", item, kind });
    for (const piece of text.match(/[\s\S]{1,9}/g) ?? []) {
      await this.#wait(30);
      part.text += piece;
      this.emit({ type: "delta", item, text: piece });
    }
  }

  async #play(request: string, attachments: Attachment[], scene: Scene): Promise<void> {
    this.#turn = freshId("turn");
    this.#steps = 0;
    if (this.summary.title === "") this.summary.title = request.slice(0, 60);
    this.emit({ type: "turnStarted" });
    this.#journal({ type: "userMessage", text: request, attachments });
    this.#enter("generating");
    let outcome: TurnOutcome = "answered";
    let message: string | null = null;
    let code: ErrorCode | null = null;
    try {
      await this.#orStopped<void>((ready) => void this.#prepare().then(ready));
      const ended = await scene(this.#stage(), request);
      if (typeof ended === "string") outcome = ended;
      else ({ outcome, message } = ended);
    } catch (cause) {
      if (cause instanceof HostError) {
        // Said as an error at once, and again with the end of the turn, which alone is journaled.
        ({ code, message } = cause);
        outcome = "failed";
        this.emit({ type: "error", code, message });
      } else if (cause instanceof Stopped) {
        outcome = "interrupted";
        message = this.#running ? "Stopped. Python kept its variables." : null;
        this.#interrupted();
      } else throw cause;
    }
    this.#partial = [];
    this.#journal({ type: "turnEnded", outcome, message, code });
    this.#enter("idle");
    this.emit({ type: "turnEnded", outcome, message });
    this.#turn = null;
  }

  /** What Nod journals when the user stops it, by what was under way. */
  #interrupted(): void {
    const running = this.#running;
    if (this.#approval) {
      const { approval, action } = this.#approval;
      this.#approval = null;
      this.#journal({
        type: "decision",
        approval,
        action: action.id,
        decision: { type: "stop" },
        by: "user",
      });
      this.emit({ type: "approvalResolved", approval, decision: { type: "stop" } });
    } else if (running) {
      this.#input = null;
      this.#observe(running, "interrupted", "[Interrupted by the user.]", []);
    } else if (this.#partial.length > 0) {
      const talk = this.#partial
        .filter((p) => p.kind === "talk")
        .map((p) => p.text)
        .join("");
      const raw = this.#partial.map((p) => p.text).join("\n<execute>\n");
      this.#partial = [];
      this.#journal({ type: "assistantMessage", raw, talk, end: "cancelled" });
    }
  }

  #running: Action | null = null;

  #observe(action: Action, status: ObservationStatus, text: string, artifacts: Artifact[]): void {
    this.#running = null;
    const durationMs = status === "notRun" ? 0 : Math.max(1, Date.now() - this.#startedAt);
    if (status !== "notRun") this.#setKernel({ type: "idle", version: "3.11.7" });
    this.#journal({
      type: "observation",
      observation: {
        action: action.id,
        status,
        text,
        truncated: text.length > 4000,
        artifacts,
        variablesLost: status === "kernelDied",
        durationMs,
      },
    });
    this.#enter("generating");
  }

  #stage(): Stage {
    let talked = "";
    const finish = (raw: string, talk: string) => {
      this.#partial = [];
      this.#journal({ type: "assistantMessage", raw, talk, end: "stop" });
      talked = "";
      const usage: Usage = {
        promptTokens: 640 + this.#items.length * 37,
        reusedTokens: 600 + this.#items.length * 30,
        generatedTokens: 48,
        prefillTokensPerSecond: 1450,
        decodeTokensPerSecond: 212,
        context: 2048,
      };
      this.#usage = usage;
      this.emit({ type: "usage", usage });
    };
    const output = (action: Action, piece: Output) => {
      const index = this.#counts.get(action.id) ?? 0;
      this.#counts.set(action.id, index + 1);
      this.#outputs.push({ action: action.id, index, output: piece });
      this.emit({ type: "execOutput", action: action.id, index, output: piece });
    };
    return {
      folder: this.summary.folder,
      wait: (ms) => this.#wait(ms),
      forever: () => this.#orStopped<never>(() => undefined),
      output,
      print: (action, text, name = "stdout") => output(action, { type: "stream", name, text }),
      talk: async (text) => {
        await this.#stream("talk", text);
        finish(text, text);
      },
      say: async (text) => {
        await this.#stream("talk", text);
        talked = text;
      },
      propose: async (code) => {
        await this.#stream("code", code);
        const talk = talked.trim();
        finish(`${talk}\n<execute>\n${code}\n</execute>`, talk);
        const action: Action = { id: freshId("action"), parent: null, code, step: ++this.#steps };
        const approval = freshId("approval");
        this.#journal({ type: "action", action });
        this.#journal({ type: "approvalRequested", approval, action: action.id });
        this.#approval = { approval, action };
        this.emit({ type: "approvalRequested", approval, action });
        this.#enter("awaitingApproval");
        const decision = await this.#orStopped<Decision>(() => undefined);
        this.#approval = null;
        this.#journal({ type: "decision", approval, action: action.id, decision, by: "user" });
        let runs = action;
        if (decision.type === "approveEdited") {
          runs = { id: freshId("action"), parent: action.id, code: decision.code, step: action.step };
          this.#journal({ type: "action", action: runs });
        }
        this.emit({ type: "approvalResolved", approval, decision });
        if (decision.type === "stop") throw new Stopped();
        if (decision.type === "decline") {
          this.#observe(action, "notRun", "[The user declined this action.]", []);
        } else {
          if (this.#kernel.type === "notStarted") this.#setKernel({ type: "starting" });
          this.#journal({ type: "executionStarted", action: runs.id });
          this.#startedAt = Date.now();
          this.#running = runs;
          this.#setKernel({ type: "busy" });
          this.#enter("executing");
        }
        return { action: runs, decision };
      },
      input: async (action, prompt, password = false) => {
        this.#input = { action: action.id, prompt, password };
        this.emit({ type: "inputRequested", action: action.id, prompt, password });
        this.#enter("awaitingInput");
        const text = await this.#orStopped<string>(() => undefined);
        this.#input = null;
        this.#enter("executing");
        return text;
      },
      observe: (action, status, text, artifacts = []) => this.#observe(action, status, text, artifacts),
    };
  }
}
