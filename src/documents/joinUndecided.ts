import { fromRoman } from "../text/roman.ts";
import { classOf } from "./committees.ts";
import type { Outcome } from "./joinUndated.ts";
import type { Cited, Terms } from "./model.ts";
import { isEligible, join, type Shelf, type Shelved } from "./shelf.ts";

/**
 * Joins a citation whose issuer is undecided, if the same article cites that sign with its issuer, or if one of
 * the bodies that it may mean gave that number on that very day. Never surely.
 */
export function joinUndecided(cite: Cited, shelf: Shelf): Outcome {
  const { mention, article } = cite;
  const between = shelf.alike(mention).filter((one) => mayMean(one, cite));
  const ofDay = mention.day ? between.filter(({ date }) => date === mention.day) : between;
  const cited = ofDay.filter(
    ({ sign, cited }) =>
      sign !== null &&
      sign === mention.sign &&
      cited.some((one) => one.mention.article === article),
  );
  const likely = mention.day
    ? ofDay.filter(({ issuer }) => cite.issuer.candidates.includes(issuer))
    : [];
  const [only] = cited.length > 0 ? cited : likely;
  if (!only || (cited.length > 0 ? cited : likely).length > 1)
    return { joined: false, between: ofDay };
  join(only, cite, false);
  return { joined: true };
}

function mayMean(document: Shelved, cite: Cited): boolean {
  const { issuer, candidates } = cite.issuer;
  if (!isEligible(document, cite)) return false;
  if (issuer !== null && classOf(document.issuer) === issuer) return true;
  if (candidates.includes(document.issuer)) return true;
  return issuer === null && candidates.length === 0;
}

/** Congresses so far apart that nobody takes one for the other. */
const FAR = 4;

/**
 * The body whose congress a resolution without a body means, where only one of those that it may mean counts near
 * that ordinal at the article's day: `Nghị quyết Đại hội IV` of a district that is at its fourth.
 */
export function bodyOfCongress(cite: Cited, terms: Terms): string | undefined {
  const { mention, issuer, articleDay } = cite;
  const count = fromRoman(mention.congress ?? "");
  if (count === undefined) return undefined;
  const distances = issuer.candidates.map((candidate) => {
    const counts = terms
      .sitting(candidate, articleDay)
      .flatMap(({ ordinal }) => fromRoman(ordinal ?? "") ?? []);
    return { candidate, distance: Math.min(...counts.map((one) => Math.abs(one - count))) };
  });
  // Of a body whose ordinal is unknown, nothing can be ruled out.
  if (distances.some(({ distance }) => distance === Number.POSITIVE_INFINITY)) return undefined;
  const near = distances.filter(({ distance }) => distance < FAR);
  const [only] = near;
  return near.length === 1 && only && only.distance <= 1 ? only.candidate : undefined;
}
