import type { Cited, Settlement } from "../documents/model.ts";
import { settles } from "../documents/settle.ts";
import { type Message, messagesIn } from "../message.ts";
import { nearest } from "../text/nearest.ts";
import type { EditorsWords, WrittenSettlement } from "./editorsWords.ts";

/** What is known of citations once texts are read. */
export interface ReadCitations {
  unused: readonly Settlement[];
  /** By the paths of articles; none of those that cite nothing. */
  citedIn: ReadonlyMap<string, readonly Cited[]>;
}

/** So many citations of an article are told, those nearest to what was written. */
const TOLD = 5;

/**
 * Warnings about what settles nothing: no citation of the article reads so, or not on that line, or another item has
 * settled it. `isRead` answers whether the article at a path could be read at all; of others nothing is said.
 */
export function mentionFound(
  { settlements }: Pick<EditorsWords, "settlements">,
  { unused, citedIn }: ReadCitations,
  isRead: (path: string) => boolean,
): Message[] {
  const idle = new Set(unused);
  return settlements.flatMap((settlement) => {
    const { path, writtenAt } = settlement;
    if (!idle.has(settlement) || !isRead(path)) return [];
    const { file, ...position } = writtenAt;
    const said = saidOf(settlement, citedIn.get(path) ?? []);
    const related = file === path ? undefined : [{ file: path, line: 1, column: 1 }];
    const finding = { ...position, rule: "mention-found", ...said, ...(related && { related }) };
    return messagesIn(file, [{ ...finding, severity: "warning" }]);
  });
}

function saidOf(settlement: WrittenSettlement, cited: readonly Cited[]) {
  const { mention = "", line } = settlement;
  const { line: _, ...anywhere } = settlement;
  const elsewhere = cited.filter((cite) => settles(anywhere, cite));
  if (elsewhere.some((cite) => settles(settlement, cite))) {
    const message = `Trích dẫn "${mention}" đã có mục khác nói là văn bản nào`;
    return { key: "mention", message, expected: "mỗi trích dẫn một mục" };
  }
  if (line !== undefined && elsewhere.length > 0) {
    const lines = [...new Set(elsewhere.map((cite) => cite.line))];
    const [near] = lines.toSorted((a, b) => Math.abs(a - line) - Math.abs(b - line));
    const message = `Trích dẫn "${mention}" không ở dòng ${line}`;
    const expected = `line: ${lines.join(" hoặc ")}`;
    return { key: "line", message, expected, suggestion: String(near) };
  }
  const suggestion = nearest(mention, cited.flatMap(namesOf));
  return {
    key: "mention",
    message: `Bài không có trích dẫn "${mention}"`,
    expected:
      cited.length === 0
        ? "bỏ mention: máy không thấy bài dẫn văn bản nào"
        : `một trích dẫn của bài: ${listed(cited, line)}`,
    ...(suggestion && { suggestion }),
  };
}

const namesOf = ({ mention }: Cited) =>
  mention.sign ? [mention.literal, mention.sign] : [mention.literal];

/** `“Đề án 21” (dòng 59)`, those nearest to `line` first. */
function listed(cited: readonly Cited[], line: number | undefined): string {
  const distance = (cite: Cited) => (line === undefined ? 0 : Math.abs(cite.line - line));
  const near = cited.toSorted((a, b) => distance(a) - distance(b)).slice(0, TOLD);
  const told = near.map(({ mention, line: at }) => `“${evenSpaces(mention.literal)}” (dòng ${at})`);
  return [...told, ...(cited.length > TOLD ? ["…"] : [])].join(", ");
}

const evenSpaces = (text: string) => text.replace(/\s+/g, " ");
