/** How long browsers may keep files without asking whether there are newer ones. */
export interface Lifetime {
  /** Found in the address; read by PCRE, RE2 and JavaScript alike. */
  pattern: string;
  /** The value of the header `Cache-Control`. */
  cacheControl: string;
}

/** Pages, and all that is not named below: a correction is seen within a minute. */
export const SHORT = "public, max-age=60, must-revalidate";

/**
 * Addresses that stand for their content: `css/main-3KXW5OQ2.css`, folders of search named by what is
 * in them. Pages that were loaded before a new release still ask for those of the release before it.
 */
export const fingerprinted: readonly string[] = [
  "/(css|js|fonts)/[^/]+-[0-9A-Z]{8}\\.(css|js|woff2)$",
  "/tim-kiem/[0-9a-f]{8,}/",
];

/** Of several that fit, the last holds. */
export const lifetimes: readonly Lifetime[] = [
  // Of one name over all releases; whoever has an old one sees nothing wrong.
  { pattern: "\\.(png|jpe?g|gif|webp|avif|ico|svg)$", cacheControl: "public, max-age=86400" },
  { pattern: "\\.woff2$", cacheControl: "public, max-age=604800" },
  ...fingerprinted.map((pattern) => ({
    pattern,
    cacheControl: "public, max-age=31536000, immutable",
  })),
];
