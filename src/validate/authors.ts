/** Written for `author` where the page prints no name. */
export const UNSIGNED = "unsigned";

/** True for `unsigned` in any case. */
export function meansUnsigned(name: string): boolean {
  return name.toLowerCase() === UNSIGNED;
}

/**
 * Names of a byline, in the order printed: `Xuân Tiến - Diệu Hương` is two.
 * A hyphen separates only between spaces, so that a name may hold one.
 */
export function splitAuthors(byline: string): string[] {
  return byline
    .replace(/\s+/g, " ")
    .split(/ - | ?[–,;] ?| và /)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
