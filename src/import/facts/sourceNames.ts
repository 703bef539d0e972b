import { fold } from "../../text/fold.ts";
import type { NewsSource } from "../../validate/schema/registry.ts";

/** Stands before the host names of one and the same site. */
const SAME_SITE = /^(?:www\d?|m|mobile|beta|amp)\./;

/** A host name within other words, with its address where one is printed. */
const HOST =
  /(?<![\p{L}\p{N}.@-])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})(?![\p{L}\p{N}])/giu;

/** `Theo`, `Nguồn tin:` before what is named. */
const LABEL = /^[\s("“]*(?:theo|nguồn(?: tin)?)(?![\p{L}\p{M}])[\s:]*/iu;

/** The source whose site has this host; `tayho.hanoi.gov.vn` is not `hanoi.gov.vn`. */
export function sourceOfHost(host: string, sources: readonly NewsSource[]): NewsSource | undefined {
  const wanted = host.toLowerCase();
  const plain = wanted.replace(SAME_SITE, "");
  const has = (name: string) => sources.find(({ hosts }) => hosts.includes(name));
  return has(wanted) ?? has(plain);
}

/** The source with this agency mark, in whatever case: `KinhteDothi`, `(HNP)`. */
export function sourceOfMark(mark: string, sources: readonly NewsSource[]): NewsSource | undefined {
  const wanted = bare(mark);
  if (wanted === "") return undefined;
  return sources.find(({ marks }) => marks.some((known) => bare(known) === wanted));
}

/** The source of this name, in whatever case, with `Báo` before it or without. */
export function sourceOfName(name: string, sources: readonly NewsSource[]): NewsSource | undefined {
  const wanted = plainName(name);
  if (wanted === "") return undefined;
  return sources.find((source) => plainName(source.name) === wanted);
}

/** The one source that `words` name by host, mark or name (`hanoimoi.com.vn/`, `VTV1`); else undefined. */
export function sourceNamedIn(
  words: string,
  sources: readonly NewsSource[],
): NewsSource | undefined {
  for (const host of hostsIn(words)) {
    const source = sourceOfHost(host, sources);
    if (source) return source;
  }
  const plain = words.replace(LABEL, "").replace(/[\s)”"./]+$/u, "");
  return sourceOfMark(plain, sources) ?? sourceOfName(plain, sources);
}

/** Every host name in `words`, in order. */
export function hostsIn(words: string): string[] {
  return [...words.slice(0, 2000).matchAll(HOST)].map(([, host = ""]) => host.toLowerCase());
}

function bare(mark: string): string {
  return fold(mark).replace(/[^a-z0-9]+/g, "");
}

function plainName(name: string): string {
  return bare(name.replace(/^\s*(?:báo|tạp chí|báo điện tử)\s+/iu, ""));
}
