import type { Artifact } from "../bindings/Artifact";
import type { OutputPart } from "../bindings/OutputPart";

/** What a display is shown as: the richest representation that Nod can show. */
export type Shown =
  | { kind: "picture"; mime: string; artifact: Artifact }
  | { kind: "inlinePicture"; mime: string; data: string }
  | { kind: "svg"; part: OutputPart }
  | { kind: "html"; part: OutputPart }
  | { kind: "markdown"; part: OutputPart }
  | { kind: "json"; part: OutputPart }
  | { kind: "text"; part: OutputPart }
  | { kind: "unknown"; mimes: string[] };

const PICTURES = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const TEXTS = [
  ["image/svg+xml", "svg"],
  ["text/html", "html"],
  ["text/markdown", "markdown"],
  ["application/json", "json"],
  ["text/plain", "text"],
] as const;

/** Chooses the representation to show. */
export function chooseShown(data: Readonly<Record<string, OutputPart | undefined>>): Shown {
  for (const mime of PICTURES) {
    const part = data[mime];
    if (part?.type === "file") return { kind: "picture", mime, artifact: part.artifact };
    if (part?.type === "base64") return { kind: "inlinePicture", mime, data: part.data };
  }
  for (const [mime, kind] of TEXTS) {
    const part = data[mime];
    if (part) return { kind, part };
  }
  return { kind: "unknown", mimes: Object.keys(data) };
}

/** Text that says what is displayed, where it is at hand: what Python says of it, else the richest text there is. */
export function textAtHand(data: Readonly<Record<string, OutputPart | undefined>>): string | null {
  for (const mime of ["text/plain", ...TEXTS.map(([mime]) => mime)]) {
    const part = data[mime];
    if (part?.type === "text") return part.text;
  }
  return null;
}

function decode(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
}

/** The text of a representation, wherever it is kept. */
export async function partText(
  part: OutputPart,
  artifact: (hash: string) => Promise<string>,
): Promise<string> {
  if (part.type === "text") return part.text;
  if (part.type === "base64") return decode(part.data);
  const address = await artifact(part.artifact.hash);
  const comma = address.indexOf(",");
  const body = address.slice(comma + 1);
  return address.slice(0, comma).endsWith(";base64") ? decode(body) : decodeURIComponent(body);
}

/** An address for a picture in SVG. As the source of an image element it runs nothing. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
