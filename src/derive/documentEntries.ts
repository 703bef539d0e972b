import type { CitedDocument, DocumentMention, UndecidedMention } from "../documents/model.ts";
import type { Archive } from "../model.ts";

/** Where an article cites a document, as the data files tell it. */
export interface MentionEntry {
  /** Address of the article, without the base path. */
  article: string;
  /** Words as printed; empty where the text only alludes to the document. */
  literal: string;
  /** Line in the article's source file, from 1. */
  line: number;
  sure: boolean;
}

/** A document, or a citation of which it is undecided what document it means. */
export interface DocumentEntry {
  /** End of the address of its page; null where it is undecided. */
  id: string | null;
  kind: string | null;
  number: number | null;
  sign: string | null;
  /** Undecided: a class of bodies, or null. */
  issuer: string | null;
  date: string | null;
  /** Years, as `2020-2025`. */
  term: string | null;
  congress: string | null;
  mentions: MentionEntry[];
  /** What editors say of it, and only where they do. */
  title?: string;
  url?: string;
  /** Ids of the documents that may be meant; of undecided citations only. */
  candidates?: readonly string[];
}

/** All documents by their ids, then the undecided citations, each by itself, in order of the articles' days. */
export function documentEntries({
  documents,
  undecided,
}: Pick<Archive, "documents" | "undecided">): DocumentEntry[] {
  return [...documents.map(documentEntry), ...undecided.map(undecidedEntry)];
}

function documentEntry(document: CitedDocument): DocumentEntry {
  const { id, kind, number, sign, issuer, date, term, congress, mentions, record } = document;
  return {
    ...{ id, kind, number, sign, issuer, date, term, congress },
    mentions: mentions.map(mentionEntry),
    ...(record?.title && { title: record.title }),
    ...(record?.url && { url: record.url }),
  };
}

function undecidedEntry(mention: UndecidedMention): DocumentEntry {
  const { kind, number, sign, issuer, date, congress, candidates } = mention;
  return {
    ...{ id: null, kind, number, sign, issuer, date, term: null, congress },
    mentions: [mentionEntry(mention)],
    candidates,
  };
}

function mentionEntry({ article, literal, line, sure }: DocumentMention): MentionEntry {
  return { article, literal, line, sure };
}
