import { loadArchive } from "../../archive.ts";
import { applyPlan } from "../../fix/apply/applyPlan.ts";
import { markFixable } from "../../fix/markFixable.ts";
import { planFixes } from "../../fix/planFixes.ts";
import { progressLine } from "../progress.ts";
import { fixReport } from "../report/fixes.ts";
import { countMessages } from "../report/index.ts";
import type { Checked, CheckFlags } from "./flags.ts";

/** What builds keep of the content serves a check too. */
const CACHE = ".cache";

/** Checks a content folder as it stands on the disk, after mending it if that is wanted. */
export async function check(
  content: string,
  { format, fix = false, strict = false }: CheckFlags,
): Promise<Checked> {
  const progress = progressLine();
  if (fix) {
    const applied = await applyPlan(content, await planFixes(content, progress.show));
    progress.clear();
    (format === "text" ? process.stdout : process.stderr).write(fixReport(applied, content));
  }
  const { messages, counts, end } = await loadArchive({
    content,
    cache: CACHE,
    checkOnly: true,
    strict,
    onProgress: progress.show,
  });
  end();
  // What could be mended has been, or is only of use to a person.
  const marked = fix || format !== "text" ? messages : await markFixable(content, messages);
  progress.clear();
  const { articles, drafts, waiting } = counts;
  const summary = `${articles} bài, ${drafts} bản nháp, ${waiting} bài chờ trong inbox: ${countMessages(messages)}`;
  return { messages: marked, summary };
}
