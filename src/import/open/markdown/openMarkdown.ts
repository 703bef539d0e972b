import type { Image, Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { printMarkdown } from "../../../markdown/printMarkdown.ts";
import { remarkCore } from "../../../markdown/remarkCore.ts";
import { nestingFault } from "../../../text/nesting.ts";
import type { Block, Stated } from "../../model.ts";
import { type FindImage, loadImage } from "../html/imageBytes.ts";
import { openHtml } from "../html/openHtml.ts";
import { frontMatterOfElsewhere } from "./frontMatterOfElsewhere.ts";
import { linesOf, resolveReferences, wordsOf } from "./inlineText.ts";

const parser = remarkCore().freeze();

/** More lines than this are no article, and take parsers long. */
const MOST_LINES = 10_000;

const KINDS = { list: "list", table: "table", blockquote: "quote" } as const;

/** Opens Markdown of another generator: its front matter as stated, its blocks in our own style. */
export async function openMarkdown(
  text: string,
  findImage: FindImage,
): Promise<{ blocks: Block[]; stated: Stated[] } | { reason: string }> {
  const file = frontMatterOfElsewhere(text);
  if ("reason" in file) return file;
  const { stated, unread, body, bodyLine } = file;
  const lines = body.split("\n");
  if (lines.length > MOST_LINES)
    return { reason: `Bài dài ${lines.length} dòng; nhiều nhất ${MOST_LINES} dòng` };
  const fault = nestingFault(lines);
  if (fault) {
    const { index, what, depth } = fault;
    return { reason: `Dòng ${bodyLine + index}: ${what} lồng nhau ${depth} tầng, quá sâu` };
  }
  const tree = parser.parse(body) as Root;
  resolveReferences(tree);
  const blocks: Block[] = [...unread];
  for (const node of tree.children) {
    const made = await blocksOf(node, findImage);
    if ("reason" in made) return made;
    blocks.push(...made.map((block) => ({ ...block, line: block.line + bodyLine - 1 })));
  }
  return { blocks, stated };
}

async function blocksOf(
  node: RootContent,
  findImage: FindImage,
): Promise<Block[] | { reason: string }> {
  const line = lineOf(node);
  if (node.type === "paragraph") return paragraphBlocks(node.children, findImage);
  if (node.type === "heading") {
    const { depth } = node;
    return block({ line, text: wordsOf(node), kind: "heading", depth, markdown: printed(node) });
  }
  if (node.type === "list" || node.type === "table" || node.type === "blockquote") {
    return block({ line, text: wordsOf(node), kind: KINDS[node.type], markdown: printed(node) });
  }
  if (node.type === "footnoteDefinition") {
    const text = `[${node.label ?? node.identifier}] ${wordsOf(node)}`;
    return block({ line, text, kind: "text", markdown: printed(node) });
  }
  if (node.type === "code") {
    const rows = node.value.split("\n").map((row) => row.trim());
    return rows.flatMap((text, index) => block({ line: line + 1 + index, text, kind: "text" }));
  }
  if (node.type !== "html") return [];
  const page = await openHtml(node.value, { findImage, whole: true });
  if ("reason" in page) return page;
  return page.blocks.map((each) => ({ ...each, line: each.line + line - 1 }));
}

async function paragraphBlocks(
  nodes: readonly PhrasingContent[],
  findImage: FindImage,
): Promise<Block[] | { reason: string }> {
  const blocks: Block[] = [];
  for (const children of linesOf(nodes)) {
    const [first] = children;
    const line = first ? lineOf(first) : 1;
    if (first?.type === "image") blocks.push(...(await imageBlocks(first, line, findImage)));
    else if (first?.type === "html") {
      const page = await openHtml(first.value, { findImage, whole: true });
      if ("reason" in page) return page;
      blocks.push(...page.blocks.map((each) => ({ ...each, line })));
    } else {
      const paragraph = { type: "paragraph" as const, children };
      const plain = children.every(({ type }) => type === "text");
      const markdown = plain ? {} : { markdown: printed(paragraph) };
      blocks.push(...block({ line, text: wordsOf(paragraph), kind: "text", ...markdown }));
    }
  }
  return blocks;
}

/** An image, and its title as the caption under it. */
async function imageBlocks(
  { url, alt, title }: Image,
  line: number,
  findImage: FindImage,
): Promise<Block[]> {
  // Without an address it is a photo that was lost: its words are its caption.
  if (url === "") return block({ line, text: alt ?? "", kind: "text", caption: true });
  const image = await loadImage({ sources: [url], alt: alt ?? "" }, findImage);
  if (!image) return [];
  const caption = block({ line, text: (title ?? "").trim(), kind: "text", caption: true });
  return [{ line, text: "", kind: "image", image }, ...caption];
}

function block(made: Block): Block[] {
  return made.text === "" ? [] : [made];
}

function printed(node: RootContent): string {
  return printMarkdown({ type: "root", children: [node] }).trim();
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
