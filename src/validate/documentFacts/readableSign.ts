import { kindName, kindsOf } from "../../documents/kinds.ts";
import { printedSign } from "../../documents/printedSign.ts";
import type { Described } from "../schema/document.ts";
import type { DocumentRule, KeyFault } from "./rule.ts";

/** Whose sign a code is, by the slugs of issuers. `TU` is of cities and provinces; that of Sơn Tây is unknown. */
const ISSUERS: readonly [code: RegExp, issuer: RegExp, example?: string][] = [
  [/^TW$/, /^trung-uong$/, "trung-uong"],
  [/^TU$/, /^(?:thanh|tinh|thi)-uy-/],
  [/^QUTW$/, /^quan-uy-trung-uong$/, "quan-uy-trung-uong"],
  [/^QU/, /^quan-uy-/],
  [/^HU/, /^huyen-uy-/],
  [/^QH\d*$/, /^quoc-hoi$/, "quoc-hoi"],
  [/^UBTVQH\d*$/, /^uy-ban-thuong-vu-quoc-hoi$/, "uy-ban-thuong-vu-quoc-hoi"],
  [/^CP$/, /^chinh-phu$/, "chinh-phu"],
  [/^TTg$/, /^thu-tuong-chinh-phu$/, "thu-tuong-chinh-phu"],
];

/** The sign reads as one, is written in the form that addresses have, and says nothing else than number, kind and issuer. */
export const readableSign: DocumentRule = {
  id: "document-sign",
  judge(described) {
    const { sign } = described;
    const read = sign === undefined ? undefined : printedSign(sign);
    if (sign === undefined) return [];
    if (!read) {
      const expected = "số, loại và cơ quan, như 35-CT/TW hoặc 1656/NQ-UBTVQH15";
      return [{ key: "sign", message: `Không đọc được ký hiệu "${sign}"`, expected }];
    }
    const { sign: proper, number, code, issuerCode } = read;
    if (proper !== sign) {
      const message = `Ký hiệu "${sign}" viết khác cách chung`;
      return [{ key: "sign", message, expected: proper, suggestion: proper }];
    }
    return [
      ...numberFaults(described, number),
      ...kindFaults(described, code),
      ...issuerFaults(described, issuerCode),
    ];
  },
};

function numberFaults({ sign, number }: Described, read: number): KeyFault[] {
  if (number === undefined || number === read) return [];
  const message = `number: ${number} khác số trong ${sign}`;
  return [{ key: "number", message, expected: "bỏ number khi đã có sign", suggestion: `${read}` }];
}

function kindFaults({ sign, kind }: Described, code: string | null): KeyFault[] {
  const kinds = code === null ? ["luat", "nghi-quyet", "phap-lenh"] : kindsOf(code);
  if (kind === undefined || kinds.length === 0 || kinds.includes(kind)) return [];
  const message = `${sign} không phải ký hiệu của ${kindName(kind)}`;
  return [{ key: "kind", message, expected: kinds.join(" hoặc "), suggestion: kinds[0] }];
}

function issuerFaults({ sign, issuer }: Described, code: string): KeyFault[] {
  const [, form, example] = ISSUERS.find(([codes]) => codes.test(code)) ?? [];
  if (issuer === undefined || !form || form.test(issuer)) return [];
  const message = `${sign} không phải ký hiệu của ${issuer}`;
  const expected = "cơ quan mà chữ sau dấu gạch chéo nói tới";
  return [{ key: "issuer", message, expected, suggestion: example }];
}
