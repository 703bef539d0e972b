import { printDay } from "../../read/date.ts";
import { type Answers, isOfOthers, type Setting } from "../../start/answers.ts";
import { isUnanswered, readers } from "../../start/readAnswer.ts";
import { mayHaveSat } from "../../start/terms.ts";
import type { Choice, Prompts } from "../prompts.ts";

/** Stands first, so that a hasty Enter leaves a place open and fills none. */
const LATER: Choice = { value: "", label: "để ngỏ, điền sau" };

/** One question: what it offers, and whether it is to be asked after these answers. */
interface Question {
  key: keyof Answers;
  message(setting: Setting): string;
  /** Nothing for what is typed. */
  choices?(setting: Setting, answers: Answers): Choice[];
  applies?(answers: Answers, setting: Setting): boolean;
}

const QUESTIONS: readonly Question[] = [
  {
    key: "district",
    message: () => "Quận, huyện, thị xã nào?",
    choices: ({ registry: { districtSlugs, districts } }) =>
      districtSlugs.map((value) => ({ value, label: districts.get(value)?.names.full ?? value })),
  },
  { key: "title", message: () => "Nhan đề, như trang gốc in? (chưa có: Enter)" },
  {
    key: "date",
    message: ({ today }) =>
      `Ngày đăng? Viết như 06/01/2021, thêm giờ nếu có in: 06/01/2021 11:09. Hôm nay (${printDay(today)}): gõ hôm nay. (chưa rõ: Enter)`,
  },
  {
    key: "term",
    message: () => "Sổ bộ chưa biết rõ ngày đổi khóa. Bài thuộc nhiệm kỳ nào?",
    choices: ({ registry }, { district = "", date }) =>
      plain(mayHaveSat(district, date?.day ?? "", registry)),
    applies: ({ district, date }, { registry }) =>
      district !== undefined &&
      date !== undefined &&
      mayHaveSat(district, date.day, registry).length > 1,
  },
  {
    key: "author",
    message: () => "Tác giả, như đã in? Trang không ghi tên: gõ unsigned. (chưa rõ: Enter)",
  },
  {
    key: "section",
    message: () => "Chuyên mục nào?",
    choices: ({ registry: { sections } }) => [
      ...sections.map(({ slug, name }) => ({ value: slug, label: name })),
      { value: "khong", label: "không thuộc chuyên mục nào" },
    ],
  },
  {
    key: "rights",
    message: () => "Bài này là gì?",
    choices: () => [
      { value: "own", label: "bài của ta viết (own)" },
      { value: "digest", label: "bản tóm lược, bằng lời của ta, bài của nơi khác (digest)" },
      { value: "full", label: "nguyên văn bài của nơi khác, đã được phép (full)" },
      { value: "link", label: "chỉ dẫn tới trang gốc, kèm nhiều nhất ba câu của ta (link)" },
    ],
  },
  {
    key: "source",
    message: () => "Bài lấy từ đâu?",
    choices: ({ registry: { sources } }) =>
      sources.map(({ name, marks, hosts }) => ({
        value: name,
        label: [name, ...marks, ...hosts].join(" · "),
      })),
    applies: isOfOthers,
  },
  {
    key: "url",
    message: () => "Địa chỉ trang gốc? (không có: Enter)",
    applies: isOfOthers,
  },
];

/** Asks for what `given` does not answer. Undefined where the editor breaks off. */
export async function askAnswers(
  given: Answers,
  setting: Setting,
  prompts: Prompts,
): Promise<Answers | undefined> {
  const answers: Record<string, unknown> & Answers = { ...given };
  for (const question of QUESTIONS) {
    const { key, applies = () => true } = question;
    if (answers[key] !== undefined || !applies(answers, setting)) continue;
    const written = await ask(question, answers, setting, prompts);
    if (written === undefined) return undefined;
    const reading = isUnanswered(written) ? undefined : readers[key](written, setting);
    if (reading && "value" in reading) Object.assign(answers, { [key]: reading.value });
  }
  return answers;
}

function ask(
  { key, message, choices }: Question,
  answers: Answers,
  setting: Setting,
  prompts: Prompts,
): Promise<string | undefined> {
  if (choices) return prompts.choose(message(setting), [LATER, ...choices(setting, answers)]);
  return prompts.type(message(setting), (written) => {
    const reading = isUnanswered(written) ? undefined : readers[key](written, setting);
    return reading && "fault" in reading ? reading.fault : undefined;
  });
}

function plain(values: readonly string[]): Choice[] {
  return values.map((value) => ({ value, label: value }));
}
