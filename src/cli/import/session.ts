import {
  type ImportSetting,
  importInput,
  nothingNew,
  type Outcome,
  refused,
} from "../../import/importInput.ts";
import { besideReader } from "./beside.ts";
import { BrokenOff } from "./brokenOff.ts";
import type { GrowingShelf } from "./contentShelf.ts";
import { type FoundInput, readInput } from "./inputs.ts";
import type { Memory } from "./memory.ts";
import { writeFiles } from "./writeFiles.ts";

/** What one run of `import` works with. */
export interface Session extends ImportSetting {
  shelf: GrowingShelf;
  /** The content folder that is written to; undefined where nothing is written. */
  root?: string;
  memory?: Memory;
  review?: (outcome: Outcome, again: Again) => Promise<Reviewed>;
}

/** What an editor made of an outcome; without `outcome` it is not to be written. */
export interface Reviewed {
  outcome?: Outcome;
  /** The report was on the screen already. */
  shown: boolean;
}

/** Imports the same input again, with answers. */
export type Again = (answers: Readonly<Record<string, unknown>>) => Promise<Outcome>;

/** How one input ended. */
export interface Result {
  outcome: Outcome;
  /** Relative to the content folder: what was written now, or stood there since an earlier import. */
  written?: string;
  existing?: string;
  /** Something went wrong that is no fault of the input. */
  ourFault?: boolean;
  /** The report was on the screen already. */
  shown?: boolean;
}

/** Imports one input and writes what comes of it. A fault in one input never stops the others. */
export async function importOne(input: FoundInput, session: Session): Promise<Result> {
  try {
    return await attempt(input, session);
  } catch (error) {
    if (error instanceof BrokenOff) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    const unreadable = error instanceof Error && "syscall" in error;
    const reason = unreadable
      ? `không đọc hay ghi được tệp (${message})`
      : `lỗi của chương trình, không phải của trang này: ${message}`;
    return { outcome: refused(input.file, reason), ourFault: !unreadable };
  }
}

async function attempt(found: FoundInput, session: Session): Promise<Result> {
  const bytes = await readInput(found);
  if (!bytes) return { outcome: refused(found.file, "tệp quá lớn, không phải một trang") };
  const remembered = session.memory?.find(bytes);
  const existing = remembered && session.shelf.locate(remembered);
  if (existing !== undefined) return { outcome: nothingNew(found.file), existing };
  const input = { file: found.file, bytes, readBeside: besideReader(found.file) };
  const again: Again = (answers) =>
    importInput(input, { ...session, given: { ...session.given, answers } });
  const first = await importInput(input, session);
  const { article } = first.imported;
  if (!article) return { outcome: first };
  const asked = await session.review?.(first, again);
  const { outcome, shown } = asked ?? { outcome: first, shown: false };
  if (!outcome) return { outcome: first, shown };
  return { ...(await keep(outcome, bytes, session)), shown };
}

async function keep(outcome: Outcome, bytes: Uint8Array, session: Session): Promise<Result> {
  const { path = "", frontMatter = {} } = outcome.imported.article ?? {};
  const { root, memory, shelf } = session;
  const text = (value: unknown) =>
    typeof value === "string" && value !== "???" ? value : undefined;
  const day = text(frontMatter.date)?.slice(0, "2021-01-06".length);
  if (root !== undefined) {
    await writeFiles(root, outcome.files);
    await memory?.remember(bytes, path);
  }
  shelf.add({ path, title: text(frontMatter.title), district: text(frontMatter.district), day });
  return { outcome, written: root === undefined ? undefined : path };
}
