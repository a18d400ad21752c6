/**
 * Requests offered on an empty page. They speak of files that the sample folder must hold: `sales.csv`
 * with the columns `price` and `units`. The starter model answers them.
 */
export const EXAMPLES: readonly string[] = [
  "How many files are in this folder?",
  "What is the average price in sales.csv?",
  "Draw a line chart of units in sales.csv",
];
