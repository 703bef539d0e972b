import { slugify } from "../text/fold.ts";
import type { CitedDocument, Mention } from "./model.ts";

type Numbered = Pick<CitedDocument | Mention, "kind" | "number" | "sign"> & {
  letter?: string;
  congress?: string | null;
  plenum?: number | null;
  ordinal?: string | null;
};

/** How an address names a document, without its time: `35-ct-tw`, `de-an-21`, `nghi-quyet-dai-hoi-xvii`. */
export function nameInAddress(document: Numbered): string {
  const { kind, number, letter = "", sign, congress, plenum, ordinal } = document;
  const name = kind ?? "van-ban";
  if (congress) return `${name}-dai-hoi-${slugify(congress)}`;
  if (plenum) return `${name}-trung-uong-${plenum}${ordinal ? `-khoa-${slugify(ordinal)}` : ""}`;
  return sign ? slugify(sign) : `${name}-${number}${letter}`;
}

/** What an id is made of, from the shortest that tells a document from its likes to the longest. */
export interface IdParts extends Numbered {
  issuer: string;
  date: string | null;
  /** A year or a term; null where it is unknown. */
  time: string | null;
}

/**
 * Ids of `documents`, in their order: issuer, name and year or term (`trung-uong/35-ct-tw-2019`). Where two would
 * have one id, all of them take their days, then their kinds; so that none depends on the order of the articles.
 */
export function documentIds(documents: readonly IdParts[]): string[] {
  const forms = [shortId, dayId, kindId].map((form) => {
    const ids = documents.map(form);
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return { ids, counts };
  });
  return documents.map((document, i) => {
    const ids = forms.map(({ ids, counts }) =>
      counts.get(ids[i] ?? "") === 1 ? ids[i] : undefined,
    );
    return ids.find((id) => id !== undefined) ?? kindId(document);
  });
}

function shortId(document: IdParts): string {
  const { issuer, date, time, congress, plenum } = document;
  const name = `${issuer}/${nameInAddress(document)}`;
  if (congress || plenum) return name;
  return `${name}-${date?.slice(0, 4) ?? time ?? "chua-ro"}`;
}

function dayId(document: IdParts): string {
  const { issuer, date } = document;
  return date ? `${issuer}/${nameInAddress(document)}-${date}` : shortId(document);
}

function kindId(document: IdParts): string {
  return dayId(document).replace("/", `/${document.kind ?? "van-ban"}-`);
}
