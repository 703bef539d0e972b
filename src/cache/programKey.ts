import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { programState } from "./programState.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Set by whoever has looked at all files already (`cli/start.mjs`). */
const GIVEN = "BIEN_NIEN_PROGRAM";

/** Changes with any file of the program, any package, and Node itself. */
export function programKey(): string {
  return process.env[GIVEN] ?? programState(ROOT, join(ROOT, ".cache/code"));
}
