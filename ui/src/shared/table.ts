/** A table's cells as text, taken from HTML that is never put on the page. */
export interface Table {
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly (readonly string[])[];
  /** How many cells at the start of a row name it. */
  readonly labels: number;
  /** For each column, whether all its values are numbers. */
  readonly numeric: readonly boolean[];
  /** What the table says of its own size, for example `1000 rows × 5 columns`. */
  readonly note: string | null;
}

export interface HeadCell {
  readonly text: string;
  readonly span: number;
}

const NUMBER = /^[-+−]?(?:\d{1,3}(?:[ ,_']\d{3})+|\d+)?(?:\.\d+)?(?:[eE][-+]?\d+)?\s?%?$/;

/** Whether a cell holds a number or stands for a missing one. */
export function isNumeric(text: string): boolean {
  const value = text.trim();
  return (
    value !== "" &&
    ((/\d/.test(value) && NUMBER.test(value)) || /^(?:nan|[-+]?inf|<NA>|NaT|None)$/i.test(value))
  );
}

/** For each column, whether all its values are numbers. Empty cells and the dots of a shortened table do not count. */
export function numericColumns(rows: readonly (readonly string[])[]): boolean[] {
  // Not by spreading the rows into one call: WebKit takes no more than 65,535 arguments.
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return Array.from({ length: width }, (_, i) => {
    const values = rows.map((r) => r[i] ?? "").filter((v) => v !== "" && v !== "..." && v !== "…");
    return values.length > 0 && values.every(isNumeric) && values.some((v) => /\d/.test(v));
  });
}

/** The table of pandas' HTML, or null when the HTML is something else. */
export function readTable(html: string): Table | null {
  if (!/<table[^>]*\bdataframe\b/.test(html)) return null;
  // A parsed document that is not shown runs nothing and loads nothing.
  const document = new DOMParser().parseFromString(html, "text/html");
  const tables = document.querySelectorAll("table");
  const table = tables[0];
  if (!table || tables.length > 1 || !table.classList.contains("dataframe")) return null;
  const text = (cell: Element) => (cell.textContent ?? "").trim();
  const head = [...table.querySelectorAll("thead tr")].map((row) =>
    [...row.children].map((cell) => ({
      text: text(cell),
      span: Math.min(1000, Math.max(1, Number(cell.getAttribute("colspan")) || 1)),
    })),
  );
  const rows: string[][] = [];
  let labels = 0;
  const below = new Map<number, { text: string; left: number }>();
  for (const row of table.querySelectorAll("tbody tr")) {
    const cells: string[] = [];
    let named = 0;
    const fill = () => {
      for (let open = below.get(cells.length); open; open = below.get(cells.length)) {
        if (--open.left <= 0) below.delete(cells.length);
        cells.push("");
        named++;
      }
    };
    for (const cell of row.children) {
      fill();
      const down = Math.min(100_000, Number(cell.getAttribute("rowspan")) || 1);
      if (down > 1) below.set(cells.length, { text: text(cell), left: down - 1 });
      if (cell.tagName === "TH") named++;
      cells.push(text(cell));
    }
    fill();
    labels = Math.max(labels, named);
    rows.push(cells);
  }
  const size = [...document.querySelectorAll("p")].map(text).find((p) => /rows? × /.test(p));
  return { head, rows, labels, numeric: numericColumns(rows), note: size ?? null };
}

/** Whether a row only stands for those that pandas left out of a long table. */
export function isGap(row: readonly string[]): boolean {
  return row.length > 0 && row.every((cell) => cell === "..." || cell === "…");
}

/** Rows as CSV (RFC 4180). */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** A table as CSV, its head included, without the row that stands for those left out. */
export function tableToCsv(table: Table): string {
  const head = table.head.map((row) =>
    row.flatMap((cell) => [cell.text, ...Array<string>(cell.span - 1).fill("")]),
  );
  return toCsv([...head, ...table.rows.filter((row) => !isGap(row))]);
}
