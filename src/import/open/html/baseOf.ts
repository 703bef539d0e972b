import type { Root, RootContent } from "hast";
import { walk } from "../../../markdown/walk.ts";
import type { Stated } from "../../model.ts";
import { isElement, property } from "./elements.ts";

/** The address from which a page's links are read, undefined where nothing tells it. */
export function baseOf(
  tree: Root,
  address: string | undefined,
  stated: readonly Stated[],
): URL | undefined {
  const pages = [address, ...stated.filter(({ name }) => name === "url").map(({ value }) => value)];
  const own = pages.flatMap((page) => webUrl(page, undefined) ?? [])[0];
  return webUrl(baseElement(tree), own) ?? own;
}

function baseElement(tree: Root): string | undefined {
  let found: string | undefined;
  walk<RootContent>(tree, (node) => {
    if (isElement(node, "base")) found ??= property(node, "href") || undefined;
    return found === undefined && !isElement(node, "body");
  });
  return found;
}

function webUrl(address: string | undefined, base: URL | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
