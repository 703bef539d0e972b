import type { Random } from "../site/incremental/random.ts";

/** An article that nobody wrote: its facts, and its body in Markdown. */
export interface Invented {
  name: string;
  title: string;
  district: string;
  /** `YYYY-MM-DD`. */
  day: string;
  term: string;
  author: string;
  body: string;
}

/** What articles are invented from. */
export interface Material {
  words: readonly string[];
  districts: readonly string[];
}

/** Terms with years in which no committee gave way to the next, so that the day leaves no doubt. */
const TERMS = [
  ["2010-2015", 2011],
  ["2015-2020", 2016],
  ["2020-2025", 2021],
] as const;

const AUTHORS = 50;
const SIGNS = 40;

/** The `number`-th article: about 4.5 KB, with what articles have: headings, a list, links, a document cited. */
export function inventArticle(
  { words, districts }: Material,
  random: Random,
  number: number,
): Invented {
  const [term, firstYear] = random.pick(TERMS);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${firstYear + random.below(4)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  // Stretches of running text, so that words stand beside words as they do in earnest.
  const stretch = () => {
    const start = random.below(words.length);
    return words.slice(start, start + 1 + random.below(5));
  };
  const clause = (length: number) => {
    const chosen: string[] = [];
    while (chosen.length < length) chosen.push(...stretch());
    const text = chosen.slice(0, length).join(" ").toLowerCase();
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = () => Array.from({ length: 4 }, () => `${clause(18)}.`).join(" ");
  const cited = `**Nghị quyết ${two(1 + (number % SIGNS))}-NQ/TU**`;
  const blocks = [
    paragraph(),
    paragraph(),
    `${paragraph()} ${cited} và [liên kết](https://example.org/${number}).`,
    paragraph(),
    `## ${clause(6)}`,
    paragraph(),
    paragraph(),
    paragraph(),
    paragraph(),
    [8, 8, 8].map((length) => `- ${clause(length)}.`).join("\n"),
    `> ${clause(20)}.`,
  ];
  return {
    name: `${day}-bai-${number}`,
    title: `${clause(11)} ${number}`,
    district: districts[number % districts.length] ?? "",
    day,
    term,
    author: `Tác giả ${number % AUTHORS}`,
    body: `${blocks.join("\n\n")}\n`,
  };
}
