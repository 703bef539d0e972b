import { rm } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { guide } from "./guide.ts";
import { guideFolder, runLine, saveFile, stepsOf } from "./guideFolder.ts";

/** How much content there is changes with every article. */
const COUNTS = /^\d+ bài, \d+ bản nháp, \d+ bài chờ/gm;

const pages = [...guide.keys()].filter((name) => stepsOf(name).length > 0);

it("the guide's first page is among the pages that are followed", () => {
  expect(pages).toContain("bat-dau.md");
});

describe.each(pages)("%s, followed word for word", (name) => {
  const folder = guideFolder();
  let shown = "";
  afterAll(async () => rm(await folder, { recursive: true, force: true }));

  // Each step stands on those before it.
  it.each(
    stepsOf(name).map((step, i) => ({ ...step, number: i + 1 })),
  )("step $number: $kind $path$lines", async (step) => {
    if (step.kind === "file") await saveFile(await folder, step.path, step.text);
    if (step.kind === "commands") {
      for (const line of step.lines) shown = await runLine(line, await folder);
    }
    if (step.kind === "output") expect(shown.trim()).toMatch(patternOf(step.text));
  });
});

/** Matches what the guide shows: any counts, and any lines for a line `…`. */
function patternOf(text: string): RegExp {
  const escaped = text.trim().replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const counted = escaped.replace(COUNTS, "\\d+ bài, \\d+ bản nháp, \\d+ bài chờ");
  return new RegExp(`^${counted.replace(/^…\n/gm, "(?:.*\\n)*?").replace(/\n…$/, "[\\s\\S]*")}$`);
}
