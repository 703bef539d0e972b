import type { FrontMatter } from "../../validate/schema/article.ts";
import type { NewsSource } from "../../validate/schema/registry.ts";
import type { Field } from "../model.ts";
import { found, unknown } from "./field.ts";

type Rights = FrontMatter["rights"];

/**
 * What may be shown: as `given` by the editor, else what sources.yaml lets pages of the source be;
 * as sure as the source is. Open where the source is unknown.
 */
export function decideRights(
  given: Rights | undefined,
  source: Field<string>,
  sources: readonly NewsSource[],
): Field<Rights> {
  if (given) return found<Rights>("rights", given, true, undefined, { note: "theo --rights" });
  const entry = sources.find(({ name }) => name === source.value);
  if (!entry) {
    return unknown<Rights>("rights", {
      alternatives: ["digest", "link", "full"],
      note: "chưa biết nguồn nên chưa biết được đăng những gì; dùng --rights",
    });
  }
  const note = `theo sources.yaml: ${entry.name}`;
  return found<Rights>("rights", entry.rights, source.sure, undefined, { note });
}
