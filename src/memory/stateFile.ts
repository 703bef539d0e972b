import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { clearAway } from "../cache/clearAway.ts";
import { readJson, writeJson } from "../cache/keptJson.ts";
import { stampOf } from "../cache/stamps.ts";
import type { Entry, MadeBy, State } from "./state.ts";

/** A memory written in whole. */
interface Whole extends State {
  /** Of this writing alone. */
  name: string;
}

/** What became known since, by paths; null of an article that is no more. */
export type Later = Record<string, Entry | null>;

/** The same, written beside the whole: that of an archive takes long to write. */
interface WrittenLater {
  /** The name of the whole. */
  to: string;
  articles: Later;
}

/** When so large a share of the articles stands apart, of few articles all, the whole is written anew. */
const [SHARE, FEW] = [1 / 8, 100];

const laterThan = (file: string) => `${file}.them`;

/**
 * The memory in `file` and what was written beside it; nothing where there is none, or a damaged one, or one that has
 * nothing in common with `madeBy`: the entries of another program may look different.
 */
export function readState(file: string, madeBy?: MadeBy): State {
  return openState(file, madeBy).known;
}

/** The same, to be written again. */
export function openState(file: string, madeBy?: MadeBy) {
  const whole = readWhole(file, madeBy);
  const later = whole ? readLater(file, whole.name) : {};
  const { name, ...known } = whole ?? { name: "", judging: "", rendering: "", articles: {} };
  const { judging, rendering } = known;
  for (const [path, entry] of Object.entries(later)) {
    if (entry) known.articles[path] = entry;
    else delete known.articles[path];
  }
  return {
    known,
    /**
     * Writes `state`, which is what was known with these `changes`, or false where that is not so, unless `isLate`
     * when it is to take its place.
     */
    save(state: State, changes: Later | false, isLate: () => boolean): void {
      const articles = { ...later, ...changes };
      const isSame = state.judging === judging && state.rendering === rendering;
      const most = Math.max(FEW, Object.keys(state.articles).length * SHARE);
      const isMuch = Object.keys(articles).length > most;
      if (!whole || !changes || !isSame || isMuch) writeState(file, state, isLate);
      else writeJson(laterThan(file), { to: name, articles } satisfies WrittenLater, isLate);
    },
  };
}

function readWhole(file: string, madeBy: MadeBy | undefined): Whole | undefined {
  const whole = readJson<Whole>(file);
  const isAlike =
    !madeBy || whole?.judging === madeBy.judging || whole?.rendering === madeBy.rendering;
  // That of a former program has no name.
  return isAlike && whole?.name ? whole : undefined;
}

function readLater(file: string, name: string): Later {
  const later = readJson<WrittenLater>(laterThan(file));
  return later?.to === name ? later.articles : {};
}

/** Writes a memory in whole, unless `isLate` when it is about to take its place. */
export function writeState(file: string, state: State, isLate?: () => boolean): void {
  writeJson(file, { name: randomUUID(), ...state } satisfies Whole, isLate);
}

/** Changes whenever somebody keeps something there. */
export function stampAt(file: string): string {
  return [file, laterThan(file)].map(stampOfFile).join(" ");
}

function stampOfFile(file: string): string {
  try {
    return stampOf(statSync(file));
  } catch {
    return "";
  }
}

/** Forgets what is kept there. */
export function clearState(file: string): void {
  for (const one of [file, laterThan(file)]) clearAway(one);
}
