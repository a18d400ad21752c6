const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether the platform's command key is held, and no other that would change the meaning. */
export function mod(event: KeyboardEvent): boolean {
  return (mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
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
    { keys: "?", does: "This list" },
  ];
}
