import { splitAuthors } from "../../validate/authors.ts";
import type { NewsSource } from "../../validate/schema/registry.ts";
import { sourceNamedIn } from "./sourceNames.ts";

/** Words before the names of those who wrote, with those who took the pictures or without. */
const WRITER =
  /^(?:(?:người|nhóm) (?:viết|thực hiện)|thực hiện|tác giả|biên tập|(?:tin|bài)(?:\s*(?:,|và|-|&|\/)\s*(?:tin|bài|ảnh))*|by)\s*:\s*/iu;
const PHOTOGRAPHER = /^\(?\s*(?:hình )?ảnh\s*:\s*/iu;

/** Posts and trades are no part of a name: `PV Nguyễn Văn Thử`. Alone they are what was printed. */
const TRADE = /^(?:phóng viên|nhà báo|pv|ctv|cộng tác viên|btv)\.?\s+(?=\p{Lu})/iu;

/** What is printed beside names: days, times, counters. */
const BESIDE = /[\s|,–-]*(?:\d{1,2}[:h]\d{1,2}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})[\s\S]*$/u;

/** A word of a name begins with a capital; initials are joined by points: `X.H`. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’]*(?: \p{Lu}[\p{L}\p{M}.'’]*){0,5}$/u;

/**
 * The authors named in a byline, in the order printed, without photographers (`Ảnh: …`), trades and
 * newspapers (`/VOV.VN`); empty where it names none.
 */
export function namesIn(byline: string, sources: readonly NewsSource[]): string[] {
  const plain = byline
    .slice(0, 300)
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(WRITER, "")
    .replace(BESIDE, "")
    // `Linh Anh _Văn Kiên`
    .replace(/ _ ?|_ /g, " - ")
    .replace(/\s+[-–|]\s*(?=(?:hình )?ảnh\s*:)/giu, "; ");
  let photographers = false;
  return splitAuthors(plain.replaceAll("|", ";"))
    .flatMap((part) => withoutNewspapers(part, sources))
    .flatMap((part) => {
      if (PHOTOGRAPHER.test(part)) photographers = true;
      else if (WRITER.test(part)) photographers = false;
      const name = tidy(part.replace(WRITER, ""));
      return photographers || name === "" ? [] : [name];
    });
}

/** True when every one of `names` is written as names are. */
export function writtenLikeNames(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => name.length <= 40 && NAME.test(name));
}

function withoutNewspapers(part: string, sources: readonly NewsSource[]): string[] {
  return part.split("/").filter((piece, i) => i === 0 || !sourceNamedIn(piece, sources));
}

function tidy(name: string): string {
  return name
    .replace(/^[\s("“*_.:-]+|[\s)"”*_:-]+$/gu, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "")
    .replace(TRADE, "");
}
