const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether the platform's command key is held, and no other that would change the meaning. */
export function mod(event: KeyboardEvent): boolean {
  return (mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
}

/**
 * Whether the press belongs to an input method, which makes a word of several keys. Safari says so by the old code
 * 229 alone when Enter takes a word over.
 */
export function composing(event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * The key that was pressed, letters in lower case. Where the layout writes another script (Russian, Greek), it is the
 * key that has this place on a Latin keyboard, so that the keys of the window are where their labels say.
 */
export function pressed(event: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  const { key, code } = event;
  // Letters such as é or ğ are of a Latin layout, which has the letters of the keys elsewhere.
  if (!/^[^\0-\x7f]$/u.test(key) || /\p{Script=Latin}/u.test(key)) {
    return key.length === 1 ? key.toLowerCase() : key;
  }
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return letter.toLowerCase();
  if (code === "Period") return ".";
  if (code === "Comma") return ",";
  return code === "Slash" && event.shiftKey ? "?" : key;
}

/** How a key combination is written on this machine: `mod` becomes ⌘ or Ctrl. */
export function label(...keys: string[]): string {
  const names: Record<string, string> = mac ? { mod: "⌘", enter: "↵" } : { mod: "Ctrl", enter: "Enter" };
  return keys.map((k) => names[k] ?? k).join(mac ? "" : "+");
}

/** The combination in the form `aria-keyshortcuts` asks for. */
export function ariaKeys(...keys: string[]): string {
  const names: Record<string, string> = { mod: mac ? "Meta" : "Control", enter: "Enter" };
  return keys.map((k) => names[k] ?? k).join("+");
}

/** Whether typing goes into this element. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

/** Whether words stand in this field, which a key or a move of the focus must not take from the user's eyes. */
export function isWriting(target: EventTarget | null): boolean {
  // An editor of code has no value of its own; what stands in it is always worth keeping.
  return isTyping(target) && (target as HTMLTextAreaElement).value !== "";
}

/** What is pressed this soon, in milliseconds, after a question appeared was meant for what was there before. */
export const SETTLE_MS = 300;

/** The keys of the window, for its own list of them. */
export function keyList(): { keys: string; does: string }[] {
  return [
    { keys: label("mod", "N"), does: "New conversation" },
    { keys: label("mod", "K"), does: "Find a conversation or command" },
    { keys: label("mod", "enter"), does: "Run the action that waits" },
    { keys: "E", does: "Edit the action that waits" },
    { keys: "D", does: "Decline the action that waits" },
    { keys: "Esc", does: "Stop, or close what is open" },
    { keys: label("mod", "."), does: "Stop" },
    { keys: "Up", does: "In an empty field: edit your last request" },
    { keys: label("mod", ","), does: "Settings" },
    { keys: `${label("mod", "+")}, ${label("mod", "-")}`, does: "Larger, smaller" },
    { keys: "?", does: "This list" },
  ];
}
