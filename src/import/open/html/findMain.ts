import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { MARK, outlineOf, surroundings, weigh } from "./outline.ts";
import { type Container, isContainer, type Segment } from "./segment.ts";
import { widen } from "./widen.ts";

/** The shortest article, in characters, after which Readability looks no further. */
const SHORTEST = 140;

/** What Readability needs of a document's elements. */
interface Marked {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/**
 * The blocks that are the article of a page: what Readability takes for it, with what stands among
 * and just above its paragraphs and is not menus, comments or related articles. Empty where there is
 * none. `titles` are those that the page states of itself.
 */
export function findMain(
  page: Container,
  segments: readonly Segment[],
  titles: readonly string[],
): ReadonlySet<Segment> {
  const around = surroundings(page, weigh(page));
  const chosen = readable(outlineOf(page, segments, around));
  const core = new Set([...chosen].flatMap((place) => segments[place] ?? []));
  if (core.size === 0) return core;
  return widen({ page, segments, core, titles, around: within(page, around) });
}

function readable(html: string): Set<number> {
  const { document } = parseHTML(html);
  const article = new Readability<Marked>(document, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    serializer: (root) => root as unknown as Marked,
  }).parse();
  const marked = article?.content?.querySelectorAll(`[${MARK}]`) ?? [];
  return new Set([...marked].map((element) => Number(element.getAttribute(MARK))));
}

/** All blocks within the given containers. */
function within(page: Container, containers: ReadonlySet<Container>): Set<Segment> {
  const found = new Set<Segment>();
  const visit = (container: Container, inside: boolean): void => {
    for (const child of container.children) {
      if (isContainer(child)) visit(child, inside || containers.has(child));
      else if (inside) found.add(child);
    }
  };
  visit(page, false);
  return found;
}
