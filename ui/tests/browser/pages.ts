import { afterAll, afterEach, beforeAll, expect } from "vitest";

import { Browser, type Nod, type Setup } from "./support";

/**
 * One browser for all tests of a file, one page for each. A page must end without errors of its own, and without having
 * asked for anything outside of itself.
 */
export function pages(): (setup?: Setup) => Promise<Nod> {
  let browser: Browser;
  let nod: Nod;
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
  return async (setup) => {
    nod = await browser.page(setup);
    return nod;
  };
}
