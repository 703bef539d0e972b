import type { Root } from "mdast";
import type { Processor } from "unified";
import type { Span } from "../read/yaml.ts";
import { remarkCore } from "./remarkCore.ts";
import { walkLinks } from "./walkLinks.ts";

/** A destination as it stands in a body, where it can be replaced: without brackets around it. */
export interface LinkSpan extends Span {
  /** As Markdown reads it. */
  url: string;
  isImage: boolean;
}

/** What the parser tells of a stretch of text. */
interface Token {
  start: { offset: number };
  end: { offset: number };
}

/**
 * The destinations of all links, images and definitions of a body, in no certain order; empty ones and
 * `<https://…>` are not among them. Takes as long as parsing does: not for hostile bodies.
 */
export function linkSpans(body: string): LinkSpan[] {
  const spans: Span[] = [];
  return pairs(remarkCore().use(remarkDestinations, spans).parse(body), spans);
}

/** Notes where destinations stand, which the tree does not tell, while the parser reads them. */
function remarkDestinations(this: Processor, spans: Span[]): void {
  const note = function (this: { buffer(): void }, { start, end }: Token) {
    spans.push({ from: start.offset, to: end.offset });
    this.buffer();
  };
  const data = this.data();
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    { enter: { resourceDestinationString: note, definitionDestinationString: note } },
  ];
}

/** The destination of a node is the last one in it: those of what it holds come before. */
function pairs(tree: Root, spans: readonly Span[]): LinkSpan[] {
  const found: LinkSpan[] = [];
  walkLinks(tree, (node, isImage) => {
    const { start, end } = node.position ?? {};
    const own = spans.findLast(
      ({ from, to }) => from >= (start?.offset ?? 0) && to <= (end?.offset ?? 0),
    );
    // A link around an image may have no destination of its own.
    if (own && node.url !== "") found.push({ ...own, url: node.url, isImage });
  });
  return found;
}
