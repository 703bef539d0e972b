import type { CommitteeTerm, District } from "../../../validate/schema/registry.ts";
import type { Evidence } from "../../model.ts";
import type { Passage } from "../passage.ts";
import { evenSpelling } from "../spelling.ts";
import { type CongressMention, congressesIn, type Phase } from "./congressesIn.ts";
import { countOfTerm, mayBeOf } from "./registered.ts";

/**
 * A sign that a page prepares the congress of the next term, or reports it. `own` signs name the congress by its
 * count or years, or as the district's in preparation; those of the `season` name all congresses of these
 * months (`đại hội Đảng bộ các cấp`, those of the grassroots, drafts of documents); a `directive` orders them.
 */
export interface RunUpSign extends Evidence {
  kind: "own" | "season" | "directive";
  front: boolean;
  phase: Phase;
}

/**
 * Directives of the Politburo on the congresses of all levels: the first for those of 2015, the second for those
 * of 2020 and 2025. The same numbers mean other directives in other years.
 */
const DIRECTIVES = {
  "2015-2020": /chỉ thị (?:số )?36 ?- ?ct\/(?:tw|tư|t\.ư)/u,
  later: /chỉ thị (?:số )?35 ?- ?ct\/(?:tw|tư|t\.ư)/u,
};
const DOCUMENTS =
  /góp ý (?:vào |cho |các )*(?:dự thảo |các )*(?:văn kiện|báo cáo chính trị)|dự thảo (?:các )?(?:văn kiện|báo cáo chính trị)|tiểu ban (?:văn kiện|nhân sự|tổ chức phục vụ)/u;
/** Congresses of nation and city in these years: a bare `Đại hội XIII` is theirs. */
const HIGHER = new Set([12, 13, 14, 16, 17, 18]);
/** `Quyết định tạm dừng đại hội`: nothing is prepared any more. */
const SUSPENDED = /(?:tạm dừng|dừng|không) (?:việc )?(?:tổ chức )?(?:các )?đại hội/u;

/** The signs on a page, those of title, lead and captions marked `front`; none where it says that no congress will be. */
export function runUpSigns(
  passages: readonly Passage[],
  district: District,
  next: CommitteeTerm,
): RunUpSign[] {
  const texts = passages.filter(({ place }) => !["site", "url", "file"].includes(place));
  if (texts.some(({ text }) => SUSPENDED.test(evenSpelling(text)))) return [];
  return texts.flatMap((passage) => {
    const front = ["title", "lead", "caption"].includes(passage.place);
    const congresses = congressesIn(passage).flatMap((mention) => {
      const { line, literal, phase } = mention;
      const kind = kindOf(mention, district, next);
      return kind ? [{ line, literal, phase, front, kind }] : [];
    });
    return [...congresses, ...otherSigns(passage, front, next)];
  });
}

function kindOf(
  { body, name, ordinal, years, phase }: CongressMention,
  district: District,
  next: CommitteeTerm,
): "own" | "season" | undefined {
  const coming = phase === "coming" || phase === "opening";
  if (body === "grassroots")
    return years === undefined || years === next.years ? "season" : undefined;
  if (body === "levels") return phase === "over" ? undefined : "season";
  if ((body !== "district" && body !== "unstated") || !mayBeOf(district, name)) return undefined;
  const count = countOfTerm(district, next);
  if (years !== undefined && years !== next.years) return undefined;
  // Another count with the same years is a commune's, said without its name.
  const foreign = ordinal !== undefined && count !== undefined && ordinal !== count;
  if (foreign) return body === "unstated" && years !== undefined ? "season" : undefined;
  if (
    body === "district" &&
    (years !== undefined || (ordinal !== undefined && count !== undefined))
  )
    return "own";
  if (body === "district" && coming) return "own";
  if (ordinal !== undefined && ordinal === count && !HIGHER.has(ordinal)) return "own";
  return years !== undefined && phase !== "over" ? "season" : undefined;
}

function otherSigns({ text, line }: Passage, front: boolean, next: CommitteeTerm): RunUpSign[] {
  const printed = text.normalize("NFC");
  const even = evenSpelling(printed);
  const directive = DIRECTIVES[next.years === "2015-2020" ? next.years : "later"];
  const words = { directive, season: DOCUMENTS };
  return (["directive", "season"] as const).flatMap((kind) => {
    const found = words[kind].exec(even);
    if (!found) return [];
    const literal = printed.slice(found.index, found.index + found[0].length);
    return [{ line, literal, phase: "coming", front, kind }];
  });
}
