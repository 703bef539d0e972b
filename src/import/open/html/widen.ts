import { namesOf } from "./elements.ts";
import { type Container, isContainer, type Segment, segmentsOf } from "./segment.ts";
import { titleTest } from "./statedTitle.ts";

/** What Readability found on a page, and what is known beside it. */
export interface Found {
  page: Container;
  segments: readonly Segment[];
  /** The blocks that Readability takes for the article. */
  core: ReadonlySet<Segment>;
  /** The blocks of menus, comments and the like. */
  around: ReadonlySet<Segment>;
  titles: readonly string[];
}

/** The smallest container with this share of the core's text is the article's. */
const MOST_OF_CORE = 0.8;

/** How far above the text a headline is looked for, and how much may follow it, in blocks. */
const ABOVE = 25;
const BELOW = 6;
const JUST_ABOVE = 5;
const LONGEST_TITLE = 300;
const SHORT_LINE = 200;
const SHORT_FOOT = 100;

const AUTHOR = /(?:^|[\s_-])(?:author|tac-?gia|byline|source|nguon|but-?danh|signature)/;

/**
 * The core with what Readability cut from it: headline and lead above, blocks between, bylines and photos
 * at the end, parts of the page that look like the article's own container.
 */
export function widen(found: Found): ReadonlySet<Segment> {
  const { page, segments, core, around } = found;
  const path = pathToRoot(page, core);
  const root = new Set(segmentsOf(path.at(-1) ?? page));
  const alike = new Set(siblingsAlike(path).flatMap((container) => segmentsOf(container)));
  const within = segments.flatMap((segment, place) =>
    core.has(segment) && root.has(segment) ? [place] : [],
  );
  const [first = 0, last = 0] = [segments.findIndex((segment) => core.has(segment)), within.at(-1)];
  const start = headlineAbove(found, first);
  const end = endBelow(found, root, last);
  const signed = signatures(page);
  const main = segments.filter((segment, place) => {
    if (around.has(segment) || segment.hidden) return false;
    // A headline may be a link to its own page.
    if (isSmallLink(segment) || (isLink(segment) && place !== start)) return false;
    if (alike.has(segment)) return true;
    // Short lines below the article that Readability took along are the foot of the page.
    if (core.has(segment) && (place <= end || segment.text.length > SHORT_FOOT)) return true;
    if (place > end) return place <= end + BELOW && signed.has(segment);
    return place >= start && (place < first || root.has(segment));
  });
  return new Set(main);
}

/** True of a block that is nothing but links and what stands between them. */
export function isLink({ text, linked, kind }: Segment): boolean {
  return kind !== "image" && text !== "" && linked >= text.length * 0.8;
}

/** A link that is no headline. */
function isSmallLink(segment: Segment): boolean {
  return isLink(segment) && segment.kind !== "heading";
}

/** Containers from the page down to the smallest one with most of the core's text. */
function pathToRoot(page: Container, core: ReadonlySet<Segment>): Container[] {
  const weights = new Map<Container, number>();
  const weigh = (container: Container): number => {
    let sum = 0;
    for (const child of container.children) {
      if (isContainer(child)) sum += weigh(child);
      else if (core.has(child)) sum += child.text.length - child.linked + 1;
    }
    weights.set(container, sum);
    return sum;
  };
  const enough = weigh(page) * MOST_OF_CORE;
  const path = [page];
  for (let next: Container | undefined = page; next; ) {
    next = next.children.find(
      (child): child is Container => isContainer(child) && (weights.get(child) ?? 0) >= enough,
    );
    // A single long paragraph is not the container of an article.
    if (next?.element?.tagName === "p") break;
    if (next) path.push(next);
  }
  return path;
}

/** Neighbours of the article's container that bear the same class: further parts of the article. */
function siblingsAlike(path: readonly Container[]): Container[] {
  const [root, parent] = [path.at(-1), path.at(-2)];
  const name = root?.element && String(root.element.properties.className ?? "");
  if (!parent || !name) return [];
  return parent.children.filter(
    (child): child is Container =>
      isContainer(child) &&
      child !== root &&
      child.element?.tagName === root.element?.tagName &&
      String(child.element?.properties.className ?? "") === name,
  );
}

/** Place of the headline above the core, or of the core's beginning where there is none. */
function headlineAbove({ segments, core, titles, around }: Found, first: number): number {
  const isTitle = titleTest(titles);
  const above = segments
    .map((segment, place) => ({ segment, place }))
    .slice(Math.max(0, first - ABOVE), first)
    .filter(({ segment }) => !around.has(segment) && !segment.hidden && !isSmallLink(segment))
    .reverse();
  if ([...core].some(isTitle)) return first;
  const named = above.find(({ segment }) => isTitle(segment));
  const marked = above.find(({ segment }) => segment.kind === "heading" && segment.depth === 1);
  return (named ?? marked)?.place ?? linesAbove(segments, around, first);
}

/** Place of the first of the few short lines just above the core, as old pages print titles and days. */
function linesAbove(
  segments: readonly Segment[],
  around: ReadonlySet<Segment>,
  first: number,
): number {
  let start = first;
  while (start > Math.max(0, first - JUST_ABOVE)) {
    const segment = segments[start - 1];
    if (!segment || around.has(segment) || segment.hidden || isLink(segment)) break;
    if (segment.text.length > LONGEST_TITLE || segment.kind === "image") break;
    start--;
  }
  return start;
}

/** Place of the last block of the article: short lines and photos that follow the core in its container. */
function endBelow({ segments, around }: Found, root: ReadonlySet<Segment>, last: number): number {
  let end = last;
  for (let place = last + 1; place <= last + BELOW; place++) {
    const segment = segments[place];
    if (!segment || around.has(segment) || segment.hidden || isLink(segment)) break;
    if (!root.has(segment) || segment.text.length > SHORT_LINE) break;
    end = place;
  }
  return end;
}

/** Blocks in places named for who wrote an article, as portals print them below its container. */
function signatures(page: Container): Set<Segment> {
  const found = new Set<Segment>();
  const visit = (container: Container): void => {
    const names = container.element ? namesOf(container.element) : "";
    const blocks = AUTHOR.test(names) ? segmentsOf(container) : [];
    if (blocks.length > 0 && blocks.length <= 3) for (const block of blocks) found.add(block);
    else for (const child of container.children) if (isContainer(child)) visit(child);
  };
  visit(page);
  return found;
}
