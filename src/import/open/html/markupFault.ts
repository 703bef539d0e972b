import { commentEnd, RAW, rawEnd, tagEnd } from "./tagScan.ts";

/** Nesting beyond this is no page: browsers stop at 512, and parsers exhaust their stack. */
const DEEPEST = 400;
const MOST_FORMATS = 120;
const MOST_ATTRIBUTES = 500;
const MOST_TAGS = 200_000;

/** Elements without an end. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements whose end may be left out, so that an open one says nothing about depth. */
const OPEN_ENDED = new Set(
  "p li td th tr tbody thead tfoot option optgroup dt dd rt rp colgroup html head body".split(" "),
);

/** Elements that parsers open again in every block until they are closed. */
const FORMATS = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

interface Format {
  name: string;
  /** As it stands, with its attributes. */
  tag: string;
}

const TAG = /<(\/?)([a-zA-Z][^\s/>]{0,100})|<!--/g;

/**
 * Why a page must not be parsed, with its line: nesting, unclosed formatting or attributes in numbers
 * that no page has and that take parsers minutes. Undefined for any real page. Linear, without parsing.
 */
export function markupFault(html: string): string | undefined {
  const open: string[] = [];
  const formats: Format[] = [];
  const tag = new RegExp(TAG);
  let tags = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [opening, slash, word = ""] = match;
    if (opening === "<!--") {
      tag.lastIndex = commentEnd(html, match.index);
      continue;
    }
    const name = word.toLowerCase();
    const { end, attributes } = tagEnd(html, tag.lastIndex);
    tag.lastIndex = end;
    if (attributes > MOST_ATTRIBUTES)
      return fault(html, match.index, "thẻ có quá nhiều thuộc tính");
    if (++tags > MOST_TAGS) return fault(html, match.index, `trang có hơn ${MOST_TAGS} thẻ HTML`);
    if (slash) {
      close(open, name);
      if (FORMATS.has(name)) closeFormat(formats, name);
      continue;
    }
    if (RAW.has(name)) tag.lastIndex = rawEnd(html, name, end);
    else if (FORMATS.has(name))
      openFormat(formats, name, html.slice(match.index, Math.min(end, match.index + 500)));
    else if (!VOID.has(name) && !OPEN_ENDED.has(name) && html[end - 2] !== "/") open.push(name);
    if (open.length > DEEPEST || formats.length > MOST_FORMATS) {
      const depth = Math.min(open.length + formats.length, DEEPEST);
      return fault(html, match.index, `thẻ HTML lồng nhau hơn ${depth} tầng`);
    }
  }
  return undefined;
}

function close(open: string[], name: string): void {
  const last = open.lastIndexOf(name);
  if (last >= 0) open.length = last;
}

/** Of formatting opened again and again without an end, parsers keep three of a kind. */
function openFormat(formats: Format[], name: string, tag: string): void {
  if (formats.filter((other) => other.tag === tag).length < 3) formats.push({ name, tag });
}

function closeFormat(formats: Format[], name: string): void {
  const last = formats.findLastIndex((format) => format.name === name);
  if (last >= 0) formats.splice(last, 1);
}

function fault(html: string, at: number, what: string): string {
  const line = html.slice(0, at).match(/\n/g)?.length ?? 0;
  return `Dòng ${line + 1}: ${what}, không phải trang của một bài`;
}
