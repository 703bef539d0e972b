import { addressIn } from "./reprint.ts";
import { evidence, type Sheet } from "./sheet.ts";

const LABEL =
  /^(?:url|link|đường dẫn|địa chỉ|link (?:bài|gốc|bài gốc|nội dung|bài viết)|address|xem tại|nguồn)\s?:\s*/iu;

/** Takes off lines that are a web address and nothing else, with a label before it (`URL: …`) or none. */
export function takeOffAddresses(sheet: Sheet): void {
  for (const row of sheet.rows) {
    if (row.role !== undefined || row.block.kind !== "text" || row.text.length > 3_000) continue;
    const label = LABEL.exec(row.text)?.[0] ?? "";
    const rest = row.text.slice(label.length).replace(/^<|>$/g, "");
    if (/\s/.test(rest) || addressIn(rest) === undefined || !/^https?:/.test(rest)) continue;
    if (/^nguồn/iu.test(label)) {
      row.role = "reprint";
      sheet.reprint ??= evidence(row, row.text);
    } else {
      row.role = "url";
    }
    sheet.urls.push(evidence(row, rest));
  }
}
