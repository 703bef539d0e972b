import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { Piscina } from "piscina";
import type { ImageShapes } from "../read/imageShape.ts";
import { LONG } from "./needsRendering.ts";
import type { Answer } from "./renderBatch.ts";
import type { BodyTask, RenderedBody } from "./renderBody.ts";

/** Bodies a worker takes at once: it stays busy while the main thread prints and has no time for it. */
const BATCH = 200;

/** Bodies that a thread of its own is worth. */
const BODIES_A_THREAD = 400;

/** A batch that takes longer, in milliseconds, holds a body that is hostile or broken. */
const BATCH_LIMIT = 2_000;

/** And this body is it. The clock runs on while other programs have the machine: there is room for them. */
const BODY_LIMIT = 6_000;

type Pool = Piscina<readonly BodyTask[], Answer[]>;

/** A body that was rendered, and whose it is. */
export interface Rendered {
  path: string;
  body: RenderedBody;
  /** All its text; kept nowhere else. */
  plain: string;
}

/** Renders bodies in worker threads while the caller goes on reading. */
export interface BodyRenderer {
  add(task: BodyTask): void;
  /** After the last `add`: the bodies as they come, without those that could not be rendered. */
  rendered(): AsyncGenerator<Rendered[]>;
  /** After the last `add`: all by path, undefined for one that could not be rendered in time. */
  finish(): Promise<Map<string, RenderedBody | undefined>>;
  /** Ends the threads, which would keep the process alive. */
  stop(): Promise<void>;
}

/**
 * Starts the threads that `expected` bodies are worth, each with the `shapes` of all images; `done`
 * hears how many are finished.
 */
export function bodyRenderer(
  expected: number,
  shapes: ImageShapes,
  done: (count: number) => void,
): BodyRenderer {
  // One core is the main thread's, which reads and prints all the while.
  const cores = Math.max(1, availableParallelism() - 1);
  const threads = Math.min(cores, Math.ceil((expected + 1) / BODIES_A_THREAD));
  const pool: Pool = new Piscina({
    filename: new URL("./worker.mjs", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: shapes,
    // Parsing makes much short-lived rubbish: with room for it, a fifth less time goes to collecting.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  // The clock of a batch must not run while its thread still loads the parser.
  const ready = Promise.all(Array.from({ length: threads }, () => pool.run([])));
  // Heard by the batches that wait for it; there may be none.
  ready.catch(() => {});
  const oneForEach = pLimit(threads);
  const bodies = new Map<string, RenderedBody | undefined>();
  const running: Promise<void>[] = [];
  const waiting: BodyTask[] = [];

  let fresh: Rendered[] = [];
  let wake = () => {};

  const start = (batch: BodyTask[]) => {
    const run = oneForEach(async () => {
      await ready;
      const answers = await renderBatch(pool, batch);
      for (const [i, { path }] of batch.entries()) {
        const answer = answers[i];
        bodies.set(path, undefined);
        if (!answer) continue;
        const { plain, ...body } = answer;
        bodies.set(path, body);
        fresh.push({ path, body, plain });
      }
      done(bodies.size);
      wake();
    });
    // Heard in `finish`; without this, a failure before that would end the process unheard.
    run.catch(() => {});
    running.push(run);
  };
  const startLast = () => {
    if (waiting.length > 0) start(waiting.splice(0));
    return Promise.all(running);
  };
  return {
    add(task) {
      // Long ones go alone, so that the time they take is theirs.
      if (task.body.length > LONG) start([task]);
      else if (waiting.push(task) === BATCH) start(waiting.splice(0));
    },
    async *rendered() {
      let over = false;
      const end = startLast().then(() => {
        over = true;
      });
      while (!over || fresh.length > 0) {
        const ready = fresh;
        fresh = [];
        if (ready.length > 0) yield ready;
        else
          await Promise.race([
            end,
            new Promise<void>((resolve) => {
              wake = resolve;
            }),
          ]);
      }
    },
    async finish() {
      await startLast();
      return bodies;
    },
    stop: () => pool.destroy(),
  };
}

async function renderBatch(pool: Pool, batch: readonly BodyTask[]): Promise<Answer[]> {
  const limit = new AbortController();
  const time = batch.length > 1 ? BATCH_LIMIT : BODY_LIMIT;
  // An answer that came while this thread was busy is taken before the limit strikes.
  const clock = setTimeout(() => setImmediate(() => limit.abort()), time);
  try {
    return await pool.run(batch, { signal: limit.signal });
  } catch (error) {
    if (!isExhaustion(error)) throw error;
    if (batch.length === 1) return [undefined];
    // One of them takes all time or memory: each by itself tells which.
    const alone: Answer[] = [];
    for (const task of batch) alone.push(...(await renderBatch(pool, [task])));
    return alone;
  } finally {
    clearTimeout(clock);
  }
}

function isExhaustion(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "AbortError" || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
  );
}
