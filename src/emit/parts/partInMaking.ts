import { shownIn } from "../../derive/assembleArchive.ts";
import type { Article } from "../../model.ts";
import { fileAt, noting, type Output } from "../output.ts";
import { dealOut } from "./dealOut.ts";
import { leavePart, type PartPlace } from "./leavePart.ts";
import type { Shard } from "./shard.ts";

/** A part of a site while it is made. */
export interface PartInMaking {
  /** The output, where all that it is asked for is noted. */
  output: Output;
  /** Deals out the articles at these paths, and answers which of them are this part's. */
  share: (paths: readonly string[]) => (path: string) => boolean;
  /** After they are dealt out: whether the article at a path is this part's. */
  isOwn: (path: string) => boolean;
  own(articles: readonly Article[]): Article[];
  /** Of things that no district owns, those that this part makes. */
  dealt<T>(things: readonly T[]): T[];
  /** Leaves for the merge what is known of its `articles`, when all files are written. */
  leave(place: PartPlace, articles: number): void;
}

/** Begins the part of one shard, whose files are made in `output`. */
export function partInMaking(output: Output, shard: Shard): PartInMaking {
  const files = new Map<string, string>();
  let isOwn = (_path: string) => false;
  return {
    output: noting(output, (address, version) => files.set(fileAt(address), version)),
    share(paths) {
      isOwn = dealOut(paths, shard);
      return isOwn;
    },
    isOwn: (path) => isOwn(path),
    own: (articles) => articles.filter(({ path }) => isOwn(path)),
    dealt: (things) => things.filter((_, i) => i % shard.of === shard.number - 1),
    leave: (place, articles) => leavePart(place, { output, files, shard, articles, isOwn }),
  };
}

/** Image files that some articles show, in their order. */
export function imagesOf(articles: readonly Article[]): string[] {
  return [...new Set(articles.flatMap(shownIn))].sort();
}
