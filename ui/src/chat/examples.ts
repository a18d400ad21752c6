/**
 * Requests offered on an empty page. They speak of files that the sample folder must hold: `invoices.csv`
 * with the column `amount`. The starter model answers them.
 */
export const EXAMPLES: readonly string[] = [
  "How many files are in this folder?",
  "What is the average amount in invoices.csv?",
  "Plot the column amount of invoices.csv",
];
