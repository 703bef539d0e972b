import type { Rule } from "../rule.ts";

/** `digest`, `full` and `link` name their source; a link record also gives its address. */
export const sourcePresent: Rule = {
  id: "source-present",
  judge({ frontMatter: { rights, source }, written, locate }) {
    if (rights === undefined || rights === "own") return [];
    if (!source) {
      if (written.has("source")) return [];
      return [
        {
          ...locate(["rights"]),
          message: `Bài rights: ${rights} mà không ghi nguồn`,
          expected: "khóa source với name (và url nếu biết)",
        },
      ];
    }
    if (rights !== "link" || source.url) return [];
    return [
      {
        ...locate(["source"]),
        message: "Bài rights: link mà nguồn không có địa chỉ",
        expected: "source.url: địa chỉ trang gốc",
      },
    ];
  },
};
