import { describe, expect, it } from "vitest";

import { groupByDay, stretch } from "./group";

const at = (text: string) => new Date(text).getTime();
const one = (id: string, updatedAt: number) => ({ id, title: id, folder: "/", createdAt: 0, updatedAt });

describe("the list of conversations", () => {
  const now = at("2026-11-21T00:30:00");

  it("names days by the calendar, not by hours", () => {
    expect(stretch(at("2026-11-21T00:01:00"), now)).toBe("Today");
    expect(stretch(at("2026-11-20T23:59:00"), now)).toBe("Yesterday");
    expect(stretch(at("2026-11-15T12:00:00"), now)).toBe("Last 7 days");
    expect(stretch(at("2026-11-14T12:00:00"), now)).toBe("November 2026");
    expect(stretch(at("2026-11-22T12:00:00"), now)).toBe("Today");
  });

  it("is newest first, each under one heading", () => {
    const groups = groupByDay(
      [
        one("old", at("2026-10-01T08:00:00")),
        one("b", now - 2000),
        one("a", now - 1000),
        one("y", now - 3_600_000),
      ],
      now,
    );
    expect(groups.map((g) => [g.label, g.conversations.map((c) => c.id)])).toEqual([
      ["Today", ["a", "b"]],
      ["Yesterday", ["y"]],
      ["October 2026", ["old"]],
    ]);
  });
});
