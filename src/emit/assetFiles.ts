import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keepJson, readJson } from "../cache/keptJson.ts";
import { filesBelow } from "../cache/namesIn.ts";
import { bundledAssets } from "./bundleAssets.ts";
import type { Output } from "./output.ts";
import { type SiteFile, writeFiles } from "./writeFiles.ts";

/** Files of `public/` that are published as they are. */
const ICONS = "icons";

/** All assets are made of the program alone, which the output watches over. */
const VERSION = "chuong-trinh";

/** Publishes style sheets, scripts, fonts and icons; bundles them only where one of them is not there yet. */
export async function publishAssets(output: Output, cache: string): Promise<void> {
  const list = join(cache, "trang", "tai-san.json");
  const known = readJson<string[]>(list) ?? [];
  const isThere = known.length > 0 && known.every((address) => output.had(address, VERSION));
  const files = isThere ? [] : await assetFiles(output.fresh);
  const all = isThere ? known : files.map(({ address }) => address);
  for (const address of all) output.has(address, VERSION);
  await writeFiles(files, output.fresh);
  if (!isThere) keepJson(list, all);
}

/** All assets of the site, as if for the folder `output`. */
export async function assetFiles(output: string): Promise<SiteFile[]> {
  const icons = filesBelow(join("public", ICONS)).map((name) => ({
    address: `/${ICONS}/${name}`,
    content: readFileSync(join("public", ICONS, name)),
  }));
  return [...(await bundledAssets(output)), ...icons];
}
