import { Channel, invoke } from "@tauri-apps/api/core";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { open } from "@tauri-apps/plugin-dialog";

import type { Event } from "../bindings/Event";
import { COMMANDS, HostError, type DownloadProgress, type DropEvent, type Host } from "./host";

async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (cause) {
    throw HostError.from(cause);
  }
}

function listed(picked: string | string[] | null): string[] {
  if (picked === null) return [];
  return Array.isArray(picked) ? picked : [picked];
}

/** The desktop shell as host. */
export function tauriHost(): Host {
  return {
    submit: (op) => call(COMMANDS.submit, { op }),
    subscribe(conversation, onEvent) {
      const channel = new Channel<Event>();
      channel.onmessage = onEvent;
      return call(COMMANDS.subscribe, { conversation, channel });
    },
    effects: (conversation, code) => call(COMMANDS.effects, { conversation, code }),
    listConversations: () => call(COMMANDS.listConversations),
    createConversation: (folder) => call(COMMANDS.createConversation, { folder: folder ?? null }),
    renameConversation: (conversation, title) => call(COMMANDS.renameConversation, { conversation, title }),
    deleteConversation: (conversation) => call(COMMANDS.deleteConversation, { conversation }),
    searchConversations: (query) => call(COMMANDS.searchConversations, { query }),
    getSettings: () => call(COMMANDS.getSettings),
    setSettings: (settings) => call(COMMANDS.setSettings, { settings }),
    modelStatus: () => call(COMMANDS.modelStatus),
    listModels: () => call(COMMANDS.listModels),
    downloadModel(id, file, onProgress) {
      const channel = new Channel<DownloadProgress>();
      channel.onmessage = onProgress;
      return call(COMMANDS.downloadModel, { id, file, channel });
    },
    cancelDownload: (id, file) => call(COMMANDS.cancelDownload, { id, file }),
    checkModelFile: (path) => call(COMMANDS.checkModelFile, { path }),
    pythonStatus: () => call(COMMANDS.pythonStatus),
    describePaths: (paths) => call(COMMANDS.describePaths, { paths }),
    artifact: (hash) => call(COMMANDS.artifact, { hash }),
    saveArtifact: (request) => call(COMMANDS.saveArtifact, { ...request }),
    sampleFolder: () => call(COMMANDS.sampleFolder),
    systemInfo: () => call(COMMANDS.systemInfo),
    openFolder: (path) => call(COMMANDS.openFolder, { path }),
    pickFiles: async ({ title, folder, several }) =>
      listed(await open({ title, defaultPath: folder ?? undefined, multiple: several, directory: false })),
    pickFolder: async ({ title, folder }) =>
      listed(await open({ title, defaultPath: folder ?? undefined, multiple: false, directory: true })),
    onDrop: (listener: (event: DropEvent) => void) =>
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === "drop") listener({ type: "drop", paths: payload.paths });
        else if (payload.type === "leave") listener({ type: "leave" });
        else listener({ type: "over" });
      }),
  };
}
