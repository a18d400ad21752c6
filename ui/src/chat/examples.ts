/**
 * Requests offered on an empty page. They speak of files that the sample folder must hold: `invoices.csv`
 * with the columns `month` and `amount`.
 */
export const EXAMPLES: readonly string[] = [
  "How many files are in this folder and how large are they together?",
  "What is the mean of the column amount in invoices.csv?",
  "Plot the column amount of invoices.csv",
];
