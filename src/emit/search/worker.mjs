// The door of the index's thread; see src/markdown/worker.mjs for why it is not TypeScript.
import { register } from "tsx/esm/api";

register();
export const { work } = await import("./partThread.ts");
