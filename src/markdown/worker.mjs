// The door of a worker thread. It loads TypeScript as the main thread does, as ES modules: left to
// itself, the thread would get every module turned into CommonJS, which runs a third slower.
import { workerData as shapes } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { renderBatch } = await import("./renderBatch.ts");

export default (tasks) => renderBatch(tasks, shapes);
