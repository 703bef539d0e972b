/** JSON that may stand inside a script element as it is: data, never code. */
export type JsonText = string & { readonly madeBy: unique symbol };

/** `value` as JSON in which no text can end the element around it. */
export function jsonText(value: object): JsonText {
  return JSON.stringify(value).replaceAll("<", "\\u003c") as JsonText;
}
