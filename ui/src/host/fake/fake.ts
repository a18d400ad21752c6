import type { ConversationSummary } from "../../bindings/ConversationSummary";
import type { Op } from "../../bindings/Op";
import type { Settings } from "../../bindings/Settings";
import { HostError, type DropEvent, type Host } from "../host";
import { FakeConversation, freshId } from "./conversation";
import { touched } from "./effects";
import { catalogue, FakeModel, modelKey } from "./model";
import { drawPicture } from "./picture";
import { sceneFor } from "./scenes";

const DAY = 86_400_000;

const SETTINGS: Settings = {
  model: { type: "starter" },
  device: "auto",
  cache: "auto",
  python: { type: "managed" },
  folder: null,
  limits: { executionSeconds: 60, memoryMegabytes: 0, steps: 5 },
  sampling: null,
  theme: "system",
  welcomed: true,
};

/** What tests look at and steer. */
export interface FakeControl {
  readonly ops: Op[];
  readonly saved: string[];
  drop(event: DropEvent): void;
  events(conversation: string): unknown[];
}

/**
 * A host without a program behind it: scripted answers to requests, kept in memory. The address sets it up:
 * `fake=first` is a first start, `speed=0` leaves out all waiting.
 */
export function fakeHost(search = window.location.search): Host {
  const asked = new URLSearchParams(search);
  const first = asked.get("fake") === "first";
  const speed = Number(asked.get("speed") ?? "1");
  let settings: Settings = { ...SETTINGS, welcomed: !first };
  const conversations = new Map<string, FakeConversation>();
  const ops: Op[] = [];
  const saved: string[] = [];
  const files = new Set<string>();
  const downloads = new Map<string, (reason: HostError) => void>();
  let following: FakeConversation | null = null;
  let drop: ((event: DropEvent) => void) | null = null;

  /** Conversations that the program has open: what the model does is told in each of them. */
  const opened = new Set<FakeConversation>();
  const model = new FakeModel(
    () => settings,
    speed,
    (state) => opened.forEach((c) => c.emit({ type: "modelStatus", state }, null)),
  );

  const make = (title: string, folder: string, ago: number): FakeConversation => {
    const at = Date.now() - ago;
    const summary = { id: freshId("conversation"), title, folder, createdAt: at, updatedAt: at };
    const made = new FakeConversation(summary, speed, () => model.prepare());
    conversations.set(summary.id, made);
    return made;
  };
  if (!first) {
    make("Invoices 2025", "/home/ada/Invoices", 0);
    make("Rename photos", "/home/ada/Pictures", 60_000);
    make("Trip budget", "/home/ada/Documents/Trip", DAY);
    make("Words in a report", "/home/ada/Documents", 40 * DAY);
  }

  const get = (id: string): FakeConversation => {
    const found = conversations.get(id);
    if (!found)
      throw new HostError("notFound", "This conversation is not there any more. Choose another one.");
    return found;
  };
  const list = (): ConversationSummary[] => [...conversations.values()].map((c) => ({ ...c.summary }));
  const openConversation = (id: string): FakeConversation => {
    const found = get(id);
    if (!opened.has(found)) {
      opened.add(found);
      // Loaded while the user still types.
      void model.prepare();
    }
    return found;
  };

  const control: FakeControl = {
    ops,
    saved,
    drop: (event) => drop?.(event),
    events: (id) => get(id).events,
  };
  Object.assign(window, { nodFake: control });

  return {
    submit: async (op) => {
      ops.push(structuredClone(op));
      openConversation(op.conversation).take(op, sceneFor);
    },
    subscribe: async (id, onEvent) => {
      if (following) following.listener = null;
      following = get(id);
      following.listener = onEvent;
      openConversation(id);
      return following.snapshot();
    },
    listConversations: async () => list(),
    createConversation: async (folder) => make("", folder ?? "/home/ada/Documents/Nod", 0).summary,
    renameConversation: async (id, title) => {
      get(id).summary.title = title;
    },
    deleteConversation: async (id) => {
      const found = get(id);
      found.listener = null;
      opened.delete(found);
      conversations.delete(id);
    },
    searchConversations: async (query) =>
      list().filter((c) => `${c.title} ${c.folder}`.toLowerCase().includes(query.toLowerCase())),
    getSettings: async () => structuredClone(settings),
    setSettings: async (next) => {
      const before = settings;
      settings = structuredClone(next);
      if (modelKey(before) !== modelKey(settings)) model.chosenAnew();
      return structuredClone(settings);
    },
    modelStatus: async () => model.state,
    listModels: async () => {
      const entries = catalogue();
      const chosen = settings.model;
      for (const entry of entries) {
        for (const file of entry.files) {
          if (files.has(file.name)) file.path = `/home/ada/.cache/${file.name}`;
          file.selected = chosen.type === "catalogue" ? chosen.file === file.name : chosen.type === entry.id;
        }
        entry.selected = entry.files.some((file) => file.selected);
      }
      return entries;
    },
    downloadModel: (id, file, onProgress) =>
      new Promise<void>((resolve, reject) => {
        const total =
          catalogue()
            .flatMap((m) => m.files)
            .find((f) => f.name === file)?.bytes ?? 0;
        let done = 0;
        const timer = setInterval(() => {
          done = Math.min(total, done + total / 20);
          onProgress({ done, total });
          if (done < total) return;
          clearInterval(timer);
          files.add(file);
          resolve();
        }, 100);
        downloads.set(file, (reason) => {
          clearInterval(timer);
          reject(reason);
        });
      }),
    cancelDownload: async (_id, file) => {
      downloads.get(file)?.(
        new HostError("internal", "The download was stopped. What is there is kept and goes on next time."),
      );
    },
    checkModelFile: async (path) => {
      if (!/\.(gguf|safetensors|safetensors\.index\.json)$/.test(path)) {
        throw new HostError(
          "modelUnavailable",
          `${path} is not a model. Choose a file that ends in .gguf or .safetensors.`,
        );
      }
      return "Llama, 1.1 billion weights, Q4_K_M";
    },
    pythonStatus: async () => {
      const environmentMegabytes = 400;
      if (settings.python.type === "interpreter") {
        const message = "Your Python 3.12.1 with ipykernel.";
        return {
          state: "ready",
          path: settings.python.path,
          version: "3.12.1",
          message,
          environmentMegabytes,
        };
      }
      if (first) {
        const message = "Nod has not made its Python environment yet: nod python prepare";
        return { state: "missing", path: null, version: null, message, environmentMegabytes };
      }
      return {
        state: "ready",
        path: "/home/ada/.local/share/nod/python",
        version: "3.11.7",
        message: "Python 3.11.7 that Nod made.",
        environmentMegabytes,
      };
    },
    effects: async (_, code) => touched(code),
    describePaths: async (paths) =>
      paths.map((path) => ({ path, size: /\.\w+$/.test(path) ? 18_200 : 14, folder: !/\.\w+$/.test(path) })),
    artifact: async () => drawPicture(),
    saveArtifact: async ({ suggested }) => {
      saved.push(suggested);
      return true;
    },
    sampleFolder: async () => "/home/ada/Documents/Nod/Examples",
    systemInfo: async () => ({
      memoryBytes: 16 * 2 ** 30,
      devices: ["auto", "cpu", "cuda"],
      version: "0.1.0",
      home: "/home/ada/.local/share/nod",
      warnings: [],
    }),
    openFolder: async () => undefined,
    pickFiles: async () => ["/home/ada/Invoices/invoices.csv"],
    pickFolder: async () => ["/home/ada/Invoices"],
    onDrop: async (listener) => {
      drop = listener;
      return () => (drop = null);
    },
  };
}
