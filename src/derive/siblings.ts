import type { LinkProps } from "./frame.ts";

/** The listings before and after one, where there are such. */
export interface Siblings {
  earlier?: LinkProps;
  later?: LinkProps;
}

/** The siblings of each listing by its key; `keys` stand oldest first. */
export function siblingsOf(
  keys: readonly string[],
  linkOf: (key: string) => LinkProps,
): ReadonlyMap<string, Siblings> {
  const link = (key: string | undefined) => (key === undefined ? undefined : linkOf(key));
  return new Map(
    keys.map((key, i) => [key, { earlier: link(keys[i - 1]), later: link(keys[i + 1]) }]),
  );
}
