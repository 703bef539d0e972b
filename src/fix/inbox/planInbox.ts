import type { Known } from "../../markdown/targetFindings.ts";
import { readAhead } from "../../read/ahead.ts";
import { measureImages } from "../../read/measureImages.ts";
import type { Left, Move, Write } from "../model.ts";
import { mentionsIn } from "../moves/mentions.ts";
import { originalOf } from "../moves/originals.ts";
import { type Holders, hold, occupantOf, placesOf } from "../moves/places.ts";
import { planMoves, type Standing } from "../moves/planMoves.ts";
import { placeOfDraft } from "../moves/wantedPlace.ts";
import { type TakenFile, takeFile } from "../takeFile.ts";
import { type ReadyDraft, readyDraft } from "./readyDraft.ts";
import { knownAfter, presentAfter, type Surroundings, standingsAfter } from "./surroundings.ts";

/** A draft that could stand in its place. */
interface Candidate {
  taken: TakenFile;
  wanted: string;
  draft: ReadyDraft;
  /** Images and the original: all that goes with it. */
  carries: Move[];
}

/**
 * The drafts of the inbox in which nothing is open and nothing wrong go to their places, with their
 * images and originals. Why a draft without open places stays is told; of the others nothing is said.
 */
export async function planInbox(
  around: Surroundings,
): Promise<{ writes: Write[]; carries: Move[]; left: Left[] }> {
  const { root, files, context } = around;
  const drafts = files.inbox.filter((path) => path.endsWith(".md"));
  const waiting = new Set(files.inbox);
  const known = knownAfter(around);
  const candidates: Candidate[] = [];
  const left: Left[] = [];
  const users = new Map<string, string[]>();
  for await (const taken of readAhead(drafts, (path) => takeFile(root, path, context))) {
    for (const mention of mentionsIn(taken.text, taken.path)) {
      users.set(mention, [...(users.get(mention) ?? []), taken.path]);
    }
    const found = candidateOf(taken, around, known, waiting);
    if (found && "reason" in found) left.push({ file: taken.path, reason: found.reason });
    else if (found) candidates.push(found);
  }
  const places = placesOf([...around.present, ...presentAfter(around)]);
  const free: Candidate[] = [];
  for (const candidate of candidates) {
    const reason = await obstacle(candidate, root, places, users);
    if (reason === undefined) {
      free.push(candidate);
      for (const { to } of candidate.carries) hold(places, to, to);
    } else left.push({ file: candidate.taken.path, reason });
  }
  const { moves, left: stuck } = planMoves(
    [...standingsAfter(around), ...free.map(standingOf)],
    presentAfter(around),
  );
  const going = moves.flatMap((move) => free.find(({ taken }) => taken.path === move.from) ?? []);
  return {
    writes: going.flatMap(writeOf),
    carries: going.flatMap(({ carries }) => carries),
    left: [...left, ...stuck].map((one) => ({ ...one, reason: `còn ở inbox: ${one.reason}` })),
  };
}

function candidateOf(
  taken: TakenFile,
  { followed, context }: Surroundings,
  known: Known,
  waiting: ReadonlySet<string>,
): Candidate | { reason: string } | undefined {
  const { file, path } = taken;
  const wanted = file && placeOfDraft(file, context);
  if (!file || wanted === undefined) return undefined;
  const draft = readyDraft(file, wanted, waiting, { known, moved: followed.moved, context });
  if ("reason" in draft) return draft;
  const original = { from: originalOf(path), to: originalOf(wanted) };
  const carries = waiting.has(original.from) ? [...draft.images, original] : draft.images;
  return { taken, wanted, draft, carries };
}

/** Why what goes with a draft cannot go. */
async function obstacle(
  { taken, draft, carries }: Candidate,
  root: string,
  places: Holders,
  users: ReadonlyMap<string, readonly string[]>,
): Promise<string | undefined> {
  const [occupant] = carries.flatMap(({ to }) => occupantOf(to, places) ?? []);
  if (occupant) return `đã có tệp ${occupant}`;
  for (const { from } of draft.images) {
    const other = users.get(from)?.find((path) => path !== taken.path);
    if (other) return `${other} cũng dùng ảnh ${from}`;
  }
  const { messages } = await measureImages(
    root,
    draft.images.map(({ from }) => from),
  );
  return messages[0] && `${messages[0].file}: ${messages[0].message}`;
}

function standingOf({ taken, wanted }: Candidate): Standing {
  const aliases: unknown = taken.file?.data.aliases;
  const known = Array.isArray(aliases) ? aliases.map(String) : [];
  return { path: taken.path, wanted, aliases: known, published: false };
}

function writeOf({ taken, wanted, draft }: Candidate): Write[] {
  if (!taken.bytes) return [];
  const moved = { line: 1, what: "dời tệp", before: taken.path, after: wanted };
  const changes = [...taken.changes, ...draft.changes, moved];
  const { path, bytes: before } = taken;
  return [{ path, to: wanted, before, text: draft.text, changes, follows: true }];
}
