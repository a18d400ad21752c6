import { describe, expect, it } from "vitest";

import { foldTraceback } from "./traceback";

describe("a traceback", () => {
  it("gives its last line and the user's own line", () => {
    const folded = foldTraceback("KeyError", "'amonut'", [
      "\u001b[31m-----\u001b[39m\n\u001b[31mKeyError\u001b[39m   Traceback (most recent call last)",
      "\u001b[36mFile /lib/pandas/base.py:3805\u001b[39m, in get_loc(self, key)\n   3804 try:\n-> 3805     return self._engine",
      "\u001b[36mCell\u001b[39m\u001b[36m \u001b[39m\u001b[32mIn[3]\u001b[39m\u001b[32m, line 2\u001b[39m\n\u001b[32m      1\u001b[39m import os\n\u001b[32m----> \u001b[39m\u001b[32m2\u001b[39m df[\u001b[33m'amonut'\u001b[39m]",
      "\u001b[31mKeyError\u001b[39m: 'amonut'",
    ]);
    expect(folded.last).toBe("KeyError: 'amonut'");
    expect(folded.line).toEqual({ number: 2, text: "df['amonut']" });
    expect(folded.whole).toContain("pandas/base.py");
  });

  it("gives the line of a syntax error, which has no arrow", () => {
    const folded = foldTraceback("SyntaxError", "invalid syntax (1234.py, line 1)", [
      "  Cell In[1], line 1\n    for\n       ^\nSyntaxError: invalid syntax\n".trimStart(),
    ]);
    expect(folded.line).toEqual({ number: 1, text: "for" });
  });

  it("takes the innermost of several own frames", () => {
    const frame = (n: number, code: string) => `Cell In[1], line ${n}, in f()\n      1 x\n----> ${n} ${code}`;
    const folded = foldTraceback("ValueError", "", [frame(5, "f()"), frame(2, "raise ValueError")]);
    expect(folded.last).toBe("ValueError");
    expect(folded.line).toEqual({ number: 2, text: "raise ValueError" });
  });

  it("keeps the whole of a value, also where the traceback does not say it", () => {
    const long = "x".repeat(1_000);
    const whole = (evalue: string, traceback: string[]) =>
      foldTraceback("ValueError", evalue, traceback).whole;
    expect(whole(long, [])).toBe(`ValueError: ${long}`);
    expect(whole("one\ntwo", [])).toBe("ValueError: one\ntwo");
    expect(whole(long, ["Cell In[1], line 1"])).toBe(`Cell In[1], line 1\nValueError: ${long}`);
    const told = `\u001b[31mValueError\u001b[39m: ${long}`;
    expect(whole(long, [told])).toBe(told);
    // The headline says it all.
    expect(whole("short", [])).toBe("");
  });

  it("does without one when there is no own line", () => {
    expect(foldTraceback("KeyboardInterrupt", "", []).line).toBeNull();
  });
});
