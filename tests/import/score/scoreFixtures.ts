import { besideReader } from "../../../src/cli/import/beside.ts";
import { importInput, type Outcome, type Shelf } from "../../../src/import/importInput.ts";
import { listFiles } from "../../../src/read/listFiles.ts";
import { loadRegistry } from "../../../src/validate/loadRegistry.ts";
import { type Case, casesIn } from "./expected.ts";
import { judge, type Verdict } from "./judge.ts";

/** Where the cases are: those that rules were written by, and those kept to test the rules. */
export const FOLDERS = ["known", "held-out"].map((name) => `tests/fixtures/import/${name}`);

/** The least part of all fields that must be right. */
export const LEAST = 0.97;

/** A verdict and the input that it is about. */
export interface Scored extends Verdict {
  file: string;
}

/** No other articles: what is scored is the reading of one page. */
export const EMPTY_SHELF: Shelf = { near: async () => [], isTaken: () => false };

/** Imports an input by the registry of `content`, as the command does. */
export async function importer(): Promise<(one: Case) => Promise<Outcome>> {
  const { files } = await listFiles("content");
  const { registry } = await loadRegistry("content", files);
  return ({ file, bytes, expected: { flags: given = {} } }) =>
    importInput(
      { file, bytes, readBeside: besideReader(file) },
      { registry, given, shelf: EMPTY_SHELF },
    );
}

/** Every verdict about every case of `folder`. */
export async function scoreFolder(folder: string): Promise<Scored[]> {
  const run = await importer();
  const scored: Scored[] = [];
  for (const one of casesIn(folder)) {
    const verdicts = judge(await run(one), one.expected);
    scored.push(...verdicts.map((verdict) => ({ ...verdict, file: one.file })));
  }
  return scored;
}

/** The part of `scored` that is right; of nothing, none. */
export function accuracy(scored: readonly Scored[]): number {
  return scored.filter(({ right }) => right).length / Math.max(1, scored.length);
}

/** Verdicts about fields; those about the layout have brackets. */
export function fieldsOf(scored: readonly Scored[]): Scored[] {
  return scored.filter(({ what }) => !what.startsWith("["));
}

/** True when enough is right and nothing wrong is presented as sure. */
export function isGoodEnough(scored: readonly Scored[]): boolean {
  const enough = accuracy(fieldsOf(scored)) >= LEAST && accuracy(scored) >= LEAST;
  return enough && !scored.some(({ wronglySure }) => wronglySure);
}
