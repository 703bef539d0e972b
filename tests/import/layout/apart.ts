import { takeApart } from "../../../src/import/layout/takeApart.ts";
import type { Block, Layout, Page, Piece } from "../../../src/import/model.ts";
import { goodRegistry } from "../../fixture.ts";
import { pageOf } from "../sample.ts";

const { districts, sections } = await goodRegistry();
const source = (name: string, marks: string[], hosts: string[] = []) =>
  ({ name, marks, hosts, rights: "link" }) as const;

/** What the layout rules know: two districts, some newspapers with their marks. */
export const registry = {
  districts,
  sections,
  sources: [
    source("Cổng Thử", ["HNP"], ["cong-thu.example"]),
    source("Nhịp sống Mẫu", ["NSHN"]),
    source("Hànộimới", ["HNMO", "HNM"], ["hanoimoi.com.vn"]),
    source("Kinh tế Mẫu", ["Kinhtedothi", "KTĐT"]),
    source("Báo Dân Mẫu", ["Dân trí"]),
    source("Thông tấn Thử", ["TTXVN/Vietnam+", "Vietnam+"]),
    source("Đài Thử", ["VOV.VN", "ANTD.VN"]),
  ],
};

/** The layout of raw text, as pasted. */
export function apart(text: string): Layout {
  const blocks: Block[] = text
    .split("\n")
    .map((line, at) => ({ line: at + 1, text: line.trim(), kind: "text" as const }))
    .filter((block) => block.text !== "");
  return apartBlocks(blocks);
}

/** The layout of a page with structure. */
export function apartBlocks(blocks: Block[], stated: Page["stated"] = []): Layout {
  return takeApart(pageOf({ blocks, stated }), registry);
}

/** The pieces in short: role and words, of figures their caption and credit. */
export function inShort({ pieces }: Layout): string[] {
  return pieces.map(shortOf);
}

function shortOf(piece: Piece): string {
  if (piece.role !== "figure") return `${piece.role}: ${piece.text}`;
  return `figure: ${piece.caption}${piece.credit === undefined ? "" : ` | ${piece.credit}`}`;
}

/** What was taken off, as printed. */
export function takenOff({ furniture }: Layout): string[] {
  return furniture.map(({ text }) => text);
}

/** Captions of all figures. */
export function captionsOf({ pieces }: Layout): string[] {
  return pieces.flatMap((piece) => (piece.role === "figure" ? [piece.caption] : []));
}

/** A lead, as good as any. */
export const LEAD =
  "Sáng 6/1, Huyện ủy Thử Giang họp bàn việc trồng tre giữ đê, có đại diện chín xã ven sông dự.";

/** A paragraph that follows it. */
export const PARAGRAPH =
  "Mỗi xã nhận 400 gốc tre, trồng xong trước ngày 15/2. Nhà nào có đất ven đê thì trồng phần của nhà mình.";

/** A headline, a lead and a paragraph round the lines that are tried out. */
export function article(parts: {
  above?: string;
  underTitle?: string;
  between?: string;
  below?: string;
  last?: string;
}): Layout {
  const lines = [
    parts.above,
    "Thử Giang trồng tre giữ đê Mẫu",
    parts.underTitle,
    LEAD,
    parts.between,
    parts.last ?? PARAGRAPH,
    parts.below,
  ];
  return apart(lines.filter((line) => line !== undefined).join("\n"));
}
