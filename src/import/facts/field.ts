import type { Evidence, Field } from "../model.ts";

/** What may be said of a field besides its value. */
interface Extras<Value> {
  alternatives?: readonly Value[];
  note?: string;
}

/** A field with a value; without evidence no words of the input stand behind it. */
export function found<Value>(
  field: string,
  value: Value,
  sure: boolean,
  evidence?: Evidence,
  { alternatives = [], note }: Extras<Value> = {},
): Field<Value> {
  const { line = null, literal = null } = evidence ?? {};
  const others = alternatives.filter((other) => other !== value);
  return { field, value, sure, line, literal, alternatives: others, ...(note && { note }) };
}

/** A field that cannot be told; `evidence` are the words that leave it open. */
export function unknown<Value = never>(
  field: string,
  { alternatives = [], note, evidence }: Extras<Value> & { evidence?: Evidence } = {},
): Field<Value> {
  const { line = null, literal = null } = evidence ?? {};
  return { field, value: null, sure: false, line, literal, alternatives, ...(note && { note }) };
}
