import type { Article } from "../model.ts";
import type { DocumentEntry, MentionEntry } from "./documentEntries.ts";

/** One citation with what is known of its document and its article. */
export interface CitationRow {
  document: DocumentEntry;
  mention: MentionEntry;
  article: Pick<Article, "title" | "district" | "date">;
}

/** A column of the table of citations; undefined where the value is unknown or does not apply. */
export interface CitationColumn {
  name: string;
  /** For readers, in Vietnamese. */
  description: string;
  value: (row: CitationRow) => string | readonly string[] | undefined;
}

/** Everything that is exported of a citation, in the order of the columns. */
export const citationColumns: readonly CitationColumn[] = [
  {
    name: "id",
    description:
      "Mã văn bản: phần cuối địa chỉ trang của văn bản; trống nếu chưa rõ là văn bản nào.",
    value: ({ document }) => document.id ?? undefined,
  },
  {
    name: "kind",
    description: "Loại văn bản: nghi-quyet, chi-thi, quyet-dinh…; trống nếu chưa rõ.",
    value: ({ document }) => document.kind ?? undefined,
  },
  {
    name: "number",
    description: "Số của văn bản.",
    value: ({ document }) => document.number?.toString(),
  },
  {
    name: "sign",
    description: "Số và ký hiệu, viết thống nhất, như 35-CT/TW; trống nếu bài không in.",
    value: ({ document }) => document.sign ?? undefined,
  },
  {
    name: "issuer",
    description:
      "Cơ quan ban hành, như thanh-uy-ha-noi; chỉ có loại cơ quan, như thanh-uy, nếu chưa rõ là cơ quan nào.",
    value: ({ document }) => document.issuer ?? undefined,
  },
  {
    name: "date",
    description: "Ngày của văn bản; trống nếu chưa rõ.",
    value: ({ document }) => document.date ?? undefined,
  },
  {
    name: "term",
    description: "Nhiệm kỳ của cơ quan ban hành; trống nếu chưa rõ.",
    value: ({ document }) => document.term ?? undefined,
  },
  {
    name: "congress",
    description: "Đại hội thứ mấy, số La Mã, nếu là nghị quyết đại hội.",
    value: ({ document }) => document.congress ?? undefined,
  },
  {
    name: "article",
    description: "Địa chỉ của bài trong kho, như cột address của bảng các bài.",
    value: ({ mention }) => mention.article,
  },
  {
    name: "article_date",
    description: "Ngày của bài.",
    value: ({ article }) => article.date.day,
  },
  {
    name: "article_title",
    description: "Nhan đề của bài.",
    value: ({ article }) => article.title,
  },
  {
    name: "district",
    description: "Mã quận, huyện, thị xã của bài.",
    value: ({ article }) => article.district,
  },
  {
    name: "line",
    description: "Dòng trong tệp Markdown của bài, đếm từ 1.",
    value: ({ mention }) => String(mention.line),
  },
  {
    name: "literal",
    description: "Chữ như đã in; trống nếu bài chỉ nói đến văn bản mà không nêu tên.",
    value: ({ mention }) => mention.literal,
  },
  {
    name: "sure",
    description: "true nếu chữ trong bài chỉ có một cách hiểu, false nếu máy đọc mà chưa chắc.",
    value: ({ mention }) => String(mention.sure),
  },
  {
    name: "candidates",
    description: "Mã các văn bản có thể là nó, nếu chưa rõ là văn bản nào.",
    value: ({ document }) => document.candidates,
  },
];
