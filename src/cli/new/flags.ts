import type { Answers, Setting } from "../../start/answers.ts";
import { isUnanswered, readers } from "../../start/readAnswer.ts";
import { UsageError } from "../command.ts";

/** The flags of `new` as commander gives them. */
export interface NewFlags {
  title?: string;
  district?: string;
  date?: string;
  term?: string;
  runUpTo?: string;
  author?: string;
  section?: string;
  rights?: string;
  source?: string;
  url?: string;
  slug?: string;
  content: string;
  yes?: boolean;
}

/** The flag of each answer, as it is written. */
const FLAGS = {
  title: "title",
  district: "district",
  date: "date",
  term: "term",
  run_up_to: "runUpTo",
  author: "author",
  section: "section",
  rights: "rights",
  source: "source",
  url: "url",
  slug: "slug",
} as const satisfies Record<keyof Answers, keyof NewFlags>;

/** The answers that the flags give; an empty one gives none. Throws a UsageError for the first that is wrong. */
export function answersIn(flags: NewFlags, setting: Setting): Answers {
  const answers: Record<string, unknown> = {};
  for (const [key, flag] of Object.entries(FLAGS)) {
    const written = flags[flag];
    if (written === undefined || isUnanswered(written)) continue;
    const reading = readers[key as keyof Answers](written, setting);
    if ("fault" in reading) {
      const name = key.replaceAll("_", "-");
      throw new UsageError(`--${name} "${written}": ${reading.fault}`);
    }
    answers[key] = reading.value;
  }
  return answers;
}
