import { expect, it } from "vitest";

import { beginning } from "./cut";

it("gives the beginning of a long text and counts the rest", () => {
  expect(beginning("a".repeat(300))).toEqual({ text: "a".repeat(300), left: 0 });
  expect(beginning("a".repeat(1_300))).toEqual({ text: "a".repeat(300), left: 1_000 });
});

it("does not cut through a character", () => {
  const { text, left } = beginning(`${"a".repeat(299)}😀b`);
  expect([text.length, left]).toEqual([299, 3]);
});
