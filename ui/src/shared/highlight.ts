import { parser as jsonParser } from "@lezer/json";
import { parser as pythonParser } from "@lezer/python";
import { classHighlighter, highlightCode } from "@lezer/highlight";

import { stretches } from "./characters";

/** A piece of a line of code: its text, the class of its colour, and whether it is a hidden character. */
export interface Piece {
  readonly text: string;
  readonly style: string;
  readonly hidden: boolean;
}

const PARSERS = { python: pythonParser, py: pythonParser, python3: pythonParser, json: jsonParser };

/** Code in lines of coloured pieces. A language without a parser gives plain pieces. */
export function highlightLines(code: string, language: string): Piece[][] {
  const lines: Piece[][] = [[]];
  const put = (text: string, style: string) => {
    for (const { text: part, hidden } of stretches(text)) lines.at(-1)!.push({ text: part, style, hidden });
  };
  const parser = PARSERS[language.toLowerCase() as keyof typeof PARSERS];
  if (!parser) {
    code.split("\n").forEach((line, i) => {
      if (i > 0) lines.push([]);
      put(line, "");
    });
    return lines;
  }
  highlightCode(code, parser.parse(code), classHighlighter, put, () => lines.push([]));
  return lines;
}
