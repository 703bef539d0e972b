import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "docs/huong-dan";

/** The pages of the editors' guide by file name. */
export const guide: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]),
);

/** One page of the guide. Throws when there is none of that name. */
export function page(name: string): string {
  const text = guide.get(name);
  if (text === undefined) throw new Error(`the guide has no ${name}`);
  return text;
}

/** A fenced example: the words after its fence, its text, and the heading above it. */
export interface Example {
  info: string;
  text: string;
  heading: string;
}

/** The fenced examples of a page, in order. */
export function examplesOf(name: string): Example[] {
  let heading = "";
  return [...page(name).matchAll(/^#{2,3} (.+)$|^```(.+)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, title, info, text]) => {
      if (title !== undefined) heading = title.replaceAll("`", "");
      return info === undefined || text === undefined ? [] : [{ info, text, heading }];
    },
  );
}

/** The headings of a page as GitHub makes anchors of them. */
export function anchorsOf(name: string): string[] {
  const prose = page(name).replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The part of a page under a heading, up to the next of its level. Throws when there is no such heading. */
export function sectionOf(name: string, heading: string): string {
  const [, after] = page(name).split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`${name} has no heading "${heading}"`);
  return after.split(/^## /m)[0] ?? "";
}
