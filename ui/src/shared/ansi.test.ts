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
    expect(dress(restyled(PLAIN, "48;2;1;2;3;38;2;999;-5;NaN")).style).toMatch(
      /^color: #[0-9a-f]{6}; background: #010203$/,
    );
    expect(dress(restyled(PLAIN, "38;5;99999")).style).toBe("");
  });

  it("have the theme's nearest colour, which is readable on its page", () => {
    const name = (codes: string) => dress(restyled(PLAIN, codes));
    expect(name("38;5;28")).toEqual({ class: "ansi-fg-2", style: "" });
    expect(name("38;5;160").class).toBe("ansi-fg-1");
    expect(name("38;5;220").class).toBe("ansi-fg-3");
    expect(name("38;5;21").class).toBe("ansi-fg-4");
    expect(name("38;2;200;0;200").class).toBe("ansi-fg-5");
    expect(name("38;5;44").class).toBe("ansi-fg-6");
    expect(name("38;5;66").class).toBe("ansi-fg-8");
    expect(name("38;2;255;0;10").class).toBe("ansi-fg-1");
    // On a colour of the program's own, its own.
    expect(name("38;5;28;48;5;231").style).toBe("color: #008700; background: #ffffff");
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
