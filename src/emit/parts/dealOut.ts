import type { Shard } from "./shard.ts";

/** A district, and how many of the articles are its. */
type Heap = readonly [district: string, articles: number];

/**
 * Answers which of the articles at `paths` (in code-point order) are the shard's; whatever is no article is
 * everybody's. Shards have whole districts that stand beside one another in that order: most parts of the search
 * index then lie within one. The fullest has as few articles as that allows; where districts are few, some have none.
 */
export function dealOut(
  paths: readonly string[],
  { number, of }: Shard,
): (path: string) => boolean {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const district = districtIn(path);
    counts.set(district, (counts.get(district) ?? 0) + 1);
  }
  const heaps = [...counts];
  const [own = []] = split(heaps, fewest(heaps, of)).slice(number - 1);
  const others = new Set(counts.keys());
  for (const [district] of own) others.delete(district);
  return (path) => !others.has(districtIn(path));
}

/** The fewest articles that the fullest of `shards` can have. */
function fewest(heaps: readonly Heap[], shards: number): number {
  const sizes = heaps.map(([, articles]) => articles);
  let low = Math.max(0, ...sizes);
  let high = sizes.reduce((sum, size) => sum + size, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (split(heaps, middle).length <= shards) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Neighbours together as long as they have no more than `most` articles. */
function split(heaps: readonly Heap[], most: number): Heap[][] {
  const groups: Heap[][] = [];
  let room = 0;
  for (const heap of heaps) {
    const [, articles] = heap;
    if (groups.length === 0 || articles > room) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(heap);
    room -= articles;
  }
  return groups;
}

function districtIn(path: string): string {
  return path.split("/", 2)[1] ?? "";
}
