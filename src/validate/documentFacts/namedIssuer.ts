import type { Committees } from "../../documents/committees.ts";
import { committeeSlug } from "../../documents/committees.ts";
import { issuerForm, knownIssuers } from "../../documents/issuerSlugs.ts";
import { isSlug, slugify } from "../../text/fold.ts";
import { nearest } from "../../text/nearest.ts";
import type { DocumentRule } from "./rule.ts";

const EXAMPLES = "tên không dấu của một cơ quan: trung-uong, thanh-uy-ha-noi, huyen-uy-gia-lam …";

/** The issuer is one body, spelled as addresses are; a warning for one of an unknown form. */
export const namedIssuer: DocumentRule = {
  id: "document-issuer",
  judge({ issuer }, committees) {
    if (issuer === undefined) return [];
    const key = "issuer" as const;
    const near = () => nearest(issuer, knownIssuers(committees));
    if (!isSlug(issuer)) {
      const message = `"${issuer}" không viết được trong địa chỉ`;
      return [{ key, message, expected: EXAMPLES, suggestion: near() ?? slugify(issuer) }];
    }
    const form = issuerForm(issuer, committees);
    if (form === "class") {
      const message = `"${issuer}" là tên chung, chưa nói cơ quan nào`;
      return [{ key, message, expected: EXAMPLES, suggestion: near() }];
    }
    const proper = committeeNamed(issuer, committees);
    if (proper && proper !== issuer) {
      const message = `Sổ bộ không có "${issuer}", chỉ có "${proper}"`;
      return [{ key, message, expected: EXAMPLES, suggestion: proper }];
    }
    if (form === "known") return [];
    const message = `Không rõ "${issuer}" là cơ quan nào; văn bản của nó có trang riêng`;
    return [{ key, severity: "warning", message, expected: EXAMPLES, suggestion: near() }];
  },
};

/** `huyen-uy-gia-lam` of `quan-uy-gia-lam`: the committee of the district that is named. */
function committeeNamed(issuer: string, committees: Committees): string | undefined {
  const slug = /^(?:quan|huyen|thi)-uy-(.+)$/.exec(issuer)?.[1];
  const district = committees.find((one) => one.slug === slug);
  return district && committeeSlug(district);
}
