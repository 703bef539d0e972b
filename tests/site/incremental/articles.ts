import type { Random } from "./random.ts";

/** An article as an editor of the test would have it; written to a file by `textOf`. */
export interface Made {
  slug: string;
  district: string;
  day: string;
  title: string;
  author: string;
  section?: string;
  tags: readonly string[];
  draft: boolean;
  alias?: string;
  cover: boolean;
  body: string;
}

const DISTRICTS = ["gia-lam", "thuong-tin", "dong-da", "hoang-mai", "son-tay"];
const AUTHORS = ["Xuân Thử", "Diệu Thử - Xuân Thử", "unsigned", "Ngô Đình Thử"];
const TAGS = ["họp thử", "Đường thử", "số thử"];
const SENTENCES = [
  "Nội dung thử có **chữ đậm** và ủy ban thử.",
  "Thực hiện Nghị quyết 15-NQ/TU và Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị.",
  "Đề án 21 của Thành ủy được nhắc lại; **Nghị quyết 02-NQ/TU** cũng vậy.",
  "## Phần thử\n\nMột đoạn dưới đề mục.",
  "- một\n- hai\n- ba",
  "Chú thích thử[^1].\n\n[^1]: Lời chú.",
  "| Cột | Số |\n|---|---|\n| a | 1 |",
];

/** An article nobody has written yet; `number` keeps its address its own. */
export function newArticle(random: Random, number: number): Made {
  return {
    slug: `bai-may-${number}`,
    district: random.pick(DISTRICTS),
    day: `${random.pick([2021, 2022, 2023])}-0${1 + random.below(9)}-1${random.below(10)}`,
    title: `Bài máy số ${number}`,
    author: random.pick(AUTHORS),
    ...(random.chance(0.5) && { section: "dai-hoi" }),
    tags: TAGS.filter(() => random.chance(0.4)),
    draft: false,
    cover: false,
    body: newBody(random),
  };
}

/** A body of one to four paragraphs. */
export function newBody(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(SENTENCES)).join("\n\n");
}

/** Where the article's file stands. */
export function pathOf({ slug, district, day }: Made): string {
  return `articles/${district}/${day.slice(0, 4)}/${day}-${slug}.md`;
}

/** The article's file. */
export function textOf(made: Made): string {
  const { title, district, day, author, section, tags, draft, alias, cover, body } = made;
  const lines = [
    `title: ${title}`,
    `district: ${district}`,
    `date: ${day}`,
    "term: 2020-2025",
    `author: ${author}`,
    ...(section === undefined ? [] : [`section: ${section}`]),
    ...(tags.length > 0 ? [`tags: [${tags.join(", ")}]`] : []),
    ...(draft ? ["draft: true"] : []),
    ...(alias === undefined ? [] : [`aliases: [${alias}]`]),
    ...(cover ? ["cover:", "  src: hinh-thu.png", "  alt: Hình thử"] : []),
  ];
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** Another district of the sample. */
export const otherDistrict = (random: Random) => random.pick(DISTRICTS);
