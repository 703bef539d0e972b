import { isSlug, slugify } from "../../text/fold.ts";
import type { NewsSource, Section } from "../schema/registry.ts";
import type { FactFinding, RegistryRule } from "./rule.ts";

/** Sections have clean slugs; no two share one, and no printed label means two sections. */
export const uniqueSections: RegistryRule<Section[]> = {
  id: "unique-sections",
  judge(sections) {
    const twice = repeated(
      sections.map(({ slug }, i) => [slug, [i, "slug"]]),
      "slug",
    );
    const unclean = sections.flatMap(({ slug, name }, i): FactFinding[] =>
      isSlug(slug)
        ? []
        : [
            {
              at: [i, "slug"],
              key: "slug",
              message: `slug "${slug}" có ký tự không dùng được ở địa chỉ`,
              expected: "chữ thường không dấu, số và gạch nối",
              suggestion: slugify(name),
            },
          ],
    );
    const labels = sections.flatMap(({ labels = [] }, i) =>
      labels.map((label, n): [string, PropertyKey[]] => [label, [i, "labels", n]]),
    );
    return [...unclean, ...twice, ...repeated(labels, "tên in")];
  },
};

/** No two sources share a name, a host or an agency mark: each must tell where a page comes from. */
export const uniqueSources: RegistryRule<NewsSource[]> = {
  id: "unique-sources",
  judge(sources) {
    const list = (key: "hosts" | "marks") =>
      sources.flatMap((source, i) =>
        source[key].map((value, n): [string, PropertyKey[]] => [value, [i, key, n]]),
      );
    return [
      ...repeated(
        sources.map(({ name }, i) => [name, [i, "name"]]),
        "tên",
      ),
      ...repeated(list("hosts"), "máy chủ"),
      ...repeated(list("marks"), "ký hiệu"),
    ];
  },
};

function repeated(values: [string, PropertyKey[]][], what: string): FactFinding[] {
  const seen = new Set<string>();
  return values.flatMap(([value, at]) => {
    const key = value.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      { at, message: `${what} "${value}" đã có ở trên`, expected: "mỗi giá trị một lần trong tệp" },
    ];
  });
}
