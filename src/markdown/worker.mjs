// The door of a worker thread. It loads TypeScript as the main thread does, as ES modules: left to
// itself, the thread would get every module turned into CommonJS, which runs a third slower.
import { register } from "tsx/esm/api";

register();
export const { work } = await import("./bodyThread.ts");
