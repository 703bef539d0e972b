import type { Element, ElementContent } from "hast";
import type { Block } from "../../model.ts";
import { isElement } from "./elements.ts";
import type { Phrase } from "./phrase.ts";

/** A block of a page before it is known whether it belongs to the article. */
export interface Segment {
  kind: Block["kind"];
  line: number;
  text: string;
  depth?: number;
  /** How many characters of the text stand in links. */
  linked: number;
  /** What it is made of, in clean HTML; empty for plain text and images. */
  nodes: ElementContent[];
  image?: ImageSource;
  caption?: true;
  /** The page does not show it. */
  hidden?: true;
  /** A list, table or quote taken apart, for when it turns out to be no part of the article. */
  parts?: Segment[];
}

/** An image as the page names it: places to look for it, the likeliest first. */
export interface ImageSource {
  sources: readonly string[];
  alt: string;
}

/** An element with blocks below it, in the order of the page. */
export interface Container {
  element: Element | undefined;
  children: (Container | Segment)[];
}

export function isContainer(child: Container | Segment): child is Container {
  return "children" in child;
}

/** A block of plain or formatted text. */
export function textSegment(
  phrase: Phrase,
  kind: "text" | "heading" = "text",
  depth?: number,
): Segment {
  const formatted = phrase.nodes.some((node) => isElement(node));
  const { text, line, linked } = phrase;
  const nodes = formatted ? phrase.nodes : [];
  return { kind, line, text, linked, nodes, ...(depth === undefined ? {} : { depth }) };
}

/** All blocks below `container`, in the order of the page. */
export function segmentsOf(container: Container, found: Segment[] = []): Segment[] {
  for (const child of container.children) {
    if (isContainer(child)) segmentsOf(child, found);
    else found.push(child);
  }
  return found;
}
