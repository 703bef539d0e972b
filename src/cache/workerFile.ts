import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Set by whoever runs the program in one piece (`cli/start.mjs`): the folder of its pieces. */
export const BUNDLE = "BIEN_NIEN_BUNDLE";

/** The module that a worker thread begins with: `own`, or its likes where the program runs in one piece. */
export function workerFile(name: "markdown" | "search" | "compress", own: URL): string {
  const bundle = process.env[BUNDLE];
  return (bundle ? pathToFileURL(join(bundle, `${name}.mjs`)) : own).href;
}
