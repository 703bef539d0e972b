import type { Layout, Page, Piece } from "../../src/import/model.ts";

/** A page of which nothing is known but what is given. */
export function pageOf(known: Partial<Page> = {}): Page {
  return { file: "trang-thu.txt", blocks: [], stated: [], converted: [], ...known };
}

/** A paragraph of a layout. */
export function paragraph(text: string, line = 9): Piece {
  return { role: "paragraph", line, text };
}

/** A page taken apart: one whole paragraph, and what is given. */
export function layoutOf(known: Partial<Layout> = {}): Layout {
  const pieces = [paragraph("Hội nghị thử đã bế mạc lúc 11 giờ.")];
  return { datelines: [], sections: [], urls: [], pieces, furniture: [], ...known };
}

/** Words on a line of the page. */
export function words(literal: string, line = 3): { line: number; literal: string } {
  return { line, literal };
}
