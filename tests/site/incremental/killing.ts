import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyProgram } from "../../dev/programCopy.ts";
import { GOOD } from "../../fixture.ts";
import { runBuild } from "./buildCommand.ts";
import { become, differing, digestsBelow } from "./folders.ts";
import { type Random, randomBy } from "./random.ts";
import { newShelf } from "./shelf.ts";

const STATES = 3;
const MARK = ".bien-nien";

/** What builds that were killed have come to. */
export interface Killings {
  /** How many were killed before they had ended. */
  killed: number;
  /** Of these, how many while files took their places. */
  halfway: number;
  faults: string[];
}

/**
 * Kills builds at so many random instants, with edits between them. A fault is a file of the output that is neither
 * as it was nor as it is to be, and a next build that fails, leaves something behind or is not what a clean one is.
 */
export async function killBuilds(times: number, seed: number): Promise<Killings> {
  const random = randomBy(seed);
  const folder = mkdtempSync(join(tmpdir(), "bien-nien-giet-"));
  const [content, output] = [join(folder, "bai"), join(folder, "ra", "trang")];
  const found: Killings = { killed: 0, halfway: 0, faults: [] };
  try {
    const program = await copyProgram(join(folder, "chuong-trinh"));
    const build = (from: string, to: string, cache: string, flags: string[] = [], kill?: number) =>
      runBuild(program, ["--content", from, "--output", to, "--cache", cache, ...flags], kill);
    const states = await makeStates(folder, random);
    const whole: Map<string, string>[] = [];
    for (const state of states) {
      await build(state, join(folder, "sach"), join(folder, "kho-sach"), ["--clean"]);
      whole.push(digestsBelow(join(folder, "sach")));
    }
    const cache = join(folder, "kho");
    cpSync(join(folder, "kho-sach", "anh"), join(cache, "anh"), { recursive: true });
    become(content, states[0] ?? "");
    const started = performance.now();
    await build(content, output, cache);
    const length = performance.now() - started;
    for (let time = 1; time <= times; time++) {
      const [from, to] = [whole[(time - 1) % STATES], whole[time % STATES]];
      become(content, states[time % STATES] ?? "");
      const flags = random.chance(0.2) ? ["--clean"] : [];
      // Another may be killed while it finishes what the first has left.
      for (let n = random.chance(0.3) ? 2 : 1; n > 0; n--) {
        const after = Math.round((random.below(1000) / 1000) * length);
        const { status } = await build(content, output, cache, flags, after);
        if (status === null) found.killed++;
        const now = digestsBelow(existsSync(output) ? output : `${output}.cu`);
        const torn = [...now].filter(
          ([file, bytes]) => file !== MARK && from?.get(file) !== bytes && to?.get(file) !== bytes,
        );
        const isFormer = differing(now, from ?? now).length === 0;
        if (!isFormer && differing(now, to ?? now).length > 0) found.halfway++;
        if (torn.length > 0) {
          const names = torn.slice(0, 5).map(([file]) => file);
          found.faults.push(`${time}: torn after ${after} ms: ${names}`);
        }
      }
      const { status, said } = await build(content, output, cache);
      if (status !== 0) found.faults.push(`${time}: the next build ended with ${status}: ${said}`);
      const rest = differing(digestsBelow(output), to ?? new Map());
      if (rest.length > 0) found.faults.push(`${time}: not as made anew: ${rest.slice(0, 5)}`);
      const beside = readdirSync(join(output, ".."));
      if (beside.length > 1) found.faults.push(`${time}: left behind: ${beside}`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Contents that are apart by some edits. */
async function makeStates(folder: string, random: Random): Promise<string[]> {
  const shelf = newShelf(join(folder, "ke"), GOOD, random);
  const states: string[] = [];
  for (let n = 0; n < STATES; n++) {
    for (let edit = 0; edit < 8; edit++) await shelf.edit(random);
    const state = join(folder, `trang-thai-${n}`);
    cpSync(shelf.content, state, { recursive: true });
    states.push(state);
  }
  return states;
}
