import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../../src/build.ts";
import { GOOD } from "../../fixture.ts";
import { differing, digestsBelow } from "./folders.ts";
import { randomBy } from "./random.ts";
import { newShelf } from "./shelf.ts";

/** The first build over what the last has left that is not what a build from nothing is. */
export interface Difference {
  sequence: number;
  /** The last edits before it. */
  history: string[];
  differing: string[];
  messages: unknown[];
}

/**
 * Makes so many random sequences of edits, each built over what the last has left and by itself from nothing. Gives
 * the first that differ; undefined where none do.
 */
export async function compareSequences(
  sequences: number,
  seed: number,
): Promise<Difference | undefined> {
  const random = randomBy(seed);
  const folder = mkdtempSync(join(tmpdir(), "bien-nien-noi-"));
  const [kept, clean] = [join(folder, "noi-tiep"), join(folder, "tu-dau")];
  try {
    const shelf = newShelf(folder, GOOD, random);
    const history: string[] = [];
    for (let sequence = 0; sequence < sequences; sequence++) {
      const edits: string[] = [];
      for (let n = 1 + random.below(4); n > 0; n--) edits.push(await shelf.edit(random));
      history.push(edits.join(", "));
      const one = await buildSite({ ...shelf, output: kept });
      const other = await buildClean(shelf, folder, clean);
      const files = differing(digestsBelow(kept), digestsBelow(clean)).slice(0, 20);
      const messages = [one.messages, other.messages];
      const isSame =
        one.pages === other.pages &&
        JSON.stringify(one.messages) === JSON.stringify(other.messages);
      if (files.length > 0 || !isSame) {
        return { sequence, history: history.slice(-3), differing: files, messages };
      }
    }
    return undefined;
  } finally {
    if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
  }
}

/** From nothing but pictures, which take their time and are no part of what is compared here. */
function buildClean(shelf: { content: string; cache: string }, folder: string, output: string) {
  const cache = join(folder, "kho-sach");
  rmSync(cache, { recursive: true, force: true });
  const pictures = join(shelf.cache, "anh");
  if (existsSync(pictures)) cpSync(pictures, join(cache, "anh"), { recursive: true });
  return buildSite({ content: shelf.content, cache, output });
}
