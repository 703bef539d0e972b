import type { CslItem } from "./item.ts";

/** An item in RIS: a tag a line; names without a comma, which would take them apart, are whole. */
export function printRis(item: CslItem): string {
  const [year, ...rest] = item.issued["date-parts"][0];
  const day = [year, ...rest.map((part) => String(part).padStart(2, "0"))].join("/");
  const lines: [string, string | undefined][] = [
    ["TY", "ELEC"],
    ["ID", item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ["AU", literal]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["PY", String(year)],
    ["DA", day],
    ["M3", item.genre],
    ["N1", item.note],
    ["LA", item.language],
    ["UR", item.URL],
  ];
  const known = lines.flatMap(([tag, value]) => (value ? `${tag}  - ${value}` : []));
  return [...known, "ER  - "].join("\n");
}
