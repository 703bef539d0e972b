// The door of a worker thread; see src/markdown/worker.mjs for why it is not TypeScript.
import { register } from "tsx/esm/api";

register();
export const { work } = await import("./work.ts");
