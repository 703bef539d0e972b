import type { Message } from "../message.ts";
import { readAhead } from "../read/ahead.ts";
import { readSource, type Source } from "../read/source.ts";
import { articleJudge } from "./judgeArticle.ts";
import type { Registry } from "./rule.ts";
import type { FrontMatter } from "./schema/article.ts";
import { type Claim, claimsOf } from "./uniqueAddress.ts";

/** A text to render: an article's file, its front matter there only when the whole of it is valid. */
export interface Draft {
  path: string;
  frontMatter?: FrontMatter;
  body: string;
  /** The file's line on which the body begins. */
  bodyLine: number;
}

/** What reading the articles brought to light, complete when all drafts have been taken. */
export interface Findings {
  claims: Claim[];
  messages: Message[];
}

/** Reads and judges the articles one by one; those that can be rendered come out as drafts. */
export async function* readDrafts(
  root: string,
  paths: readonly string[],
  registry: Registry,
  { claims, messages }: Findings,
): AsyncGenerator<Draft> {
  const judge = articleJudge(registry);
  for await (const source of readAhead(paths, (path) => readSource(root, path))) {
    const { path, body, bodyLine } = source;
    const { frontMatter, renderable, messages: found } = judge(source);
    messages.push(...found);
    claims.push(...claimsOf(path, aliasesOf(source, frontMatter)));
    if (renderable) yield { path, frontMatter, body, bodyLine };
  }
}

function aliasesOf({ path, locate }: Source, frontMatter: FrontMatter | undefined) {
  const aliases = frontMatter?.aliases ?? [];
  return aliases.map((alias, i) => ({ alias, file: path, ...locate(["aliases", i]) }));
}
