import type { Element, ElementContent, Root, RootContent } from "hast";
import type { VFile } from "vfile";
import { findMentions } from "../documents/findMentions.ts";
import type { Mention, Sentence } from "../documents/model.ts";
import { NO_WORDS, sentenceAround, UNREAD } from "../documents/sentence.ts";
import { CITATION } from "./documentLinks.ts";
import { type Parent, type Stretch, wrapStretch } from "./wrapStretch.ts";

/** A document that a body cites. */
export interface Citation {
  mention: Mention;
  /** From the body's first, which is 1. */
  line: number;
  sentence: Sentence;
}

declare module "vfile" {
  interface DataMap {
    citations: Citation[];
  }
}

/** What holds text of its own; the text of one is read together, whatever is emphasised in it. */
const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 li td th blockquote figcaption section ul ol table thead tbody tr figure".split(
    " ",
  ),
);

/** Not read: links lead elsewhere already, and code is no one's words. */
const CLOSED = new Set(["a", "code", "pre", "sup", "br", "img", "picture"]);

/**
 * Notes the documents that a body cites, and wraps each citation in a link that leads nowhere yet: which document
 * it means is known only when all bodies are read (`withDocumentLinks`). Behind the sanitiser, so that no
 * article can bring such a link of its own.
 */
export function rehypeCitations() {
  return (tree: Root, file: VFile): void => {
    const citations: Citation[] = [];
    readBlock(tree, citations, 1);
    file.data.citations = citations;
  };
}

/** Reads what stands in a block, its inner blocks each by itself; returns the last line seen. */
function readBlock(block: Parent, citations: Citation[], from: number): number {
  let line = from;
  let run: Stretch[] = [];
  const read = (parents: readonly Parent[]) => {
    // A copy: a run that ends within the block is wrapped before its last children are read.
    for (const node of (parents.at(-1) ?? block).children.slice() as RootContent[]) {
      if (node.type === "text") {
        line = node.position?.start.line ?? line;
        run.push({ node, parents, line });
      } else if (node.type !== "element" || CLOSED.has(node.tagName)) {
        // What is not read still stands between what is.
        run.push({ node: undefined, gap: gapOf(node), parents, line });
      } else if (BLOCKS.has(node.tagName)) {
        cite(run, citations);
        run = [];
        line = readBlock(node, citations, node.position?.start.line ?? line);
      } else {
        read([...parents, node]);
      }
    }
  };
  read([block]);
  cite(run, citations);
  return line;
}

/** From the last to the first, so that wrapping one leaves the places of those before as they are. */
function cite(run: readonly Stretch[], citations: Citation[]): void {
  if (run.length === 0) return;
  let text = "";
  for (const stretch of run) text += textOf(stretch);
  const mentions = findMentions(text);
  const first = citations.length;
  for (const mention of mentions) {
    const { index, literal } = mention;
    const sentence = sentenceAround(text, index, index + literal.length);
    citations.push({ mention, line: lineAt(run, index), sentence });
  }
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { index = 0, literal = "" } = mentions[i] ?? {};
    wrapStretch(run, index, index + literal.length, (children) => link(children, first + i));
  }
}

const textOf = ({ node, gap = NO_WORDS }: Stretch) => node?.value ?? gap;

/** A citation may go on over the end of a line, and over nothing else that is not read. */
function gapOf(node: RootContent): string {
  const name = node.type === "element" ? node.tagName : "";
  if (name === "br") return "\n";
  return name === "a" || name === "code" || name === "pre" ? UNREAD : NO_WORDS;
}

function link(children: ElementContent[], number: number): Element {
  return { type: "element", tagName: "a", properties: { [CITATION]: number }, children };
}

/** The line of a place in the text of a run. */
function lineAt(run: readonly Stretch[], index: number): number {
  let start = 0;
  for (const stretch of run) {
    const value = textOf(stretch);
    if (index < start + value.length) {
      return stretch.line + (value.slice(0, index - start).match(/\n/g)?.length ?? 0);
    }
    start += value.length;
  }
  return run.at(-1)?.line ?? 1;
}
