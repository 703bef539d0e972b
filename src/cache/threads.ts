import { Piscina } from "piscina";
import { digest } from "./digest.ts";

/** Threads in which a module works tasks off. */
export interface Threads<Task, Answer> {
  run(task: Task, options?: { signal?: AbortSignal }): Promise<Answer>;
  /** Ends the threads, which would keep the process alive, or keeps them for the next who asks for the same. */
  leave(): Promise<void>;
}

export interface ThreadOptions {
  /** The module, which exports `work`. */
  file: string;
  count: number;
  /** Room for what lives but a moment, in megabytes; what Node was started with for all threads goes before it. */
  young?: number;
  /** What each thread is told when it starts, as plain data. */
  data?: unknown;
}

interface KeptThread {
  key: string;
  pool: Piscina;
}

/** By their modules, the threads that wait for the next build; undefined where there will be none. */
let kept: Map<string, KeptThread> | undefined;

/**
 * From here on a thread that is alone in its work, and has nothing to do when it is left, is kept for the next who
 * asks for the same: to start one takes as long as a correction. For a process that builds again and again.
 */
export function keepThreads(): void {
  kept ??= new Map();
}

/** As many threads as asked for, started now or kept. */
export function startThreads<Task, Answer>(options: ThreadOptions): Threads<Task, Answer> {
  const { file, count } = options;
  const key = kept ? digest(options) : "";
  const pool: Piscina<Task, Answer> = takeKept(file, key) ?? new Piscina(settings(options));
  let running = 0;
  return {
    async run(task, how) {
      running++;
      try {
        return await pool.run(task, how);
      } finally {
        running--;
      }
    },
    async leave() {
      if (!kept || count > 1 || running > 0) return pool.destroy();
      const former = kept.get(file);
      kept.set(file, { key, pool });
      if (former?.pool !== pool) await former?.pool.destroy();
    },
  };
}

function takeKept(file: string, key: string): Piscina | undefined {
  const waiting = kept?.get(file);
  if (waiting?.key !== key) return undefined;
  kept?.delete(file);
  return waiting.pool;
}

function settings({
  file,
  count,
  data,
  young,
}: ThreadOptions): ConstructorParameters<typeof Piscina>[0] {
  return {
    filename: file,
    name: "work",
    minThreads: count,
    maxThreads: count,
    workerData: data,
    resourceLimits: young === undefined ? undefined : { maxYoungGenerationSizeMb: young },
  };
}
