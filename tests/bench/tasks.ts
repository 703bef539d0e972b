import type { Corpus } from "./corpus.ts";
import { editsOf } from "./edits.ts";
import type { Hugo } from "./hugo.ts";
import type { Used } from "./meter.ts";
import type { Program } from "./program.ts";

/** A row of the table. */
export interface Task {
  name: string;
  /** What is done and what it starts from, for the page. */
  meaning: string;
  run: () => Promise<Used>;
}

/** What is timed. */
export interface Subject {
  program: Program;
  corpus: Corpus;
  hugo?: Hugo;
}

export const HUGO_CLEAN = "Hugo, clean build";
const CLEAN = "clean build";

/** All that is timed, in the order in which it must be done: each starts from what the one before has left. */
export function tasksOf({ program, corpus, hugo }: Subject): Task[] {
  const edits = editsOf(corpus);
  const content = ["--content", corpus.content];
  let mark = 0;
  const build = () => program.run("build", [...content, "--quiet"]);
  const check = () => program.run("check", content);
  const after = (change: () => void, run: () => Promise<Used>) => () => {
    change();
    return run();
  };
  const row = (name: string, meaning: string, run: () => Promise<Used>): Task => ({
    ...{ name, meaning, run },
  });
  const ofHugo = (name: string, meaning: string, before = () => {}) =>
    hugo ? [row(name, meaning, after(before, hugo.build))] : [];
  return [
    ...ofHugo(HUGO_CLEAN, "Hugo into an empty folder", () => hugo?.forget()),
    row(
      "start",
      "`build -- --help`: npm, Node and the program loaded, nothing done; part of every row below",
      () => program.run("build", ["--help"]),
    ),
    row(
      "check, cold",
      "nothing is kept from former runs",
      after(() => program.forget(), check),
    ),
    row("check, warm", "the same again", check),
    row(
      CLEAN,
      "no cache but the program's own bundle, no output",
      after(() => program.forget(), build),
    ),
    row("no change", "the same build again", build),
    row(
      "one article edited",
      "a paragraph more",
      after(() => edits.paragraphs(1), build),
    ),
    ...ofHugo("Hugo, one article edited", "the same edit, Hugo over its own last build"),
    row(
      "ten articles edited",
      "a paragraph more in each, in different districts",
      after(() => edits.paragraphs(10), build),
    ),
    row(
      "one title changed",
      "what every listing of the article and its neighbours show",
      after(() => edits.title(), build),
    ),
    row(
      "one article added",
      "in the middle of the years, so that listings after it move",
      after(() => edits.article(), build),
    ),
    row(
      "one registry change",
      "the name of one secretary of one district",
      after(() => edits.registry(), build),
    ),
    row(
      "search index anew",
      "nothing changed, but all parts of the index are made again; with it, what a build after one edit does",
      after(() => program.forgetSearch(), build),
    ),
    row(
      "one template changed",
      "of articles: the program is bundled anew, and trusts nothing that another program has made",
      after(() => program.changeTemplate(String(++mark)), build),
    ),
  ];
}
