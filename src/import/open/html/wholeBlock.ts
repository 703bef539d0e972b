import type { Element } from "hast";
import { isElement } from "./elements.ts";
import { gather } from "./gather.ts";
import { isTextList, listSegment } from "./listSegment.ts";
import { type Measures, measureOf } from "./measure.ts";
import { type Segment, textSegment } from "./segment.ts";
import { tableSegment } from "./tableSegment.ts";
import { isDataTable, rowsOf } from "./tables.ts";

/** Headings longer than this, in characters, are leads or paragraphs dressed as headings; sentences of more than 80 too. */
const LONGEST_HEADING = 200;
const SENTENCE = 80;

/** A heading, a list, or a table of data after its name; empty for what is to be taken apart. */
export function wholeBlock(element: Element, measures: Measures): Segment[] {
  if (/^h[1-6]$/.test(element.tagName)) return headingSegment(element, measures);
  if (isElement(element, "ul", "ol") && isTextList(element, measures)) {
    const list = listSegment(element);
    return list ? [list] : [];
  }
  if (element.tagName !== "table") return [];
  const rows = rowsOf(element);
  if (!isDataTable(element, rows, measures)) return [];
  const names = element.children.filter((part) => isElement(part, "caption"));
  const name = gather(names);
  return [...(name ? [textSegment(name)] : []), tableSegment(element, rows)];
}

function headingSegment(heading: Element, measures: Measures): Segment[] {
  const { hidden, tables, items } = measureOf(measures, heading);
  if (hidden + tables + items > 0) return [];
  const phrase = gather(heading.children);
  if (!phrase || phrase.text.length > LONGEST_HEADING) return [];
  if (heading.tagName !== "h1" && phrase.text.length > SENTENCE && /[.…]$/.test(phrase.text))
    return [];
  const nodes = phrase.nodes.flatMap((node) =>
    isElement(node, "strong") ? node.children : [node],
  );
  return [textSegment({ ...phrase, nodes }, "heading", Number(heading.tagName.slice(1)))];
}

/** The images in a block that was taken whole. */
export function imagesBelow(element: Element, measures: Measures): Element[] {
  if (measureOf(measures, element).images === 0) return [];
  return element.children.flatMap((child) => {
    if (isElement(child, "img")) return [child];
    return isElement(child) ? imagesBelow(child, measures) : [];
  });
}
