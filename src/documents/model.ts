/** One citation of a document, as the text of a block shows it. Nothing in it comes from elsewhere. */
export interface Mention {
  /** Where `literal` starts in the text that was given. */
  index: number;
  /** The words as printed, from the kind (or the number, where a kind is shared) to the end of the sign. */
  literal: string;
  /** Slug, as `nghi-quyet`; null where neither word nor sign tells it. */
  kind: string | null;
  /** Null for the resolution of a congress or a plenum. */
  number: number | null;
  /** Of numbers that carry one, as `30a`. */
  letter?: string;
  /** Normalised, as `35-CT/TW` or `1656/NQ-UBTVQH15`; null where none is printed. */
  sign: string | null;
  /** As `TW`, `TU`, `QUTH`, `UBND`, `QH15`; null where none is printed. */
  issuerCode: string | null;
  /** ISO day, where the whole of it is printed and exists. */
  day?: string;
  /** `02-28` of a day printed without its year. */
  monthDay?: string;
  year?: number;
  /** The body named beside the citation, as printed, without `của`. */
  issuerWords?: string;
  /** Roman numeral after `khóa`, of the body or the plenum. */
  ordinal?: string;
  /** Roman numeral of the congress whose resolution it is. */
  congress?: string;
  /** Which plenum of the Central Committee, for `Nghị quyết Trung ương 4`. */
  plenum?: number;
  /** False where the words may mean something else, or leave a part open. */
  sure: boolean;
}

/** What the article says of every mention in it. */
export interface Context {
  /** Slug of the article's district. */
  district?: string;
}

/** Whose document a mention is. */
export interface IssuerReading {
  /** Slug of the body; of its class only (`thanh-uy`, `quan-uy`), or null, where it is undecided. */
  issuer: string | null;
  /** Whether `issuer` names one body, and not a class of bodies. */
  decided: boolean;
  sure: boolean;
  /** Bodies that may be meant where it is not sure; empty where nothing tells. */
  candidates: readonly string[];
}

/** The rest of the sentence that a mention stands in. */
export interface Sentence {
  before: string;
  after: string;
}

/** A mention in its place. */
export interface Cited {
  mention: Mention;
  issuer: IssuerReading;
  /** Address of the article. */
  article: string;
  /** ISO day of the article. */
  articleDay: string;
  /** Line in the article's source file, from 1. */
  line: number;
  sentence?: Sentence;
}

/** A term of an issuer. */
export interface IssuerTerm {
  years: string;
  /** Roman numeral of its congress. */
  ordinal?: string;
}

/** Terms of issuers; the registries of bodies and districts answer. */
export interface Terms {
  /** All terms that may have sat on `day`: one where it is known, two where it is open, else none. */
  sitting: (issuer: string, day: string) => readonly IssuerTerm[];
  /** The term of that Roman numeral. */
  numbered: (issuer: string, ordinal: string) => IssuerTerm | undefined;
}

/** A document that editors describe. */
export interface DocumentRecord {
  issuer: string;
  kind: string;
  number: number | null;
  letter?: string;
  sign: string | null;
  date?: string;
  term?: string;
  congress?: string;
  plenum?: number;
  /** Roman numeral of the Central Committee whose plenum it is. */
  ordinal?: string;
  /** Title as printed, without kind and number. */
  title?: string;
  /** Where the full text can be read. */
  url?: string;
  /** Where day, title and the rest were read. */
  sources?: readonly string[];
  /** For readers. */
  note?: string;
}

/** An editor's word on which document an article means. */
export interface Settlement {
  article: string;
  /** ISO day of the article. */
  articleDay?: string;
  /** The mention it settles: its literal, or its sign; none of them: the text only alludes to the document. */
  mention?: string;
  /** Where there are several; else all of that literal or sign. */
  line?: number;
  document: DocumentRecord;
}

export interface DocumentMention {
  article: string;
  /** Empty where the text only alludes to the document. */
  literal: string;
  line: number;
  sure: boolean;
  /** What was read; null where the text only alludes to the document. */
  cite: Cited | null;
}

/** One document, and where it is cited. */
export interface CitedDocument {
  /** `thanh-uy-ha-noi/155-kh-tu-2019`: the end of its address. */
  id: string;
  /** Null where neither word nor sign tells it. */
  kind: string | null;
  number: number | null;
  letter?: string;
  sign: string | null;
  issuer: string;
  date: string | null;
  /** Years, as `2020-2025`; null where it is unknown. */
  term: string | null;
  congress: string | null;
  plenum: number | null;
  /** In order of the articles' days. */
  mentions: readonly DocumentMention[];
  /** What editors say of it, where they describe it. */
  record?: DocumentRecord;
}

/** A mention that may mean one document or another. */
export interface UndecidedMention extends DocumentMention {
  kind: string | null;
  number: number | null;
  sign: string | null;
  /** May be a class of bodies, or null. */
  issuer: string | null;
  congress: string | null;
  date: string | null;
  /** End of the address of the page between the candidates: `thanh-uy/15-nq-tu`, `chua-ro/chuong-trinh-1`. */
  between: string;
  /** Ids of documents known so far. */
  candidates: readonly string[];
}

/** Documents and what is said of them. */
export interface Identified {
  /** By id. */
  documents: CitedDocument[];
  /** In order of the articles' days. */
  undecided: UndecidedMention[];
  /** Settlements that match no mention of their article. */
  unused: Settlement[];
  /** Where each citation belongs: the id of its document, or of the page between those it may be. */
  placeOf: ReadonlyMap<Cited, string>;
}
