import { existsSync } from "node:fs";
import { keepThreads } from "../cache/threads.ts";
import { BUNDLE } from "../cache/workerFile.ts";
import type { Answer } from "../dev/builderProcess.ts";
import { buildAsAsked, buildProgram } from "./buildProgram.ts";
import { statusOf } from "./command.ts";

// The preview's own: builds whenever the process that started it asks, and ends with that.
keepThreads();
process.on("disconnect", () => process.exit());
process.on("message", async () => {
  const answer = isWhole() ? await build() : "renew";
  process.send?.(answer satisfies Answer);
});

/** What `npm run build` with the same flags comes to, and all that it says. */
async function build(): Promise<Answer> {
  let report = "";
  const listen = (text: string) => {
    report += text;
  };
  const say = { out: listen, err: listen };
  // A new one for each build: a program that has parsed remembers what it was given.
  const program = buildProgram();
  const status = await statusOf(program, () => buildAsAsked(program, say), say);
  return { status, report };
}

/** False when the cache was deleted meanwhile: threads and Eleventy load their pieces of the program from there. */
function isWhole(): boolean {
  const bundle = process.env[BUNDLE];
  return !bundle || existsSync(bundle);
}
