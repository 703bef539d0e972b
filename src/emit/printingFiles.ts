import { join, relative } from "node:path";
import { BUNDLE } from "../cache/workerFile.ts";

/** The templates and their wiring: the sources, or their likes where the program runs in one piece. */
export function printingFiles(): { templates: string; wiring: string } {
  const bundle = process.env[BUNDLE];
  if (!bundle) return { templates: "templates/pages", wiring: ".eleventy.ts" };
  // Eleventy wants paths that begin where it was started.
  const folder = relative(process.cwd(), bundle);
  return { templates: join(folder, "templates/pages"), wiring: join(folder, "eleventy.mjs") };
}
