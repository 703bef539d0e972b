import { join } from "node:path";
import type { Message, Position } from "../message.ts";
import { readAhead } from "../read/ahead.ts";
import { type FileStats, readText, type Source, sourceOf } from "../read/source.ts";
import { needsRendering } from "../text/needsRendering.ts";
import { articlesSettled } from "./editorsWords.ts";
import { articleJudge } from "./judgeArticle.ts";
import type { Registry } from "./rule.ts";
import type { FrontMatter } from "./schema/article.ts";
import { type Claim, claimsOf } from "./uniqueAddress.ts";

/** A text to render: an article's file, its front matter there only when the whole of it is valid. */
export interface Draft {
  path: string;
  /** Git's id of the file; empty for a text that is none. */
  id: string;
  frontMatter?: FrontMatter;
  /** Undefined for that of a file which is remembered. */
  body: string | undefined;
  /** The file's line on which the body begins. */
  bodyLine: number;
  /** Whether a check has to render the body to tell what is wrong with it. */
  needsRendering: boolean;
  /** Where the items of `documents` stand; undefined where there are none. */
  documentPlaces?: readonly Position[];
}

/** What there is to know of a sound article's file before its body is rendered; plain data. */
export interface JudgedFile {
  /** Git's id of the file. */
  id: string;
  frontMatter: FrontMatter;
  bodyLine: number;
  /** Warnings, if any. */
  messages: Message[];
  claims: Claim[];
  needsRendering: boolean;
  documentPlaces?: readonly Position[];
}

/** What former runs knew of articles' files, as far as this one wants to know it. */
export interface FileMemory {
  /** Of a file that was not written to since. */
  recall(path: string): JudgedFile | undefined;
  /** Of a file that has the bytes of then. */
  recallById(path: string, id: string, stats: FileStats): JudgedFile | undefined;
  learn(source: Source, judged: JudgedFile): void;
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
  memory?: FileMemory,
): AsyncGenerator<Draft> {
  const judge = articleJudge(registry);
  const settled = articlesSettled(registry);
  for await (const found of readAhead(paths, (path) => take(root, path, memory))) {
    if ("judged" in found) {
      const { path, judged } = found;
      const { messages: own, claims: ownClaims, ...rest } = judged;
      messages.push(...own);
      claims.push(...ownClaims);
      yield { path, body: undefined, ...rest };
      continue;
    }
    const { path, body, bodyLine } = found;
    const { frontMatter, renderable, messages: own } = judge(found);
    const ownClaims = claimsOf(path, aliasesOf(found, frontMatter));
    messages.push(...own);
    claims.push(...ownClaims);
    const documentPlaces = placesOfDocuments(found, frontMatter);
    const rest = {
      id: found.id ?? "",
      bodyLine,
      // Whether an editor's word on a citation has one to settle, only the body tells.
      needsRendering: needsRendering(body) || documentPlaces !== undefined || settled.has(path),
      ...(documentPlaces && { documentPlaces }),
    };
    // What has errors is judged anew until it has none: a judgement may hang on other files.
    if (frontMatter)
      memory?.learn(found, { frontMatter, messages: own, claims: ownClaims, ...rest });
    if (renderable) yield { path, frontMatter, body, ...rest };
  }
}

/** What is remembered of a file, or else the file. */
async function take(
  root: string,
  path: string,
  memory: FileMemory | undefined,
): Promise<Source | { path: string; judged: JudgedFile }> {
  const known = memory?.recall(path);
  if (known) return { path, judged: known };
  const raw = await readText(join(root, path));
  const source = () => sourceOf(path, raw);
  if (!memory || !raw.stats || !raw.id) return source();
  const same = memory.recallById(path, raw.id, raw.stats);
  return same ? { path, judged: same } : source();
}

function aliasesOf({ path, locate }: Source, frontMatter: FrontMatter | undefined) {
  const aliases = frontMatter?.aliases ?? [];
  return aliases.map((alias, i) => ({ alias, file: path, ...locate(["aliases", i]) }));
}

/** Where what is said of a citation stands in the file: at its words, or at the item's beginning. */
function placesOfDocuments({ locate }: Source, frontMatter: FrontMatter | undefined) {
  const documents = frontMatter?.documents ?? [];
  if (documents.length === 0) return undefined;
  return documents.map(({ mention }, i) =>
    locate(["documents", i, ...(mention === undefined ? [] : ["mention"])]),
  );
}
