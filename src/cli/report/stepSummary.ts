import type { Message } from "../../message.ts";

/** What a person reads; GitHub takes up to a megabyte a step. */
const MAX_ROWS = 200;

/** Messages as the Markdown that GitHub shows with a run of a workflow, a table under a line of `summary`. */
export function stepSummary(messages: readonly Message[], summary: string): string {
  const rows = messages.slice(0, MAX_ROWS).map((message) => {
    const { file, line, column, rule, severity, expected, suggestion } = message;
    const way = suggestion === undefined ? (expected ?? "") : `sửa thành: ${suggestion}`;
    const cells = [`${file}:${line}:${column}`, rule, message.message, way].map(plain);
    return `| ${severity === "error" ? "lỗi" : "cảnh báo"} | ${cells.join(" | ")} |\n`;
  });
  const head = "| | Chỗ | Quy tắc | Thấy gì | Cách sửa |\n| --- | --- | --- | --- | --- |\n";
  const left = messages.length - rows.length;
  return [
    `## Kiểm tra nội dung\n\n${plain(summary)}\n\n`,
    ...(rows.length > 0 ? [head, ...rows] : []),
    ...(left > 0 ? [`\nCòn ${left} chỗ nữa; chạy npm run check để xem hết.\n`] : []),
  ].join("");
}

/** Text that is shown as it stands and leads nowhere: it comes from articles. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
