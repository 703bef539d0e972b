import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { startThreads, type Threads } from "../cache/threads.ts";
import { workerFile } from "../cache/workerFile.ts";
import type { ImageShapes } from "../read/imageShape.ts";
import { LONG } from "../text/needsRendering.ts";
import { afterWork } from "./afterWork.ts";
import type { Answer } from "./renderBatch.ts";
import type { BodyTask, BodyWithText, RenderedBody } from "./renderBody.ts";

/** Bodies a worker takes at once: it stays busy while the main thread prints and has no time for it. */
const BATCH = 200;

/** Bodies that a thread of its own is worth. */
const BODIES_A_THREAD = 400;

/** A batch that takes longer, in milliseconds, holds a body that is hostile or broken. */
const BATCH_LIMIT = 2_000;

/** And this body is it. */
const BODY_LIMIT = 6_000;

type Pool = Threads<readonly BodyTask[], Answer[]>;

/** A body that was rendered, and how to get at all its text. */
export interface BodyAndText {
  body: RenderedBody;
  plain: () => string;
}

/** The same, and whose it is. */
export interface Rendered extends BodyAndText {
  path: string;
}

/** Where the long parts of a body are kept once it is rendered. */
export type KeepBody = (task: BodyTask, made: BodyWithText) => BodyAndText;

/** Renders bodies in worker threads while the caller goes on reading. */
export interface BodyRenderer {
  add(task: BodyTask): void;
  /** Takes a body that is rendered already. */
  know(rendered: Rendered): void;
  /** After the last `add`: all by path, undefined for one that could not be rendered in time. */
  finish(): Promise<Map<string, RenderedBody | undefined>>;
  /** All the text of a body that was rendered. */
  plainOf(path: string): string;
  /** Leaves the threads, which would keep the process alive. */
  stop(): Promise<void>;
}

/**
 * Renders bodies in the threads that `expected` of them are worth, each with the `shapes` of all images; `done`
 * hears how many are finished, `keep` takes their long parts. The threads start when there is work for them.
 */
export function bodyRenderer(
  expected: number,
  shapes: ImageShapes,
  done: (count: number) => void,
  keep: KeepBody = keptHere,
): BodyRenderer {
  let threads: ReturnType<typeof startPool> | undefined;
  const bodies = new Map<string, RenderedBody | undefined>();
  const running: Promise<void>[] = [];
  const waiting: BodyTask[] = [];
  const texts = new Map<string, () => string>();

  const know = ({ path, body, plain }: Rendered) => {
    bodies.set(path, body);
    texts.set(path, plain);
  };
  const start = (batch: BodyTask[]) => {
    // Fewer than a batch are the last: what is still to come is known.
    threads ??= startPool(batch.length < BATCH ? batch.length : expected, shapes);
    const { pool, ready, oneForEach } = threads;
    const run = oneForEach(async () => {
      await ready;
      const answers = await renderBatch(pool, batch);
      for (const [i, task] of batch.entries()) {
        const answer = answers[i];
        if (answer) know({ path: task.path, ...keep(task, answer) });
        else bodies.set(task.path, undefined);
      }
      done(bodies.size);
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
    know,
    add(task) {
      // Long ones go alone, so that the time they take is theirs.
      if (task.body.length > LONG) start([task]);
      else if (waiting.push(task) === BATCH) start(waiting.splice(0));
    },
    async finish() {
      await startLast();
      return bodies;
    },
    plainOf: (path) => texts.get(path)?.() ?? "",
    stop: async () => threads?.pool.leave(),
  };
}

function startPool(expected: number, shapes: ImageShapes) {
  // The main thread has little to do meanwhile but to read the next files.
  const threads = Math.min(availableParallelism(), Math.ceil((expected + 1) / BODIES_A_THREAD));
  const pool: Pool = startThreads({
    file: workerFile("markdown", new URL("./worker.mjs", import.meta.url)),
    count: threads,
    data: shapes,
    // Parsing makes much short-lived rubbish: with room for it, a fifth less time goes to collecting.
    young: 64,
  });
  // The clock of a batch must not run while its thread still loads the parser.
  const ready = Promise.all(Array.from({ length: threads }, () => pool.run([])));
  // Heard by the batches that wait for it; there may be none.
  ready.catch(() => {});
  return { pool, ready, oneForEach: pLimit(threads) };
}

function keptHere(_: BodyTask, { plain, ...body }: BodyWithText) {
  return { body, plain: () => plain };
}

async function renderBatch(pool: Pool, batch: readonly BodyTask[]): Promise<Answer[]> {
  const limit = new AbortController();
  const time = batch.length > 1 ? BATCH_LIMIT : BODY_LIMIT;
  const stopClock = afterWork(time, () => limit.abort());
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
    stopClock();
  }
}

function isExhaustion(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "AbortError" || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
  );
}
