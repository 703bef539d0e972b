import { z } from "zod";
import { minutesEast } from "../../read/date.ts";
import { baseAddress, day, slug, termYears, text, webAddress } from "./parts.ts";

/** What every fact of the registry carries: where it was read, and how sure that makes it. */
const evidence = {
  sources: z.array(text).min(1).describe("Nơi đã đọc thấy: địa chỉ hoặc tên tài liệu."),
  certainty: z
    .enum(["verified", "partly", "inferred"])
    .default("verified")
    .describe("Đọc thấy trọn vẹn, một phần, hay suy ra."),
  note: text.optional().describe("Lời ghi cho người đọc."),
};

const congress = z.strictObject({
  opened: day.optional(),
  closed: day.optional(),
  days: z.array(day).default([]),
  first_plenum: day.optional(),
  ...evidence,
});

const term = z.strictObject({
  years: termYears,
  status: z.enum(["completed", "planned", "suspended"]),
  ordinal: z.strictObject({ value: text, ...evidence }).optional(),
  congress: congress.optional(),
  secretaries: z.array(z.strictObject({ name: text, basis: text, ...evidence })).default([]),
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
  slug,
  names: z.strictObject({
    name: text,
    kind: z.enum(["quan", "huyen", "thi-xa"]),
    full: text,
    committee: text,
    party_organisation: text,
    gso_code: text.optional(),
    ...evidence,
  }),
  tile: z
    .strictObject({ row: tilePlace, column: tilePlace })
    .optional()
    .describe("Ô của quận, huyện trên bản đồ ô: hàng từ bắc xuống, cột từ tây sang."),
  terms: z.array(term).min(1),
  dissolved: z.strictObject({ day, ...evidence }).optional(),
  successors: z
    .strictObject({
      units: z.array(z.strictObject({ name: text, share: z.enum(["major", "part", "whole"]) })),
      ...evidence,
    })
    .optional(),
});

/** `site.yaml`. */
export const siteSchema = z.strictObject({
  title: text,
  short_title: text,
  description: text,
  base_url: baseAddress,
  language: z.literal("vi"),
  offset: z
    .string()
    .refine((zone) => /^[+-]\d{2}:\d{2}$/.test(zone), {
      params: { rule: "value-type", expected: 'độ lệch giờ trong ngoặc kép, như "+07:00"' },
      error: "Độ lệch giờ viết sai",
    })
    .transform(minutesEast),
  city: text,
  publisher: text,
  licence: z.strictObject({ name: text, url: webAddress, covers: text }),
  about: text,
});

/** `sections.yaml`. */
export const sectionsSchema = z.array(
  z.strictObject({ slug, name: text, description: text.optional() }),
);

/** `sources.yaml`. */
export const sourcesSchema = z.array(
  z.strictObject({
    name: text,
    hosts: z.array(text).default([]),
    marks: z.array(text).default([]),
    rights: z.enum(["own", "digest", "full", "link"]),
    note: text.optional(),
  }),
);

export type District = z.output<typeof districtSchema>;
export type CommitteeTerm = District["terms"][number];
export type Congress = z.output<typeof congress>;
export type Site = z.output<typeof siteSchema>;
export type Section = z.output<typeof sectionsSchema>[number];
export type NewsSource = z.output<typeof sourcesSchema>[number];
