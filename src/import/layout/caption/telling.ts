const START = String.raw`(?<![\p{L}\p{M}])`;
const END = String.raw`(?![\p{L}\p{M}])`;
const any = (...forms: string[]) => `(?:${forms.join("|")})`;

/** What a caption does not say, though its line has lost the stop at its end. */
export const TELLING = new RegExp(
  `${START}${any(
    "cho biết",
    "cho rằng",
    "cho hay",
    "chia sẻ",
    "nhấn mạnh",
    "khẳng định",
    "yêu cầu",
    "đề nghị",
    "nêu rõ",
    "đã",
    "sẽ",
    "cũng",
    "nên",
    "nhưng",
    "qua đó",
    "do đó",
    "đồng thời",
    "theo đó",
  )}${END}`,
  "iu",
);

/** What news says and captions do not: tense, reporting, joining sentences. */
export const REPORTING = new RegExp(
  `${START}${any(
    "đã",
    "đang",
    "sẽ",
    "vừa",
    "cũng",
    "cho biết",
    "cho rằng",
    "nhấn mạnh",
    "khẳng định",
    "yêu cầu",
    "đề nghị",
    "nêu rõ",
    "ghi nhận",
    "dự và",
    "và dự",
    "nhằm",
    "qua đó",
    "đồng thời",
    "trong đó",
    "gồm",
    "tập trung",
    "phải",
    "cần",
  )}${END}`,
  "iu",
);
