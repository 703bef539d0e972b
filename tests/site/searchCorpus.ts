/** An article that one query is to find before all others. */
export interface Target {
  slug: string;
  title: string;
  body: string;
  author?: string;
  day?: string;
}

/** Each beside its double: the same but for what a query tells apart. */
export const TARGETS: readonly Target[] = [
  { slug: "pho-dong-da", title: "Giấy dó ở phố", body: "Xưởng giấy mở tại Đống Đa từ sáng." },
  {
    slug: "dong-lua-da-cu",
    title: "Cây đa cũ",
    body: "Đồng lúa đã gặt, đống rơm khô, gốc đa già.",
  },
  { slug: "uy-moi", title: "Xưởng mực xin ý", body: "Việc ấy do uỷ ban xưởng mực bịa ra." },
  { slug: "uy-cu", title: "Xưởng mực xin lời", body: "Việc ấy do ủy ban xưởng mực bịa ra." },
  { slug: "hoa-moi", title: "Tổ giảng một", body: "Tổ hoà giải xóm giấy đi từng nhà." },
  { slug: "hoa-cu", title: "Tổ giảng hai", body: "Tổ hòa giải xóm giấy đi từng nhà." },
  { slug: "qui-i", title: "Sổ mực đầu", body: "Kê mực theo quí ba của năm bịa." },
  { slug: "quy-y", title: "Sổ mực sau", body: "Kê mực theo quý ba của năm bịa." },
  { slug: "ly-lich", title: "Tờ khai của máy in", body: "Máy in nộp lý lịch gồm ba tờ." },
  { slug: "ki-luc", title: "Máy in chạy suốt đêm", body: "Máy in lập kỉ lục in thâu đêm." },
  { slug: "ty-le", title: "Pha mực cho đều", body: "Pha theo tỷ lệ một mực hai nước." },
  { slug: "mi-thuat", title: "Tranh của thợ in", body: "Lớp mĩ thuật vẽ chân dung máy in." },
  { slug: "si-so", title: "Lớp thợ in", body: "Lớp có sỹ số mười tám cái máy." },
  {
    slug: "nghi-quyet-15",
    title: "Giấy tờ nhắc tới",
    body: "Nhắc Nghị quyết số 15-NQ/TU giả định.",
  },
  {
    slug: "ke-hoach-15",
    title: "Giấy tờ nhắc khác",
    body: "Nhắc Kế hoạch số 15-KH/TU, 115-NQ/TU.",
  },
  { slug: "quyet-dinh-31", title: "Giấy tờ dính chữ", body: "Theo số31-QĐ/TW in dính liền nhau." },
  { slug: "sen-hong", title: "Vườn cạnh xưởng", body: "Ao trước cửa có sen hồng nở muộn." },
  { slug: "hong-sen", title: "Vườn sau xưởng", body: "Cây hồng sai quả, ao sen đã tàn, hồng." },
  { slug: "bon-muc", title: "Đếm bồn mực", body: "Cả xưởng có 12.094 bồn mực tím." },
  { slug: "may-dem-sao", title: "Máy đếm sao giấy", body: "Một chuyện bịa khác hẳn nhan đề." },
  {
    slug: "nhac-dem-sao",
    title: "Chuyện trong kho",
    body: "Kho có máy đếm sao, có giấy. Máy hỏng.",
  },
  { slug: "cafe", title: "Góc nghỉ của thợ", body: "Thợ uống café in hình con thoi." },
  { slug: "quyn-xa", title: "Khách từ xa", body: "Khách tên Xylora Quynbert ghé xưởng." },
  { slug: "chuot-chu", title: "Bẫy chuột chữ", body: "Con chuột gặm chữ bị bắt quả tang." },
  { slug: "but-ky", title: "Ghi bên lò giấy", body: "Lò giấy đỏ lửa.", author: "Lò Thị Giấy Bút" },
  { slug: "hoa-giay-thang-ba", title: "Hoa giấy", body: "Hoa giấy đỏ.", day: "2017-03-08" },
  { slug: "hoa-giay-thang-tu", title: "Hoa giấy", body: "Hoa giấy tím.", day: "2022-04-09" },
  { slug: "hoa-giay-thang-nam", title: "Hoa giấy", body: "Hoa giấy trắng.", day: "2019-05-10" },
];

/** Articles in all. */
const COUNT = 300;

const DISTRICTS = ["dong-da", "gia-lam", "hoang-mai", "son-tay", "thuong-tin"];
const SECTIONS = ["dai-hoi", "hoi-nghi-cap-uy", "noi-chinh"];
const AUTHORS = ["Xuân Thử", "Diệu Nghiệm", "Trần Lê Thử", "unsigned"];
const NOUNS = "giấy mực máy khuôn bàn chổi thùng kệ đèn thước".split(" ");
const VERBS = "xếp lau đếm chuyển phơi cân gói mở".split(" ");

/** The articles by their paths in the content folder. The same on every run. */
export function searchCorpus(): Record<string, string> {
  const fillers = Array.from({ length: COUNT - TARGETS.length }, (_, i) => filler(i));
  return Object.fromEntries([...TARGETS, ...fillers].map((target, i) => fileOf(target, i)));
}

/** Nothing that any target is looked for by. */
function filler(i: number): Target {
  const word = (list: readonly string[], step: number) => list[(i * step + step) % list.length];
  const sentence = (n: number) =>
    `Thợ in ${word(VERBS, n)} ${word(NOUNS, n + 1)} cạnh ${word(NOUNS, n + 3)} lần ${i}.`;
  const body = Array.from({ length: 12 }, (_, n) => sentence(n + 1)).join(" ");
  return { slug: `viec-${i}`, title: `Việc thử trong xưởng số ${i}`, body };
}

function fileOf({ slug, title, body, author, day }: Target, i: number): [string, string] {
  const district = DISTRICTS[i % DISTRICTS.length];
  const written = day ?? dayOf(i);
  const term = written < "2020" ? "2015-2020" : "2020-2025";
  const front = [
    `title: "${title}"`,
    `district: ${district}`,
    `date: ${written}`,
    `term: ${term}`,
    `author: ${author ?? AUTHORS[i % AUTHORS.length]}`,
    `section: ${SECTIONS[i % SECTIONS.length]}`,
  ];
  const path = `articles/${district}/${written.slice(0, 4)}/${written}-${slug}.md`;
  return [path, `---\n${front.join("\n")}\n---\n\n${body}\n`];
}

/** Never in a year in which terms change. */
function dayOf(i: number): string {
  const years = ["2016", "2017", "2018", "2019", "2021", "2022", "2023"];
  const two = (number: number) => String(number).padStart(2, "0");
  return `${years[i % years.length]}-${two((i % 12) + 1)}-${two((i % 28) + 1)}`;
}
