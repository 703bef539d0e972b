import type { Cited, CitedDocument, UndecidedMention } from "../documents/model.ts";
import { type Message, messagesIn } from "../message.ts";
import { openSnippet } from "./openSnippet.ts";

/** What is known of documents once all texts are read. */
export interface ReadDocuments {
  documents: readonly CitedDocument[];
  undecided: readonly UndecidedMention[];
  /** By the paths of articles. */
  citedIn: ReadonlyMap<string, readonly Cited[]>;
}

/**
 * A warning for each citation that may mean one document or another: what it may mean, and how an editor says which.
 * `lineOf` gives a line of an article's file, where the citation is looked for.
 */
export function openMentions(
  { documents, undecided, citedIn }: ReadDocuments,
  lineOf: (path: string, line: number) => string,
): Message[] {
  const paths = pathsOf(citedIn);
  const known = new Map(documents.map((document) => [document.id, document]));
  return undecided.flatMap((mention) => {
    const path = mention.cite ? paths.get(mention.cite) : undefined;
    if (path === undefined) return [];
    const { literal, line } = mention;
    const candidates = mention.candidates.flatMap((id) => known.get(id) ?? []);
    const column = Math.max(0, lineOf(path, line).indexOf(literal)) + 1;
    const said = `“${literal.replace(/\s+/g, " ")}” chưa rõ là văn bản nào${mayBe(mention)}`;
    const expected = openSnippet(mention, candidates);
    const finding = { line, column, rule: "document-open", severity: "warning" as const };
    return messagesIn(path, [{ ...finding, message: said, expected }]);
  });
}

/** Paths of the articles that have open citations. */
export function openArticles({ undecided, citedIn }: ReadDocuments): Set<string> {
  const paths = pathsOf(citedIn);
  return new Set(undecided.flatMap(({ cite }) => (cite && paths.get(cite)) || []));
}

function pathsOf(citedIn: ReadDocuments["citedIn"]): Map<Cited, string> {
  return new Map(
    [...citedIn].flatMap(([path, cited]) => cited.map((cite) => [cite, path] as const)),
  );
}

/** Whether a message tells of an open citation. */
export function isOpenMention({ rule }: Pick<Message, "rule">): boolean {
  return rule === "document-open";
}

/** `: có thể là …`, by documents where some are known, else by the bodies that may have given it. */
function mayBe({ candidates, cite }: UndecidedMention): string {
  if (candidates.length > 0) return `: có thể là ${candidates.join(", ")}`;
  const issuers = cite?.issuer.candidates ?? [];
  return issuers.length > 0 ? `: có thể của ${issuers.join(", ")}` : "";
}
