import { posix } from "node:path";
import { linkSpans } from "../../markdown/linkSpans.ts";
import { nestingFault } from "../../text/nesting.ts";
import { relativePath } from "../../validate/target.ts";
import type { Mend } from "../model.ts";
import { isMapping, type OpenFile } from "../openFile.ts";
import { writeValue } from "../scalar.ts";
import { isRelative } from "./mentions.ts";

/** What goes where; paths are NFC. */
export interface Moved {
  paths: ReadonlyMap<string, string>;
  /** Addresses of articles before and after. */
  addresses: ReadonlyMap<string, string>;
  /** True for a path at which a file stands now. */
  exists(path: string): boolean;
}

/** Longer than any article; parsing what is hostile takes seconds beyond this. */
const MAX_PARSED = 100_000;

/** True where the links of a body can be found in reasonable time. */
export function canRewrite(body: string): boolean {
  return body.length <= MAX_PARSED && nestingFault(body.split("\n")) === undefined;
}

/**
 * The links and images of a file that goes from its place to `to` (or stays), following what moves.
 * A link to nothing stays as it is: it may have been written for the place to which the file goes.
 */
export function rewriteLinks(file: OpenFile, to: string, moved: Moved): Mend[] {
  const from = file.path.normalize("NFC");
  const stays = posix.dirname(from) === posix.dirname(to);
  if (stays && moved.paths.size === 0 && moved.addresses.size === 0) return [];
  const inBody = linkSpans(file.body).flatMap((span) => {
    const text = rewritten(span.url, span.isImage, from, to, moved);
    const edit = { from: span.from + file.bodyStart, to: span.to + file.bodyStart };
    return text === undefined
      ? []
      : [{ before: span.url, after: text, edits: [{ ...edit, text }] }];
  });
  const { cover } = file.data;
  const src = isMapping(cover) && typeof cover.src === "string" ? cover.src : undefined;
  const text = src === undefined ? undefined : rewritten(src, true, from, to, moved);
  const edits = text === undefined ? [] : writeValue(file, ["cover", "src"], text);
  const inHead = edits.length === 0 ? [] : [{ before: src, after: text, edits }];
  return [...inHead, ...inBody].map((mend) => ({ what: "liên kết theo tệp đã dời", ...mend }));
}

function rewritten(
  url: string,
  isImage: boolean,
  from: string,
  to: string,
  moved: Moved,
): string | undefined {
  const [, file = "", rest = ""] = isImage ? ["", url] : (/^([^?#]*)(.*)$/s.exec(url) ?? []);
  const address = isImage ? undefined : moved.addresses.get(file.normalize("NFC"));
  if (address !== undefined) return address + rest;
  const target = relativePath(file, from);
  if (!isRelative(file) || !moved.exists(target)) return undefined;
  const place = moved.paths.get(target) ?? target;
  if (place === target && posix.dirname(from) === posix.dirname(to)) return undefined;
  const relative = posix.relative(posix.dirname(to), place);
  const kept = file.startsWith("./") && !relative.startsWith("../") ? `./${relative}` : relative;
  const put = kept.split("/").map(encodeSegment).join("/") + rest;
  return put === url ? undefined : put;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"));
}
