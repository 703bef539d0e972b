import { readAhead } from "../read/ahead.ts";
import { textJudge } from "./context.ts";
import { planInbox } from "./inbox/planInbox.ts";
import { type KeptFile, type Look, lookAt } from "./lookAt.ts";
import type { FixContext, Plan, Write } from "./model.ts";
import { type Followed, followMoves } from "./moves/followMoves.ts";
import { originalsOf } from "./moves/originals.ts";
import { openFile } from "./openFile.ts";
import { registryWrites } from "./registryWrites.ts";
import { type Survey, surveyFolder } from "./survey.ts";
import { type TakenFile, takeFile } from "./takeFile.ts";
import { writeOf } from "./writeOf.ts";

/** Hears how many articles have been looked at. */
type OnProgress = (what: string, done: number, total: number) => void;

/**
 * What `check --fix` is going to do with a content folder: nothing is written yet. Throws when the folder
 * itself cannot be listed.
 */
export async function planFixes(root: string, onProgress: OnProgress = () => {}): Promise<Plan> {
  const survey = await surveyFolder(root);
  const { files, present, context, images, fixed } = survey;
  const looks = await lookAtAll(survey, onProgress);
  const followed = followMoves(looks, present, images.moves, fixed);
  const writes = await articleWrites(root, looks, followed, context);
  const inbox = await planInbox({ root, files, present, looks, followed, context });
  const originals = originalsOf(files.originals, followed.articles);
  return {
    writes: [...(await registryWrites(root, files)), ...writes, ...inbox.writes],
    carries: [...images.moves, ...originals, ...inbox.carries],
    left: [...followed.left, ...images.left, ...inbox.left],
  };
}

async function lookAtAll(
  { root, files: { articles }, context }: Survey,
  onProgress: OnProgress,
): Promise<Look[]> {
  const judge = textJudge(context.registry);
  const looks: Look[] = [];
  for await (const taken of readAhead(articles, (path) => takeFile(root, path, context))) {
    looks.push(lookAt(taken, context, judge));
    onProgress("Xem lại", looks.length, articles.length);
  }
  return looks;
}

async function articleWrites(
  root: string,
  looks: readonly Look[],
  { articles, moved }: Followed,
  context: FixContext,
): Promise<Write[]> {
  const moves = new Map(articles.map((move) => [move.from, move]));
  const follows = ({ path, mentions }: Look) =>
    moves.has(path) ||
    mentions.some((mention) => moved.paths.has(mention) || moved.addresses.has(mention));
  const stay = looks.filter((look) => !follows(look));
  const read = async ({ path, kept }: Look) =>
    kept ? reopened(path, kept) : takeFile(root, path, context);
  const following: Write[] = [];
  for await (const taken of readAhead(looks.filter(follows), read)) {
    following.push(...writeOf(taken, moves.get(taken.path), moved, context));
  }
  // A place may be free only when the file that stood there has gone.
  const turn = new Map(articles.map(({ from }, i) => [from, i]));
  following.sort((a, b) => (turn.get(a.path) ?? -1) - (turn.get(b.path) ?? -1));
  return [...stay.flatMap(mendedOnly), ...following];
}

function reopened(path: string, { bytes, text, changes }: KeptFile): TakenFile {
  return { path, bytes, text, file: openFile(path, text), changes };
}

function mendedOnly({ path, kept }: Look): Write[] {
  if (!kept || kept.changes.length === 0) return [];
  const { bytes: before, text, changes } = kept;
  return [{ path, before, text, changes, follows: false }];
}
