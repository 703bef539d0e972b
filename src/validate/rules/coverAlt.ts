import type { Rule } from "../rule.ts";

/** A cover has a text for those who do not see it. */
export const coverAlt: Rule = {
  id: "cover-alt",
  judge({ frontMatter: { cover }, locate }) {
    if (!cover || cover.alt?.trim()) return [];
    return [
      {
        ...locate(["cover"], "key"),
        message: "Ảnh đầu bài không có lời tả",
        expected: "cover.alt: một câu tả ảnh cho người không nhìn thấy",
      },
    ];
  },
};
