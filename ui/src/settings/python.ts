import type { PythonStatus } from "../host/host";

/** The state of Python in words. Where none is made yet, what Nod says is meant for a terminal. */
export function pythonWords(status: PythonStatus): string {
  if (status.state !== "missing") return status.message;
  return (
    "Nod makes its own Python with the first action you run. " +
    `That needs about ${status.environmentMegabytes} MB and, this once, the network.`
  );
}
