import type { Rule, Subject } from "../rule.ts";

const MAX_SENTENCES = 3;
const MAX_LENGTH = 700;

/** A link record holds up to three sentences of ours and nothing copied; all others have a body. */
export const bodyFitsRights: Rule = {
  id: "body-fits-rights",
  judge({ frontMatter: { rights }, body, bodyLine }) {
    const text = body.trim();
    const start = { line: bodyLine + leadingLines(body), column: 1 };
    if (rights !== undefined && rights !== "link" && text === "") {
      return [
        { ...start, message: "Bài không có nội dung", expected: "nội dung sau dòng --- thứ hai" },
      ];
    }
    if (rights !== "link" || isShort(text)) return [];
    return [
      {
        ...start,
        message: `Bài rights: link mà nội dung dài ${countSentences(text)} câu, ${text.length} ký tự`,
        expected: `nhiều nhất ${MAX_SENTENCES} câu của ta trong một đoạn, không ảnh, không chép bài gốc`,
      },
    ];
  },
};

function isShort(text: string): boolean {
  // Length first: the patterns below are not made for a whole copied article.
  if (text.length > MAX_LENGTH) return false;
  const oneParagraph = !/\n\s*\n|!\[|^\s*(#|>|[-*+] |\d+[.)] |\||```)/m.test(text);
  return oneParagraph && countSentences(text) <= MAX_SENTENCES;
}

/** Sentences by their closing marks; `TP.` and other short forms in capitals close none. */
function countSentences(text: string): number {
  return text
    .split(/(?<!(?:^|[^\p{L}])\p{Lu}{1,3})[.!?…]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{N}]|$)/u)
    .filter((part) => /\p{L}/u.test(part)).length;
}

function leadingLines(body: Subject["body"]): number {
  return (/^\s*\n/.exec(body)?.[0].split("\n").length ?? 1) - 1;
}
