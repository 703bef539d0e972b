import { z } from "zod";
import { type DateTime, parseDate, printDay } from "../../read/date.ts";

/** What a text is, where the type `string` does not tell: for those who show a schema to people. */
export const KIND = {
  day: { "x-kind": "ngày" },
  address: { "x-kind": "địa chỉ web" },
  prose: { "x-kind": "đoạn văn" },
  image: { "x-kind": "tên tệp ảnh" },
} as const;

/** A text that is not empty. */
export const text = z.string().min(1);

/** A name in addresses. Whether it is known is a rule's business. */
export const slug = text;

const TERM = /^\d{4}-\d{4}$/;

/** Years of a committee term, as in `2020-2025`. */
export const termYears = z.string().superRefine((written, context) => {
  if (TERM.test(written)) return;
  context.addIssue({
    code: "custom",
    message: "Nhiệm kỳ viết sai",
    params: {
      rule: "value-type",
      expected: "hai năm bốn chữ số nối bằng gạch, như 2020-2025",
      suggestion: plainTerm(written),
    },
  });
});

/** `2020 – 2025` as `2020-2025`; undefined for what is no two years of four digits. */
export function plainTerm(written: string): string | undefined {
  const plain = written.replace(/\s*[-–—]\s*/, "-").trim();
  return TERM.test(plain) ? plain : undefined;
}

/** A day or a day with its time, in one of the forms of `parseDate`; `offset` in minutes east. */
export function dateTime(offset: number) {
  return z
    .string()
    .transform((written, context): DateTime => {
      const read = parseDate(written, offset);
      if (read) return read;
      context.addIssue({
        code: "custom",
        message: `Không đọc được ngày "${written}"`,
        params: {
          rule: "valid-date",
          expected:
            "ngày có thật: 2021-01-06, 2021-01-06T11:09+07:00, 06/01/2021 11:09 hoặc 6-1-2021",
          suggestion: swapped(written, offset),
        },
      });
      return z.NEVER;
    })
    .meta(KIND.day);
}

/** Month-first dates are the likeliest slip: 01/26/2021 is offered as 26/01/2021. */
function swapped(written: string, offset: number): string | undefined {
  const turned = written.replace(/^(\d{1,2})([/.-])(\d{1,2})(?=\2\d{4})/, "$3$2$1");
  const read = turned === written ? undefined : parseDate(turned, offset);
  return read && (read.time ? `${printDay(read.day)} ${read.time}` : printDay(read.day));
}

/** A day without a time. */
export const day = z.string().transform((written, context): string => {
  const read = parseDate(written, 0);
  if (read && read.time === undefined) return read.day;
  context.addIssue({
    code: "custom",
    message: `Không đọc được ngày "${written}"`,
    params: { rule: "valid-date", expected: "ngày có thật, không kèm giờ: 2020-07-29" },
  });
  return z.NEVER;
});

/** An address of another site: http or https, nothing that a browser would run. */
export const webAddress = z
  .string()
  .refine(isWebAddress, {
    params: { rule: "safe-url", expected: "địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://" },
    error: "Địa chỉ web viết sai",
  })
  .meta(KIND.address);

/** The address of a site: what pages are added to, so nothing may follow its path. */
export const baseAddress = z.string().refine(isBaseAddress, {
  params: { rule: "safe-url", expected: "địa chỉ https:// hoặc http:// không có ? và #" },
  error: "Địa chỉ của trang viết sai",
});

/** True for what may stand as `base_url`. */
export function isBaseAddress(written: string): boolean {
  return isWebAddress(written) && !/[?#]/.test(written);
}

function isWebAddress(written: string): boolean {
  if (/[\s<>"\\]/.test(written) || !URL.canParse(written)) return false;
  return /^https?:$/.test(new URL(written).protocol);
}
