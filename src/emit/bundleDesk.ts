import { existsSync } from "node:fs";
import { join } from "node:path";
import { OutputError } from "./foreignFolder.ts";

/** The folder of the desk's own packages: they are many, and most sites have no desk. */
const FOLDER = "tools/quan-tri";

/**
 * Bundles the desk's program into `folder`, with all that it loads later beside it. Throws an
 * `OutputError` when its `packages` are not installed; the message names the command that does it.
 */
export async function bundleDesk(folder: string, packages = FOLDER): Promise<void> {
  if (!existsSync(join(packages, "node_modules/decap-cms-app"))) {
    throw new OutputError(
      `site.yaml bật bàn biên tập (interface.admin) nhưng các gói của nó chưa được cài; hãy chạy:\n  npm ci --prefix ${FOLDER}`,
    );
  }
  const { build } = await import("esbuild");
  await build({
    entryPoints: { "quan-tri": join(FOLDER, "desk.ts") },
    outdir: folder,
    chunkNames: "phan/[hash]",
    assetNames: "phan/[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    target: ["es2022"],
    loader: { ".wasm": "file" },
    alias: {
      "react-toastify/dist/inject-style": `./${FOLDER}/toastStyle.ts`,
      ajv: `./${FOLDER}/noAjv.ts`,
      "ajv-keywords/dist/keywords": `./${FOLDER}/noAjv.ts`,
      "ajv-errors": `./${FOLDER}/noAjvErrors.ts`,
    },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "silent",
    tsconfigRaw: {},
  });
}
