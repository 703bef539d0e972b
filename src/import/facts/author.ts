import { UNSIGNED } from "../../validate/authors.ts";
import type { NewsSource } from "../../validate/schema/registry.ts";
import type { Evidence, Field, Layout, Page } from "../model.ts";
import { namesIn, writtenLikeNames } from "./byline.ts";
import { endsWhole, namelikeLines } from "./completeness.ts";
import { found, unknown } from "./field.ts";
import { sourceNamedIn } from "./sourceNames.ts";

/** One name as a string, several as a list. */
type Author = string | string[];

/**
 * The authors: the names of the byline, without those of photographers, titles and newspapers; the
 * author that a reprint mark names; what the page states of itself, never surely. Where no name is
 * printed, `unsigned`: surely only if the text ends as texts end and no line looks like a name.
 */
export function decideAuthor(
  page: Page,
  layout: Layout,
  sources: readonly NewsSource[],
): Field<Author> {
  const printed = layout.byline && signed(layout.byline, sources);
  if (printed) return printed;
  const reprinted = layout.reprint && ofReprint(layout.reprint, sources);
  if (reprinted) return reprinted;
  return stated(page, sources) ?? unsigned(layout);
}

function signed(byline: Evidence, sources: readonly NewsSource[]): Field<Author> | undefined {
  const names = namesIn(byline.literal, sources);
  if (names.length === 0) return undefined;
  return found("author", asWritten(names), writtenLikeNames(names), byline);
}

/** `Theo ÁNH DƯƠNG/hanoimoi.com.vn/`: the name before the newspaper. */
function ofReprint(
  { line, literal }: Evidence,
  sources: readonly NewsSource[],
): Field<Author> | undefined {
  const [, before = "", after = ""] =
    /^\(?\s*theo\s+([^/|(]{2,60})[/|(](.+)$/iu.exec(literal) ?? [];
  const names = namesIn(before, sources);
  if (names.length === 0 || sourceNamedIn(before, sources)) return undefined;
  const sure = writtenLikeNames(names) && sourceNamedIn(after, sources) !== undefined;
  return found("author", asWritten(names), sure, { line, literal });
}

function stated(page: Page, sources: readonly NewsSource[]): Field<Author> | undefined {
  const entry = page.stated.find(({ name, value }) => name === "author" && value.trim() !== "");
  const names = entry ? namesIn(entry.value, sources) : [];
  if (!entry || names.length === 0 || !writtenLikeNames(names)) return undefined;
  const note = "trang ghi trong mã, không in ra; có khi là người đăng, không phải tác giả";
  return found("author", asWritten(names), false, entry, { note, alternatives: [UNSIGNED] });
}

function unsigned(layout: Layout): Field<Author> {
  if (!layout.pieces.some(({ role }) => role === "paragraph")) {
    return unknown("author", { note: "không có đoạn văn nào để biết bài in trọn hay chưa" });
  }
  const namelike = namelikeLines(layout);
  const sure = namelike.length === 0 && endsWhole(layout);
  const note = sure ? "trang không in tên tác giả" : "không thấy tên; có thể bị cắt mất";
  return found<Author>("author", UNSIGNED, sure, undefined, { note, alternatives: namelike });
}

function asWritten(names: readonly string[]): Author {
  const [first = "", ...others] = names;
  return others.length === 0 ? first : [...names];
}
