import type { ConversationSummary } from "../bindings/ConversationSummary";

/** Conversations of one stretch of time, newest first. */
export interface Group {
  readonly label: string;
  readonly conversations: ConversationSummary[];
}

const DAY = 86_400_000;

function midnight(time: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}

/** What a time is called in the list, seen from `now`. Both are milliseconds since 1970. */
export function stretch(time: number, now: number): string {
  // Rounded, because the day of a clock change has 23 or 25 hours.
  const days = Math.round((midnight(now) - midnight(time)) / DAY);
  if (days <= 0) return "Today";
  if (days === 1) return "Yesterday";
  if (days < 7) return "Last 7 days";
  return new Date(time).toLocaleDateString("en", { month: "long", year: "numeric" });
}

/** The list, newest first, under the name of its stretch of time. */
export function groupByDay(conversations: readonly ConversationSummary[], now: number): Group[] {
  const groups: Group[] = [];
  for (const conversation of [...conversations].sort((a, b) => b.updatedAt - a.updatedAt)) {
    const label = stretch(conversation.updatedAt, now);
    const last = groups.at(-1);
    if (last?.label === label) last.conversations.push(conversation);
    else groups.push({ label, conversations: [conversation] });
  }
  return groups;
}
