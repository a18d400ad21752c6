/** Characters of one message that stand in the open; the whole of a longer one is folded away. */
const MOST = 300;

/** The beginning of `text`, and how many characters follow it. */
export function beginning(text: string): { text: string; left: number } {
  if (text.length <= MOST) return { text, left: 0 };
  // Not between the halves of a character.
  const end = /[\ud800-\udbff]/.test(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
  return { text: text.slice(0, end), left: text.length - end };
}
