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

/** Letters of Greek, Cyrillic and Armenian that look like Latin ones. */
const LOOK_ALIKES: readonly (readonly [number, number])[] = [
  [0x0391, 0x0392],
  [0x0395, 0x0397],
  [0x0399, 0x039a],
  [0x039c, 0x039d],
  [0x039f, 0x039f],
  [0x03a1, 0x03a1],
  [0x03a4, 0x03a5],
  [0x03a7, 0x03a7],
  [0x03b1, 0x03b1],
  [0x03b9, 0x03ba],
  [0x03bd, 0x03bd],
  [0x03bf, 0x03bf],
  [0x03c1, 0x03c1],
  [0x03c5, 0x03c5],
  [0x03f2, 0x03f3],
  [0x0405, 0x0406],
  [0x0408, 0x0408],
  [0x0410, 0x0410],
  [0x0412, 0x0412],
  [0x0415, 0x0415],
  [0x041a, 0x041a],
  [0x041c, 0x041e],
  [0x0420, 0x0423],
  [0x0425, 0x0425],
  [0x0430, 0x0430],
  [0x0435, 0x0435],
  [0x043a, 0x043a],
  [0x043e, 0x043e],
  [0x0440, 0x0441],
  [0x0443, 0x0443],
  [0x0445, 0x0445],
  [0x0455, 0x0456],
  [0x0458, 0x0458],
  [0x04ae, 0x04af],
  [0x04bb, 0x04bb],
  [0x04c0, 0x04c0],
  [0x04cf, 0x04cf],
  [0x0501, 0x0501],
  [0x051b, 0x051d],
  [0x0555, 0x0555],
  [0x0570, 0x0570],
  [0x0578, 0x0578],
  [0x057d, 0x057d],
  [0x0581, 0x0581],
  [0x0585, 0x0585],
];

/** Letters and digits that Python reads as the plain ones (NFKC): raised and lowered ones, ligatures, Roman
 * numerals, those of mathematics and of full width. */
const FOLDED: readonly (readonly [number, number])[] = [
  [0x00aa, 0x00aa],
  [0x00ba, 0x00ba],
  [0x0132, 0x0133],
  [0x017f, 0x017f],
  [0x01c7, 0x01cc],
  [0x01f1, 0x01f3],
  [0x02b0, 0x02b0],
  [0x02b2, 0x02b3],
  [0x02b7, 0x02b8],
  [0x02e1, 0x02e3],
  [0x1d2c, 0x1d2c],
  [0x1d2e, 0x1d2e],
  [0x1d30, 0x1d31],
  [0x1d33, 0x1d3a],
  [0x1d3c, 0x1d3c],
  [0x1d3e, 0x1d43],
  [0x1d47, 0x1d49],
  [0x1d4d, 0x1d4d],
  [0x1d4f, 0x1d50],
  [0x1d52, 0x1d52],
  [0x1d56, 0x1d58],
  [0x1d5b, 0x1d5b],
  [0x1d62, 0x1d65],
  [0x1d9c, 0x1d9c],
  [0x1da0, 0x1da0],
  [0x1dbb, 0x1dbb],
  [0x2071, 0x2071],
  [0x207f, 0x207f],
  [0x2090, 0x2093],
  [0x2095, 0x209c],
  [0x2102, 0x2102],
  [0x210a, 0x210e],
  [0x2110, 0x2113],
  [0x2115, 0x2115],
  [0x2119, 0x211d],
  [0x2124, 0x2124],
  [0x2128, 0x2128],
  [0x212a, 0x212a],
  [0x212c, 0x212d],
  [0x212f, 0x2131],
  [0x2133, 0x2134],
  [0x2139, 0x2139],
  [0x2145, 0x2149],
  [0x2160, 0x217f],
  [0x2c7c, 0x2c7d],
  [0xa7f2, 0xa7f4],
  [0xfb00, 0xfb06],
  [0xfe33, 0xfe34],
  [0xfe4d, 0xfe4f],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff3f, 0xff3f],
  [0xff41, 0xff5a],
  [0x107a5, 0x107a5],
  [0x1d400, 0x1d7ff],
  [0x1fbf0, 0x1fbf9],
];

const hex = (code: number): string => `\\u{${code.toString(16)}}`;

const classOf = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`).join("");

/** Source of a character class (flags `u`) that matches one such character. */
export const HIDDEN_CLASS = `[${classOf(RANGES)}]`;

/** One such character, with the flags an editor needs. */
export const HIDDEN = new RegExp(HIDDEN_CLASS, "gu");

const WORD = /[\p{L}\p{N}_]+/gu;
const DISGUISED = new RegExp(`[${classOf(LOOK_ALIKES)}${classOf(FOLDED)}]`, "gu");
const READ_AS_PLAIN = new RegExp(
  `^[\\w${classOf(FOLDED)}]*[${classOf(FOLDED)}][\\w${classOf(FOLDED)}]*$`,
  "u",
);
// Vietnamese takes two marks on a letter; more of them grow over the lines above and below.
const PILED =
  /(?<=[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{2})[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/gu;

/**
 * Where code holds characters that pass for others: a letter that looks like a Latin one among Latin ones, a name that
 * Python reads as another (`ｏｓ.remove` is `os.remove`), the third mark on a letter. The terminal draws the same ones
 * (`crates/cli/src/characters.rs`).
 */
export function disguised(code: string): { index: number; character: string }[] {
  const found: { index: number; character: string }[] = [];
  for (const { 0: word, index } of code.matchAll(WORD)) {
    const used =
      /^ *[.(]/.test(code.slice(index + word.length)) ||
      /(?:\.|\b(?:import|from)) *$/.test(code.slice(code.lastIndexOf("\n", index) + 1, index));
    if (!/[A-Za-z]/.test(word) && !(used && READ_AS_PLAIN.test(word))) continue;
    for (const match of word.matchAll(DISGUISED))
      found.push({ index: index + match.index, character: match[0] });
  }
  for (const match of code.matchAll(PILED)) found.push({ index: match.index, character: match[0] });
  return found;
}

/** How such a character is drawn: `⟨U+202E⟩`. */
export function drawn(code: number): string {
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** A stretch of text, either ordinary or one character in its drawn form that is hidden or passes for another. */
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

/** The text in stretches, hidden characters drawn. In `words` those stay that are ordinary where they stand. A piece of
 * code is told what passes for another in it: that depends on what stands beside the piece. */
export function stretches(
  text: string,
  kind: "code" | "words" = "code",
  posing = kind === "code" ? disguised(text) : [],
): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const marked = [...text.matchAll(HIDDEN)].map(({ 0: character, index }) => ({ index, character }));
  marked.push(...posing);
  marked.sort((a, b) => a.index - b.index);
  for (const { index, character } of marked) {
    if (kind === "words" && isOrdinary(text, index)) continue;
    // A character may be found for two reasons.
    if (index < from) continue;
    if (index > from) found.push({ text: text.slice(from, index), hidden: false });
    found.push({ text: drawn(character.codePointAt(0)!), hidden: true });
    from = index + character.length;
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
