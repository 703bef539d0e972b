import { z } from "zod";
import { minutesEast } from "../../read/date.ts";
import { RIGHTS } from "./article.ts";
import { siteInterface } from "./interface.ts";
import { baseAddress, day, slug, termYears, text, webAddress } from "./parts.ts";

/** What every fact of the registry carries: where it was read, and how sure that makes it. */
export const evidence = {
  sources: z.array(text).min(1).describe("Nơi đã đọc thấy: địa chỉ hoặc tên tài liệu."),
  certainty: z
    .enum(["verified", "partly", "inferred"])
    .default("verified")
    .describe("Đọc thấy trọn vẹn, một phần, hay suy ra.")
    .meta({ enumDescriptions: ["đọc thấy trọn vẹn", "đọc thấy một phần", "suy ra"] }),
  note: text.optional().describe("Lời ghi cho người đọc."),
};

const congress = z.strictObject({
  opened: day.optional().describe("Ngày khai mạc chính thức, không phải phiên trù bị."),
  closed: day.optional().describe("Ngày bế mạc."),
  days: z.array(day).default([]).describe("Những ngày khác biết chắc là có họp."),
  first_plenum: day.optional().describe("Ngày hội nghị lần thứ nhất của ban chấp hành mới."),
  ...evidence,
});

/** A committee term, of a district or of a body above it. */
export const term = z.strictObject({
  years: termYears.describe("Hai năm của nhiệm kỳ, như 2020-2025."),
  status: z
    .enum(["completed", "planned", "suspended"])
    .describe("Tình trạng của nhiệm kỳ.")
    .meta({ enumDescriptions: ["đã diễn ra", "dự kiến", "đã dừng, không diễn ra"] }),
  ordinal: z
    .strictObject({ value: text.describe("Số La Mã, như XXII."), ...evidence })
    .optional()
    .describe("Số khóa, kèm nguồn."),
  congress: congress.optional().describe("Ngày đại hội, kèm nguồn; biết ngày nào ghi ngày ấy."),
  secretaries: z
    .array(
      z.strictObject({
        name: text.describe("Họ tên."),
        basis: text.describe("Biết từ đâu là bí thư nhiệm kỳ này."),
        ...evidence,
      }),
    )
    .default([])
    .describe("Bí thư của nhiệm kỳ, kèm nguồn."),
  ...evidence,
  sources: evidence.sources.optional(),
});

/** Rows and columns of the map of tiles. */
const TILES = 12;

const tilePlace = z.number().refine((place) => place >= 1 && place <= TILES && place % 1 === 0, {
  params: { rule: "value-type", expected: `số nguyên từ 1 đến ${TILES}` },
  error: "Ô trên bản đồ viết sai",
});

/** `districts/<slug>.yaml`. */
export const districtSchema = z.strictObject({
  slug: slug.describe("Tên không dấu, đúng bằng tên tệp, như gia-lam."),
  names: z
    .strictObject({
      name: text.describe("Tên riêng: Gia Lâm."),
      kind: z
        .enum(["quan", "huyen", "thi-xa"])
        .describe("Quận, huyện hay thị xã.")
        .meta({ enumDescriptions: ["quận", "huyện", "thị xã"] }),
      full: text.describe("Tên đầy đủ: Huyện Gia Lâm."),
      committee: text.describe("Tên cấp ủy: Huyện ủy Gia Lâm."),
      party_organisation: text.describe("Tên đảng bộ: Đảng bộ huyện Gia Lâm."),
      gso_code: text.optional().describe('Mã thống kê, trong ngoặc kép: "018".'),
      ...evidence,
    })
    .describe("Các tên gọi, kèm nguồn."),
  tile: z
    .strictObject({
      row: tilePlace.describe("Hàng, đếm từ bắc xuống."),
      column: tilePlace.describe("Cột, đếm từ tây sang."),
    })
    .optional()
    .describe("Ô của quận, huyện trên bản đồ ô: hàng từ bắc xuống, cột từ tây sang."),
  terms: z.array(term).min(1).describe("Các nhiệm kỳ, cũ trước mới sau, không bỏ cách."),
  dissolved: z
    .strictObject({ day: day.describe("Ngày ấy, như 2025-07-01."), ...evidence })
    .optional()
    .describe("Ngày kết thúc hoạt động, kèm nguồn."),
  successors: z
    .strictObject({
      units: z
        .array(
          z.strictObject({
            name: text.describe("Phường … hoặc Xã …"),
            share: z
              .enum(["major", "part", "whole"])
              .describe("Phần mà quận, huyện cũ góp vào.")
              .meta({ enumDescriptions: ["phần lớn", "một phần", "toàn bộ"] }),
          }),
        )
        .describe("Các đơn vị mới."),
      ...evidence,
    })
    .optional()
    .describe("Đơn vị kế tiếp, kèm nguồn."),
});

/** `site.yaml`. */
export const siteSchema = z.strictObject({
  title: text.describe("Tên đầy đủ của trang."),
  short_title: text.describe("Tên ngắn."),
  description: text.describe("Một câu nói trang này là gì."),
  base_url: baseAddress.describe("Địa chỉ công khai của trang."),
  language: z.literal("vi").describe("Ngôn ngữ của trang: vi."),
  offset: z
    .string()
    .refine((zone) => /^[+-]\d{2}:\d{2}$/.test(zone), {
      params: { rule: "value-type", expected: 'độ lệch giờ trong ngoặc kép, như "+07:00"' },
      error: "Độ lệch giờ viết sai",
    })
    .transform(minutesEast)
    .describe('Độ lệch giờ, trong ngoặc kép: "+07:00".'),
  city: text.describe("Thành phố của các quận, huyện."),
  publisher: text.describe("Ai đưa trang này lên mạng."),
  licence: z
    .strictObject({
      name: text.describe("Tên giấy phép."),
      url: webAddress.describe("Địa chỉ của giấy phép."),
      covers: text.describe("Giấy phép áp dụng cho những gì."),
    })
    .describe("Giấy phép của phần do ta viết."),
  about: text.describe("Trang giới thiệu, viết như nội dung bài."),
  interface: siteInterface
    .optional()
    .describe("Bật, tắt những phần không phải trang nào cũng cần."),
});

/** `sections.yaml`. */
export const sectionsSchema = z.array(
  z.strictObject({
    slug: slug.describe("Tên trong địa chỉ /chuyen-muc/<slug>/; không đổi sau khi công bố."),
    name: text.describe("Tên chuyên mục."),
    description: text.optional().describe("Một câu nói mục này gồm những gì."),
    labels: z.array(text).optional().describe("Tên chuyên mục mà các trang khác in cho mục này."),
  }),
);

/** `sources.yaml`. */
export const sourcesSchema = z.array(
  z.strictObject({
    name: text.describe("Tên báo hoặc cổng, đúng như bài viết sẽ ghi."),
    hosts: z.array(text).default([]).describe("Các tên miền, không kèm www."),
    marks: z.array(text).default([]).describe("Dấu hiệu in ở đầu hoặc cuối bài, như HNP."),
    rights: z
      .enum(["own", "digest", "full", "link"])
      .describe("Quyền nên dùng cho bài lấy từ đây.")
      .meta({ enumDescriptions: RIGHTS }),
    note: text.optional().describe("Lời ghi cho người biên tập."),
  }),
);

export type District = z.output<typeof districtSchema>;
export type CommitteeTerm = District["terms"][number];
export type Congress = z.output<typeof congress>;
export type Site = z.output<typeof siteSchema>;
export type Section = z.output<typeof sectionsSchema>[number];
export type NewsSource = z.output<typeof sourcesSchema>[number];
