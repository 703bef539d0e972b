import { groupOf, type Named, sameKind } from "./group.ts";
import type { Cited, DocumentMention, DocumentRecord } from "./model.ts";
import type { Slot } from "./slots.ts";

/** A document while citations are joined to it. */
export interface Shelved {
  issuer: string;
  kind: string | null;
  number: number | null;
  letter?: string;
  sign: string | null;
  date: string | null;
  /** Year or term of one whose day is unknown. */
  slot: string | null;
  congress: string | null;
  plenum: number | null;
  ordinal: string | null;
  /** Told by an editor: its kind and sign stay. */
  recorded: boolean;
  record?: DocumentRecord;
  cited: { cite: Cited | null; mention: DocumentMention; day: string }[];
}

/** All documents known so far, by what they are called. */
export class Shelf {
  readonly #byKey = new Map<string, Shelved>();
  readonly #byGroup = new Map<string, Shelved[]>();

  /** All documents of one kind and number, of any body. */
  alike(named: Named): readonly Shelved[] {
    return this.#byGroup.get(groupOf(named)) ?? [];
  }

  /** The document of `issuer` given on that day or in that slot; put there if it is new. */
  document(issuer: string, named: Named, when: When): Shelved {
    const day = when.date ?? when.ordinal ?? when.slot ?? "";
    // Of one day, the sign is one document's, whatever the text calls it.
    const kind = when.date ? "" : (named.kind ?? "");
    const key = [issuer, groupOf(named), day, kind].join("|");
    const known = this.#byKey.get(key);
    if (known) return known;
    const { number, letter, sign, congress = null, plenum = null } = named;
    const fresh: Shelved = {
      issuer,
      kind: named.kind,
      number,
      ...(letter && { letter }),
      sign,
      date: when.date ?? null,
      slot: when.slot ?? null,
      congress,
      plenum,
      ordinal: when.ordinal ?? null,
      recorded: false,
      cited: [],
    };
    this.#byKey.set(key, fresh);
    this.#byGroup.set(groupOf(named), [...this.alike(named), fresh]);
    return fresh;
  }

  /** The document that an editor describes. */
  record(record: DocumentRecord): Shelved {
    const { issuer, date, term } = record;
    const ordinal = record.plenum ? record.ordinal : undefined;
    const when = {
      ...(date && { date }),
      ...(term && { slot: term }),
      ...(ordinal && { ordinal }),
    };
    const document = this.document(issuer, record, when);
    document.recorded = true;
    // An article may only name a document that a file describes: the words of either are kept.
    document.record = { ...document.record, ...record };
    document.kind = record.kind;
    document.sign = record.sign ?? document.sign;
    document.slot = term ?? document.slot;
    return document;
  }

  all(): Shelved[] {
    return [...this.#byKey.values()];
  }
}

interface When {
  date?: string;
  slot?: Slot["years"];
  ordinal?: string;
}

/** Joins a citation; `sure` says whether anything but the reading of the text is in doubt. */
export function join(document: Shelved, cite: Cited, sure: boolean): void {
  const { mention, issuer, article, articleDay, line } = cite;
  const joined = { article, literal: mention.literal, line };
  const all = sure && mention.sure && issuer.sure;
  document.cited.push({ cite, mention: { ...joined, sure: all, cite }, day: articleDay });
  if (document.recorded) return;
  document.sign ??= mention.sign;
  document.kind ??= mention.kind;
}

/** True where `document` may be what a citation of an article of `day` means. */
export function isEligible(document: Shelved, { mention, articleDay }: Cited): boolean {
  if (!sameKind(document, mention)) return false;
  const { date, slot } = document;
  if (date === null) return (slot ?? "").slice(0, 4) <= articleDay.slice(0, 4);
  if (date > articleDay) return false;
  if (mention.monthDay && date.slice(5) !== mention.monthDay) return false;
  return !mention.year || date.startsWith(String(mention.year));
}
