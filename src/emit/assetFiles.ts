import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readSealed, writeSealed } from "../cache/sealedFile.ts";
import { bundledAssets } from "./bundleAssets.ts";
import type { Output } from "./output.ts";
import { writeFiles } from "./writeFiles.ts";

/** Files of `public/` that are published as they are. */
const ICONS = "public/icons";

/** All assets are made of the program alone, which the output watches over. */
const VERSION = "chuong-trinh";

/** Publishes style sheets, scripts, fonts and icons; bundles them only where one of them is not there yet. */
export async function publishAssets(output: Output, cache: string): Promise<void> {
  const list = join(cache, "trang", "tai-san.json");
  const known = readSealed(list);
  const addresses: string[] = known ? JSON.parse(known.toString("utf8")) : [];
  // All are asked, so that the output knows of all.
  const missing = addresses.filter((address) => !output.has(address, VERSION));
  if (addresses.length > 0 && missing.length === 0) return;
  const files = [...(await bundledAssets(output.fresh)), ...icons()];
  for (const { address } of files) output.has(address, VERSION);
  await writeFiles(files, output.fresh);
  try {
    writeSealed(list, Buffer.from(JSON.stringify(files.map(({ address }) => address))));
  } catch {
    // A cache that cannot be written costs time, not the site.
  }
}

function icons() {
  const entries = readdirSync(ICONS, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      address: `/${relative("public", file).split(sep).join("/")}`,
      content: readFileSync(file),
    }));
}
