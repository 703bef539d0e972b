import { isoDate } from "../read/date.ts";
import { freePath, type Place, slugOfTitle, UNNAMED } from "../validate/freePath.ts";
import { OPEN } from "../validate/openPlaces.ts";
import { printFrontMatter } from "../validate/printFrontMatter.ts";
import { type Answers, isOfOthers, offsetOf, type Setting } from "./answers.ts";
import { hintsFor } from "./hints.ts";
import { mayHaveSat } from "./terms.ts";

/** A file to be written, relative to the content folder, and the keys that are open in it. */
export interface Started {
  path: string;
  text: string;
  open: string[];
}

/**
 * The article that `answers` begin: what was not answered is open, each open place with a word on
 * what belongs there, and no text yet. Nothing is filled in but what follows from the answers: the
 * term where the registry knows of one only, and the path.
 */
export function startArticle(answers: Answers, setting: Setting, path: string): Started {
  const frontMatter = frontMatterOf(answers, setting);
  const hints = hintsFor(frontMatter, answers, setting);
  return { path, text: `${printFrontMatter(frontMatter, hints)}\n`, open: Object.keys(hints) };
}

/**
 * Where the article is to stand: in its place when district, day and a name are known, since these
 * make its address; else in the inbox.
 */
export function pathOf(answers: Answers, isTaken: (path: string) => boolean): string {
  const { title = "", district, date } = answers;
  const slug = answers.slug ?? slugOfTitle(title);
  const place: Place | undefined =
    district !== undefined && date && slug ? { district, day: date.day } : undefined;
  return freePath(slug ?? UNNAMED, place, isTaken);
}

/** In the order of the schema. */
function frontMatterOf(answers: Answers, { registry }: Setting): Record<string, unknown> {
  const { district, date, section = OPEN } = answers;
  const sitting = district && date ? mayHaveSat(district, date.day, registry) : [];
  const ended = district && registry.districts.get(district)?.dissolved?.day;
  const isLate = date !== undefined && ended !== undefined && date.day >= ended;
  const keys = {
    title: answers.title ?? OPEN,
    district: district ?? OPEN,
    date: date ? isoDate(date, offsetOf(registry)) : OPEN,
    term: answers.term ?? (sitting.length === 1 ? sitting[0] : OPEN),
    run_up_to: answers.run_up_to,
    author: answers.author ?? OPEN,
    source: sourceOf(answers),
    rights: answers.rights ?? (isOfOthers(answers) ? OPEN : undefined),
    section: section ?? undefined,
    after_closure: isLate ? OPEN : undefined,
  };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}

function sourceOf(answers: Answers): Record<string, string> | undefined {
  const { source, url } = answers;
  if (isOfOthers(answers)) return { name: source ?? OPEN, url: url ?? OPEN };
  if (source === undefined && url === undefined) return undefined;
  return { name: source ?? OPEN, ...(url !== undefined && { url }) };
}
