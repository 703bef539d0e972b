import type { Article } from "../model.ts";
import { words } from "./words.ts";

/**
 * Who published the original, for machines; undefined where there is none or it is unknown, which
 * editors say by a name of its own in `sources.yaml`.
 */
export function publisherOf(source: Article["source"]): string | undefined {
  return source?.name === words.unknownSource ? undefined : source?.name;
}
