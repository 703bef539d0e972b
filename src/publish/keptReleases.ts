import { newestFirst } from "./releaseName.ts";

/** A release that is complete. */
export interface Release {
  name: string;
  /** The one that was served when it was made; missing for the first. */
  previous?: string;
}

/**
 * The release that was served before `current`, or undefined where there is none any more. Not simply the one
 * with the next lower number: that may be one from which somebody went back.
 */
export function releaseBefore(releases: readonly Release[], current: string): string | undefined {
  const previous = releases.find(({ name }) => name === current)?.previous;
  return releases.some(({ name }) => name === previous) ? previous : undefined;
}

/**
 * The releases that need not be kept when `keep` of them are: kept are `current` and those to which one can go
 * back from it, then the newest of the others.
 */
export function releasesToDrop(
  releases: readonly Release[],
  current: string,
  keep: number,
): string[] {
  const kept = new Set<string>();
  for (let name: string | undefined = current; name !== undefined && kept.size < keep; ) {
    if (kept.has(name)) break;
    kept.add(name);
    name = releaseBefore(releases, name);
  }
  for (const { name } of newestFirst(releases)) if (kept.size < keep) kept.add(name);
  return newestFirst(releases)
    .map(({ name }) => name)
    .filter((name) => !kept.has(name));
}
