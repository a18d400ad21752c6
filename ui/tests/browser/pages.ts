import { afterAll, afterEach, beforeAll, expect } from "vitest";

import { Browser, type Nod, type Setup } from "./support";

/** The page of the test that runs. */
export let nod: Nod;

let browser: Browser;

// Each file of tests loads this anew: one browser for a file, one page for a test. A page must end without errors of its
// own, and without having asked for anything outside of itself.
beforeAll(async () => {
  browser = await Browser.start();
});
afterAll(() => browser.stop());
afterEach(async () => {
  const { errors, outside } = nod;
  await nod.close();
  expect(errors, "errors of the page").toEqual([]);
  expect(outside, "addresses asked for outside of the page").toEqual([]);
});

/** Opens the page of this test. */
export async function open(setup?: Setup): Promise<Nod> {
  nod = await browser.page(setup);
  return nod;
}
