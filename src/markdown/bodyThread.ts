import { workerData as shapes } from "node:worker_threads";
import { renderBatch } from "./renderBatch.ts";
import type { BodyTask } from "./renderBody.ts";

/** What a worker thread does with a batch of bodies. */
export const work = (tasks: readonly BodyTask[]) => renderBatch(tasks, shapes);
