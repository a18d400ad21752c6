import { expect, it } from "vitest";

import { pythonWords } from "./python";

it("sends nobody from the window to a terminal", () => {
  const status = {
    path: null,
    version: null,
    message: "Nod has not made it yet. Make it now with: nod python prepare",
    environmentMegabytes: 123,
  };
  const missing = pythonWords({ ...status, state: "missing" });
  expect(missing).not.toContain("nod python");
  expect(missing).toContain("first action");
  expect(missing).toContain("123 MB");
  expect(pythonWords({ ...status, state: "failed", message: "No ipykernel." })).toBe("No ipykernel.");
});
