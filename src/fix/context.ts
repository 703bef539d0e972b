import { splitFrontMatter } from "../read/frontMatter.ts";
import { articleJudge, HANOI, type Judged } from "../validate/judgeArticle.ts";
import type { Registry } from "../validate/rule.ts";
import { articleSchema } from "../validate/schema/article.ts";
import type { FixContext } from "./model.ts";

/** What fixes know of the content folder with this registry. */
export function fixContext(registry: Registry): FixContext {
  const offset = registry.site?.offset;
  return { registry, offset, schema: articleSchema(offset ?? HANOI) };
}

/** Makes the judge of texts as articles that stand at a path. */
export function textJudge(registry: Registry): (path: string, text: string) => Judged {
  const judge = articleJudge(registry);
  return (path, text) => judge({ path, ...splitFrontMatter(text) });
}
