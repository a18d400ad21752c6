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
    ["no-break space", "\u00a0"],
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

  it("say whether they turn the direction of text", () => {
    expect(countHidden("a\u200bb").turns).toBe(false);
    expect(countHidden("a\u2067b").turns).toBe(true);
  });

  it("keep an emoji whole in words, but not in code", () => {
    expect(visible("done ✔️ by 👩‍💻")).toBe("done ✔️ by 👩‍💻");
    expect(stretches("✔️").some((s) => s.hidden)).toBe(true);
    expect(visible("a\u200db")).toBe("a⟨U+200D⟩b");
  });
});
