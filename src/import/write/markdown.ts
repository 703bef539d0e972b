import type { PhrasingContent, Root, RootContent } from "mdast";
import { remarkCore } from "../../markdown/remarkCore.ts";

const parser = remarkCore().freeze();

/** A paragraph that shows `text` exactly as it stands. */
export function plainParagraph(text: string): RootContent {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

/** The blocks of a piece of Markdown from the input, links and images of its own site put right. */
export function parseMarkdown(markdown: string, base: string | undefined): RootContent[] {
  return settled(parser.parse(markdown) as Root, base);
}

function settled(tree: Root, base: string | undefined): RootContent[] {
  const settle = (node: RootContent): RootContent[] => {
    if (node.type === "image") return namedPhoto(node.alt ?? "");
    if ("children" in node) {
      node.children = (node.children as RootContent[]).flatMap(settle) as typeof node.children;
    }
    if (node.type === "paragraph") {
      trimEnds(node.children);
      if (node.children.length === 0) return [];
    }
    if (node.type !== "link") return [node];
    const url = outsideAddress(node.url, base);
    return url === undefined ? (node.children as PhrasingContent[]) : [{ ...node, url }];
  };
  return tree.children.flatMap(settle);
}

/** White space left at an end by what was taken away would have to be written as a code. */
function trimEnds(children: PhrasingContent[]): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  for (const end of [0, -1]) {
    const node = children.at(end);
    if (node?.type === "text" && node.value === "") children.splice(end, 1);
  }
}

/** A photo in the middle of other things: its file is not kept, its name is. */
function namedPhoto(alt: string): RootContent[] {
  return alt.trim() === "" ? [] : [{ type: "image", url: "", alt }];
}

/** Links within the old site lead there; what leads nowhere any more is text. */
function outsideAddress(url: string, base: string | undefined): string | undefined {
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(url)) return url;
  if (url.startsWith("#") || base === undefined || !URL.canParse(url, base)) return undefined;
  const { protocol, href } = new URL(url, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
