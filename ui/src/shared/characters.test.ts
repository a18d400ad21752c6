import { describe, expect, it } from "vitest";

import { countHidden, stretches, visible } from "./characters";

describe("hidden characters", () => {
  it("are drawn by their number, in order", () => {
    expect(stretches("a\u202eb\u200b")).toEqual([
      { text: "a", hidden: false },
      { text: "⟨U+202E⟩", hidden: true },
      { text: "b", hidden: false },
      { text: "⟨U+200B⟩", hidden: true },
    ]);
  });

  it.each([
    ["bidirectional override", "\u202e"],
    ["isolate", "\u2066"],
    ["zero-width joiner", "\u200d"],
    ["soft hyphen", "\u00ad"],
    ["byte order mark", "\ufeff"],
    ["tag character", "\u{e0041}"],
    ["variation selector", "\ufe0f"],
    ["Hangul filler", "\u3164"],
    ["escape", "\u001b"],
    ["line separator", "\u2028"],
    ["lone surrogate", "\ud800"],
    ["carriage return", "\r"],
  ])("know the %s", (_name, character) => {
    expect(countHidden(`x${character}y`).count).toBe(1);
    expect(visible(`x${character}y`)).toMatch(/^x⟨U\+[0-9A-F]{4,5}⟩y$/);
  });

  it.each(["plain text\n\twith tab", "Größe in m²", "日本語", "🙂", "שלום"])("leave %s alone", (text) => {
    expect(countHidden(text).count).toBe(0);
    expect(visible(text)).toBe(text);
  });

  it.each([
    ["a Cyrillic letter in a Latin name", "import p\u0430ndas", "import p⟨U+0430⟩ndas"],
    ["a Greek letter in a Latin name", "h\u03bfme = 1", "h⟨U+03BF⟩me = 1"],
    ["a name that Python folds", "\uff4f\uff53.remove(x)", "⟨U+FF4F⟩⟨U+FF53⟩.remove(x)"],
    ["one that is imported", "import \uff4f\uff53", "import ⟨U+FF4F⟩⟨U+FF53⟩"],
    [
      "one that is called after a space",
      "\u1d49\u2093\u1d49\u1d9c (x)",
      "⟨U+1D49⟩⟨U+2093⟩⟨U+1D49⟩⟨U+1D9C⟩ (x)",
    ],
    ["a ligature", "pro\ufb01le", "pro⟨U+FB01⟩le"],
    ["letters of mathematics", "\u{1d41e}val(x)", "⟨U+1D41E⟩val(x)"],
    ["a pile of marks", "a\u0301\u0302\u0303b", "a\u0301\u0302⟨U+0303⟩b"],
  ])("draw %s in code", (_name, code, shown) => {
    const text = stretches(code).map((s) => s.text);
    expect(text.join("")).toBe(shown);
    expect(visible(code)).toBe(code);
  });

  it.each([
    "# привет, мир",
    'open("отчёт.csv")',
    "Δx = σ_max",
    "価格 = 1",
    '"（ＡＢＣ）"',
    "größe",
    "ệ",
    "Việt e\u0323\u0302",
  ])("leave %s alone in code", (code) => {
    expect(stretches(code)).toEqual([{ text: code, hidden: false }]);
  });

  it("draw a hidden character once that is a third mark too", () => {
    const text = stretches("a\u0301\u0302\u034fb").map((s) => s.text);
    expect(text.join("")).toBe("a\u0301\u0302⟨U+034F⟩b");
  });

  it("say whether they turn the direction of text", () => {
    expect(countHidden("a\u200bb").turns).toBe(false);
    expect(countHidden("a\u2067b").turns).toBe(true);
  });

  it.each([
    ["no-break spaces in French", "Prix\u00a0: 1\u202f250,50\u00a0€, «\u202foui\u202f»"],
    ["the name of a screenshot", "Screenshot 2025-06-01 at 3.04.05\u202fPM.png"],
    ["an ideographic space", "東京\u3000大阪"],
    ["spaces of typesetting", "a\u2002b\u2003c\u2009d\u200ae"],
    ["a non-joiner in Persian", "می\u200cخواهم کتاب\u200cها"],
    ["a joiner in Sinhala", "ශ්\u200dරී ලංකා"],
    ["joiners in Hindi and Bengali", "क्\u200dष र\u200d্য"],
    ["a non-joiner in Malayalam", "തമിഴ്\u200cനാട്"],
    ["a non-joiner in Adlam, outside of the basic plane", "\u{1e900}\u200c\u{1e901}"],
    ["families and hair", "👨\u200d👩\u200d👧 👨🏽\u200d🦰 🏳️\u200d🌈"],
  ])("leave %s alone in words, and draw all of them in code", (_name, text) => {
    expect(visible(text)).toBe(text);
    const joiners = [...text].filter((c) => /[^\P{Zs} ]|\p{Cf}|\ufe0f/u.test(c));
    expect(joiners.length).toBeGreaterThan(0);
    expect(stretches(text).filter((s) => s.hidden)).toHaveLength(joiners.length);
    expect(countHidden(text).count).toBe(joiners.length);
  });

  it.each([
    ["a joiner between Latin letters", "a\u200db"],
    ["a non-joiner between Latin letters", "pass\u200cword"],
    ["a non-joiner beside only one such letter", "ک\u200ca"],
    ["a joiner at the end", "क\u200d"],
    ["two non-joiners in a row", "ک\u200c\u200cت"],
    ["a non-joiner between Arabic digits", "١\u200c٢"],
    ["a joiner after a digit", "1\u200d2"],
    ["a joiner after an emoji that nothing follows", "👩\u200d."],
    ["a zero-width space in Persian", "می\u200bخواهم"],
    ["an override in Persian", "می\u202eخواهم"],
    ["a space of mathematics", "a\u205fb"],
  ])("draw %s in words too", (_name, text) => {
    expect(visible(text)).toMatch(/⟨U\+(?:200[BCD]|202E|205F)⟩/);
    expect(visible(text)).not.toMatch(/[\u200b-\u200d\u202e\u205f]/);
  });

  it("keep an emoji whole in words, but not in code", () => {
    expect(visible("done ✔️ by 👩‍💻")).toBe("done ✔️ by 👩‍💻");
    expect(stretches("✔️").some((s) => s.hidden)).toBe(true);
    expect(visible("a\u200db")).toBe("a⟨U+200D⟩b");
  });
});
