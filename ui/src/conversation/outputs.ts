import type { Output } from "../bindings/Output";
import type { Card, OutputBlock, TextChunk } from "./view";

/** Characters a chunk may reach before the next one begins. */
const CHUNK = 16_384;

/** The card with one more piece of output. A piece taken in before changes nothing. */
export function addOutput(card: Card, index: number, output: Output): Card {
  if (index < card.taken) return card;
  return { ...card, taken: index + 1, outputs: addPiece(card.outputs, index, output) };
}

function addPiece(blocks: readonly OutputBlock[], index: number, output: Output): readonly OutputBlock[] {
  const key = String(index);
  switch (output.type) {
    case "clear":
      return [];
    case "stream": {
      const last = blocks.at(-1);
      const chunk = { stream: output.name, text: output.text };
      if (last?.kind !== "text") return [...blocks, { kind: "text", key, chunks: [chunk] }];
      return [...blocks.slice(0, -1), { ...last, chunks: addChunk(last.chunks, chunk) }];
    }
    case "display":
      return [...blocks, { kind: "display", key, executionCount: output.executionCount, data: output.data }];
    case "error":
      return [
        ...blocks,
        {
          kind: "error",
          key,
          ename: output.ename,
          evalue: output.evalue,
          traceback: output.traceback,
        },
      ];
  }
}

function addChunk(chunks: readonly TextChunk[], chunk: TextChunk): readonly TextChunk[] {
  const last = chunks.at(-1);
  if (last && last.stream === chunk.stream && last.text.length < CHUNK) {
    return [...chunks.slice(0, -1), { stream: last.stream, text: last.text + chunk.text }];
  }
  return [...chunks, chunk];
}
