import { nameInAddress } from "../../documents/documentId.ts";
import { printedSign } from "../../documents/printedSign.ts";
import { recordSlug } from "../../read/recordSlug.ts";
import { isSlug } from "../../text/fold.ts";
import { timeOfSign } from "../documentFacts/knownTime.ts";
import type { DocumentFile } from "../schema/document.ts";
import type { RegistryRule } from "./rule.ts";

/** A file is called by issuer, sign and year, as the document's address is: `trung-uong-35-ct-tw-2019`. */
export const documentFileName: RegistryRule<DocumentFile> = {
  id: "document-file",
  judge(document, path) {
    const file = recordSlug(path);
    const name = baseName(document);
    if (isSlug(file) && (file === name || file.startsWith(`${name}-`))) return [];
    const time = document.date?.slice(0, 4) ?? document.term ?? timeOfSign(document);
    return [
      {
        at: ["issuer"],
        key: "issuer",
        message: `Tên tệp "${file}" không đi theo cơ quan và số ký hiệu trong tệp`,
        expected: `đổi tên tệp thành ${[name, time].filter(Boolean).join("-")}.yaml`,
      },
    ];
  },
};

function baseName({ issuer, kind, number, sign, ...sitting }: DocumentFile): string {
  const read = sign === undefined ? undefined : printedSign(sign);
  const numbered = { kind, number: read?.number ?? number ?? null, sign: sign ?? null };
  return `${issuer}-${nameInAddress({ ...numbered, ...sitting })}`;
}
