import { shortHash } from "../cache/digest.ts";
import type { Output } from "./output.ts";
import type { SiteFile } from "./writeFiles.ts";

/** A file of the site whose content is made only when it has to be. */
export interface SiteFileToMake {
  address: string;
  /** Stands for all that the content is made of; without it, the content itself is asked. */
  version?: string;
  content: () => SiteFile["content"] | Promise<SiteFile["content"]>;
}

/** Those of `files` that the output does not have, made one by one. */
export async function* changedFiles(
  files: Iterable<SiteFileToMake> | AsyncIterable<SiteFileToMake>,
  output: Output,
): AsyncGenerator<SiteFile, void, undefined> {
  for await (const { address, version, content } of files) {
    if (version !== undefined) {
      if (!output.has(address, version)) yield { address, content: await content() };
      continue;
    }
    const made = await content();
    if (!output.has(address, contentVersion(made))) yield { address, content: made };
  }
}

/** The version of a file that is made of nothing but these bytes. */
export function contentVersion(content: SiteFile["content"]): string {
  return shortHash(content);
}
