import { meansUnsigned, UNSIGNED } from "../../validate/authors.ts";
import type { Fix, FixContext } from "../model.ts";
import type { OpenFile } from "../openFile.ts";
import { writeValue } from "../scalar.ts";

/** `Digest` for `digest`, `UNSIGNED` for `unsigned`: values that a key can only choose from, by their case. */
export const valueCase: Fix = {
  id: "value-case",
  touches: ["author", "date_basis", "rights"],
  mend(file, { schema }) {
    return wrongCases(file, schema).flatMap(({ path, written, right }) => {
      const edits = writeValue(file, path, right);
      const what = "chữ hoa, chữ thường";
      return edits.length === 0 ? [] : [{ what, before: written, after: right, edits }];
    });
  },
};

function wrongCases({ data }: OpenFile, { shape }: FixContext["schema"]) {
  const choices = {
    date_basis: shape.date_basis.unwrap().options,
    rights: shape.rights.unwrap().options,
  };
  const chosen = (["date_basis", "rights"] as const).map((key) => {
    const written = data[key];
    const lower = typeof written === "string" ? written.toLowerCase() : undefined;
    return { path: [key], written, right: choices[key].find((choice) => choice === lower) };
  });
  const { author } = data;
  const [only, ...others] = Array.isArray(author) ? author : [author];
  const unsigned = others.length === 0 && typeof only === "string" && meansUnsigned(only);
  const byline = {
    path: Array.isArray(author) ? ["author", 0] : ["author"],
    written: only,
    right: unsigned ? UNSIGNED : undefined,
  };
  return [...chosen, byline].flatMap(({ path, written, right }) =>
    typeof written !== "string" || right === undefined || right === written
      ? []
      : [{ path, written, right }],
  );
}
