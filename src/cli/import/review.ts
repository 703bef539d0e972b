import { textReport } from "../../import/report/textReport.ts";
import type { Registry } from "../../validate/rule.ts";
import type { Prompts } from "../prompts.ts";
import { askFields } from "./ask.ts";
import { BrokenOff } from "./brokenOff.ts";
import type { Session } from "./session.ts";

/**
 * Shows the report of each article, asks for what is open, and then whether to write it. Once told so,
 * the rest is written without questions. Throws `BrokenOff`.
 */
export function reviewer(prompts: Prompts, registry: Registry): NonNullable<Session["review"]> {
  let silent = false;
  return async (first, again) => {
    if (silent) return { outcome: first, shown: false };
    process.stdout.write(textReport(first, {}));
    const outcome = await askFields(first, again, prompts, registry);
    if (!outcome) throw new BrokenOff();
    const path = outcome.imported.article?.path ?? "";
    const answer = await prompts.choose(`Ghi ${path}?`, [
      { value: "yes", label: "ghi" },
      { value: "no", label: "không ghi bài này" },
      { value: "all", label: "ghi, và không hỏi gì nữa ở các bài sau" },
    ]);
    if (answer === undefined) throw new BrokenOff();
    silent = answer === "all";
    return { ...(answer !== "no" && { outcome }), shown: true };
  };
}
