// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";

import { isGap, isNumeric, numericColumns, readTable, tableToCsv, toCsv } from "./table";

afterEach(() => vi.restoreAllMocks());

const wrap = (inside: string) =>
  `<div><table border="1" class="dataframe">${inside}</table><p>9 rows × 2 columns</p></div>`;

describe("a pandas table", () => {
  it("is read as text, with its numbers known", () => {
    const table = readTable(
      wrap(
        "<thead><tr><th></th><th>name</th><th>amount</th></tr></thead>" +
          "<tbody><tr><th>0</th><td>Ada &amp; co</td><td>1,250.5</td></tr><tr><th>1</th><td>&lt;b&gt;</td><td>NaN</td></tr></tbody>",
      ),
    )!;
    expect(table.rows).toEqual([
      ["0", "Ada & co", "1,250.5"],
      ["1", "<b>", "NaN"],
    ]);
    expect(table.numeric).toEqual([true, false, true]);
    expect(table.labels).toBe(1);
    expect(table.note).toBe("9 rows × 2 columns");
  });

  it("keeps its columns straight under row spans", () => {
    const table = readTable(
      wrap(
        "<thead><tr><th></th><th></th><th>n</th></tr></thead><tbody>" +
          '<tr><th rowspan="2">a</th><th>x</th><td>1</td></tr><tr><th>y</th><td>2</td></tr></tbody>',
      ),
    )!;
    expect(table.rows).toEqual([
      ["a", "x", "1"],
      ["", "y", "2"],
    ]);
    expect(table.labels).toBe(2);
  });

  it("is not made of other HTML", () => {
    expect(readTable("<table><tr><td>1</td></tr></table>")).toBeNull();
    expect(readTable(wrap("<tr><td>1</td></tr>") + wrap("<tr><td>2</td></tr>"))).toBeNull();
  });

  it.each(["1", "-1.5", "1,234", "1e-5", "12 %", ".5", "nan", "-inf"])("takes %s for a number", (text) =>
    expect(isNumeric(text)).toBe(true),
  );
  it.each(["", "2025-01", "1.2.3", "12a", "-", "1,23"])("takes %j for words", (text) =>
    expect(isNumeric(text)).toBe(false),
  );

  it("may have 70,000 rows, the widest of them anywhere", () => {
    const max = Math.max;
    // WebKit's limit, so that Node keeps to it too.
    vi.spyOn(Math, "max").mockImplementation((...values) => {
      if (values.length > 65_535) throw new RangeError("too many arguments");
      return max(...values);
    });
    const rows: string[][] = Array.from({ length: 70_000 }, (_, i) => [String(i), "a"]);
    rows[69_000] = ["69000", "b", "1.5"];
    expect(numericColumns(rows)).toEqual([true, false, true]);
    expect(numericColumns([])).toEqual([]);
  });

  it("is copied as CSV with quotes where they are needed", () => {
    expect(
      toCsv([
        ["a", 'say "x"'],
        ["1,5", "two\nlines"],
      ]),
    ).toBe('a,"say ""x"""\r\n"1,5","two\nlines"\r\n');
    const table = readTable(
      wrap(
        '<thead><tr><th></th><th colspan="2">both</th></tr></thead><tbody><tr><th>0</th><td>1</td><td>2</td></tr></tbody>',
      ),
    )!;
    expect(tableToCsv(table)).toBe(",both,\r\n0,1,2\r\n");
  });

  it("is copied without the dots that stand for what pandas left out", () => {
    const row = (...cells: string[]) => `<tr><th>${cells[0]}</th><td>${cells[1]}</td></tr>`;
    const table = readTable(
      wrap(
        `<thead><tr><th></th><th>a</th></tr></thead><tbody>${row("0", "1")}${row("...", "...")}${row("8", "...")}</tbody>`,
      ),
    )!;
    expect(table.rows.map(isGap)).toEqual([false, true, false]);
    expect(tableToCsv(table)).toBe(",a\r\n0,1\r\n8,...\r\n");
  });
});
