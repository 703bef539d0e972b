import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "../../../src/import/importInput.ts";
import type { Expected } from "./expected.ts";
import type { Verdict } from "./judge.ts";

/** Captions, paragraphs, furniture and the rest of the page's shape, each list once. */
export function layoutVerdicts(outcome: Outcome, expected: Expected): Verdict[] {
  const { pieces, imported } = outcome;
  const body = flat(imported.article?.body ?? "");
  const taken = imported.furniture.map(({ text }) => flat(text));
  const figures = pieces.filter((piece) => piece.role === "figure").filter(hasWords);
  const texts = (role: string) =>
    pieces.flatMap((piece) => (piece.role === role && piece.role !== "figure" ? [piece.text] : []));
  const kept = outcome.files.filter(({ path }) => /\.(jpg|png|gif|webp|avif)$/.test(path)).length;
  const credits = figures.map(({ credit }) => (credit === undefined ? null : flat(credit)));
  return [
    ...equal(
      "[captions]",
      expected.captions?.map(flat),
      figures.map(({ caption }) => flat(caption)),
    ),
    ...equal("[credits]", expected.credits, credits),
    ...equal("[paragraphs]", expected.paragraphs?.map(start), texts("paragraph").map(start)),
    ...equal("[subheadings]", expected.subheadings?.map(flat), texts("subheading").map(flat)),
    ...equal("[images]", expected.images === undefined ? undefined : [expected.images], [kept]),
    ...all("[in body]", expected.inBody, (words) => body.includes(words)),
    ...all("[never in body]", expected.neverInBody, (words) => !body.includes(words)),
    ...all("[furniture]", expected.furniture, (words) =>
      taken.some((text) => text.includes(words)),
    ),
  ];
}

function hasWords({ caption, credit }: { caption: string; credit?: string }): boolean {
  return caption !== "" || credit !== undefined;
}

function equal(what: string, expected: unknown[] | undefined, found: unknown[]): Verdict[] {
  if (!expected) return [];
  const right = isDeepStrictEqual(expected, found);
  return [{ what, right, wronglySure: false, expected, found }];
}

function all(
  what: string,
  expected: string[] | undefined,
  holds: (words: string) => boolean,
): Verdict[] {
  if (!expected) return [];
  const found = expected.map(flat).filter((words) => !holds(words));
  return [{ what, right: found.length === 0, wronglySure: false, expected: [], found }];
}

/** The first five words. */
function start(text: string): string {
  return flat(text).split(" ").slice(0, 5).join(" ");
}

/** Single spaces, NFC, and escapes of Markdown taken off. */
function flat(text: string): string {
  return text
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replace(/\s+/g, " ")
    .normalize("NFC")
    .trim();
}
