import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./corpus.ts";
import { writeHugoSite } from "./hugoSite.ts";
import { measure, type Used } from "./meter.ts";

/** Hugo with the same articles. */
export interface Hugo {
  /** Where it writes. */
  site: string;
  build: () => Promise<Used>;
  forget: () => void;
}

/** The version of the Hugo on the path; undefined where there is none. */
export function hugoVersion(): string | undefined {
  const { stdout, status } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? /v[\d.]+\S*/.exec(stdout)?.[0] : undefined;
}

/** Hugo's site of `corpus` below `folder`. */
export function hugoIn(folder: string, corpus: Corpus, version: string): Hugo {
  const source = writeHugoSite(join(folder, "hugo-trang"), version);
  const site = join(folder, "hugo-ra");
  const places = ["-s", source, "-c", corpus.hugo, "-d", site];
  return {
    site,
    build: () => measure(["hugo", ...places, "--quiet"]),
    forget: () => rmSync(site, { recursive: true, force: true }),
  };
}
