import { describe, expect, it } from "vitest";

import { dress, parseAnsi, PLAIN, restyled, stripAnsi } from "./ansi";

const plain = (text: string) => parseAnsi(text).spans.map((s) => [s.text, s.style.fg, s.style.bold]);

describe("ANSI escapes", () => {
  it("give colours and weight to the text after them", () => {
    expect(plain("a\u001b[1;31mb\u001b[0mc")).toEqual([
      ["a", null, false],
      ["b", 1, true],
      ["c", null, false],
    ]);
  });

  it("take bright, indexed and true colours", () => {
    expect(restyled(PLAIN, "92").fg).toBe(10);
    expect(restyled(PLAIN, "38;5;9").fg).toBe(9);
    expect(restyled(PLAIN, "38;5;196").fg).toBe("#ff0000");
    expect(restyled(PLAIN, "38;5;255").fg).toBe("#eeeeee");
    expect(restyled(PLAIN, "48;2;1;2;3").bg).toBe("#010203");
    expect(restyled(restyled(PLAIN, "1;4"), "22").underline).toBe(true);
  });

  it("never put anything but a colour in a style", () => {
    expect(dress(restyled(PLAIN, "38;2;999;-5;NaN")).style).toMatch(/^color: #[0-9a-f]{6}$/);
    expect(dress(restyled(PLAIN, "38;5;99999")).style).toBe("");
  });

  it("go on from one line to the next", () => {
    const first = parseAnsi("\u001b[32mone");
    expect(parseAnsi("two", first.style).spans[0]!.style.fg).toBe(2);
  });

  it("leave no trace of cursor moves, links and cut escapes", () => {
    expect(stripAnsi("a\u001b[2Kb\u001b]8;;http://x\u0007c\u001b]8;;\u0007d\u001b[3")).toBe("abcd");
    expect(stripAnsi("a\u001b")).toBe("a");
  });
});
