/** Things by every key that they have, in their order; a thing without keys is in no group. */
export function groupBy<T, K = string>(
  things: readonly T[],
  keysOf: (thing: T) => readonly K[],
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const keys = keysOf(thing);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
