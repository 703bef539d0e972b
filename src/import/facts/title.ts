import { fold } from "../../text/fold.ts";
import type { Registry } from "../../validate/rule.ts";
import { isAllCapitals, sentenceCase, tidyTitle } from "../../validate/rules/cleanTitle.ts";
import type { Field, Layout, Page } from "../model.ts";
import { found, unknown } from "./field.ts";

/**
 * The title as printed, spaces put right. One in capitals only is given as a sentence is written, not
 * surely, for names are not all known; and what the page prints against what it states of itself is
 * not sure either.
 */
export function decideTitle(page: Page, layout: Layout, registry: Registry): Field<string> {
  const { title } = layout;
  const printed = title ? tidyTitle(title.value) : "";
  if (!title || printed === "") {
    return unknown("title", { note: "trang không in nhan đề; tự đặt thì để trong ngoặc vuông" });
  }
  if (isAllCapitals(printed)) {
    const note = "trang in toàn chữ hoa; xem lại chữ hoa của tên riêng";
    const alternatives = [printed];
    return found("title", sentenceCase(printed, registry), false, title, { alternatives, note });
  }
  const others = statedOtherwise(page, printed);
  const note = others.length > 0 ? "trang tự gọi bài này bằng tên khác" : undefined;
  return found("title", printed, others.length === 0, title, { alternatives: others, note });
}

/** Titles that the page states; none where one of them, be it with the site's name, is the printed one. */
function statedOtherwise(page: Page, printed: string): string[] {
  const stated = page.stated
    .filter(({ name, value }) => name === "title" && value.trim() !== "")
    .map(({ value }) => tidyTitle(value));
  const agrees = (other: string) => fold(other).includes(fold(printed));
  return stated.some(agrees) ? [] : [...new Set(stated)];
}
