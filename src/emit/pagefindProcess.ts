import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { close, createIndex } from "pagefind";

const STARTS = "child_process";

/**
 * Pagefind's `createIndex`, but should its process die, all that waits for it fails. Pagefind would
 * let it wait for ever, and the build would end in the midst of it without a word.
 */
export function createWatchedIndex(): ReturnType<typeof createIndex> {
  subscribe(STARTS, watch);
  try {
    // The process, where there is none yet, is started before this returns.
    return createIndex();
  } finally {
    unsubscribe(STARTS, watch);
  }
}

function watch(message: unknown): void {
  const { process: started } = message as { process: ChildProcess };
  started.once("exit", () => {
    // One that was ended on purpose may have a successor by now.
    if (!started.killed) void close();
  });
}
