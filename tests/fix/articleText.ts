import { type Arbitrary, array, constantFrom, record, shuffledSubarray, tuple } from "fast-check";

/** Ways of writing each key, right ones and wrong ones, as editors' hands leave them. */
const VALUES: Record<string, string[]> = {
  title: [
    " Bài thử số 1",
    '  "Bài thử:  số 1 "',
    " 'Bài\u00a0thử số 1'",
    " Hội nghị:\u00a0bàn việc",
    ' "Bài \\"thử\\"" # nhan đề',
  ],
  district: [" gia-lam", ' "Gia Lâm"', " gia_lam ", " Huyện Gia Lâm", " dong-da", ' "???"'],
  date: [
    " 06/01/2021 11:09",
    ' "6-1-2021"',
    " 2021-01-06T11:09+07:00",
    " 31/02/2021",
    " 25/05/2020",
  ],
  date_basis: [" Event", " inferred", " 'Printed'"],
  term: [" 2020 – 2025", " 2015-2020", ' "???"', "", " # chưa rõ", " 2020-2025"],
  run_up_to: [" 2025 - 2030", " 2020-2025"],
  author: [
    " Unsigned",
    "\n  - Xuân Thử # tên\n  - Diệu Nghiệm ",
    " Xuân Thử - Diệu Nghiệm",
    " [ UNSIGNED ]",
  ],
  source: [
    "\n  # lấy từ đâu\n  name: Báo Thử  \n  published: 06/01/2021\n\n  url: https://bao-thu.example/1",
    " { name: Báo Thử, published: 6/1/2021 }",
  ],
  rights: [" Digest", " own", " full"],
  section: [" Hội nghị cấp ủy", " hoi-nghi-cap-uy"],
  tags: [" [bài thử,  nông thôn mới ]", "\n- bài thử\n- ' thử hai'"],
  summary: [
    " |\n  Dòng một  \n  # không phải lời ghi\n  dòng hai",
    " >-\n  gấp\n  lại ",
    " |+\n  giữ dòng trống\n\n",
    " một\n  hai ",
    " 'một  \n\n  hai'",
  ],
  aliases: [" [/tin/1/]", "\n  - /tin/1/\n  - /tin/2/"],
  corrections: ["\n  - date: 7/1/2021\n    text: Sửa.  "],
  documents: [
    "\n  - { mention: 15-CT/TU, issuer: thanh-uy-ha-noi, kind: chi-thi, sign: 15-CT/TU, date: 6/1/2021 }",
  ],
  draft: [" true", " false"],
};

/** What stands above a key. */
const ABOVE = ["", "", "", "# lời ghi\n", "# a: b\n# hai dòng \n", "\n", "  # thụt vào\n"];

function lineOf(name: string): Arbitrary<string> {
  const value = constantFrom(...(VALUES[name] ?? [""]));
  return tuple(constantFrom(...ABOVE), value).map(([above, text]) => `${above}${name}:${text}\n`);
}

/** Front matters of some keys in any order, with comments and empty lines among them. */
const heads = shuffledSubarray(Object.keys(VALUES), { minLength: 1 }).chain((names) =>
  tuple(...names.map(lineOf)).map((lines) => lines.join("")),
);

/** Pieces of Markdown in which the end of a line may matter. */
const PIECES = [
  "Một câu thử.",
  "một câu",
  "dòng hai",
  "## Đề mục",
  "- mục",
  "-",
  "- ",
  "1. mục",
  "> trích",
  ">",
  "```",
  "`mã `",
  "    thụt",
  "\tthụt",
  "| a | b |",
  "| - | - |",
  "![Chú thích]()",
  "[nối](https://a.example/)",
  "[^1]",
  "[^1]: Chú.",
  "[r]: https://a.example/",
  "***",
  "---x",
  "==",
  "<b>đậm",
  "<!-- ghi chú",
  "câu\\",
  "u\u0309y viên",
  "\u00a0",
  "",
];

const ENDS = ["", "", "", " ", "  ", "\t", "   ", " \t", "\\ ", "\u00a0"];

export const bodies = array(tuple(constantFrom(...PIECES), constantFrom(...ENDS)), {
  maxLength: 12,
}).map((lines) => lines.map(([piece, end]) => `${piece}${end}`).join("\n"));

/** Whole articles, sound or not. */
export const articles = record({ head: heads, body: bodies, fence: constantFrom("---", "---  ") });

export function textOf({ head, body, fence }: { head: string; body: string; fence: string }) {
  return `${fence}\n${head}${fence}\n${body}`;
}
