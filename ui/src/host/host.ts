import type { Attachment } from "../bindings/Attachment";
import type { ConversationSummary } from "../bindings/ConversationSummary";
import type { DownloadProgress } from "../bindings/DownloadProgress";
import type { Effect } from "../bindings/Effect";
import type { ErrorCode } from "../bindings/ErrorCode";
import type { Event } from "../bindings/Event";
import type { ModelEntry } from "../bindings/ModelEntry";
import type { ModelFileEntry } from "../bindings/ModelFileEntry";
import type { ModelState } from "../bindings/ModelState";
import type { Op } from "../bindings/Op";
import type { PythonStatus } from "../bindings/PythonStatus";
import type { Settings } from "../bindings/Settings";
import type { Snapshot } from "../bindings/Snapshot";
import type { SystemInfo } from "../bindings/SystemInfo";

export type { DownloadProgress, ModelEntry, ModelFileEntry, PythonStatus, SystemInfo };

/** A reference to content that the store keeps, and the folder and name that the dialog offers for it. */
export interface SaveRequest {
  hash: string;
  suggested: string;
  folder: string | null;
}

/** What the dialog for files and folders says on top, and the folder it begins in. */
export interface PickRequest {
  title: string;
  folder: string | null;
}

/** What the files under the pointer are doing. */
export type DropEvent = { type: "over" } | { type: "leave" } | { type: "drop"; paths: string[] };

/**
 * Everything the window asks of the program around it. Each method but the last two is one command of the
 * desktop shell, under the name in `COMMANDS` with the arguments written here.
 */
export interface Host {
  submit(op: Op): Promise<void>;
  /** A second call ends the first; events may arrive before the snapshot does. */
  subscribe(conversation: string, onEvent: (event: Event) => void): Promise<Snapshot>;
  /** What code would touch if the conversation ran it now, most serious first. */
  effects(conversation: string, code: string): Promise<Effect[]>;
  listConversations(): Promise<ConversationSummary[]>;
  createConversation(folder?: string): Promise<ConversationSummary>;
  renameConversation(conversation: string, title: string): Promise<void>;
  deleteConversation(conversation: string): Promise<void>;
  searchConversations(query: string): Promise<ConversationSummary[]>;
  getSettings(): Promise<Settings>;
  setSettings(settings: Settings): Promise<Settings>;
  modelStatus(): Promise<ModelState>;
  listModels(): Promise<ModelEntry[]>;
  /** Resolves when the file is complete and verified; rejects when it failed or was cancelled. */
  downloadModel(id: string, file: string, onProgress: (progress: DownloadProgress) => void): Promise<void>;
  cancelDownload(id: string, file: string): Promise<void>;
  /** A summary of the model in words; rejects with what is wrong with the file. */
  checkModelFile(path: string): Promise<string>;
  pythonStatus(): Promise<PythonStatus>;
  describePaths(paths: string[]): Promise<Attachment[]>;
  /** The content as a `data:` address. */
  artifact(hash: string): Promise<string>;
  /** Asks where to save; false when the user closed the dialog. */
  saveArtifact(request: SaveRequest): Promise<boolean>;
  /** A folder with example files, made on the first call. */
  sampleFolder(): Promise<string>;
  systemInfo(): Promise<SystemInfo>;
  openFolder(path: string): Promise<void>;
  /** Asks for files; none when the user closed the dialog. */
  pickFiles(request: PickRequest & { several: boolean }): Promise<string[]>;
  /** Asks for a folder; none when the user closed the dialog. */
  pickFolder(request: PickRequest): Promise<string[]>;
  /** Files dragged over the window. Returns how to stop listening. */
  onDrop(listener: (event: DropEvent) => void): Promise<() => void>;
}

/** Names of the commands of the desktop shell. Arguments are named as in camelCase after each. */
export const COMMANDS = {
  submit: "submit", // { op }
  subscribe: "subscribe", // { conversation, channel: Channel<Event> } -> Snapshot
  effects: "effects", // { conversation, code } -> Effect[]
  listConversations: "list_conversations", // -> ConversationSummary[]
  createConversation: "create_conversation", // { folder: string | null } -> ConversationSummary
  renameConversation: "rename_conversation", // { conversation, title }
  deleteConversation: "delete_conversation", // { conversation }
  searchConversations: "search_conversations", // { query } -> ConversationSummary[]
  getSettings: "get_settings", // -> Settings
  setSettings: "set_settings", // { settings } -> Settings
  modelStatus: "model_status", // -> ModelState
  listModels: "list_models", // -> ModelEntry[]
  downloadModel: "download_model", // { id, file, channel: Channel<DownloadProgress> }
  cancelDownload: "cancel_download", // { id, file }
  checkModelFile: "check_model_file", // { path } -> string
  pythonStatus: "python_status", // -> PythonStatus
  describePaths: "describe_paths", // { paths } -> Attachment[]
  artifact: "artifact", // { hash } -> "data:<mime>;base64,…"
  saveArtifact: "save_artifact", // { hash, suggested, folder: string | null } -> boolean
  sampleFolder: "sample_folder", // -> string
  systemInfo: "system_info", // -> SystemInfo
  openFolder: "open_folder", // { path }
} as const;

/** What every rejected call carries. */
export class HostError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }

  /** Makes one of whatever a call was rejected with. */
  static from(cause: unknown): HostError {
    if (cause instanceof HostError) return cause;
    if (typeof cause === "object" && cause !== null && "message" in cause) {
      const { code, message } = cause as { code?: ErrorCode; message: unknown };
      return new HostError(code ?? "internal", String(message));
    }
    return new HostError("internal", String(cause));
  }
}
