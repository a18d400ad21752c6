import { stripAnsi } from "./ansi";
import { beginning } from "./cut";

/** A traceback with what matters first. */
export interface Folded {
  /** `KeyError: 'amount'`. */
  readonly last: string;
  /** The line of the user's code that failed, and its number in the action. */
  readonly line: { readonly number: number; readonly text: string } | null;
  /** The whole, as Python formatted it, escapes included; nothing of the value is missing here. */
  readonly whole: string;
}

// The head of a frame in the user's own code, by the versions of IPython.
const CELL = /^ *(?:Cell In ?\[\d+\]|Input In ?\[\d+\]|File <ipython-input)[^\n]*/m;
const ARROW = /^\s*-+>\s*(\d+)\s?(.*)$/m;

/** Finds the last line and the user's own line in a traceback as IPython formats it. */
export function foldTraceback(ename: string, evalue: string, traceback: readonly string[]): Folded {
  const firstOfValue = evalue.split("\n").find((l) => l.trim() !== "") ?? "";
  const last = firstOfValue === "" ? ename : `${ename}: ${firstOfValue}`;
  let line: Folded["line"] = null;
  for (const entry of traceback) {
    const frame = stripAnsi(entry);
    const cell = CELL.exec(frame);
    if (!cell) continue;
    const arrow = ARROW.exec(frame.slice(cell.index));
    if (arrow) line = { number: Number(arrow[1]), text: arrow[2]!.trim() };
    else line = syntaxLine(frame.slice(cell.index), /line (\d+)/.exec(cell[0])?.[1]) ?? line;
  }
  return { last, line, whole: wholeOf(last, `${ename}: ${evalue}`, evalue, traceback.join("\n")) };
}

/** The traceback, and the value where neither that nor a headline that stands in full says it. */
function wholeOf(last: string, value: string, evalue: string, traceback: string): string {
  const inHeadline = evalue.trim() === "" || (value === last && beginning(last).left === 0);
  if (inHeadline || stripAnsi(traceback).includes(evalue.trim())) return traceback;
  return traceback.trim() === "" ? value : `${traceback}\n${value}`;
}

/** A syntax error has no arrow: the line itself follows the frame's head, a caret under it. */
function syntaxLine(frame: string, number: string | undefined): Folded["line"] {
  const text = frame.replace(/^\n/, "").split("\n")[1]?.trim() ?? "";
  return number !== undefined && text !== "" ? { number: Number(number), text } : null;
}
