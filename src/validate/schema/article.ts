import { z } from "zod";
import { meansUnsigned, splitAuthors, UNSIGNED } from "../authors.ts";
import { dateTime, slug, termYears, text, webAddress } from "./parts.ts";

/** The front matter of an article; `offset` is the site's clock, in minutes east of UTC. */
export function articleSchema(offset: number) {
  const when = dateTime(offset);
  return z.strictObject({
    title: text.describe("Nhan đề như đã in."),
    district: slug.describe("Tên tệp của quận, huyện trong districts/, như gia-lam."),
    date: when.describe("Ngày (và giờ) đăng, hoặc ngày của sự việc nếu chỉ biết ngày ấy."),
    date_basis: z
      .enum(["printed", "event", "inferred"])
      .default("printed")
      .describe("Ngày lấy từ đâu: in trên trang, ngày của sự việc, hay suy ra."),
    term: termYears.describe("Nhiệm kỳ của cấp ủy đương nhiệm hôm ấy, như 2020-2025."),
    run_up_to: termYears
      .optional()
      .describe("Nhiệm kỳ sắp tới, nếu bài nói về việc chuẩn bị hoặc tiến hành đại hội của nó."),
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
      .describe("Một tên hoặc danh sách tên; unsigned nếu trang không ghi."),
    source: z
      .strictObject({
        name: text.describe("Tên nguồn, có trong sources.yaml."),
        url: webAddress.optional().describe("Địa chỉ trang gốc."),
        published: when.optional().describe("Ngày trang gốc được đăng."),
        retrieved: when.optional().describe("Ngày chép trang gốc."),
        archived: webAddress.optional().describe("Địa chỉ bản lưu (archive.org …)."),
      })
      .optional()
      .describe("Nguồn; bắt buộc với digest, full và link."),
    rights: z
      .enum(["own", "digest", "full", "link"])
      .default("own")
      .describe("Được đăng những gì: bài của ta, bản tóm lược, nguyên văn, hay chỉ đường dẫn."),
    section: slug.optional().describe("Chuyên mục, có trong sections.yaml."),
    tags: z.array(text).default([]).describe("Thẻ, mỗi thẻ vài chữ."),
    summary: text.optional().describe("Đoạn dẫn dưới nhan đề."),
    updated: when.optional().describe("Lần sửa gần nhất."),
    corrections: z
      .array(z.strictObject({ date: when, text }))
      .default([])
      .describe("Các lần đính chính: ngày và nội dung."),
    aliases: z.array(text).default([]).describe("Địa chỉ cũ của bài, như /tin/123/."),
    draft: z.boolean().default(false).describe("true: chưa đăng."),
    cover: z
      .strictObject({
        src: text.describe("Tệp ảnh nằm cạnh bài."),
        alt: z.string().optional().describe("Lời tả ảnh; bắt buộc."),
        caption: text.optional().describe("Chú thích dưới ảnh."),
        credit: text.optional().describe("Người chụp."),
      })
      .optional()
      .describe("Ảnh đầu bài; alt tả ảnh cho người không nhìn thấy."),
    after_closure: text
      .optional()
      .describe("Vì sao bài đề ngày sau khi quận, huyện đã kết thúc hoạt động."),
  });
}

/** Front matter that has passed the schema. */
export type FrontMatter = z.output<ReturnType<typeof articleSchema>>;
