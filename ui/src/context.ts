import { getContext, setContext } from "svelte";

import type { AppState } from "./app-state.svelte";

const KEY = Symbol("nod");

/** Puts the window's state where every component below finds it. */
export function provideApp(app: AppState): AppState {
  return setContext(KEY, app);
}

/** The window's state. */
export function useApp(): AppState {
  return getContext<AppState>(KEY);
}
