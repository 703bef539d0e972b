import { recordSlug } from "../../read/recordSlug.ts";
import { isSlug, slugify } from "../../text/fold.ts";
import type { FactFinding } from "./rule.ts";

/** What a record of a district or a body says of its own name. */
export interface Named {
  slug: string;
  names: { name: string; kind: string };
}

/** The slug is that of the name and of the file `path`. */
export function slugFindings({ slug, names }: Named, path: string): FactFinding[] {
  const file = recordSlug(path);
  const proper = slugify(names.name);
  if (slug === file && slug === proper && isSlug(slug)) return [];
  return [
    {
      at: ["slug"],
      key: "slug",
      message: `slug "${slug}", tên tệp "${file}" và tên "${names.name}" không khớp nhau`,
      expected: "cả ba cùng một tên không dấu",
      suggestion: proper,
    },
  ];
}

/** Each full name is the word for its kind in `forms`, then the name. */
export function fullNameFindings<Key extends string>(
  names: Named["names"] & Record<NoInfer<Key>, string>,
  forms: Readonly<Record<Key, string>>,
): FactFinding[] {
  const findings: FactFinding[] = [];
  for (const key in forms) {
    const expected = `${forms[key]} ${names.name}`;
    if (names[key] === expected) continue;
    findings.push({
      at: ["names", key],
      key,
      message: `"${names[key]}" không khớp tên và loại (${names.kind})`,
      expected: "từ chỉ loại rồi đến tên",
      suggestion: expected,
    });
  }
  return findings;
}
