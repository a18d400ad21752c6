import { describe, expect, it } from "vitest";

import { LineBuffer, LONGEST } from "./lines";

const all = (buffer: LineBuffer) => Array.from({ length: buffer.length }, (_, i) => buffer.raw(i));

describe("lines of a terminal", () => {
  it("are the same however the text was cut", () => {
    const text = "one\ntwo\r\nthree\rTHR\n\nlast";
    const whole = new LineBuffer();
    whole.append(text);
    expect(all(whole)).toEqual(["one", "two", "THRee", "", "last"]);
    for (let cut = 1; cut < text.length; cut++) {
      const parts = new LineBuffer();
      parts.append(text.slice(0, cut));
      parts.append(text.slice(cut));
      expect(all(parts)).toEqual(all(whole));
    }
  });

  it("are held up to a number, and keep theirs", () => {
    const buffer = new LineBuffer(100);
    for (let i = 0; i < 1_000; i++) buffer.append(`line ${i}\n`, i % 2 === 1);
    expect(buffer.length).toBe(1_000);
    expect([buffer.raw(999), buffer.raw(900), buffer.raw(0)]).toEqual(["line 999", "line 900", ""]);
    expect([buffer.isError(999), buffer.isError(998)]).toEqual([true, false]);
    expect(buffer.spans(950).spans[0]!.text).toBe("line 950");
    expect(all(buffer).filter((line) => line !== "").length).toBeLessThanOrEqual(121);
  });

  it("take in only what is new in growing chunks", () => {
    const buffer = new LineBuffer();
    buffer.takeChunks([{ stream: "stdout", text: "a\nb" }]);
    buffer.takeChunks([{ stream: "stdout", text: "a\nbc\n" }]);
    buffer.takeChunks([
      { stream: "stdout", text: "a\nbc\n" },
      { stream: "stderr", text: "oh\n" },
    ]);
    expect(all(buffer)).toEqual(["a", "bc", "oh"]);
    expect([0, 1, 2].map((i) => buffer.isError(i))).toEqual([false, false, true]);
  });

  it("show only the last state of a progress bar", () => {
    const buffer = new LineBuffer();
    for (let i = 0; i <= 100; i += 10) buffer.append(`\r${i}%`);
    buffer.append("\ndone\n");
    expect(all(buffer)).toEqual(["100%", "done"]);
  });

  it("keep a colour that spans lines", () => {
    const buffer = new LineBuffer();
    buffer.append("\u001b[31mred\nstill\u001b[0m\nplain");
    expect(buffer.spans(1).spans[0]!.style.fg).toBe(1);
    expect(buffer.spans(2).spans[0]!.style.fg).toBeNull();
  });

  it("cut a line that nobody could read, and say by how much", () => {
    const buffer = new LineBuffer();
    buffer.append("x".repeat(LONGEST + 7));
    expect(buffer.spans(0).cut).toBe(7);
    expect(buffer.spans(0).spans[0]!.text).toHaveLength(LONGEST);
  });
});
