/**
 * Characters that change what code says without being seen: control characters, direction marks, zero-width
 * and filler characters, tags, unusual spaces and lone surrogates. Tab and line feed are ordinary.
 */
const RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x13430, 0x13440],
  [0x16fe4, 0x16fe4],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const hex = (code: number): string => `\\u{${code.toString(16)}}`;

/** Source of a character class (flags `u`) that matches one such character. */
export const HIDDEN_CLASS = `[${RANGES.map(([from, to]) => `${hex(from)}-${hex(to)}`).join("")}]`;

/** One such character, with the flags an editor needs. */
export const HIDDEN = new RegExp(HIDDEN_CLASS, "gu");

/** How such a character is drawn: `⟨U+202E⟩`. */
export function drawn(code: number): string {
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** A stretch of text, either ordinary or one hidden character in its drawn form. */
export interface Stretch {
  readonly text: string;
  readonly hidden: boolean;
}

/** Spaces of ordinary typesetting: in French before a colon, between Japanese words, in the names of screenshots; the blank of
 * Braille, of which plots in a terminal are made. */
const SPACE = /[\u00a0\u2000-\u200a\u202f\u2800\u3000]/;

const NON_JOINER = 0x200c;
const JOINER = 0x200d;
const SELECTOR = 0xfe0f;

// Scripts that need joiners to be spelled right: letters that join their neighbours, or merge into one shape.
const JOINING = [
  ..."Arabic Syriac Mandaic Nko Mongolian Adlam Hanifi_Rohingya".split(" "),
  ..."Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala".split(" "),
  ..."Khmer Myanmar Balinese Javanese".split(" "),
];
const LETTER = `(?=[\\p{L}\\p{M}])[${JOINING.map((script) => `\\p{scx=${script}}`).join("")}]`;
const AFTER_LETTER = new RegExp(`${LETTER}$`, "u");
const BEFORE_LETTER = new RegExp(`^${LETTER}`, "u");

/**
 * Whether the hidden character at `index` is ordinary there, in words: a space of typesetting, a joiner between two
 * letters of a script that needs it, or a part of an emoji, as in ✔️ or 👩‍💻. In code none is.
 */
function isOrdinary(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (SPACE.test(text.charAt(index))) return true;
  // Two units on each side, for a character outside of the basic plane.
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  if (code === SELECTOR) return /[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*\ufe0f]$/u.test(before);
  if (code !== JOINER && code !== NON_JOINER) return false;
  if (AFTER_LETTER.test(before) && BEFORE_LETTER.test(after)) return true;
  return (
    code === JOINER &&
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  );
}

/** The text in stretches, hidden characters drawn. In `words` those stay that are ordinary where they stand. */
export function stretches(text: string, kind: "code" | "words" = "code"): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (kind === "words" && isOrdinary(text, match.index)) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index), hidden: false });
    found.push({ text: drawn(match[0].codePointAt(0)!), hidden: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), hidden: false });
  return found;
}

/** Words, names and titles with hidden characters drawn. */
export function visible(text: string): string {
  return stretches(text, "words")
    .map((s) => s.text)
    .join("");
}

/** How many hidden characters there are, and whether any of them turns the direction of text. */
export function countHidden(text: string): { count: number; turns: boolean } {
  let count = 0;
  let turns = false;
  for (const match of text.matchAll(HIDDEN)) {
    count++;
    const code = match[0].codePointAt(0)!;
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) turns = true;
    if (code === 0x200e || code === 0x200f || code === 0x061c) turns = true;
  }
  return { count, turns };
}
