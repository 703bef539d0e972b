import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { Built } from "../build.ts";
import { digest } from "../cache/digest.ts";
import { keepJson, readJson } from "../cache/keptJson.ts";
import { programKey } from "../cache/programKey.ts";
import type { Context } from "../derive/context.ts";
import type { FeedFrame } from "../derive/feeds.ts";
import { groupBy } from "../derive/groupBy.ts";
import { aroundVersion, type Surroundings, surroundingsOf } from "../derive/surroundings.ts";
import type { DocumentLink } from "../markdown/documentLinks.ts";
import type { ContentStamps } from "../memory/contentStamp.ts";
import { markIn, noteOf } from "./manifest.ts";

/** What of a site stands when only texts are corrected. */
export interface Basis {
  /** Of all that is not said by articles. */
  registryVersion: string;
  /** Of the registry's files as they were read. */
  registryFiles: string;
  /** Of what stands around articles. */
  aroundVersion: string;
  /** Versions of the parts of the index of search. */
  index: string[];
}

/** A site as a build has made it; without a basis, nothing can be built upon it. */
export interface MadeSite {
  built: Built;
  basis?: Basis;
}

/** The same, and of what it was made. */
export interface Standing extends Required<MadeSite> {
  /** What stands in the mark of the output. */
  mark: string;
  /** All that it was made of besides the files of the content. */
  by: string;
  stamps: ContentStamps;
}

/** What stands around articles, in a file for each of their folders. */
interface KeptSurroundings {
  version: string;
  articles: Record<string, Surroundings>;
}

/** What is kept in the folder `cache` of the last build of the folder `output`. */
export function keptStanding(cache: string, named: string) {
  const output = resolve(named);
  const file = `${noteOf(cache, output)}.dung.json`;
  const fileOf = (folder: string) => {
    const name = createHash("sha1").update(folder).digest("hex").slice(0, 12);
    return join(`${noteOf(cache, output)}.quanh`, `${name}.json`);
  };
  const recall = (): Standing | undefined => {
    const known = readJson<Standing & { stamps: [string, string][] }>(file);
    if (!known || known.mark === "" || known.mark !== markIn(output)) return undefined;
    return { ...known, stamps: new Map(known.stamps) };
  };
  return {
    /** Undefined unless the output is still what it came to. */
    recall,
    keep(made: Omit<Standing, "mark">): void {
      keepJson(file, { ...made, mark: markIn(output), stamps: [...made.stamps] });
    },
    /** What stands around the article at `path`, if it is kept in this version. */
    around(path: string, version: string): Surroundings | undefined {
      const kept = readJson<KeptSurroundings>(fileOf(dirname(path)));
      return kept?.version === version ? kept.articles[path] : undefined;
    },
    /** Keeps what stands around all articles, unless the standing has just that. Gives its version. */
    keepAround(
      context: Context,
      linksIn: (path: string) => readonly DocumentLink[],
      feeds: readonly FeedFrame[],
    ): string {
      const version = digest([programKey(), aroundVersion(context)]);
      if (recall()?.basis.aroundVersion === version) return version;
      const pairs = feeds.flatMap(({ address, feed }) =>
        (feed?.articles ?? []).map((article) => ({ article, address })),
      );
      const feedsOf = groupBy(pairs, ({ article }) => [article]);
      for (const [folder, articles] of groupBy(context.archive.articles, ({ path }) => [
        dirname(path),
      ])) {
        const around = articles.map((article) => {
          const listings = feedsOf.get(article.address)?.map(({ address }) => address) ?? [];
          const { path } = article;
          return [path, surroundingsOf(context, article, linksIn(path), listings)] as const;
        });
        const kept = { version, articles: Object.fromEntries(around) };
        keepJson(fileOf(folder), kept satisfies KeptSurroundings);
      }
      return version;
    },
  };
}
