import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeCorpus } from "./corpus.ts";
import { hugoIn, hugoVersion } from "./hugo.ts";
import { median } from "./median.ts";
import type { Used } from "./meter.ts";
import { measurePreview } from "./preview.ts";
import type { Program } from "./program.ts";
import { tasksOf } from "./tasks.ts";

/** A row of the table: medians of all runs. */
export interface Row extends Used {
  name: string;
  meaning: string;
}

/** What a built site comes to. */
export interface SiteSize {
  pages: number;
  files: number;
  megabytes: number;
}

/** All that was measured at one size. */
export interface Measured {
  articles: number;
  runs: number;
  rows: Row[];
  own: SiteSize;
  hugo?: SiteSize;
}

/** How to measure. */
export interface Plan {
  runs: number;
  /** Content folders that the corpus is made from. */
  sources: readonly string[];
  /** A folder for all that is made; it is removed in the end. */
  scratch: string;
  say: (text: string) => void;
}

const PREVIEW = {
  name: "dev refresh",
  meaning:
    "from saving a file until the preview gives the article's new page over HTTP; memory is the whole preview's",
};

/** Refreshes of the preview for each run: they cost little, and the first times vary. */
const REFRESHES = 2;

/** Times everything with `articles` invented articles. */
export async function measureSize(
  articles: number,
  program: Program,
  { runs, sources, scratch, say }: Plan,
): Promise<Measured> {
  const folder = join(scratch, String(articles));
  const corpus = makeCorpus(articles, sources, folder);
  const version = hugoVersion();
  const hugo = version === undefined ? undefined : hugoIn(folder, corpus, version);
  const tasks = tasksOf({ program, corpus, hugo });
  const taken = new Map<string, Used[]>(tasks.map(({ name }) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    // Bundles the program where it was changed, so that no row pays for it that does not say so.
    for (const name of ["build", "check"] as const) await program.run(name, ["--help"]);
    for (const { name, run: work } of tasks) {
      const used = await work();
      say(`${articles} articles, run ${run}: ${name}: ${used.wall.toFixed(2)} s\n`);
      taken.get(name)?.push(used);
    }
  }
  const own = sizeOf(program.site);
  const refreshes = await measurePreview(program, corpus, runs * REFRESHES);
  const rows = [
    ...tasks.map(({ name, meaning }) => ({ name, meaning, ...middle(taken.get(name) ?? []) })),
    { ...PREVIEW, ...middle(refreshes) },
  ];
  const measured = { articles, runs, rows, own, ...(hugo && { hugo: sizeOf(hugo.site) }) };
  program.forget();
  rmSync(folder, { recursive: true, force: true });
  return measured;
}

/** The median of each; what was not known of every run stays unknown. */
function middle(all: readonly Used[]): Used {
  const known = (of: (used: Used) => number | undefined) => {
    const numbers = all.flatMap((used) => of(used) ?? []);
    return numbers.length === all.length ? median(numbers) : undefined;
  };
  return {
    wall: median(all.map(({ wall }) => wall)),
    cpu: known(({ cpu }) => cpu),
    memory: known(({ memory }) => memory),
  };
}

function sizeOf(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = files.filter((file) => file.endsWith(".html")).length;
  return { pages, files: files.length, megabytes: bytes / 2 ** 20 };
}
