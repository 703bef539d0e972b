import type { Definition, Image, Link, Root, RootContent } from "mdast";
import { walk } from "./walk.ts";

/**
 * Calls `visit` for everything in a body that has a destination, and says whether it is an image's: a
 * definition is one's when an image refers to it.
 */
export function walkLinks(
  tree: Root,
  visit: (node: Link | Image | Definition, isImage: boolean) => void,
): void {
  const imageNames = new Set<string>();
  walk<RootContent>(tree, (node) => {
    if (node.type === "imageReference") imageNames.add(node.identifier);
    return undefined;
  });
  walk<RootContent>(tree, (node) => {
    if (node.type === "link") visit(node, false);
    if (node.type === "image") visit(node, true);
    if (node.type === "definition") visit(node, imageNames.has(node.identifier));
    return undefined;
  });
}
