import { committeeSlug } from "../../documents/committees.ts";
import type { CitedDocument, DocumentMention, UndecidedMention } from "../../documents/model.ts";
import type { District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { congressPageWords } from "../congressPageWords.ts";
import type { Context } from "../context.ts";
import {
  betweenLine,
  documentHeading,
  documentLine,
  documentName,
  kindHeading,
} from "../documentNames.ts";
import { documentWords } from "../documentWords.ts";
import { pageRecord, type SearchRecord } from "../searchRecord.ts";
import { nameWords } from "../searchWords.ts";

/** The pages of documents as the search index takes them, then those between documents that a citation may mean. */
export function documentRecords(context: Context): SearchRecord[] {
  const { documents, districts } = context.archive;
  const { names, betweens } = context.documents;
  const slugs = new Map(districts.map((district) => [committeeSlug(district), district]));
  return [
    ...documents.map((document) =>
      record(document, {
        id: document.id,
        title: documentLine(document, names),
        texts: [document.record?.title ?? "", firstSentence(document.mentions)],
        names: [
          documentHeading(document, names),
          ...namesOf(document),
          document.record?.title ?? "",
        ],
        district: slugs.get(document.issuer),
        term: document.term,
      }),
    ),
    ...[...betweens].flatMap(([id, mentions]) => {
      const [first] = mentions;
      const title = betweenLine(mentions, names);
      const texts = [firstSentence(mentions)];
      return first ? [record(first, { id, title, texts, names: mentions.flatMap(namesOf) })] : [];
    }),
  ];
}

interface Told {
  id: string;
  title: string;
  texts: string[];
  names: string[];
  district?: District;
  term?: string | null;
}

function record(
  { date }: CitedDocument | UndecidedMention,
  { id, title, texts, names, district, term }: Told,
): SearchRecord {
  return pageRecord({
    url: addresses.document(id),
    kind: "van-ban",
    title,
    texts,
    names,
    day: date ?? undefined,
    values: { "quan-huyen": district ? [district.slug] : [], "nhiem-ky": term ? [term] : [] },
  });
}

/** `Nghị quyết 15-NQ/TU`, `Nghị quyết số 15-NQ/TU`, the mere sign; `Nghị quyết Đại hội lần thứ XVII`. */
function namesOf(document: CitedDocument | UndecidedMention): string[] {
  const { kind, sign, number, congress } = document;
  const heading = kindHeading(kind);
  const name = documentName(document);
  if (congress) {
    const { count } = congressPageWords;
    return [name, `${heading} ${documentWords.congress} ${count} ${congress}`];
  }
  if (number === null) return [name];
  const numbers = sign ? [sign] : [String(number), String(number).padStart(2, "0")];
  const counted = numbers.flatMap((one) => [
    `${heading} ${one}`,
    `${heading} ${nameWords.number} ${one}`,
  ]);
  return [name, ...counted, sign ?? ""];
}

/** The sentence of the earliest article; empty where texts only allude to the document. */
function firstSentence(mentions: readonly DocumentMention[]): string {
  const cite = mentions.find((mention) => mention.cite?.sentence)?.cite;
  const { before = "", after = "" } = cite?.sentence ?? {};
  return `${before}${cite?.mention.literal ?? ""}${after}`.replace(/\s+/g, " ");
}
