import { escapeMarkup } from "../../../text/markup.ts";
import { holdsComments, standsAround } from "./around.ts";
import { property } from "./elements.ts";
import { type Container, isContainer, type Segment } from "./segment.ts";

/** The attribute that names a block by its place in the list of all. */
export const MARK = "data-block";

/** With more blocks than this, only those that can be prose are shown to Readability. */
const MANY = 6_000;
const PROSE = 25;
const DEEPEST = 40;

/** As much of a block, in characters, tells as much about it as the whole. */
const LONGEST = 3_000;

/** Holders of more than this share of a page's text are the page, whatever they are called. */
const MOST_OF_PAGE = 0.5;

/** Comments may be longer than their article, but not all that there is, in characters. */
const REST = 120;

/** What stands in a container: its text outside links, and in all. */
export interface Weight {
  prose: number;
  chars: number;
}

/** Every container weighed, those inside it included. */
export function weigh(page: Container): ReadonlyMap<Container, Weight> {
  const weights = new Map<Container, Weight>();
  const visit = (container: Container): Weight => {
    const sum = { prose: 0, chars: 0 };
    for (const child of container.children) {
      const weight = isContainer(child) ? visit(child) : weightOf(child);
      sum.prose += weight.prose;
      sum.chars += weight.chars;
    }
    weights.set(container, sum);
    return sum;
  };
  visit(page);
  return weights;
}

function weightOf({ text, linked, hidden }: Segment): Weight {
  return hidden ? { prose: 0, chars: 0 } : { prose: text.length - linked, chars: text.length };
}

/** The containers that hold menus, comments and the like, by name or because they are mostly links. */
export function surroundings(
  page: Container,
  weights: ReadonlyMap<Container, Weight>,
): ReadonlySet<Container> {
  const found = new Set<Container>();
  const all = weights.get(page)?.prose ?? 0;
  const visit = (container: Container): void => {
    const { prose, chars } = weights.get(container) ?? { prose: 0, chars: 0 };
    const { element } = container;
    const named = element !== undefined && standsAround(element);
    const linked = chars > 0 && prose < chars * 0.4 && element?.tagName !== "p";
    const small = prose <= all * MOST_OF_PAGE;
    const comments = element !== undefined && holdsComments(element) && all - prose >= REST;
    if (container !== page && ((small && (named || linked)) || comments)) found.add(container);
    else for (const child of container.children) if (isContainer(child)) visit(child);
  };
  visit(page);
  return found;
}

/**
 * A page as a short piece of HTML for Readability: containers with their names, each block one
 * marked paragraph, without what is hidden or stands around. Containers that hold only one other are
 * one with it, so that the depth of a page's design says nothing; below a depth that no design has, none are.
 */
export function outlineOf(
  page: Container,
  segments: readonly Segment[],
  around: ReadonlySet<Container>,
): string {
  const places = new Map(segments.map((segment, place) => [segment, place]));
  const shortest = segments.length > MANY ? PROSE : 0;
  const visit = (child: Container | Segment, names: string, depth: number): string => {
    if (!isContainer(child)) {
      const { hidden, text, linked } = child;
      if (hidden || text === "" || text.length - linked < shortest) return "";
      return blockHtml(child, places.get(child) ?? -1, names);
    }
    if (around.has(child)) return "";
    const own = `${names} ${classesOf(child)}`.trim();
    const [only, ...others] = child.children;
    if (only && others.length === 0) return visit(only, own, depth);
    const inner = child.children.map((below) => visit(below, "", depth + 1)).join("");
    if (inner === "" || depth > DEEPEST) return inner;
    return `<div class="${namesHtml(own)}">${inner}</div>`;
  };
  const body = page.children.map((child) => visit(child, "", 0)).join("");
  return `<!doctype html><html><head></head><body>${body}</body></html>`;
}

function classesOf({ element }: Container): string {
  if (!element) return "";
  const tag = element.tagName === "article" || element.tagName === "main" ? element.tagName : "";
  return `${tag} ${property(element, "className")} ${property(element, "id")} ${property(element, "itemProp")}`;
}

/** A block as a paragraph of the same length, with as much of it in a link. */
function blockHtml({ kind, depth, text, linked }: Segment, place: number, names: string): string {
  const tag = kind === "heading" ? `h${depth ?? 2}` : "p";
  const plain = text.slice(0, LONGEST).replace(/[<>&]/g, " ");
  const link = linked > 0 ? `<a href="/">${plain.slice(0, linked)}</a>` : "";
  return `<${tag} class="${namesHtml(names)}" ${MARK}="${place}">${link}${plain.slice(linked)}</${tag}>`;
}

function namesHtml(names: string): string {
  return escapeMarkup(names.replace(/\s+/g, " ").trim().slice(0, 400));
}
