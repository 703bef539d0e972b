import { type Message, pathInFolder } from "../../message.ts";
import type { Started } from "../../start/startArticle.ts";

/** Says what was written, what is open in it and what to do next. `content` is the content folder. */
export function newReport(
  { path, open }: Started,
  remarks: readonly Message[],
  content: string,
): string {
  const waits = path.startsWith("inbox/");
  const steps = [
    `mở tệp ấy, ${open.length > 0 ? 'điền những chỗ "???" và ' : ""}viết nội dung sau dòng --- thứ hai`,
    waits
      ? "npm run check -- --fix    đủ rồi thì đưa bài từ inbox về chỗ của nó"
      : "npm run check             báo những gì còn thiếu, còn sai",
    "npm run dev               xem trước",
  ];
  const lines = [
    `Đã viết ${pathInFolder(content, path)}`,
    ...(open.length > 0 ? [`    còn bỏ ngỏ: ${open.join(", ")}`] : []),
    ...(waits ? ["    nằm trong inbox vì chưa rõ nhan đề, ngày hoặc quận, huyện"] : []),
    ...remarks.map(({ message, suggestion }) =>
      suggestion ? `    ${message}; có thể sửa thành: ${suggestion}` : `    ${message}`,
    ),
    "Tiếp theo:",
    ...steps.map((step, i) => `  ${i + 1}. ${step}`),
  ];
  return `${lines.join("\n")}\n`;
}
