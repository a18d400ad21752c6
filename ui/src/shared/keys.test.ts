// @vitest-environment jsdom
import { describe, expect, it } from "vitest";

import { composing, pressed } from "./keys";

const press = (key: string, code: string, shiftKey = false) => pressed({ key, code, shiftKey });

describe("a key", () => {
  it("is what a Latin layout says it is, wherever it lies", () => {
    expect(press("e", "KeyE")).toBe("e");
    expect(press("E", "KeyE", true)).toBe("e");
    // Dvorak has the e where others have the d.
    expect(press("e", "KeyD")).toBe("e");
    expect(press("?", "Slash", true)).toBe("?");
    expect(press(",", "KeyM")).toBe(",");
    expect(press("Enter", "Enter")).toBe("Enter");
    expect(press("Escape", "Escape")).toBe("Escape");
  });

  it("is taken by its place where the layout has no Latin letters", () => {
    // Russian
    expect(press("у", "KeyE")).toBe("e");
    expect(press("В", "KeyD", true)).toBe("d");
    expect(press("т", "KeyN")).toBe("n");
    expect(press("л", "KeyK")).toBe("k");
    expect(press("ю", "Period")).toBe(".");
    expect(press("б", "Comma")).toBe(",");
    // Greek, Arabic
    expect(press("δ", "KeyD")).toBe("d");
    expect(press("ث", "KeyE")).toBe("e");
    expect(press("؟", "Slash", true)).toBe("?");
    expect(press("ظ", "Slash")).toBe("ظ");
  });

  it("keeps letters with marks and keys without a meaning here as they are", () => {
    expect(press("ğ", "KeyE")).toBe("ğ");
    expect(press("é", "Digit2")).toBe("é");
    expect(press("х", "BracketLeft")).toBe("х");
    expect(press("Dead", "KeyE")).toBe("Dead");
    expect(press("Process", "KeyE")).toBe("Process");
  });
});

describe("an input method", () => {
  it("keeps its keys, also where only the old code tells", () => {
    expect(composing({ isComposing: true, keyCode: 13 })).toBe(true);
    expect(composing({ isComposing: false, keyCode: 229 })).toBe(true);
    expect(composing({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});
