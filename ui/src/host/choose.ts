import { isTauri } from "@tauri-apps/api/core";

import type { Host } from "./host";
import { tauriHost } from "./tauri";

/**
 * The shell where there is one. A plain browser gets the fake host only when the address asks for it
 * (`?fake`) or in a development or test build; the fake is loaded on demand and never part of the first load.
 */
export async function chooseHost(): Promise<Host | null> {
  if (isTauri()) return tauriHost();
  const asked = new URLSearchParams(window.location.search).has("fake");
  if (asked || import.meta.env.DEV || import.meta.env.MODE === "browsertest") {
    const { fakeHost } = await import("./fake/fake");
    return fakeHost();
  }
  return null;
}
