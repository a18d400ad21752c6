/** Looks of a stretch of terminal text. Colours are 0 to 15 of the theme's palette, or `#rrggbb`. */
export interface Style {
  readonly fg: number | string | null;
  readonly bg: number | string | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

/** A stretch of one style. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

export const PLAIN: Style = {
  fg: null,
  bg: null,
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false,
};

// ECMA-48: control sequences, operating-system commands, and the two-character escapes. An escape that is
// cut off at the end of the text is taken too, so that its rest is not shown as text.
const ESCAPE =
  /\u001b(?:\[([0-?]*)[ -/]*([@-~])|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-Z\\-~]|\[[0-?]*[ -/]*$|$)/g;

const CUBE = [0, 95, 135, 175, 215, 255];

function channel(value: number): string {
  const whole = Number.isFinite(value) ? Math.round(value) : 0;
  return Math.max(0, Math.min(255, whole)).toString(16).padStart(2, "0");
}

function indexed(n: number): number | string | null {
  if (!(n >= 0 && n <= 255)) return null;
  if (n < 16) return n;
  if (n >= 232) return `#${channel(8 + (n - 232) * 10).repeat(3)}`;
  const c = n - 16;
  return `#${[Math.floor(c / 36), Math.floor(c / 6) % 6, c % 6].map((i) => channel(CUBE[i]!)).join("")}`;
}

/** The style after a "select graphic rendition" sequence with these parameters. */
export function restyled(style: Style, parameters: string): Style {
  const codes = parameters.split(/[;:]/).map((p) => (p === "" ? 0 : Number(p)));
  let next: Style = style;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code === 0) next = PLAIN;
    else if (code === 1) next = { ...next, bold: true };
    else if (code === 2) next = { ...next, dim: true };
    else if (code === 3) next = { ...next, italic: true };
    else if (code === 4) next = { ...next, underline: true };
    else if (code === 7) next = { ...next, inverse: true };
    else if (code === 22) next = { ...next, bold: false, dim: false };
    else if (code === 23) next = { ...next, italic: false };
    else if (code === 24) next = { ...next, underline: false };
    else if (code === 27) next = { ...next, inverse: false };
    else if (code >= 30 && code <= 37) next = { ...next, fg: code - 30 };
    else if (code >= 40 && code <= 47) next = { ...next, bg: code - 40 };
    else if (code === 39) next = { ...next, fg: null };
    else if (code === 49) next = { ...next, bg: null };
    else if (code >= 90 && code <= 97) next = { ...next, fg: code - 82 };
    else if (code >= 100 && code <= 107) next = { ...next, bg: code - 92 };
    else if (code === 38 || code === 48) {
      let colour: number | string | null = null;
      if (codes[i + 1] === 5) {
        colour = indexed(codes[i + 2] ?? -1);
        i += 2;
      } else if (codes[i + 1] === 2) {
        colour = `#${[2, 3, 4].map((k) => channel(codes[i + k] ?? 0)).join("")}`;
        i += 4;
      }
      next = code === 38 ? { ...next, fg: colour } : { ...next, bg: colour };
    }
  }
  return next;
}

/** Text with escapes as spans, beginning in `style`; and the style it ends in. */
export function parseAnsi(text: string, style: Style = PLAIN): { spans: Span[]; style: Style } {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(ESCAPE)) {
    if (match.index > from) spans.push({ text: text.slice(from, match.index), style });
    if (match[2] === "m") style = restyled(style, match[1] ?? "");
    from = match.index + match[0].length;
  }
  if (from < text.length) spans.push({ text: text.slice(from), style });
  return { spans, style };
}

/** The style a text ends in, without making its spans. */
export function styleAfter(text: string, style: Style): Style {
  if (!text.includes("\u001b")) return style;
  for (const match of text.matchAll(ESCAPE)) {
    if (match[2] === "m") style = restyled(style, match[1] ?? "");
  }
  return style;
}

/** The text without its escapes. */
export function stripAnsi(text: string): string {
  return text.replace(ESCAPE, "");
}

/**
 * The colour of the theme's palette that is most like `#rrggbb`. Programs choose such colours for a black or a white page
 * that they cannot see; the palette is readable on both of ours.
 */
function nearest(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (spread < 48) return 8;
  const sixth = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return [1, 3, 2, 6, 4, 5][Math.round((sixth + 6) % 6) % 6]!;
}

/** Class names and inline colours of a style, for a span element. */
export function dress(style: Style): { class: string; style: string } {
  const fg = style.inverse ? (style.bg ?? "inverse") : style.fg;
  const bg = style.inverse ? (style.fg ?? "inverse") : style.bg;
  const classes: string[] = [];
  const inline: string[] = [];
  if (typeof fg === "number") classes.push(`ansi-fg-${fg}`);
  else if (fg === "inverse") inline.push("color: var(--surface)");
  // Over a colour of its own, what the program chose to be read on it.
  else if (fg !== null && typeof bg === "string") inline.push(`color: ${fg}`);
  else if (fg !== null) classes.push(`ansi-fg-${nearest(fg)}`);
  if (typeof bg === "number") classes.push(`ansi-bg-${bg}`);
  else if (bg === "inverse") inline.push("background: var(--ink)");
  else if (bg !== null) inline.push(`background: ${bg}`);
  if (style.bold) classes.push("ansi-bold");
  if (style.dim) classes.push("ansi-dim");
  if (style.italic) classes.push("ansi-italic");
  if (style.underline) classes.push("ansi-underline");
  return { class: classes.join(" "), style: inline.join("; ") };
}
