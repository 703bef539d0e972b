import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { localTarget } from "../../src/publish/localTarget.ts";
import { type Published, publishSite } from "../../src/publish/publishSite.ts";
import { workers as startWorkers } from "../../src/publish/workers.ts";
import { filesBelow } from "../site/sampleSite.ts";

/** A page long enough to be worth compressing. */
export const page = (words: string) => `<p>${words}</p>\n`.repeat(200);

/** Makes `site` a built site of these files, as a build would: whole, and with its mark. */
export function buildAs(site: string, files: Readonly<Record<string, string | Buffer>>): string {
  rmSync(site, { recursive: true, force: true });
  for (const [path, content] of Object.entries({ ...files, ".bien-nien": "x" })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return site;
}

/** What may differ from a plain call. */
interface Options {
  keep?: number;
  clean?: boolean;
}

/** Publishes a site into the folder `dir`, in this process. */
export async function publish(
  site: string,
  dir: string,
  options: Options = {},
): Promise<Published> {
  const workers = startWorkers();
  try {
    const target = await localTarget(dir, workers);
    try {
      const cache = `${site}.cache`;
      return await publishSite(target, { site, cache, keep: 5, ...options }, workers);
    } finally {
      await target.close();
    }
  } finally {
    await workers.stop();
  }
}

/** What readers are shown, by path; throws where a compressed copy says something else than its file. */
export async function served(dir: string): Promise<Record<string, string>> {
  // A reader holds on to one release; which one is shown may change meanwhile.
  const release = realpathSync(join(dir, "current"));
  const shown: Record<string, string> = {};
  const paths = await filesBelow(release);
  for (const path of paths.filter((name) => !/\.(br|gz)$/.test(name))) {
    shown[path] = readFileSync(join(release, path), "utf8");
    if (!paths.includes(`${path}.gz`)) continue;
    const unpacked = gunzipSync(readFileSync(join(release, `${path}.gz`))).toString("utf8");
    if (unpacked !== shown[path]) throw new Error(`${path}.gz is a copy of something else`);
  }
  return shown;
}
