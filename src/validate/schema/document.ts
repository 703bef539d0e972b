import { z } from "zod";
import { KIND_SLUGS, kindName } from "../../documents/kinds.ts";
import { fromRoman } from "../../text/roman.ts";
import { day, KIND, slug, termYears, text, webAddress } from "./parts.ts";

const kinds = z
  .enum(KIND_SLUGS)
  .meta({ enumDescriptions: KIND_SLUGS.map((kind) => kindName(kind) ?? "") });

/** A count from 1. */
const count = z.number().refine((value) => Number.isInteger(value) && value > 0, {
  params: { rule: "value-type", expected: "số nguyên từ 1" },
  error: "Không phải số nguyên dương",
});

const roman = text.refine((numeral) => fromRoman(numeral) !== undefined, {
  params: { rule: "value-type", expected: "số La Mã viết hoa, như XVII" },
  error: "Số La Mã viết sai",
});

/** What tells one document from another; rules say what of it must be there. */
const identity = {
  sign: text
    .optional()
    .describe("Số và ký hiệu, như 35-CT/TW.")
    .meta({ title: "Số và ký hiệu", "x-required": "trừ khi có `number`, `congress`, `plenum`" }),
  number: count
    .optional()
    .describe("Số, khi văn bản không có ký hiệu hoặc chưa biết ký hiệu.")
    .meta({ title: "Số" }),
  date: day
    .optional()
    .describe("Ngày ban hành, như 2019-05-30.")
    .meta({ title: "Ngày ban hành", ...KIND.day }),
  term: termYears
    .optional()
    .describe("Nhiệm kỳ của cơ quan ban hành lúc ấy, khi chưa biết ngày.")
    .meta({ title: "Nhiệm kỳ", "x-required": "khi không có `date`" }),
  congress: roman
    .optional()
    .describe("Với nghị quyết đại hội: số La Mã của đại hội, như XVII.")
    .meta({ title: "Đại hội" }),
  plenum: count
    .optional()
    .describe("Với nghị quyết hội nghị Trung ương: hội nghị lần thứ mấy.")
    .meta({ title: "Hội nghị Trung ương lần thứ" }),
  ordinal: roman
    .optional()
    .describe("Khóa của hội nghị Trung ương ấy, số La Mã.")
    .meta({ title: "Khóa", "x-required": "với `plenum`" }),
};

const issuer = slug.describe("Cơ quan ban hành: trung-uong, thanh-uy-ha-noi, huyen-uy-gia-lam …");
const kind = kinds.describe("Loại văn bản, viết không dấu: nghi-quyet, chi-thi, ke-hoach …");
const mention = text
  .optional()
  .describe("Trích dẫn trong bài: đúng lời, hoặc ký hiệu. Bỏ trống: bài chỉ nói tới văn bản.")
  .meta({ title: "Trích dẫn trong bài" });
const line = count
  .optional()
  .describe("Dòng trong tệp của bài, khi lời ấy có ở nhiều dòng mà không cùng một văn bản.")
  .meta({ title: "Dòng trong tệp" });

/** A document that an article means, as `documents` of its front matter has it. */
export const documentMention = z.strictObject({
  document: slug
    .optional()
    .describe("Tên tệp trong documents/; có nó thì không cần khóa nào của văn bản nữa.")
    .meta({ title: "Hồ sơ văn bản" }),
  mention,
  line,
  issuer: issuer
    .optional()
    .meta({ title: "Cơ quan ban hành", "x-required": "khi không có `document`" }),
  kind: kind.optional().meta({ title: "Loại văn bản", "x-required": "khi không có `document`" }),
  ...identity,
});

/** `documents/<slug>.yaml`: what is known of one document besides what articles say. */
export const documentSchema = z.strictObject({
  issuer,
  kind,
  ...identity,
  title: text.optional().describe("Tên văn bản như đã in, không kèm loại và số."),
  url: webAddress.optional().describe("Nơi đọc được toàn văn."),
  sources: z.array(text).min(1).describe("Nơi đã đọc thấy ngày, tên và các điều trên."),
  note: text.optional().describe("Lời ghi cho người đọc."),
  cited_in: z
    .array(
      z.strictObject({
        article: text.describe("Đường dẫn của bài, tính từ content/, như articles/gia-lam/…."),
        mention,
        line,
      }),
    )
    .default([])
    .describe("Những bài nói tới văn bản này mà máy không tự biết chắc."),
});

export type DocumentFile = z.output<typeof documentSchema>;
export type DocumentMention = z.output<typeof documentMention>;

/** What both say of a document. */
export type Described = Partial<Pick<DocumentFile, "issuer" | "kind" | keyof typeof identity>>;
