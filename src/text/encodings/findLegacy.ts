import type { LegacyEncoding } from "./legacyEncoding.ts";
import { type Run, runsOf, suspicion } from "./suspicion.ts";
import { tcvn3 } from "./tcvn3.ts";
import { viscii } from "./viscii.ts";
import { vni } from "./vni.ts";
import { windows1258 } from "./windows1258.ts";
import { type Evidence, type Scale, wordScale } from "./wordEvidence.ts";

/** In the order of how often they are met, which decides where two readings are equally good. */
const ENCODINGS: readonly LegacyEncoding[] = [tcvn3, vni, viscii, windows1258];

/** Letters that no old encoding shows: clean Vietnamese. */
const VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** Telling words after which a page is known to hold an encoding. */
const ESTABLISHED = 3;

/** A part of a line that is of an old encoding; `first` is the place of the first word that tells. */
export interface LegacyPart {
  encoding: LegacyEncoding;
  start: number;
  end: number;
  first: number;
}

interface WeighedRun extends Run {
  evidence: Evidence[];
  /** The run is all of its line. */
  whole: boolean;
}

/**
 * The parts of each line that are of an old encoding shown as Latin-1 or windows-1252, told by words
 * that are Vietnamese only when converted. Lines of which `raw` is true are known to be no Unicode:
 * there weaker signs are enough, and without any sign of their own they follow the rest.
 */
export function findLegacy(
  lines: readonly string[],
  raw: (line: number) => boolean = () => false,
): LegacyPart[][] {
  const scales = ENCODINGS.map(wordScale);
  const isSuspect = suspicion();
  const weighed = lines.map((line, i) =>
    raw(i) || isSuspect(line)
      ? runsOf(line)
          .map((run) => weighRun(run, line, scales))
          .filter(({ evidence }) => evidence.length > 0)
      : [],
  );
  const prevailing = prevailingOf(weighed.flat());
  const found = weighed.map((runs, i) =>
    runs.flatMap((run) => decide(run, raw(i), raw(i), scales, prevailing)),
  );
  if (prevailing === undefined) return found;
  const alone = !lines.some((line) => VIETNAMESE.test(line));
  return lines.map((line, i) => {
    const parts = found[i] ?? [];
    if (parts.length > 0 || !/\P{ASCII}/u.test(line)) return parts;
    if (raw(i)) return [wholeLine(line, prevailing)];
    const among = standsBetween(i, lines, found, prevailing);
    if (among && readsWhole(line, scales, prevailing)) return [wholeLine(line, prevailing)];
    if (!among && !alone) return parts;
    return (weighed[i] ?? []).flatMap((run) => decide(run, false, true, scales, prevailing));
  });
}

function wholeLine(line: string, encoding: LegacyEncoding): LegacyPart {
  return { encoding, start: 0, end: line.length, first: line.search(/\S/) };
}

/** A line with the parts of old encodings converted. */
export function convertParts(line: string, parts: readonly LegacyPart[]): string {
  let [text, done] = ["", 0];
  for (const { encoding, start, end } of parts) {
    text += line.slice(done, start) + encoding.convert(line.slice(start, end));
    done = end;
  }
  return text + line.slice(done);
}

function weighRun(run: Run, line: string, scales: readonly Scale[]): WeighedRun {
  const whole = run.start === 0 && run.text.length === line.length;
  const evidence = scales.map((scale) => scale.weigh(run.text));
  return { ...run, whole, evidence: evidence.filter(({ telling }) => telling > 0) };
}

function prevailingOf(runs: readonly WeighedRun[]): LegacyEncoding | undefined {
  const votes = new Map<LegacyEncoding, number>();
  for (const run of runs) {
    const best = strongest(run.evidence.filter(isStrong));
    if (!best) continue;
    votes.set(best.encoding, (votes.get(best.encoding) ?? 0) + best.telling);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] >= ESTABLISHED ? first[0] : undefined;
}

/** `lenient` for a run that is to be expected to be of the prevailing encoding. */
function decide(
  run: WeighedRun,
  raw: boolean,
  lenient: boolean,
  scales: readonly Scale[],
  prevailing?: LegacyEncoding,
): LegacyPart[] {
  const best = strongest(
    run.evidence.filter(
      (one) =>
        isStrong(one) ||
        (lenient && one.encoding === prevailing && isLikely(one)) ||
        (raw && isLikely(one) && (one.telling > 1 || one.common > 0)),
    ),
    prevailing,
  );
  const places =
    best && scales.find(({ encoding }) => encoding === best.encoding)?.places(run.text);
  const [first, last] = [places?.[0], places?.at(-1)];
  if (!best || !first || !last) return [];
  const whole = raw || (run.whole && best.clean === 0);
  const [start, end] = whole ? [0, run.text.length] : [first.start, last.end];
  const at = run.start;
  return [{ encoding: best.encoding, start: at + start, end: at + end, first: at + first.start }];
}

/** Three words; or two, or one with nothing against it, if there are such among them as are often met. */
function isStrong(one: Evidence): boolean {
  const { telling, either, common, clean, strange, codes } = one;
  if (telling > 1) return isGood(one) && (telling + either > 2 || common > 0 || codes > 2);
  return telling === 1 && common > 0 && clean + strange === 0;
}

/** The same on a page that is known to hold the encoding, or of bytes that are no Unicode. */
function isLikely(one: Evidence): boolean {
  const { telling, either, clean, strange } = one;
  return isGood(one) || (telling > 0 && clean === 0 && telling + either >= strange);
}

function isGood({ telling, either, clean, strange }: Evidence): boolean {
  return telling > 0 && telling + either >= 2 * (clean + strange);
}

/** The reading that makes most words Vietnamese, whether it changes them or not. */
function strongest(all: readonly Evidence[], prevailing?: LegacyEncoding): Evidence | undefined {
  const score = ({ encoding, telling, either, kept, clean, strange }: Evidence) =>
    telling + either + kept - clean - strange + (encoding === prevailing ? 2 : 0);
  return [...all].sort((a, b) => score(b) - score(a) || b.common - a.common)[0];
}

/** A line of ambiguous words belongs to its neighbours, if both are of the encoding from end to end. */
function standsBetween(
  at: number,
  lines: readonly string[],
  found: readonly LegacyPart[][],
  encoding: LegacyEncoding,
): boolean {
  const isOf = (i: number) => {
    const [part] = found[i] ?? [];
    return part?.encoding === encoding && part.end - part.start === lines[i]?.length;
  };
  let [before, after] = [at - 1, at + 1];
  while (before >= 0 && !/\P{ASCII}/u.test(lines[before] ?? "")) before--;
  while (after < lines.length && !/\P{ASCII}/u.test(lines[after] ?? "")) after++;
  return isOf(before) && isOf(after);
}

function readsWhole(line: string, scales: readonly Scale[], encoding: LegacyEncoding): boolean {
  const [run, more] = runsOf(line);
  const scale = scales[ENCODINGS.indexOf(encoding)];
  if (!run || more || run.text.length !== line.length || !scale) return false;
  const { clean, strange, either } = scale.weigh(line);
  return either > 0 && clean + strange === 0;
}
