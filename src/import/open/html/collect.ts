import type { Element, Nodes, Root } from "hast";
import { standsApart } from "./apart.ts";
import { isCaption, isFramedImage, isLineApart, SHORT } from "./captions.ts";
import { childrenInOrder } from "./childrenInOrder.ts";
import { BLOCKS, isElement, isHidden, UNSEEN } from "./elements.ts";
import { formatsWithin } from "./formats.ts";
import { addSpace, lineOf } from "./gather.ts";
import { emojiOf, imageOf } from "./images.ts";
import { type Measures, measurePage } from "./measure.ts";
import { addText, type Format, newRun, phraseOf, type Run } from "./phrase.ts";
import { quoteSegment } from "./quoteSegment.ts";
import { type Container, type Segment, segmentsOf, textSegment } from "./segment.ts";
import { imagesBelow, wholeBlock } from "./wholeBlock.ts";

/** What holds at one place of the page, from the elements around it. */
interface Place {
  formats: readonly Format[];
  /** The page does not show the text, or the images either. */
  hidden: false | "text" | "all";
  /** Words under a photo; `unlessBold`: bold ones are a heading of what follows. */
  caption: boolean | "unlessBold";
  /** Line ends are printed (`pre`). */
  printed: boolean;
  /** An editor wrote it, not the portal. */
  paragraph: boolean;
}

/** A page on its way to become blocks. */
interface Collecting {
  measures: Measures;
  into: Container;
  run: Run;
  /** The block before. */
  last?: Segment;
}

/**
 * All text and images of a page as blocks, in its order and within the elements that hold them.
 * No visible letter is left out.
 */
export function collect(root: Root): Container {
  const page: Container = { element: undefined, children: [] };
  const state: Collecting = { measures: measurePage(root), into: page, run: newRun() };
  const top: Place = {
    formats: [],
    hidden: false,
    caption: false,
    printed: false,
    paragraph: false,
  };
  for (const child of root.children) visit(state, child, top);
  close(state, top);
  return page;
}

function visit(state: Collecting, node: Nodes, place: Place): void {
  if (node.type === "text") visitText(state, node.value, lineOf(node), place);
  if (!isElement(node) || UNSEEN.has(node.tagName)) return;
  if (isHidden(node) && !place.hidden) visitHidden(state, node, place);
  else if (BLOCKS.has(node.tagName)) visitBlock(state, node, place);
  else if (node.tagName === "br") close(state, place);
  else if (node.tagName === "input") addSpace(state.run);
  else if (isElement(node, "img", "amp-img")) visitImage(state, node, place);
  else visitInline(state, node, place);
}

function visitText(state: Collecting, text: string, line: number, place: Place): void {
  if (!place.printed) {
    addText(state.run, text, line, place.formats);
    return;
  }
  for (const [index, part] of text.split("\n").entries()) {
    if (index > 0) close(state, place);
    addText(state.run, part, line + index, place.formats);
  }
}

/** Hidden text in a sentence makes a block of its own, and the sentence goes on. */
function visitHidden(state: Collecting, element: Element, place: Place): void {
  // Images for readers without scripts are the ones that scripts would have shown.
  const hides = element.tagName === "noscript" ? ("text" as const) : ("all" as const);
  const hidden = { ...place, hidden: hides, formats: [] };
  if (BLOCKS.has(element.tagName)) close(state, place);
  const run = state.run;
  state.run = newRun();
  visit(state, element, hidden);
  close(state, hidden);
  state.run = run;
}

function visitInline(state: Collecting, element: Element, place: Place): void {
  const framed = isCaption(element, state.measures) || isFramedImage(element, state.measures);
  if (framed && !place.caption) {
    close(state, place);
    visitWithin(state, element, { ...place, caption: true });
    return;
  }
  const apart = standsApart(element, state.run, place.paragraph);
  if (apart) addSpace(state.run);
  const picture = element.tagName === "picture" ? element : undefined;
  const within = { ...place, formats: formatsWithin(element, place.formats) };
  for (const child of element.children) {
    if (picture && isElement(child, "img")) visitImage(state, child, within, picture);
    else visit(state, child, within);
  }
  if (apart) addSpace(state.run);
}

function visitBlock(state: Collecting, element: Element, place: Place): void {
  close(state, place);
  const { measures } = state;
  const whole = place.caption ? [] : wholeBlock(element, measures);
  if (whole.length > 0) {
    for (const segment of whole) push(state, segment, place.hidden !== false);
    for (const image of imagesBelow(element, measures)) visitImage(state, image, place);
    return;
  }
  const framed = isCaption(element, measures) || isFramedImage(element, measures);
  const follows = state.last?.kind === "image" && isLineApart(element, measures);
  const caption = place.caption || framed || (follows && "unlessBold");
  const printed = place.printed || isElement(element, "pre", "textarea");
  const paragraph = place.paragraph || isElement(element, "p", "td");
  visitWithin(state, element, { ...place, caption, printed, paragraph });
}

function visitWithin(state: Collecting, element: Element, place: Place): void {
  close(state, place);
  const outside = state.into;
  const own: Container = { element, children: [] };
  state.into = own;
  const children = childrenInOrder(element, state.measures);
  const isPhotos = element.tagName === "table" && children !== element.children;
  const within = {
    ...place,
    formats: formatsWithin(element, place.formats),
    caption: place.caption || isPhotos,
  };
  for (const child of children) visit(state, child, within);
  close(state, place);
  state.into = outside;
  const quote = element.tagName === "blockquote" ? quoteSegment(segmentsOf(own)) : undefined;
  if (quote) outside.children.push(quote);
  else if (own.children.length > 0) outside.children.push(own);
}

function visitImage(state: Collecting, element: Element, place: Place, picture?: Element): void {
  const sign = emojiOf(element);
  if (sign !== "") {
    addText(state.run, sign, lineOf(element), place.formats);
    return;
  }
  const image = imageOf(element, picture);
  if (!image) return;
  close(state, place);
  const line = lineOf(element);
  const segment = { kind: "image" as const, line, text: "", linked: 0, nodes: [], image };
  push(state, segment, place.hidden === "all");
}

/** Ends the line of text that is open. */
function close(state: Collecting, place: Place): void {
  if (state.run.pieces.length === 0) return;
  const phrase = phraseOf(state.run);
  state.run = newRun();
  if (!phrase) return;
  const segment = textSegment(phrase);
  const allOf = (tag: string) => phrase.nodes.every((node) => isElement(node, tag));
  const slanted = state.last?.kind === "image" && segment.text.length <= SHORT && allOf("em");
  if (place.caption === "unlessBold" ? !allOf("strong") : place.caption || slanted) {
    segment.caption = true;
  }
  push(state, segment, place.hidden !== false);
}

function push(state: Collecting, segment: Segment, hidden: boolean): void {
  state.last = hidden ? { ...segment, hidden } : segment;
  state.into.children.push(state.last);
}
