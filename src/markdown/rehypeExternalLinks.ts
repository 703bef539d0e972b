import type { Root, RootContent } from "hast";
import { walk } from "./walk.ts";

/** Marks links to other sites, which get no handle on this one and no word of where a reader came from. */
export function rehypeExternalLinks() {
  return (tree: Root): void => {
    walk<RootContent>(tree, (node) => {
      if (node.type !== "element" || node.tagName !== "a") return undefined;
      if (!/^https?:/i.test(String(node.properties.href ?? ""))) return undefined;
      node.properties.rel = ["external", "noopener", "noreferrer"];
      return undefined;
    });
  };
}
