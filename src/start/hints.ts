import { hasOpenPlace } from "../validate/openPlaces.ts";
import type { Answers, Setting } from "./answers.ts";
import { mayHaveSat } from "./terms.ts";

/** What to write at each open place of `frontMatter`, by key: `source.url`. They become comments. */
export function hintsFor(
  frontMatter: Readonly<Record<string, unknown>>,
  answers: Answers,
  setting: Setting,
): Record<string, string> {
  const hints: Record<string, string> = {
    title: "như trang gốc in; tự đặt thì để trong ngoặc vuông",
    district: "tên tệp trong districts/, như gia-lam",
    date: "06/01/2021, 06/01/2021 11:09 hoặc 2021-01-06; chỉ biết ngày của sự việc thì thêm date_basis: event",
    term: termHint(answers, setting),
    author: "tên như đã in; trang không ghi tên thì viết unsigned",
    "source.name": "đúng như trong sources.yaml",
    "source.url":
      answers.rights === "link"
        ? "địa chỉ trang gốc"
        : "địa chỉ trang gốc; không còn thì bỏ dòng này",
    rights: "own, digest, full hoặc link: được đăng những gì",
    section: `một trong: ${setting.registry.sections.map(({ slug }) => slug).join(", ")}; không thuộc mục nào thì bỏ dòng này`,
    after_closure: "vì sao bài đề ngày sau khi quận, huyện đã kết thúc hoạt động",
  };
  const isOpen = (key: string) =>
    hasOpenPlace(key.split(".").reduce<unknown>((value, step) => Object(value)[step], frontMatter));
  return Object.fromEntries(Object.entries(hints).filter(([key]) => isOpen(key)));
}

function termHint({ district, date }: Answers, { registry }: Setting): string {
  if (district === undefined || date === undefined)
    return "nhiệm kỳ của cấp ủy hôm ấy; có ngày và quận, huyện thì npm run check -- --fix tự điền";
  const years = mayHaveSat(district, date.day, registry);
  if (years.length > 1) return `${years.join(" hoặc ")}: sổ bộ chưa biết rõ ngày đổi khóa`;
  return `sổ bộ chưa có nhiệm kỳ của ngày ấy; thêm vào districts/${district}.yaml kèm nguồn`;
}
