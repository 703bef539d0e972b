import type { Message } from "../../../src/message.ts";

/** One message with everything a message can have, and one with as little as it can. */
export const full: Message = {
  file: "content/articles/thu-mot/2021/2021-01-06-bai.md",
  line: 5,
  column: 7,
  rule: "term-matches-date",
  severity: "error",
  message: "Nhiệm kỳ 2015-2020 đã kết thúc; bài đề ngày 06/01/2021",
  expected: "nhiệm kỳ của cấp ủy đương nhiệm hôm ấy",
  suggestion: "2020-2025",
  key: "term",
  related: [{ file: "content/districts/thu-mot.yaml", line: 9, column: 3 }],
};

export const bare: Message = {
  file: "content/site.yaml",
  line: 1,
  column: 1,
  rule: "nfc-text",
  severity: "warning",
  message: "Chữ có dấu ghi ở dạng tách rời (NFD)",
};
