import type { DocumentRule } from "./rule.ts";

/** Something tells the document from others of its issuer and kind, and a plenum from those of other terms. */
export const namedDocument: DocumentRule = {
  id: "document-named",
  judge({ sign, number, congress, plenum, ordinal }) {
    if (!sign && !number && !congress && !plenum) {
      return [
        {
          message: "Chưa nói văn bản nào: không có số, ký hiệu, cũng không phải của đại hội",
          expected: "một trong: sign, number, congress, plenum",
        },
      ];
    }
    if (plenum && !ordinal && !sign) {
      return [
        {
          key: "plenum",
          message: `Khóa nào cũng có hội nghị Trung ương lần thứ ${plenum}`,
          expected: "ordinal: khóa của Trung ương, số La Mã",
        },
      ];
    }
    if (!ordinal || plenum) return [];
    return [
      {
        key: "ordinal",
        message: "ordinal chỉ đi cùng plenum",
        expected: "term: nhiệm kỳ của cơ quan ban hành",
      },
    ];
  },
};
