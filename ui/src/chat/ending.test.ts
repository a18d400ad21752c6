import { expect, it } from "vitest";

import { replyEndWords } from "./ending";

it("says of a reply who broke it off", () => {
  expect(replyEndWords("cancelled")).toBe("You stopped it here.");
  for (const end of ["failed", "closed", "length", "repeating"] as const)
    expect(replyEndWords(end)).not.toContain("You");
  expect([replyEndWords("stop"), replyEndWords(null)]).toEqual([null, null]);
});
