import { hasErrors, type Message } from "../message.ts";
import { splitFrontMatter } from "../read/frontMatter.ts";
import { articleJudge } from "../validate/judgeArticle.ts";
import type { Registry } from "../validate/rule.ts";
import { cleanTitle } from "../validate/rules/cleanTitle.ts";
import { knownTerm } from "../validate/rules/knownTerm.ts";
import { runUpIsNext } from "../validate/rules/runUpIsNext.ts";
import { termMatchesDate } from "../validate/rules/termMatchesDate.ts";
import type { Started } from "./startArticle.ts";

/** What cannot be true together: the article must not even be begun so. */
const FACTS = [knownTerm.id, termMatchesDate.id, runUpIsNext.id];

/** What `check` has against answers that were given. */
export interface Contradictions {
  /** Facts that contradict each other or the registry. */
  facts: Message[];
  /** What may stay for now, but not for long. */
  remarks: Message[];
}

/** Judges a started article by the rules about its answers; of what is open, nothing is said. */
export function contradictionsIn({ path, text }: Started, registry: Registry): Contradictions {
  const { messages } = articleJudge(registry)({ path, ...splitFrontMatter(text) });
  return {
    facts: messages.filter((message) => FACTS.includes(message.rule) && hasErrors([message])),
    remarks: messages.filter(({ rule }) => rule === cleanTitle.id),
  };
}
