import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { blobId } from "../../src/cache/stamps.ts";
import type { RawHtml } from "../../src/markdown/renderBody.ts";
import { openMemory } from "../../src/memory/openMemory.ts";
import type { MadeBy } from "../../src/memory/state.ts";
import type { Source } from "../../src/read/source.ts";
import type { JudgedFile } from "../../src/validate/readDrafts.ts";

/** The program, the registry and the base path of most tests. */
export const MADE_BY: MadeBy = { judging: "sổ bộ 1", rendering: "trang 1" };

/** Opens the memory as a build does, or as a check, which shows no image and wants no body. */
export function remember(
  [cache, content]: readonly [string, string],
  { madeBy = MADE_BY, isCheck = false } = {},
) {
  return openMemory(cache, content, madeBy, {
    body: () => !isCheck,
    shapes: isCheck ? undefined : new Map(),
    images: new Set(),
  });
}

/** Writes an article; it says that it was written long ago, so that its stamp may be trusted after a tick. */
export function writeArticle(content: string, path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, 1_600_000_000, 1_600_000_000);
}

/** Does for one article what reading and rendering do: gives whether its judgement and its body were known. */
export function meet(memory: ReturnType<typeof remember>, content: string, path: string) {
  const file = join(content, path);
  const bytes = readFileSync(file);
  const [stats, id, text] = [statSync(file), blobId(bytes), bytes.toString("utf8")];
  const byStamp = memory.files.recall(path);
  const byId = byStamp ? undefined : memory.files.recallById(path, id, stats);
  const known = byStamp ? "by stamp" : byId ? "by id" : "not";
  if (!byStamp && !byId) memory.files.learn(...learning(content, path));
  const body = memory.body(path, known === "not" ? text : undefined);
  return { known, body, html: (body ?? render(memory, path, text)).body.html };
}

/** What a memory is told of an article's file that was read and judged. */
export function learning(content: string, path: string): [Source, JudgedFile] {
  const file = join(content, path);
  const bytes = readFileSync(file);
  const id = blobId(bytes);
  const source = { path, stats: statSync(file), id, body: bytes.toString("utf8") };
  return [source as Source, judgedAs(id)];
}

function render(memory: ReturnType<typeof remember>, path: string, text: string) {
  const html = `<p>${text}</p>` as RawHtml;
  const facts = { excerpt: text, minutes: 1, headings: [], targets: [], citations: [] };
  return memory.keep({ path, body: text, basePath: "" }, { ...facts, html, plain: text });
}

function judgedAs(id: string): JudgedFile {
  const frontMatter = { title: "Bài thử" } as JudgedFile["frontMatter"];
  return { id, frontMatter, bodyLine: 1, messages: [], claims: [], needsRendering: false };
}
