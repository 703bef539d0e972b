import type { CommitteeTerm } from "../../../validate/schema/registry.ts";
import type { Field } from "../../model.ts";
import { found, unknown } from "../field.ts";
import { monthsBefore } from "./registered.ts";
import type { RunUpSign } from "./runUpSigns.ts";

/** Months before a congress in which its committee prepares it by name, and in which its season lasts. */
const MONTHS = { own: 24, season: 18, directive: 18 };

/**
 * The coming term whose congress the page prepares, or reports while it sits. Surely so where title, lead or
 * captions say it, or the text twice by name; a single word of the season leaves it open, and without signs
 * near the congress it is null without alternatives.
 */
export function runUpField(
  signs: readonly RunUpSign[],
  next: CommitteeTerm,
  day: string,
  sure: boolean,
): Field<string> {
  const near = signs.filter(({ kind }) => day >= monthsBefore(next, MONTHS[kind]));
  const named = near.filter(({ kind }) => kind === "own");
  const front = near.filter((sign) => sign.front);
  const ownFront = front.find(({ kind }) => kind === "own");
  const [first] = front;
  const stated = near.some(({ kind }) => kind !== "directive") && near.length > 1;
  if (ownFront) return found("run_up_to", next.years, sure, ownFront);
  if (first) return found("run_up_to", next.years, sure && stated, first);
  const [one, another] = named;
  if (one) return found("run_up_to", next.years, sure && another !== undefined, one);
  const [hint] = near;
  if (!hint) return unknown("run_up_to");
  const note = "bài chỉ nhắc đến mùa đại hội";
  return unknown("run_up_to", { alternatives: [next.years], evidence: hint, note });
}
