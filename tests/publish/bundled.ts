import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles a TypeScript file of these tests into `folder`, and gives the file that Node runs. */
export async function bundled(file: string, folder: string): Promise<string> {
  const outfile = join(folder, `${file}.mjs`);
  await build({
    entryPoints: [join("tests/publish", `${file}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Small sites need no threads.
    external: ["piscina"],
    logLevel: "error",
  });
  // Programs look for what they send beside themselves.
  await copyFile("src/publish/remote/session.sh", join(folder, "session.sh"));
  return outfile;
}
