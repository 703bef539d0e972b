import { keepJson, readJson } from "../cache/keptJson.ts";
import type { FeedFrame } from "../derive/feeds.ts";
import { noteOf } from "./manifest.ts";
import type { Output } from "./output.ts";

/** All that gathers articles, as a build made it. */
export interface MadeListings {
  /** Stands for all that they are made of, but for the texts that feeds carry. */
  version: string;
  /** The number of pages. */
  pages: number;
  /** The pages that have feeds. */
  feeds: FeedFrame[];
  /** The files with their versions; not those of feeds. */
  files: [address: string, version: string][];
}

/** What the last build of the output at `site` knew of its listings, kept in the folder `cache`. */
export function keptListings(cache: string, site: string) {
  const file = `${noteOf(cache, site)}.danh-sach.json`;
  return {
    /** The listings of this version, if the output has all their files. */
    recall(version: string, output: Output): MadeListings | undefined {
      const known = readJson<MadeListings>(file);
      const stand =
        known?.version === version &&
        known.files.every(([address, made]) => output.had(address, made));
      return stand ? known : undefined;
    },
    keep(made: MadeListings): void {
      keepJson(file, made);
    },
  };
}
