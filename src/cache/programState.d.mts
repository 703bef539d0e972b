/** See `programState.mjs`, which the launcher loads before any TypeScript. */
export function programState(root: string, cache: string): string;
