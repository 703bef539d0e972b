import { hasOpenPlace } from "../../validate/openPlaces.ts";
import type { Outcome } from "../importInput.ts";

/** What an editor does with the article now, in the order of doing; `written` is its file, if any. */
export function whatNext(outcome: Outcome, written: string | undefined): string[] {
  const { article, fields } = outcome.imported;
  if (!article) return [];
  const { path, frontMatter } = article;
  const open = openKeys(frontMatter);
  const unsure = fields.filter(({ value, sure }) => value !== null && !sure);
  const steps = [written === undefined ? `sẽ ở ${path}` : `đã ghi ${written}`];
  if (open.length > 0) steps.push(`còn bỏ ngỏ ("???"): ${open.join(", ")}; điền vào tệp ấy`);
  if (unsure.length > 0) {
    steps.push(`xem lại chỗ chưa chắc: ${unsure.map(({ field }) => field).join(", ")}`);
  }
  if (outcome.duplicates.some(({ exact }) => exact)) {
    steps.push("trùng nhan đề và ngày với bài đã có, nên để draft: true; giữ một trong hai");
  }
  if (frontMatter.rights === "digest") {
    steps.push("rights: digest: viết lại bằng lời của ta, rồi bỏ dòng draft: true");
  }
  if (frontMatter.rights === "link") {
    steps.push("rights: link: thay nội dung bằng tối đa ba câu của ta");
  }
  if (path.startsWith("inbox/")) {
    steps.push("xong thì chạy: npm run check -- --fix (bài đủ sẽ được chuyển về đúng chỗ)");
  }
  return steps;
}

function openKeys(frontMatter: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(frontMatter).flatMap(([key, value]) => {
    if (!hasOpenPlace(value)) return [];
    if (value === null || typeof value !== "object" || Array.isArray(value)) return [key];
    return openKeys({ ...value }).map((inner) => `${key}.${inner}`);
  });
}
