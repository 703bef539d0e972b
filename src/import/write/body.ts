import type { RootContent } from "mdast";
import { printMarkdown } from "../../markdown/printMarkdown.ts";
import type { Piece } from "../model.ts";
import { figureNode, type KeptImage } from "./figure.ts";
import { parseMarkdown, plainParagraph } from "./markdown.ts";

/** What the pieces of an article need to be written. */
export interface BodySetting {
  /** Name of the article's file without its ending: its images are `<name>-1.jpg` and so on. */
  name: string;
  /** The address of the page, against which its links are read. */
  base?: string;
}

/** A body in Markdown, with the images that stand beside it. */
export interface Body {
  markdown: string;
  images: KeptImage[];
}

/** Signs of a list in raw text; the dash of direct speech is not always told from it, and kept. */
const BULLET = /^[•▪◦‣*+-]\s+/u;

/** The pieces as Markdown that our processor renders with exactly their words. */
export function writeBody(pieces: readonly Piece[], { name, base }: BodySetting): Body {
  const images: KeptImage[] = [];
  const nodes = pieces.flatMap((piece) => {
    if (piece.role !== "figure") return nodesOf(piece, base);
    const { node, image } = figureNode(piece, `${name}-${images.length + 1}`);
    if (image) images.push(image);
    return node ? [node] : [];
  });
  return { markdown: printMarkdown({ type: "root", children: joinLists(nodes) }), images };
}

function nodesOf(
  { role, text, markdown }: Exclude<Piece, { role: "figure" }>,
  base: string | undefined,
): RootContent[] {
  if (role === "subheading") {
    return [{ type: "heading", depth: 2, children: [{ type: "text", value: text }] }];
  }
  if (markdown !== undefined) return parseMarkdown(markdown, base);
  if (role === "list" && BULLET.test(text)) return [listOf(text.replace(BULLET, ""))];
  if (role === "quote") {
    return [
      {
        type: "blockquote",
        children: [{ type: "paragraph", children: [{ type: "text", value: text }] }],
      },
    ];
  }
  return [plainParagraph(text)];
}

function listOf(text: string): RootContent {
  const paragraph = {
    type: "paragraph" as const,
    children: [{ type: "text" as const, value: text }],
  };
  return {
    type: "list",
    spread: false,
    children: [{ type: "listItem", spread: false, children: [paragraph] }],
  };
}

/** Bullets of raw text come one a line: those that follow each other are one list. */
function joinLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const bullets = node.type === "list" && !node.ordered && node.children.length === 1;
    if (bullets && last?.type === "list" && !last.ordered) last.children.push(...node.children);
    else joined.push(node);
  }
  return joined;
}
