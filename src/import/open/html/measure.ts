import type { Element, Nodes, Root } from "hast";
import { BLOCKS, INPUTS, isElement, isHidden, property, UNSEEN } from "./elements.ts";
import { imageOf } from "./images.ts";

/** What stands in an element, at any depth. */
export interface Measure {
  /** Characters of text that are no white space; of these, `linked` stand in links. */
  chars: number;
  linked: number;
  images: number;
  headings: number;
  tables: number;
  items: number;
  /** Elements that stand in lines of their own. */
  blocks: number;
  /** Parts that the page does not show, and parts to be filled in. */
  hidden: number;
  inputs: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

const NOTHING: Measure = {
  chars: 0,
  linked: 0,
  images: 0,
  headings: 0,
  tables: 0,
  items: 0,
  blocks: 0,
  hidden: 0,
  inputs: 0,
};

const KEYS = Object.keys(NOTHING) as (keyof Measure)[];

/** Every element of a page measured in one pass, so that no rule has to look into the depth again. */
export function measurePage(root: Root): Measures {
  const measures = new Map<Element, Measure>();
  const page = { ...NOTHING };
  for (const child of root.children) measure(child, page, measures);
  return measures;
}

export function measureOf(measures: Measures, element: Element): Measure {
  return measures.get(element) ?? NOTHING;
}

/** The share of an element's letters that stand in links, 0 to 1. */
export function linkShare({ chars, linked }: Measure): number {
  return chars === 0 ? 0 : linked / chars;
}

/** Adds what a node holds to what is around it. */
function measure(node: Nodes, around: Measure, measures: Map<Element, Measure>): void {
  if (node.type === "text") around.chars += lettersIn(node.value);
  if (!isElement(node) || UNSEEN.has(node.tagName)) return;
  const own = { ...NOTHING };
  for (const child of node.children) measure(child, own, measures);
  const { tagName, properties } = node;
  if ((tagName === "img" || tagName === "amp-img") && imageOf(node)) own.images++;
  if (tagName === "a" && "href" in properties) own.linked = own.chars;
  if (INPUTS.has(tagName) && properties.type !== "hidden") own.inputs++;
  measures.set(node, own);
  for (const key of KEYS) around[key] += own[key];
  // Seen from outside, the element itself counts too.
  if (/^h[1-6]$/.test(tagName)) around.headings++;
  if (tagName === "table") around.tables++;
  if (tagName === "li") around.items++;
  if (BLOCKS.has(tagName)) around.blocks++;
  if (own.chars > 0 && isHidden(node)) around.hidden++;
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, "").length;
}

/** Number of columns that a cell takes, at most 100: pages may state any number. */
export function spanOf(cell: Element, name: "colSpan" | "rowSpan"): number {
  const span = Number(property(cell, name));
  return Number.isInteger(span) && span > 1 ? Math.min(span, 100) : 1;
}
