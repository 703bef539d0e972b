import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Block, Page, Stated } from "../../model.ts";
import { refuseUnreadable } from "../decode.ts";
import { statedBy } from "../stated/statedBy.ts";
import { baseOf } from "./baseOf.ts";
import { blocksOf } from "./blocksOf.ts";
import { collect } from "./collect.ts";
import { findMain } from "./findMain.ts";
import type { FindImage } from "./imageBytes.ts";
import { faultOfPage } from "./judgePage.ts";
import { markupFault } from "./markupFault.ts";
import { mendTree } from "./mendTree.ts";
import { type Segment, segmentsOf } from "./segment.ts";
import { withoutCode } from "./withoutCode.ts";

/** What is known about a page beside its text. */
export interface HtmlSetting {
  /** Its address, where the file that holds it says so. */
  address?: string;
  findImage: FindImage;
  /** All of it is the article (Word, HTML within Markdown): nothing is looked for or judged. */
  whole?: boolean;
}

/** The text of a page in order, or the reason why no article can be made of it. */
export interface OpenedHtml {
  blocks: Block[];
  stated: Stated[];
  converted: Page["converted"];
}

/** Pages with more blocks than this, menus and all, are no articles. */
const MOST_BLOCKS = 40_000;

const parser = unified().use(rehypeParse).freeze();

/** Opens a page of HTML without running or fetching any part of it. Lines count from 1. */
export async function openHtml(
  html: string,
  { address, findImage, whole = false }: HtmlSetting,
): Promise<OpenedHtml | { reason: string }> {
  const fault = markupFault(html);
  if (fault) return { reason: fault };
  const plain = withoutCode(html);
  const tree = parser.parse(plain);
  const { stated, converted } = mendTree(tree, statedBy(tree, plain));
  const page = collect(tree);
  const segments = segmentsOf(page);
  if (segments.length > MOST_BLOCKS) {
    return { reason: `Trang có ${segments.length} mẩu chữ, quá nhiều đối với trang của một bài` };
  }
  const setting = { findImage, base: baseOf(tree, address, stated) };
  if (whole) return { blocks: await blocksOf(segments, undefined, setting), stated, converted };
  const titles = stated.filter(({ name }) => name === "title").map(({ value }) => value);
  const main = findMain(page, segments, titles);
  const hasPassword = /<input[^>]{0,300}type\s*=\s*["']?password/i.test(plain);
  const reason = faultOfPage({ segments, main, stated, hasPassword }) ?? faultOfText([...main]);
  if (reason) return { reason };
  return { blocks: await blocksOf(segments, main, setting), stated, converted };
}

function faultOfText(segments: readonly Segment[]): string | undefined {
  const lines = segments.map(({ text }) => text);
  const numbers = segments.map(({ line }) => line);
  return refuseUnreadable(lines, numbers)?.reason;
}
