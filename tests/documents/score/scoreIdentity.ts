import { readFileSync } from "node:fs";
import { findMentions } from "../../../src/documents/findMentions.ts";
import { identify } from "../../../src/documents/identify.ts";
import type { Cited, DocumentRecord, Settlement } from "../../../src/documents/model.ts";
import { readIssuer } from "../../../src/documents/readIssuer.ts";
import { committees, terms } from "./registry.ts";

export interface Scenario {
  name: string;
  articles: { address: string; day: string; district?: string; text: string }[];
  records?: DocumentRecord[];
  settled?: Settlement[];
  /** By id: `article literal` of its mentions, with ` ?` where it is not sure. */
  documents: Record<string, string[]>;
  /** `article literal`: the ids between which it is open. */
  undecided?: Record<string, string[]>;
}

export function readScenarios(): Scenario[] {
  return JSON.parse(readFileSync("tests/fixtures/documents/identity.json", "utf8"));
}

/** The citations of a scenario's articles; each paragraph is a line. */
export function citedIn({ articles }: Pick<Scenario, "articles">): Cited[] {
  return articles.flatMap(({ address, day, district, text }) =>
    text.split("\n\n").flatMap((block, i) =>
      findMentions(block).map((mention) => ({
        mention,
        issuer: readIssuer(mention, district ? { district } : {}, committees),
        article: address,
        articleDay: day,
        line: i + 1,
      })),
    ),
  );
}

type Read = Pick<Scenario, "documents"> & Required<Pick<Scenario, "undecided">>;

/** What becomes of a scenario, in the form in which the fixture expects it. */
export function readScenario(scenario: Scenario, cited = citedIn(scenario)): Read {
  const { documents, undecided } = identify(cited, terms, scenario.records, scenario.settled);
  return {
    documents: Object.fromEntries(
      documents.map(({ id, mentions }) => [
        id,
        mentions.map(({ article, literal, sure }) => `${article} ${literal}${sure ? "" : " ?"}`),
      ]),
    ),
    undecided: Object.fromEntries(
      undecided.map(({ article, literal, candidates }) => [
        `${article} ${literal}`,
        [...candidates],
      ]),
    ),
  };
}

export interface IdentityScore {
  /** Mentions that went to the document they mean, or stayed open as they must. */
  right: string[];
  /** On a document that they do not mean: the worst there is. */
  wrong: string[];
  /** Open, or on a page of their own, where they could have been joined. */
  missed: string[];
}

export function scoreIdentity(scenarios: readonly Scenario[]): IdentityScore {
  const score: IdentityScore = { right: [], wrong: [], missed: [] };
  for (const scenario of scenarios) {
    const found = placesOf(readScenario(scenario));
    const expected = placesOf({ undecided: {}, ...scenario });
    for (const [mention, place] of expected) {
      const got = found.get(mention) ?? "nowhere";
      const label = `${scenario.name}: ${mention}: ${got}, expected ${place}`;
      if (got === place) score.right.push(label);
      else if (/^(?:open|nowhere)/.test(got)) score.missed.push(label);
      else score.wrong.push(label);
    }
    for (const [mention, place] of found)
      if (!expected.has(mention))
        score.wrong.push(`${scenario.name}: ${mention}: ${place}, expected nowhere`);
  }
  return score;
}

function placesOf({ documents, undecided }: Read): Map<string, string> {
  const joined = Object.entries(documents).flatMap(([id, mentions]) =>
    mentions.map((mention) => [mention, id] as const),
  );
  const open = Object.entries(undecided).map(
    ([mention, ids]) => [mention, `open ${ids.join(", ")}`] as const,
  );
  return new Map([...joined, ...open]);
}
