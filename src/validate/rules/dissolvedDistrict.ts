import { printDay } from "../../read/date.ts";
import type { Rule } from "../rule.ts";

/** An article dated on or after the day its district was dissolved says why in `after_closure`. */
export const dissolvedDistrict: Rule = {
  id: "dissolved-district",
  judge({ frontMatter: { district: slug, date, after_closure }, locate }, registry) {
    const district = slug === undefined ? undefined : registry.districts.get(slug);
    const closed = district?.dissolved?.day;
    if (!district || !closed || !date || date.day < closed || after_closure !== undefined)
      return [];
    const place = registry.placeOf(district.slug, ["dissolved", "day"]);
    return [
      {
        ...locate(["date"]),
        key: "date",
        message: `${district.names.full} kết thúc hoạt động từ ngày ${printDay(closed)}; bài đề ngày ${printDay(date.day)}`,
        expected: "ngày trước đó, hoặc khóa after_closure nói rõ vì sao",
        related: place && [place],
      },
    ];
  },
};
