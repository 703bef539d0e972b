import type { KeyPath } from "../../read/yaml.ts";
import { slugify } from "../../text/fold.ts";
import { nearest } from "../../text/nearest.ts";
import { describeKeys } from "../../validate/schema/describe.ts";
import type { Fix, FixContext, Mend } from "../model.ts";
import { isMapping, type OpenFile } from "../openFile.ts";

/**
 * A key that is written a little wrong (`tag`, `Title`) where only one key of the schema is near, is
 * not there yet, and takes the value that stands there.
 */
export const knownKeys: Fix = {
  id: "known-keys",
  touches: "any",
  mend(file, context) {
    const issues = context.schema.safeParse(file.data).error?.issues ?? [];
    return issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" ? renamed(file, issue.path, issue.keys, context) : [],
    );
  },
};

function renamed(
  file: OpenFile,
  path: KeyPath,
  unknown: readonly string[],
  { schema }: FixContext,
): Mend[] {
  const written = Object.keys(mappingAt(file.data, path) ?? {});
  const free = Object.keys(describeKeys(schema, path)).filter((key) => !written.includes(key));
  const meant = unknown.map((key) => {
    const near = nearKeys(key, free);
    return near.length === 1 && near[0] && fits(file, path, key, near[0], schema) ? near[0] : null;
  });
  return unknown.flatMap((key, i) => {
    const right = meant[i];
    const span = file.span([...path, key], "key");
    // Two keys that mean the same one: which of them is right cannot be told.
    if (!right || !span || meant.filter((other) => other === right).length > 1) return [];
    const edits = [{ ...span, text: right }];
    return [{ what: "tên khóa", before: key, after: right, edits }];
  });
}

/** The keys that may be meant; one that differs in case or separators only is surely it. */
function nearKeys(key: string, known: readonly string[]): string[] {
  const same = known.filter((other) => plain(other) === plain(key));
  return same.length > 0 ? same : known.filter((other) => nearest(key, [other]) !== undefined);
}

function fits(
  file: OpenFile,
  path: KeyPath,
  key: string,
  right: string,
  schema: FixContext["schema"],
): boolean {
  const mended: unknown = structuredClone(file.data);
  const parent = mappingAt(mended, path);
  if (!parent) return false;
  parent[right] = parent[key];
  const issues = schema.safeParse(mended).error?.issues ?? [];
  const place = [...path, right].join();
  return !issues.some((issue) => `${issue.path.join()},`.startsWith(`${place},`));
}

function mappingAt(data: unknown, path: KeyPath): Record<string, unknown> | undefined {
  const found = path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === "object" ? Reflect.get(value, step) : {}),
    data,
  );
  return isMapping(found) ? found : undefined;
}

function plain(key: string): string {
  return slugify(key).replaceAll("-", "");
}
