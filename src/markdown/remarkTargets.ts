import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { Position } from "../message.ts";
import { imageTarget, linkTarget, type Target } from "../validate/target.ts";
import { walkLinks } from "./walkLinks.ts";

/** A link or image as it stands in a body, its line counted from the body's first. */
export interface TargetUse extends Position {
  /** As the editor wrote it. */
  url: string;
  target: Target;
  /** For images: the text for those who do not see it. */
  alt?: string;
}

declare module "vfile" {
  interface DataMap {
    /** The article's path, relative to the content folder. */
    from: string;
    /** Put before every address of this site: the path of the site's base URL. */
    basePath: string;
    targets: TargetUse[];
  }
}

/** Replaces the destinations of links and images by public addresses and notes them all. */
export function remarkTargets() {
  return (tree: Root, file: VFile): void => {
    const { from = "", basePath = "" } = file.data;
    const targets: TargetUse[] = [];
    walkLinks(tree, (node, isImage) => {
      const target = isImage ? imageTarget(node.url, from) : linkTarget(node.url, from);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const alt = node.type === "image" ? (node.alt ?? "") : undefined;
      targets.push({ url: node.url, target, line, column, alt });
      node.url = destination(target, basePath) ?? node.url;
    });
    file.data.targets = targets;
  };
}

function destination(target: Target, basePath: string): string | undefined {
  if (target.kind === "refused") return "";
  if (target.kind === "outside") return target.address;
  return "address" in target ? basePath + target.address : undefined;
}
