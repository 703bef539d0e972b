import type { Element, Nodes } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { type RenderedBody, renderBody } from "../../src/markdown/renderBody.ts";
import type { ImageShapes } from "../../src/read/imageShape.ts";

/** Where the bodies of these tests say that they stand. */
export const PATH = "articles/gia-lam/2021/2021-01-06-bai-thu.md";

/** `body` as an article at `PATH`, on a site whose addresses begin with `basePath`. */
export function rendered(body: string, basePath = "", shapes?: ImageShapes): RenderedBody {
  return renderBody({ path: PATH, body, basePath }, shapes);
}

/** The HTML of `body` in one line, for pinning. */
export function htmlOf(body: string, basePath = "", shapes?: ImageShapes): string {
  return rendered(body, basePath, shapes).html.replace(/\n/g, "");
}

/** Every element that a browser makes of `html`, a whole page or a part of one, in document order. */
export function elementsIn(html: string): Element[] {
  const fragment = !/^<!doctype/i.test(html);
  return elementsBelow(unified().use(rehypeParse, { fragment }).parse(html));
}

function elementsBelow(node: Nodes): Element[] {
  const own = node.type === "element" ? [node] : [];
  return "children" in node ? [...own, ...node.children.flatMap(elementsBelow)] : own;
}

/** The values of one property over all elements that have it. */
export function valuesOf(html: string, property: string): string[] {
  return elementsIn(html).flatMap(({ properties }) => {
    const value = properties[property];
    return value === undefined || value === null ? [] : [String(value)];
  });
}

/** The scheme that a browser sees in `address`: it drops control characters and white space. */
export function schemeOf(address: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore these in addresses
  const seen = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, "");
  return /^[a-z][a-z0-9+.-]*(?=:)/i.exec(seen)?.[0].toLowerCase();
}
