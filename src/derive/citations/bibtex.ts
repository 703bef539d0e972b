import type { CslItem } from "./item.ts";

/** What TeX would read as a command. A brace would close a field even after a backslash. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** An item for BibTeX and BibLaTeX, in UTF-8; titles keep their capitals, names are not taken apart. */
export function printBibtex(item: CslItem): string {
  const [year, month, day] = item.issued["date-parts"][0];
  const fields: Record<string, string | undefined> = {
    author: braced(item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(" and ")),
    title: braced(`{${escapeTex(item.title)}}`),
    howpublished: braced(escapeTex(item["container-title"])),
    publisher: braced(escapeTex(item.publisher)),
    year: braced(String(year)),
    month: MONTHS[month - 1],
    day: braced(String(day)),
    type: braced(item.genre),
    note: braced(item.note && escapeTex(item.note)),
    language: braced("vietnamese"),
    // Packages set an address as it stands.
    url: braced(item.URL),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `  ${name} = ${value}` : [],
  );
  return `@misc{${item.id},\n${lines.join(",\n")}\n}`;
}

function braced(value: string | undefined): string | undefined {
  return value && `{${value}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
