import type { ModelInfo } from "../../bindings/ModelInfo";
import type { ModelState } from "../../bindings/ModelState";
import type { Settings } from "../../bindings/Settings";
import type { ModelEntry } from "../host";

const LOAD_MS = 200;

const CODEACT = "CodeActAgent-Mistral-7b-v0.1";

/** The models the fake program knows, none of them chosen or downloaded but the starter. */
export function catalogue(): ModelEntry[] {
  return [
    {
      id: "starter",
      name: "Starter 6M",
      description: "The small model that comes with Nod.",
      license: "Apache-2.0 OR MIT",
      files: [
        {
          name: "starter.gguf",
          bytes: 6_400_000,
          quantization: "Q8_0",
          path: "/opt/nod/starter.gguf",
          selected: true,
        },
      ],
      selected: true,
    },
    {
      id: "codeactagent-mistral-7b",
      name: "CodeActAgent 7B",
      description: "Writes Python actions for a wide range of tasks.",
      license: "Apache-2.0",
      files: [
        {
          name: `${CODEACT}.i1-Q4_K_M.gguf`,
          bytes: 4_370_000_000,
          quantization: "Q4_K_M",
          path: null,
          selected: false,
        },
        {
          name: `${CODEACT}.Q8_0.gguf`,
          bytes: 7_700_000_000,
          quantization: "Q8_0",
          path: null,
          selected: false,
        },
      ],
      selected: false,
    },
  ];
}

/** What of the settings says which model is loaded, and how. */
export function modelKey({ model, device, cache }: Settings): string {
  return JSON.stringify([model, device, cache]);
}

/**
 * The model of the fake program. As in Nod it is loaded when a conversation is opened and before each reply, and when
 * another is chosen it is not loaded until then.
 */
export class FakeModel {
  readonly #settings: () => Settings;
  readonly #speed: number;
  readonly #tell: (state: ModelState) => void;
  #state: ModelState = { type: "notLoaded" };
  #loaded: { key: string; info: ModelInfo } | null = null;
  /** One load at a time. */
  #last: Promise<void> = Promise.resolve();

  constructor(settings: () => Settings, speed: number, tell: (state: ModelState) => void) {
    this.#settings = settings;
    this.#speed = speed;
    this.#tell = tell;
  }

  get state(): ModelState {
    return structuredClone(this.#state);
  }

  /** Resolves when what the settings ask for is loaded. */
  prepare(): Promise<void> {
    this.#last = this.#last.then(() => this.#load());
    return this.#last;
  }

  /** The settings ask for another model now. */
  chosenAnew(): void {
    // A load under way says at its end how it stands.
    if (this.#state.type !== "loading") this.#show(this.#standing());
  }

  async #load(): Promise<void> {
    const settings = this.#settings();
    const key = modelKey(settings);
    if (this.#loaded?.key !== key) {
      const name = settings.model.type === "starter" ? "Starter 6M" : "CodeActAgent 7B";
      this.#show({ type: "loading", name });
      this.#loaded = null;
      await new Promise((done) => setTimeout(done, LOAD_MS * this.#speed));
      const info = {
        name,
        path: "/opt/nod/starter.gguf",
        device: "CPU",
        parameters: 6_000_000,
        context: 2048,
        fileBytes: 6_400_000,
        cacheBytes: 12_600_000,
      };
      this.#loaded = { key, info };
    }
    this.#show(this.#standing());
  }

  #standing(): ModelState {
    const loaded = this.#loaded;
    return loaded?.key === modelKey(this.#settings())
      ? { type: "ready", info: loaded.info }
      : { type: "notLoaded" };
  }

  #show(state: ModelState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#tell(this.state);
  }
}
