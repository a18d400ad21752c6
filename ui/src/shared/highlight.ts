import { parser as jsonParser } from "@lezer/json";
import { parser as pythonParser } from "@lezer/python";
import { classHighlighter, highlightCode } from "@lezer/highlight";

import { disguised, stretches } from "./characters";

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
  const posing = disguised(code);
  let at = 0;
  const put = (text: string, style: string) => {
    const here = posing
      .filter(({ index }) => index >= at && index < at + text.length)
      .map(({ index, character }) => ({ index: index - at, character }));
    at += text.length;
    for (const { text: part, hidden } of stretches(text, "code", here))
      lines.at(-1)!.push({ text: part, style, hidden });
  };
  const next = () => {
    lines.push([]);
    at += 1;
  };
  const parser = PARSERS[language.toLowerCase() as keyof typeof PARSERS];
  if (!parser) {
    code.split("\n").forEach((line, i) => {
      if (i > 0) next();
      put(line, "");
    });
    return lines;
  }
  highlightCode(code, parser.parse(code), classHighlighter, put, next);
  return lines;
}
