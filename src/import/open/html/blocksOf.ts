import type { Block } from "../../model.ts";
import { markdownOf } from "./htmlToMarkdown.ts";
import { type FindImage, loadImage } from "./imageBytes.ts";
import type { Segment } from "./segment.ts";

/** What stands outside the article gets Markdown only from this length on: it could be its lead. */
const WORTH_MARKDOWN = 40;

/** Where images are looked for, and from where links are read. */
export interface BlockSetting {
  findImage: FindImage;
  base: URL | undefined;
}

/**
 * Segments as blocks of the page. `main` are those of the article, undefined where all may be.
 * Lists and tables outside the article come line by line; of an image shown twice (lazy loading) one stays.
 */
export async function blocksOf(
  segments: readonly Segment[],
  main: ReadonlySet<Segment> | undefined,
  { findImage, base }: BlockSetting,
): Promise<Block[]> {
  const blocks: Block[] = [];
  let shown: readonly string[] = [];
  for (const segment of segments) {
    const isMain = main?.has(segment) ?? (segment.hidden ? false : undefined);
    const standing = isMain === undefined ? {} : { main: isMain };
    if (segment.image) {
      const { sources } = segment.image;
      const again = sources.some((source) => shown.includes(source));
      shown = sources;
      const image = again ? undefined : await imageBlock(segment, isMain !== false, findImage);
      if (image) blocks.push({ ...image, ...standing });
      continue;
    }
    shown = [];
    const parts = isMain === false && segment.parts ? segment.parts : [segment];
    blocks.push(...parts.map((part) => ({ ...textBlock(part, isMain, base), ...standing })));
  }
  return blocks;
}

async function imageBlock(
  { line, image }: Segment,
  isMain: boolean,
  findImage: FindImage,
): Promise<Block | undefined> {
  if (!image) return undefined;
  const found = await loadImage(image, isMain ? findImage : async () => undefined);
  return found && { line, text: "", kind: "image", image: found };
}

function textBlock(segment: Segment, isMain: boolean | undefined, base: URL | undefined): Block {
  const { line, text, kind, depth, caption, linked } = segment;
  const worth = isMain !== false || text.length - linked >= WORTH_MARKDOWN;
  const markdown = worth ? markdownOf(segment, base) : undefined;
  return {
    line,
    text,
    kind,
    ...(depth === undefined ? {} : { depth }),
    ...(markdown === undefined ? {} : { markdown }),
    ...(caption ? { caption } : {}),
  };
}
