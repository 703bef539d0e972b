import type { Article } from "../../model.ts";
import { citeWords } from "../citeWords.ts";
import { dayAndMonth } from "../format.ts";
import { type CslItem, sourceNote } from "./item.ts";

/**
 * A citation as Vietnamese lists of references have it: `Tên (2021, ngày 06 tháng 01). “Nhan đề”.
 * Tên kho [bản tóm lược]. Nguồn: …. <địa chỉ>`. An unsigned article begins with its title; a day that
 * is not printed at the source says so. Readers add the day on which they read it.
 */
export function plainCitation(item: CslItem, article: Article): string {
  const names = listed(item.author?.map(({ literal }) => literal) ?? []);
  const basis = citeWords.bases[article.dateBasis];
  const { day } = article.date;
  const when = `(${day.slice(0, 4)}, ${dayAndMonth(day)}${basis ? ` [${basis}]` : ""})`;
  const title = `“${item.title}”`;
  return [
    names ? `${names} ${when}. ${title}` : `${title} ${when}`,
    item["container-title"] + (item.genre ? ` [${item.genre}]` : ""),
    sourceNote(article),
    `<${item.URL}>`,
  ]
    .filter((part) => part)
    .join(". ");
}

/** `Xuân Thử`, `Xuân Thử và Diệu Nghiệm`, `A, B và C`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${citeWords.and} ${last}`;
}
