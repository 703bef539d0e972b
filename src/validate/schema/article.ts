import { z } from "zod";
import { meansUnsigned, splitAuthors, UNSIGNED } from "../authors.ts";
import { documentMention } from "./document.ts";
import { dateTime, KIND, slug, termYears, text, webAddress } from "./parts.ts";
import { personMention } from "./person.ts";

/** What the values mean, in their order: editing programs show it beside each. */
const BASES = ["in trên trang", "ngày của sự việc", "suy ra, cả khi chỉ một phần"];
export const RIGHTS = [
  "bài của ta tự viết",
  "bản tóm lược bằng lời của ta",
  "nguyên văn, đã được phép",
  "chỉ đường dẫn và tối đa ba câu của ta",
];

/**
 * The front matter of an article. Each key has its sentence and its label for editors: messages, the
 * JSON Schema, the guide's table and the forms of the desk all take them from here. `offset` is the
 * site's clock, in minutes east of UTC.
 */
export function articleSchema(offset: number) {
  const when = dateTime(offset);
  return z.strictObject({
    title: text.describe("Nhan đề như đã in.").meta({ title: "Nhan đề" }),
    district: slug
      .describe("Tên tệp của quận, huyện trong districts/, như gia-lam.")
      .meta({ title: "Quận, huyện" }),
    date: when
      .describe("Ngày (và giờ) đăng, hoặc ngày của sự việc nếu chỉ biết ngày ấy.")
      .meta({ title: "Ngày" }),
    date_basis: z
      .enum(["printed", "event", "inferred"])
      .default("printed")
      .describe("Ngày lấy từ đâu: in trên trang, ngày của sự việc, hay suy ra.")
      .meta({ title: "Ngày lấy từ đâu", enumDescriptions: BASES }),
    term: termYears
      .describe("Nhiệm kỳ của cấp ủy đương nhiệm hôm ấy, như 2020-2025.")
      .meta({ title: "Nhiệm kỳ" }),
    run_up_to: termYears
      .optional()
      .describe("Nhiệm kỳ sắp tới, nếu bài nói về việc chuẩn bị hoặc tiến hành đại hội của nó.")
      .meta({ title: "Nhiệm kỳ sắp tới" }),
    author: z
      .union([text.transform(splitAuthors), z.array(text).min(1)])
      .refine((names) => names.length > 0, {
        params: { rule: "value-empty", expected: "một tên, hoặc unsigned nếu trang không ghi" },
        error: "không có tên nào",
      })
      .refine((names) => names.join() === UNSIGNED || !names.some(meansUnsigned), {
        params: {
          rule: "known-value",
          expected: "unsigned đứng một mình, viết thường",
          suggestion: UNSIGNED,
        },
        error: "unsigned viết sai hoặc đứng cùng tên khác",
      })
      .describe("Một tên hoặc danh sách tên; unsigned nếu trang không ghi.")
      .meta({ title: "Tác giả" }),
    source: z
      .strictObject({
        name: text
          .describe("Tên nguồn, đúng từng chữ như trong sources.yaml.")
          .meta({ title: "Tên nguồn" }),
        url: webAddress
          .optional()
          .describe("Địa chỉ trang gốc, bắt đầu bằng https:// hoặc http://.")
          .meta({ title: "Địa chỉ trang gốc", "x-required": "với `link`" }),
        published: when
          .optional()
          .describe("Ngày trang gốc được đăng.")
          .meta({ title: "Ngày trang gốc đăng" }),
        retrieved: when.optional().describe("Ngày chép trang gốc.").meta({ title: "Ngày chép" }),
        archived: webAddress
          .optional()
          .describe("Địa chỉ bản lưu (archive.org …).")
          .meta({ title: "Bản lưu" }),
      })
      .optional()
      .describe("Nguồn; bắt buộc với digest, full và link.")
      .meta({ title: "Nguồn", "x-required": "với `digest`, `full`, `link`" }),
    rights: z
      .enum(["own", "digest", "full", "link"])
      .default("own")
      .describe("Được đăng những gì: bài của ta, bản tóm lược, nguyên văn, hay chỉ đường dẫn.")
      .meta({ title: "Quyền", enumDescriptions: RIGHTS }),
    section: slug
      .optional()
      .describe("Chuyên mục, có trong sections.yaml.")
      .meta({ title: "Chuyên mục" }),
    tags: z.array(text).default([]).describe("Thẻ, mỗi thẻ vài chữ.").meta({ title: "Thẻ" }),
    people: z
      .array(personMention)
      .default([])
      .describe("Những người bài nhắc tên: họ tên, chức vụ như in, nơi giữ chức.")
      .meta({ title: "Người được nhắc" }),
    documents: z
      .array(documentMention)
      .default([])
      .describe("Những văn bản bài dẫn mà máy không tự biết chắc là văn bản nào.")
      .meta({ title: "Văn bản được dẫn" }),
    summary: text
      .optional()
      .describe("Đoạn dẫn dưới nhan đề.")
      .meta({ title: "Đoạn dẫn", ...KIND.prose }),
    updated: when.optional().describe("Lần sửa gần nhất.").meta({ title: "Ngày sửa" }),
    corrections: z
      .array(
        z.strictObject({
          date: when.describe("Ngày đính chính.").meta({ title: "Ngày" }),
          text: text.describe("Điều đã sửa.").meta({ title: "Nội dung", ...KIND.prose }),
        }),
      )
      .default([])
      .describe("Các lần đính chính: ngày và nội dung.")
      .meta({ title: "Đính chính" }),
    aliases: z
      .array(text)
      .default([])
      .describe("Địa chỉ cũ của bài, như /tin/123/.")
      .meta({ title: "Địa chỉ cũ" }),
    draft: z.boolean().default(false).describe("true: chưa đăng.").meta({ title: "Bản nháp" }),
    cover: z
      .strictObject({
        src: text.describe("Tệp ảnh nằm cạnh bài.").meta({ title: "Tệp ảnh", ...KIND.image }),
        alt: z
          .string()
          .optional()
          .describe("Lời tả ảnh; bắt buộc.")
          .meta({ title: "Lời tả ảnh", ...KIND.prose, "x-required": "có" }),
        caption: text
          .optional()
          .describe("Chú thích dưới ảnh.")
          .meta({ title: "Chú thích", ...KIND.prose }),
        credit: text
          .optional()
          .describe("Người chụp; trang tự thêm “Ảnh:” ở trước.")
          .meta({ title: "Người chụp" }),
      })
      .optional()
      .describe("Ảnh đầu bài; alt tả ảnh cho người không nhìn thấy.")
      .meta({ title: "Ảnh đầu bài" }),
    after_closure: text
      .optional()
      .describe("Vì sao bài đề ngày sau khi quận, huyện đã kết thúc hoạt động.")
      .meta({ title: "Lý do đề ngày muộn", ...KIND.prose }),
  });
}

/** Front matter that has passed the schema. */
export type FrontMatter = z.output<ReturnType<typeof articleSchema>>;
