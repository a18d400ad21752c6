import type { Attachment } from "../bindings/Attachment";

/** What the user has written and not sent yet. Each conversation has its own. */
export class Draft {
  text = $state("");
  attached = $state.raw<readonly Attachment[]>([]);
  /** Whether a request written here is on its way. */
  sending = $state(false);

  get empty(): boolean {
    return this.text.trim() === "" && this.attached.length === 0;
  }

  /** Adds files; one that is there already is not added twice. */
  attach(files: readonly Attachment[]): void {
    this.attached = merged(this.attached, files);
  }

  detach(file: Attachment): void {
    this.attached = this.attached.filter((a) => a !== file);
  }

  /** Hands out what is written, and is empty after it. */
  take(): { text: string; attached: readonly Attachment[] } {
    const { text, attached } = this;
    this.text = "";
    this.attached = [];
    return { text, attached };
  }

  /** Puts back what could not be sent, before what was written meanwhile. */
  putBack(taken: { text: string; attached: readonly Attachment[] }): void {
    this.text = this.text === "" ? taken.text : `${taken.text}\n\n${this.text}`;
    this.attached = merged(taken.attached, this.attached);
  }
}

function merged(before: readonly Attachment[], after: readonly Attachment[]): Attachment[] {
  return [...new Map([...before, ...after].map((file) => [file.path, file])).values()];
}
