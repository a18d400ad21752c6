import { describe, expect, it } from "vitest";

import { baseName, bytes, counted, duration, elapsed, homely, short, when } from "./format";

describe("numbers for people", () => {
  it("carry their units", () => {
    expect([1, 999, 18_200, 999_600, 4_370_000_000].map(bytes)).toEqual([
      "1 byte",
      "999 bytes",
      "18 kB",
      "1.0 MB",
      "4.4 GB",
    ]);
    expect([212.4, 1100, 2048, 32_768, 7_241_732_096].map(short)).toEqual([
      "212",
      "1.1k",
      "2k",
      "33k",
      "7.2B",
    ]);
    expect([64, 3250, 59_900, 61_000].map(duration)).toEqual(["64 ms", "3.3 s", "59 s", "1 min 1 s"]);
    expect([0, 59_999, 125_000].map(elapsed)).toEqual(["0 s", "59 s", "2 min 5 s"]);
    expect(counted(1, "line")).toBe("1 line");
    expect(counted(100_000, "line")).toBe("100,000 lines");
  });

  it("tell time relatively until a day has passed", () => {
    const now = Date.parse("2026-11-21T12:00:00Z");
    expect(when(now - 30_000, now)).toBe("just now");
    expect(when(now - 5 * 60_000, now)).toBe("5 min ago");
    expect(when(now - 23 * 3_600_000, now)).toBe("23 h ago");
    expect(when(now - 25 * 3_600_000, now)).toMatch(/^Nov 20, 2026$/);
  });

  it("shorten paths", () => {
    expect(homely("/home/ada/x")).toBe("~/x");
    expect(homely("/homely/x")).toBe("/homely/x");
    expect(homely("C:\\Users\\ada\\x")).toBe("~\\x");
    expect(baseName("/a/b/")).toBe("b");
  });
});
