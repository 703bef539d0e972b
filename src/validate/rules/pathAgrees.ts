import { START } from "../../message.ts";
import { type ArticlePath, articlePath, parseArticlePath, properPath } from "../articlePath.ts";
import type { Rule } from "../rule.ts";

/** The folder names the district and the year, the file name the day, as the front matter does. */
export const pathAgrees: Rule = {
  id: "path-agrees",
  judge(subject, { districtSlugs }) {
    const { date, district: named } = subject.frontMatter;
    // Of an unknown district it is said already; the folder may well be the right one.
    const district = districtSlugs.find((slug) => slug === named);
    const path = parseArticlePath(subject.path);
    if (!path) {
      const proper = named && date && properPath(subject.path, named, date.day);
      return [
        {
          ...START,
          message: "Đường dẫn của bài không đúng dạng",
          expected: "articles/<quận-huyện>/<năm>/<năm-tháng-ngày>-<tên>.md",
          suggestion: proper && articlePath(proper),
        },
      ];
    }
    const proper = {
      district: district ?? path.district,
      year: (date?.day ?? path.day).slice(0, 4),
      day: date?.day ?? path.day,
      slug: path.slug,
    };
    if (articlePath(proper) === subject.path) return [];
    return [
      {
        ...START,
        message: `Đường dẫn không khớp phần đầu bài: ${differences(path, proper)}`,
        expected: "thư mục là quận, huyện và năm; tên tệp bắt đầu bằng ngày",
        suggestion: articlePath(properPath(subject.path, proper.district, proper.day) ?? proper),
      },
    ];
  },
};

function differences(path: ArticlePath, proper: ArticlePath): string {
  const pairs: [string, string, string][] = [
    ["quận, huyện", path.district, proper.district],
    ["năm", path.year, proper.year],
    ["ngày", path.day, proper.day],
  ];
  return pairs
    .filter(([, written, meant]) => written !== meant)
    .map(([what, written, meant]) => `${what} ở đường dẫn là ${written}, trong bài là ${meant}`)
    .join("; ");
}
