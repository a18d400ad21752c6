import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium, type Browser as Chromium, type Locator, type Page } from "playwright-core";

const ROOT = fileURLToPath(new URL("../../dist-test", import.meta.url));
const SHOTS = fileURLToPath(new URL("../../test-results", import.meta.url));
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Settings of one page: its size, its colours, and how the fake host is set up. */
export interface Setup {
  width?: number;
  height?: number;
  dark?: boolean;
  reducedMotion?: boolean;
  /** The part of the address after `?`. */
  host?: string;
}

/** A headless Chromium with the built page, served as files are. */
export class Browser {
  readonly #server: Server;
  readonly #chromium: Chromium;

  private constructor(server: Server, browser: Chromium) {
    this.#server = server;
    this.#chromium = browser;
  }

  static async start(): Promise<Browser> {
    mkdirSync(SHOTS, { recursive: true });
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      readFile(join(ROOT, path === "/" ? "index.html" : path)).then(
        (body) => {
          response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html" });
          response.end(body);
        },
        () => {
          response.writeHead(404);
          response.end();
        },
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // A launched browser has a fresh profile of its own; a context in it shares nothing with another.
    const browser = await chromium.launch({
      executablePath: process.env.NOD_CHROMIUM ?? "/usr/bin/chromium",
      headless: true,
      args: FLAGS,
    });
    return new Browser(server, browser);
  }

  /** A page of its own, with everything that must not happen watched for. */
  async page(setup: Setup = {}): Promise<Nod> {
    const context = await this.#chromium.newContext({
      viewport: { width: setup.width ?? 1200, height: setup.height ?? 800 },
      colorScheme: setup.dark ? "dark" : "light",
      reducedMotion: setup.reducedMotion ? "reduce" : "no-preference",
    });
    const page = await context.newPage();
    const { port } = this.#server.address() as AddressInfo;
    const nod = new Nod(page, `http://127.0.0.1:${port}`);
    await nod.open(setup.host ?? "fake&speed=0.1");
    return nod;
  }

  async stop(): Promise<void> {
    await this.#chromium.close();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The window, used as a person would: by role and name. */
export class Nod {
  readonly page: Page;
  readonly #origin: string;
  /** Errors of the page and addresses asked for outside of it. Both must stay empty. */
  readonly errors: string[] = [];
  readonly outside: string[] = [];

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:"))
        this.outside.push(url);
    });
  }

  async open(host: string): Promise<void> {
    // The desktop shell freezes it too (`freezePrototype`).
    await this.page.addInitScript(() => Object.freeze(Object.prototype));
    await this.page.goto(`${this.#origin}/?${host}`);
    await this.composer.waitFor();
  }

  get composer(): Locator {
    return this.page.getByRole("textbox", { name: "Your request" });
  }

  async ask(request: string): Promise<void> {
    await this.composer.fill(request);
    await this.composer.press("Enter");
  }

  /** The card of an action in this state, for example `waiting for you`. */
  card(state: string, step = 1): Locator {
    return this.page.getByRole("group", { name: new RegExp(`^Action ${step}, ${state}`) });
  }

  /** Waits for a card and for the moment in which nothing that is pressed is meant for it yet to pass. */
  async waiting(step = 1): Promise<Locator> {
    const card = this.card("waiting for you", step).last();
    await card.waitFor();
    await this.page.waitForTimeout(700);
    return card;
  }

  /** What the window told the host to do. */
  async ops(type?: string): Promise<Record<string, unknown>[]> {
    const all = await this.page.evaluate(
      () => (window as unknown as { nodFake: { ops: Record<string, unknown>[] } }).nodFake.ops,
    );
    return all.filter((op) => type === undefined || op.type === type);
  }

  /** The decisions sent so far. */
  async decisions(): Promise<unknown[]> {
    return (await this.ops("resolve")).map((op) => op.decision);
  }

  async shoot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
