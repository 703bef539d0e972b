import { z } from "zod";
import { slug, text } from "./parts.ts";

/** A person whom an article names, as `people` of its front matter has it. */
export const personMention = z.strictObject({
  name: text.describe("Họ tên như đã in, không kèm “đồng chí”, “ông”, “bà”.").meta({
    title: "Họ tên",
  }),
  role: text.describe("Chức vụ như đã in.").meta({ title: "Chức vụ" }),
  body: slug
    .describe("Nơi giữ chức: tên tệp của quận, huyện, hoặc ha-noi, trung-uong.")
    .meta({ title: "Nơi giữ chức" }),
  person: slug
    .optional()
    .describe("Hồ sơ trong people/, khi biết chắc là người ấy.")
    .meta({ title: "Hồ sơ" }),
});

const articlePath = text.describe("Đường dẫn của bài, tính từ content/, như articles/gia-lam/….");

/** `people/<slug>.yaml`: one person. Two persons may share a name, never a slug. */
export const personSchema = z.strictObject({
  slug: slug.describe("Tên không dấu, đúng bằng tên tệp; trùng tên thì thêm đuôi."),
  name: text.describe("Họ tên."),
  also: z.array(text).default([]).describe("Các cách viết khác đã in của chính tên ấy."),
  note: text.optional().describe("Lời ghi cho người đọc, như để phân biệt với người trùng tên."),
  tenures: z
    .array(
      z.strictObject({
        role: text.describe("Chức vụ như đã in."),
        body: slug.describe("Nơi giữ chức: tên tệp của quận, huyện, hoặc ha-noi, trung-uong."),
        from: articlePath.describe("Bài sớm nhất cho thấy người ấy giữ chức này."),
        to: articlePath.describe("Bài muộn nhất cho thấy như thế; một bài thì ghi lại chính nó."),
        note: text.optional().describe("Lời ghi cho người đọc."),
      }),
    )
    .min(1)
    .describe("Các chức vụ, mỗi chức từ một bài đến một bài làm chứng."),
  sources: z.array(text).default([]).describe("Nơi khác đã đọc thấy, ngoài các bài."),
});

export type Person = z.output<typeof personSchema>;
export type Tenure = Person["tenures"][number];
