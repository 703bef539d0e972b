import { availableParallelism } from "node:os";
import type { Piscina } from "piscina";
import { workerFile } from "../cache/workerFile.ts";
import { allDone } from "../emit/allDone.ts";
import { type Work, type WorkDone, work } from "./work.ts";

/** Files that a thread takes at once: those to be compressed take longer. */
const BATCH = { hash: 300, link: 1000, make: 30, remove: 1000 } as const;

/** Work of so many batches is not worth a thread, which takes a while to begin. */
const FEW = 2;

/** Does work on many files, in threads where there are many. */
export interface Workers {
  /** What became of the files of `task`; `done` hears how many are finished. */
  run(task: Work, done?: (count: number) => void): Promise<WorkDone>;
  /** Ends the threads. */
  stop(): Promise<void>;
}

/** Threads, of which the first work that is worth them starts as many as there are cores. */
export function workers(): Workers {
  let pool: Piscina<Work, WorkDone> | undefined;
  const threads = availableParallelism();
  return {
    async run(task, done = () => {}) {
      const batches = batchesOf(task);
      if (batches.length <= FEW) return work(task);
      pool ??= new (await import("piscina")).Piscina({
        filename: workerFile("compress", new URL("./worker.mjs", import.meta.url)),
        name: "work",
        maxThreads: threads,
      });
      return inTurn(batches, pool, threads, done);
    },
    stop: async () => pool?.destroy(),
  };
}

/** Gives each thread the next batch when it is done with one, until one fails. */
async function inTurn(
  batches: readonly Work[],
  pool: Piscina<Work, WorkDone>,
  threads: number,
  done: (count: number) => void,
): Promise<WorkDone> {
  const answers: WorkDone[] = [];
  const waiting = batches.entries();
  let finished = 0;
  let failed: WorkDone | undefined;
  const oneThread = async () => {
    for (const [i, batch] of waiting) {
      if (failed) return;
      const answer = await pool.run(batch);
      if ("trouble" in answer) failed ??= answer;
      answers[i] = answer;
      finished += batch.items.length;
      done(finished);
    }
  };
  await allDone(Array.from({ length: threads }, oneThread));
  return failed ?? { done: answers.flatMap((answer) => ("done" in answer ? answer.done : [])) };
}

function batchesOf(task: Work): Work[] {
  const batches: Work[] = [];
  const size = BATCH[task.kind];
  for (let start = 0; start < task.items.length; start += size) {
    batches.push({ ...task, items: task.items.slice(start, start + size) } as Work);
  }
  return batches;
}
