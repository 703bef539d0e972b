import { articleAddress, parseArticlePath } from "../validate/articlePath.ts";
import type { textJudge } from "./context.ts";
import type { Change, FixContext } from "./model.ts";
import { keepAlias } from "./moves/keepAlias.ts";
import { mentionsIn } from "./moves/mentions.ts";
import type { Standing } from "./moves/planMoves.ts";
import { canRewrite } from "./moves/rewriteLinks.ts";
import { wantedPlace } from "./moves/wantedPlace.ts";
import { isMapping, type OpenFile } from "./openFile.ts";
import type { TakenFile } from "./takeFile.ts";

/** What is kept in mind of an article while all the others are read. */
export interface Look extends Standing {
  /** What it may link to: paths and addresses. */
  mentions: readonly string[];
  /** False where its links cannot be made to follow what moves. */
  canFollow: boolean;
  /** Why it must not move, although it stands wrong. */
  held?: string;
  /** Only where something of it was mended or wants to move. */
  kept?: KeptFile;
}

/** What is kept of a file until it is written; its front matter taken apart would need ten times the room. */
export interface KeptFile {
  bytes: Uint8Array;
  /** Mended. */
  text: string;
  changes: readonly Change[];
}

/** Looks at an article that was taken from its place. */
export function lookAt(
  taken: TakenFile,
  context: FixContext,
  judge: ReturnType<typeof textJudge>,
): Look {
  const { path, bytes, file, changes } = taken;
  const mentions = mentionsOf(taken);
  const aliases: unknown = file?.data.aliases;
  const standing: Standing = {
    path,
    wanted: file && wantedPlace(file, context, judge),
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [],
    published: file?.data.draft !== true,
  };
  const canFollow = mentions.length === 0 || (file !== undefined && canRewrite(file.body));
  const held = file && heldBy(file, standing, canFollow, context);
  const keep = changes.length > 0 || standing.wanted !== undefined;
  const kept = keep && bytes && file ? { bytes, text: file.text, changes } : undefined;
  return { ...standing, mentions, canFollow, held, kept };
}

function heldBy(
  file: OpenFile,
  { wanted, published }: Standing,
  canFollow: boolean,
  context: FixContext,
): string | undefined {
  if (wanted === undefined) return undefined;
  if (!canFollow) return "bài quá dài hoặc lồng quá sâu để đổi các liên kết theo";
  const [before, after] = [file.path, wanted].map((path) => {
    const place = parseArticlePath(path);
    return place && articleAddress(place);
  });
  if (!published || !before || before === after) return undefined;
  const written = keepAlias(file, before, after ?? "", context).length > 0;
  return written ? undefined : "không ghi được địa chỉ cũ vào aliases; hãy sửa khóa ấy trước";
}

function mentionsOf({ path, text, file }: TakenFile): string[] {
  const cover = file?.data.cover;
  const src = isMapping(cover) && typeof cover.src === "string" ? cover.src : undefined;
  const inBody = mentionsIn(file?.body ?? text, path);
  return src === undefined ? inBody : [...inBody, ...mentionsIn(`](<${src}>)`, path)];
}
