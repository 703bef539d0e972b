import { resolve } from "node:path";
import type { LoadOptions } from "./archive.ts";
import { digest } from "./cache/digest.ts";
import { programKey } from "./cache/programKey.ts";
import { lastBuild } from "./emit/lastBuild.ts";
import type { Shard } from "./emit/parts/shard.ts";
import type { Parts } from "./emit/parts/takeParts.ts";
import { type ContentStamps, contentStamps, stampOfAll } from "./memory/contentStamp.ts";
import type { Message } from "./message.ts";
import { type ListedFiles, listFiles } from "./read/listFiles.ts";

/** What to build from, and into which folder. */
export interface BuildOptions extends LoadOptions {
  output: string;
  /** The folder of what is kept between builds; it may be missing, and deleted at any time. */
  cache: string;
  /** Makes everything anew. */
  clean?: boolean;
  /** Makes only the part of one of several machines. */
  shard?: Shard;
  /** Parts of the site that other machines made: what is in them as it would be made here is taken from there. */
  parts?: Parts;
}

/** The same, with what is known of the content before anything of it is read. */
export interface SiteToMake extends BuildOptions {
  listed: ListedFiles;
  stamps: ContentStamps;
  /** A short name for all that a site is made of besides the files of the content. */
  by: string;
}

/** What a build came to; without `pages` the content has errors and the output is as it was. */
export interface Built {
  messages: Message[];
  articles: number;
  pages?: number;
}

/** Builds the whole site into `output`, or with errors in the content nothing at all. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const last = lastBuild<Built>(options.cache, resolve(options.output));
  // Asked before anything is read: what is written to meanwhile belongs to the next build.
  const listed = await listFiles(options.content);
  const { cache, content, baseUrl, shard } = options;
  const stamps = contentStamps(cache, content, listed.files);
  const by = digest([programKey(), content, baseUrl, shard, listed.messages]);
  const stamp = stampOfAll(stamps);
  const madeOf = stamp && digest([by, stamp]);
  const known = madeOf === undefined || options.clean ? undefined : last.recall(madeOf);
  if (known) return known;
  // All that makes a site takes longer to load than to see that nothing is to be made.
  const { makeSite } = await import("./makeSite.ts");
  const built = await makeSite({ ...options, listed, stamps, by });
  if (madeOf !== undefined && built.pages !== undefined) last.keep(madeOf, built);
  return built;
}
