import { printCount } from "./format.ts";

/** How dark a count is drawn: 0 for none, then four steps. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** A step with the counts that it stands for, `0`, `7` or `8–12`. */
export interface ShadeKey {
  shade: Shade;
  counts: string;
}

/**
 * How dark to draw each of `counts`. The steps are quarters of the counts above zero, in their order:
 * so a few very large ones do not leave all the others pale. Equal counts are equally dark, and no
 * step is left out: where there are two different counts, the larger is but one step darker.
 */
export function shader(counts: readonly number[]): (count: number) => Shade {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  return (count) => {
    if (count <= 0) return 0;
    const fewer = sorted.filter((other) => other < count);
    const quarter = Math.floor((4 * fewer.length) / Math.max(1, sorted.length));
    return shadeOf(1 + Math.min(quarter, new Set(fewer).size));
  };
}

/** The steps that `counts` come to, palest first, each with its counts. */
export function shadeKeys(counts: readonly number[]): ShadeKey[] {
  const shadeOfCount = shader(counts);
  return SHADES.flatMap((shade) => {
    const own = counts.filter((count) => shadeOfCount(count) === shade);
    if (own.length === 0) return [];
    const [least, most] = [Math.min(...own), Math.max(...own)].map(printCount);
    return [{ shade, counts: least === most ? `${least}` : `${least}–${most}` }];
  });
}

const SHADES = [0, 1, 2, 3, 4] as const;

function shadeOf(step: number): Shade {
  return SHADES[Math.min(step, 4)] ?? 0;
}
