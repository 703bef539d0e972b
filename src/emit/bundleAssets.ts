import { build } from "esbuild";

/** Style sheets and scripts that pages name; whatever these import comes with them. */
const ENTRIES = ["public/css/main.css", "public/js/site.ts", "public/js/search.ts"];

/**
 * Bundles the style sheet, the browser's scripts and the fonts into the folder `output`. Fonts keep
 * their names, by which pages preload them. Throws when an entry has an error: a fault of ours.
 */
export async function bundleAssets(output: string): Promise<void> {
  await build({
    entryPoints: ENTRIES,
    outbase: "public",
    outdir: output,
    assetNames: "fonts/[name]",
    loader: { ".woff2": "file" },
    bundle: true,
    minify: true,
    format: "esm",
    // Vietnamese words as they are: escaped, they are twice as long.
    charset: "utf8",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    logLevel: "silent",
    tsconfigRaw: {},
  });
}
