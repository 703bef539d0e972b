import { type Finding, hasErrors, type Message, messagesIn } from "../../message.ts";
import { splitFrontMatter } from "../../read/frontMatter.ts";
import { freePath, type Place, slugOfTitle } from "../../validate/freePath.ts";
import { articleJudge } from "../../validate/judgeArticle.ts";
import { hasOpenPlace } from "../../validate/openPlaces.ts";
import { printFrontMatter } from "../../validate/printFrontMatter.ts";
import type { Registry } from "../../validate/rule.ts";
import type { Field, Layout } from "../model.ts";
import { type Body, writeBody } from "./body.ts";
import { slugOfFile } from "./filePath.ts";
import { frontMatterOf } from "./frontMatter.ts";

/** What an article is written into. */
export interface WritingSetting {
  /** The input, whose name a draft without title takes. */
  file: string;
  registry: Registry;
  /** True of a path, relative to the content folder, where a file stands already. */
  isTaken: (path: string) => boolean;
  /** Not to be published before an editor has looked at it. */
  held: boolean;
}

/** An article ready to be written. */
export interface WrittenArticle extends Body {
  /** Relative to the content folder. */
  path: string;
  frontMatter: Record<string, unknown>;
  /** The whole file. */
  text: string;
  /** What keeps it from its place, beside open values. */
  messages: Message[];
}

/**
 * The article in its place, if it is complete and passes every rule; else a draft for the inbox. So
 * does the whole text of a `link` page: what may stand in its place an editor has yet to write.
 */
export function writeArticle(
  fields: readonly Field[],
  layout: Layout,
  setting: WritingSetting,
): WrittenArticle {
  const value = (name: string) => fields.find(({ field }) => field === name)?.value ?? undefined;
  const { registry } = setting;
  const place = placeOf(value("district"), value("date"));
  const ended = place && registry.districts.get(place.district)?.dissolved?.day;
  const rights = value("rights");
  const frontMatter = frontMatterOf(fields, {
    draft: rights === "digest" || setting.held,
    afterClosure: place !== undefined && ended !== undefined && place.day >= ended,
  });
  const slug = slugOfTitle(String(value("title") ?? "")) ?? slugOfFile(setting.file);
  const writeAt = (at: Place | undefined): WrittenArticle => {
    const path = freePath(slug, at, setting.isTaken);
    const name = path.replace(/^.*\/|\.md$/g, "");
    const url = value("source.url");
    const base = typeof url === "string" ? url : undefined;
    const { markdown, images } = writeBody(layout.pieces, { name, base });
    const text = `${printFrontMatter(frontMatter)}\n${markdown}`;
    return { path, frontMatter, text, markdown, images, messages: [] };
  };
  if (!place || hasOpenPlace(frontMatter) || rights === "link") return writeAt(undefined);
  const article = writeAt(place);
  const messages = judged(article, registry);
  return hasErrors(messages) ? { ...writeAt(undefined), messages } : { ...article, messages };
}

function placeOf(district: unknown, date: unknown): Place | undefined {
  if (typeof district !== "string" || typeof date !== "string") return undefined;
  return { district, day: date.slice(0, "2021-01-06".length) };
}

/** What `check` would say of the article where it is to stand. */
function judged({ path, text }: WrittenArticle, registry: Registry): Message[] {
  const file = splitFrontMatter(text);
  const findings: Finding[] = file.findings;
  if (file.data === undefined) return messagesIn(path, findings);
  return articleJudge(registry)({ path, ...file }).messages;
}
