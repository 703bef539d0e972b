import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "../../../src/import/importInput.ts";
import type { Field } from "../../../src/import/model.ts";
import type { Expected } from "./expected.ts";
import { layoutVerdicts } from "./judgeLayout.ts";

/** One thing that was judged; `what` is a field, or something else in brackets. */
export interface Verdict {
  what: string;
  right: boolean;
  /** A wrong value was presented as sure. */
  wronglySure: boolean;
  expected: unknown;
  found: unknown;
}

/** Says that an unknown source is unknown. */
const UNKNOWN_SOURCE = "Trang nguồn chưa rõ";

/** Compares what was made of an input with what it must give; how, `tests/fixtures/import/README.md` says. */
export function judge(outcome: Outcome, expected: Expected): Verdict[] {
  const { refused, fields } = outcome.imported;
  if (expected.refused || refused !== null) {
    const right = (refused !== null) === (expected.refused ?? false);
    return [{ what: "[refused]", right, wronglySure: false, expected: !right, found: refused }];
  }
  const of = (name: string) => fields.find(({ field }) => field === name);
  return [
    ...Object.entries(expected.fields ?? {}).map(([name, value]) =>
      fieldVerdict(name, of(name), value),
    ),
    ...Object.entries(expected.never ?? {}).map(([name, values]) => never(name, of(name), values)),
    ...Object.entries(expected.alternatives ?? {}).map(([name, values]) => {
      const offered = of(name)?.alternatives ?? [];
      const right = values.every((value) => offered.includes(value));
      return {
        what: "[alternatives]",
        right,
        wronglySure: false,
        expected: values,
        found: offered,
      };
    }),
    ...(expected.unsure ?? []).map((name) => {
      const sure = of(name)?.sure ?? false;
      return { what: "[unsure]", right: !sure, wronglySure: sure, expected: name, found: of(name) };
    }),
    ...layoutVerdicts(outcome, expected),
  ];
}

function fieldVerdict(what: string, field: Field | undefined, expected: unknown): Verdict {
  const found = field?.value ?? null;
  const unknown = what === "source.name" && expected === null && found === UNKNOWN_SOURCE;
  const right = unknown || same(what, found, expected);
  return { what, right, wronglySure: !right && (field?.sure ?? false), expected, found };
}

function never(name: string, field: Field | undefined, values: unknown[]): Verdict {
  const found = field?.value ?? null;
  const right = !values.some((value) => same(name, found, value));
  const wronglySure = !right && (field?.sure ?? false);
  return { what: "[never]", right, wronglySure, expected: { [name]: values }, found };
}

function same(name: string, found: unknown, expected: unknown): boolean {
  const [one, two] = [plain(found), plain(expected)];
  if (name === "title" && typeof one === "string" && typeof two === "string") {
    const capitals = two === two.toUpperCase();
    return capitals ? one.toUpperCase() === two : one === two;
  }
  return isDeepStrictEqual(one, two);
}

/** One name in a list is that name; white space counts as one space. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  return typeof value === "string" ? value.replace(/\s+/g, " ").normalize("NFC") : (value ?? null);
}
