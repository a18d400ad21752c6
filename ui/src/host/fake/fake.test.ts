// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";

import type { Event } from "../../bindings/Event";
import type { EventMsg } from "../../bindings/EventMsg";
import type { Op } from "../../bindings/Op";
import type { Host } from "../host";
import { fakeHost } from "./fake";

let host: Host;
let id: string;
let events: Event[];

const told = <T extends EventMsg["type"]>(type: T) =>
  events.map((e) => e.msg).filter((m): m is Extract<EventMsg, { type: T }> => m.type === type);
const models = () => told("modelStatus").map(({ state }) => state.type);
const until = async (done: () => boolean) => {
  for (let i = 0; i < 200 && !done(); i++) await new Promise((wait) => setTimeout(wait, 5));
  expect(done()).toBe(true);
};
const ask = (text: string) => host.submit({ type: "userMessage", conversation: id, text, attachments: [] });

beforeEach(async () => {
  host = fakeHost("?fake&speed=0");
  id = (await host.listConversations())[0]!.id;
  events = [];
});

describe("the fake program", () => {
  const follow = () => {
    // The program of the test before may still be at work.
    const own = events;
    return host.subscribe(id, (event) => own.push(event));
  };

  it("takes what it must refuse, and refuses by an event that changes nothing", async () => {
    await follow();
    await ask("mean");
    await until(() => told("approvalRequested").length === 1);
    const [{ approval }] = told("approvalRequested") as [Extract<EventMsg, { type: "approvalRequested" }>];
    const refused: [Op, string][] = [
      [{ type: "userMessage", conversation: id, text: "another", attachments: [] }, "busy"],
      [
        { type: "resolve", conversation: id, approvalId: "of before", decision: { type: "approve" } },
        "notFound",
      ],
      [{ type: "answerInput", conversation: id, text: "x" }, "notFound"],
    ];
    for (const [op] of refused) await expect(host.submit(op)).resolves.toBeUndefined();
    expect(told("error").map((e) => e.code)).toEqual(refused.map(([, code]) => code));
    const snapshot = await follow();
    expect(snapshot.items.filter((i) => i.body.type === "userMessage")).toHaveLength(1);
    expect(snapshot.pendingApproval?.approval).toBe(approval);
  });

  it("refuses an empty request", async () => {
    await follow();
    await ask("  ");
    expect(told("error").map((e) => e.code)).toEqual(["internal"]);
    expect((await follow()).items).toEqual([]);
  });

  it("loads its model when a conversation is opened, and another one with the next request", async () => {
    expect((await host.modelStatus()).type).toBe("notLoaded");
    await follow();
    await until(() => models().includes("ready"));
    expect(models()).toEqual(["loading", "ready"]);

    const settings = await host.getSettings();
    const model = { type: "catalogue", id: "codeactagent-mistral-7b", file: "x.gguf" } as const;
    await host.setSettings({ ...settings, model });
    expect((await host.modelStatus()).type).toBe("notLoaded");
    await host.setSettings(settings);
    expect((await host.modelStatus()).type).toBe("ready");
    await host.setSettings({ ...settings, theme: "dark" });
    expect((await host.modelStatus()).type).toBe("ready");

    await host.setSettings({ ...settings, model });
    await ask("explain");
    await until(() => told("turnEnded").length === 1);
    expect(models().slice(2)).toEqual(["notLoaded", "ready", "notLoaded", "loading", "ready"]);
    expect(await host.modelStatus()).toMatchObject({ info: { name: "CodeActAgent 7B" } });
    const place = (type: EventMsg["type"]) => events.findLastIndex((e) => e.msg.type === type);
    expect(place("modelStatus")).toBeLessThan(place("itemStarted"));
    expect(events[place("modelStatus")]!.turn).toBeNull();
  });

  it("says at the end of a load that another model was chosen meanwhile", async () => {
    await follow();
    await until(() => models().includes("loading"));
    await host.setSettings({ ...(await host.getSettings()), device: "cpu" });
    expect((await host.modelStatus()).type).toBe("loading");
    await until(() => models().length === 2);
    expect(models()).toEqual(["loading", "notLoaded"]);
  });
});
