import { PLAIN, parseAnsi, styleAfter, type Span, type Style } from "./ansi";

interface Line {
  text: string;
  /** The style the line begins in. */
  style: Style;
  stderr: boolean;
}

/** So many lines can be scrolled to: browsers reach no further than about 33 million pixels. */
export const MOST_LINES = 1_000_000;

/** A line longer than this is shown cut; nobody reads more in one row, and layout slows down. */
export const LONGEST = 4_000;

interface Chunk {
  readonly stream: "stdout" | "stderr";
  readonly text: string;
}

/**
 * Text of a terminal in lines. Taking in more costs only what is new, so that long output stays quick.
 * A carriage return goes back to the start of its line, as progress bars do.
 */
export class LineBuffer {
  #lines: Line[] = [];
  /** Lines that were the first and are not held any more. */
  #dropped = 0;
  readonly #keep: number;
  #open = false;
  #style: Style = PLAIN;
  /** Where a carriage return took the writing back to; null at the end of the line. */
  #column: number | null = null;
  #chunk = 0;
  #offset = 0;

  /** Holds at least the last `keep` lines. */
  constructor(keep = MOST_LINES) {
    this.#keep = keep;
  }

  /** Number of lines so far, those that are not held any more among them; an unfinished last line counts. */
  get length(): number {
    return this.#dropped + this.#lines.length;
  }

  /** Takes in what is new in `chunks`, which must continue those of the call before. */
  takeChunks(chunks: readonly Chunk[]): void {
    while (this.#chunk < chunks.length) {
      const { stream, text } = chunks[this.#chunk]!;
      if (this.#offset < text.length) this.append(text.slice(this.#offset), stream === "stderr");
      this.#offset = text.length;
      if (this.#chunk === chunks.length - 1) return;
      this.#chunk++;
      this.#offset = 0;
    }
  }

  /** Adds text to the end. */
  append(text: string, stderr = false): void {
    let from = 0;
    while (from < text.length) {
      const feed = text.indexOf("\n", from);
      const to = feed < 0 ? text.length : feed;
      this.#add(text.slice(from, to), stderr);
      if (feed < 0) return;
      this.#close(stderr);
      from = feed + 1;
    }
  }

  /** The plain text of one line, escapes included. */
  raw(index: number): string {
    return this.#lines[index - this.#dropped]?.text ?? "";
  }

  /** Whether a line began on stderr. */
  isError(index: number): boolean {
    return this.#lines[index - this.#dropped]?.stderr ?? false;
  }

  /** One line as spans, cut when it is too long; `cut` is how many characters are left out. */
  spans(index: number): { spans: Span[]; cut: number } {
    const line = this.#lines[index - this.#dropped];
    if (!line) return { spans: [], cut: 0 };
    const cut = Math.max(0, line.text.length - LONGEST);
    return { spans: parseAnsi(cut > 0 ? line.text.slice(0, LONGEST) : line.text, line.style).spans, cut };
  }

  #line(stderr: boolean): Line {
    if (!this.#open) {
      // A fifth more than is asked for, so that dropping is rare.
      if (this.#lines.length > this.#keep * 1.2) {
        const surplus = this.#lines.length - this.#keep;
        this.#lines.splice(0, surplus);
        this.#dropped += surplus;
      }
      this.#lines.push({ text: "", style: this.#style, stderr });
      this.#open = true;
    }
    return this.#lines[this.#lines.length - 1]!;
  }

  #add(piece: string, stderr: boolean): void {
    if (piece === "") return;
    const line = this.#line(stderr);
    const parts = piece.split("\r");
    parts.forEach((part, i) => {
      if (i > 0) this.#column = 0;
      if (part !== "") this.#write(line, part);
    });
  }

  #write(line: Line, part: string): void {
    const column = this.#column;
    if (column === null) {
      line.text += part;
      return;
    }
    if (!line.text.includes("\u001b") && !part.includes("\u001b")) {
      // What is written over a longer line leaves that line's end, as on a terminal.
      const end = column + part.length;
      this.#column = end < line.text.length ? end : null;
      line.text = line.text.slice(0, column) + part + line.text.slice(end);
      return;
    }
    // Escapes have no width, so a line with any is replaced as a whole.
    this.#column = null;
    line.style = styleAfter(line.text, line.style);
    line.text = part;
  }

  #close(stderr: boolean): void {
    const line = this.#line(stderr);
    this.#style = styleAfter(line.text, line.style);
    this.#open = false;
    this.#column = null;
  }
}
