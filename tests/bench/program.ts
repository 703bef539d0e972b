import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { namesIn } from "../../src/cache/namesIn.ts";
import { copyProgram } from "../dev/programCopy.ts";
import { measure, type Used } from "./meter.ts";

/** A copy of the program that may be changed, with a cache and an output of its own. */
export interface Program {
  folder: string;
  /** Where the built site stands. */
  site: string;
  /** `npm run NAME`, as its users call it. */
  run(name: "build" | "check", args: readonly string[]): Promise<Used>;
  /** Forgets all but the program's own bundle. */
  forget(): void;
  /** Forgets what is kept of the search index. */
  forgetSearch(): void;
  /** Changes what every page of an article shows. */
  changeTemplate(mark: string): void;
}

const ARTICLE = "templates/pages/article.11ty.tsx";
const INDEX = "tim-kiem";
const [OUTPUTS, LAST_BUILD] = ["trang", ".lan-truoc.json"];

/** Copies the program to `folder`. */
export async function programIn(folder: string): Promise<Program> {
  await copyProgram(folder);
  const cache = join(folder, ".cache");
  const site = join(folder, "_site");
  const asItWas = readFileSync(join(folder, ARTICLE), "utf8");
  return {
    folder,
    site,
    run: (name, args) => measure(["npm", "run", "--silent", name, "--", ...args], { cwd: folder }),
    forget() {
      rmSync(site, { recursive: true, force: true });
      for (const name of readdirSync(cache)) {
        if (name !== "code") rmSync(join(cache, name), { recursive: true, force: true });
      }
    },
    forgetSearch() {
      // Where it is kept elsewhere some day, this must be heard of.
      rmSync(join(cache, INDEX), { recursive: true });
      // Else it is seen that nothing has changed, and nothing is made.
      const notes = namesIn(join(cache, OUTPUTS)).filter((name) => name.endsWith(LAST_BUILD));
      if (notes.length === 0) throw new Error("no note of the last build was found");
      for (const name of notes) rmSync(join(cache, OUTPUTS, name));
    },
    changeTemplate(mark) {
      const changed = asItWas.replace("<article", `<article data-do="${mark}"`);
      if (changed === asItWas) throw new Error(`${ARTICLE} has no <article> to change`);
      writeFileSync(join(folder, ARTICLE), changed);
    },
  };
}
