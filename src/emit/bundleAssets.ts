import { relative, resolve, sep } from "node:path";
import type { SiteFile } from "./writeFiles.ts";

/** Style sheets and scripts that pages name; whatever these import comes with them. */
const ENTRIES = ["public/css/main.css", "public/js/site.ts", "public/js/search.ts"];

/**
 * The style sheet, the browser's scripts and the fonts, bundled as if for the folder `output`. Fonts keep
 * their names, by which pages preload them. Throws when an entry has an error: a fault of ours.
 */
export async function bundledAssets(output: string): Promise<SiteFile[]> {
  // Loaded only where something has to be bundled.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: ENTRIES,
    outbase: "public",
    outdir: output,
    write: false,
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
  const root = resolve(output);
  return outputFiles.map(({ path, contents }) => ({
    address: `/${relative(root, path).split(sep).join("/")}`,
    content: contents,
  }));
}
