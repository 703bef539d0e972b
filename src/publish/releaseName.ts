/** A release: its number in the row of releases, then the beginning of what its files come to. */
const NAME = /^(\d{6,})-[0-9a-f]{12}$/;

/** True for the name of a release as `nextName` makes it. */
export function isReleaseName(name: string): boolean {
  return NAME.test(name);
}

/** The place of a release in the row; 0 for what is no name of a release. */
export function numberOf(name: string): number {
  return Number(NAME.exec(name)?.[1] ?? 0);
}

/** The name of the release after `names`, of a site whose files come to `digest`; no clock is asked. */
export function nextName(names: readonly string[], digest: string): string {
  const number = Math.max(0, ...names.map(numberOf)) + 1;
  return `${String(number).padStart(6, "0")}-${digest.slice(0, 12)}`;
}

/** Releases, the newest first. */
export function newestFirst<T extends { name: string }>(releases: readonly T[]): T[] {
  return [...releases].sort((a, b) => numberOf(b.name) - numberOf(a.name));
}
