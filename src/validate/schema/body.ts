import { z } from "zod";
import { slug, text } from "./parts.ts";
import { evidence, term } from "./registry.ts";

/** `bodies/<slug>.yaml`: the Party organisation of the city, or of the nation. */
export const bodySchema = z.strictObject({
  slug: slug.describe("Tên không dấu, đúng bằng tên tệp: ha-noi, trung-uong."),
  names: z
    .strictObject({
      name: text.describe("Tên riêng: Hà Nội, Trung ương."),
      kind: z
        .enum(["thanh-pho", "toan-quoc"])
        .describe("Đảng bộ thành phố hay toàn Đảng.")
        .meta({ enumDescriptions: ["đảng bộ thành phố", "toàn Đảng"] }),
      committee: text.describe("Tên cấp ủy: Thành ủy Hà Nội."),
      party_organisation: text.describe("Tên đảng bộ: Đảng bộ thành phố Hà Nội."),
      ...evidence,
    })
    .describe("Các tên gọi, kèm nguồn."),
  terms: z.array(term).min(1).describe("Các nhiệm kỳ, cũ trước mới sau, không bỏ cách."),
});

export type Body = z.output<typeof bodySchema>;
