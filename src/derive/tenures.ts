import type { Article } from "../model.ts";
import { printDay } from "../read/date.ts";
import { parseArticlePath } from "../validate/articlePath.ts";
import type { Tenure } from "../validate/schema/person.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { linkTo } from "./frame.ts";
import { peopleWords } from "./peopleWords.ts";

/** Words that lead somewhere, if there is a page. */
export interface Label {
  label: string;
  href?: string;
}

/** An article as evidence: its day, and what it is called. */
export interface Witness {
  day: string;
  title: string;
  href: string;
}

/** An office of a person between two articles. */
export interface TenureProps {
  role: string;
  body: Label;
  from: Witness;
  /** Undefined where one article is all the evidence. */
  to?: Witness;
  note?: string;
}

/** A tenure with links to its evidence; undefined where an article of it is not published. */
export function tenureProps(context: Context, tenure: Tenure): TenureProps | undefined {
  const from = witnessAt(context, tenure.from);
  const to = witnessAt(context, tenure.to);
  if (!from || !to) return undefined;
  const { role, body, note } = tenure;
  const several = tenure.from !== tenure.to;
  return { role, body: bodyLabel(context, body), from, to: several ? to : undefined, note };
}

/** What an article says, as evidence. */
export function witness({ site }: Pick<Context, "site">, article: Article): Witness {
  const { label, href } = linkTo(site, article.title, article.address);
  return { day: printDay(article.date.day), title: label, href };
}

/** The body of an office: a link to a district, the mere name of one above the districts. */
export function bodyLabel({ districts, site }: Context, body: string): Label {
  const district = districts.get(body);
  if (district) return linkTo(site, district.names.full, addresses.district(body));
  return { label: body in peopleWords.above ? peopleWords.above[body as "ha-noi"] : body };
}

/** The day of the article at `path`, which its name begins with. */
export function dayAt(path: string): string {
  return parseArticlePath(path)?.day ?? "";
}

function witnessAt(context: Context, path: string): Witness | undefined {
  const article = context.articleAt(path);
  return article && witness(context, article);
}
