import { posix } from "node:path";
import { type LinkSpan, linkSpans } from "../../markdown/linkSpans.ts";
import { type Known, targetFindings } from "../../markdown/targetFindings.ts";
import { messagesIn } from "../../message.ts";
import { slugify } from "../../text/fold.ts";
import { imageTarget, linkTarget, relativePath } from "../../validate/target.ts";
import { textJudge } from "../context.ts";
import { applyEdits, changesOf } from "../edits.ts";
import type { Change, FixContext, Move } from "../model.ts";
import { canRewrite, type Moved, rewriteLinks } from "../moves/rewriteLinks.ts";
import { isMapping, type OpenFile, openFile } from "../openFile.ts";

/** A draft that can go to its place: its text there, and the images that go with it. */
export interface ReadyDraft {
  text: string;
  changes: Change[];
  images: Move[];
}

/** Rewrites a draft for the place where it would stand and judges it there: ready, or what is wrong with it. */
export function readyDraft(
  file: OpenFile,
  wanted: string,
  waiting: ReadonlySet<string>,
  { known, moved, context }: { known: Known; moved: Moved; context: FixContext },
): ReadyDraft | { reason: string } {
  if (!canRewrite(file.body)) return { reason: "bài quá dài hoặc lồng quá sâu" };
  const images = imagesOf(file).flatMap((from) =>
    waiting.has(from) ? [{ from, to: `${posix.dirname(wanted)}/${plainName(from)}` }] : [],
  );
  const paths = new Map([...moved.paths, ...images.map(({ from, to }) => [from, to] as const)]);
  const links = rewriteLinks(file, wanted, { ...moved, paths });
  const text = applyEdits(
    file.text,
    links.flatMap(({ edits }) => edits),
  );
  const shown = new Set([...known.images, ...images.map(({ to }) => to)]);
  const reason = faultAt(wanted, text, { ...known, images: shown }, context);
  return reason === undefined ? { text, images, changes: changesOf(file.text, links) } : { reason };
}

/** The first thing that `check` would not let pass. */
function faultAt(
  path: string,
  text: string,
  known: Known,
  { registry }: FixContext,
): string | undefined {
  const { messages } = textJudge({ ...registry, images: known.images })(path, text);
  const uses = linkSpans(openFile(path, text)?.body ?? "").map((span) => useOf(span, path));
  const dead = messagesIn(path, targetFindings(uses, known, 1));
  return [...messages, ...dead].find(({ severity }) => severity === "error")?.message;
}

function useOf({ url, isImage }: LinkSpan, path: string) {
  const target = isImage ? imageTarget(url, path) : linkTarget(url, path);
  return { url, target, line: 1, column: 1, alt: isImage ? url : undefined };
}

/** The paths of the images that a file shows, each once. */
export function imagesOf({ path, body, data }: OpenFile): string[] {
  const { cover } = data;
  const src = isMapping(cover) && typeof cover.src === "string" ? [cover.src] : [];
  const inBody = linkSpans(body).flatMap(({ url, isImage }) => (isImage ? [url] : []));
  return [...new Set([...src, ...inBody].map((url) => relativePath(url, path)))];
}

/** A name that can stand in an address. */
function plainName(path: string): string {
  const { name, ext } = posix.parse(path);
  return (/^[A-Za-z0-9_-]+$/.test(name) ? name : slugify(name)) + ext.toLowerCase();
}
