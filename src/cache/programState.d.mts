/** See `programState.mjs`, which the launcher loads before any TypeScript. */
export const PARTS: readonly string[];
export function programState(root: string, cache: string): string;
