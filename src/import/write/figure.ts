import type { RootContent } from "mdast";
import type { Piece } from "../model.ts";
import { imageEnding } from "./imageEnding.ts";

type Figure = Extract<Piece, { role: "figure" }>;

/** An image that is kept beside its article. */
export interface KeptImage {
  /** The file's name, without folder. */
  name: string;
  bytes: Uint8Array;
}

/**
 * A figure as a paragraph with one image: kept with caption and credit in its title, or lost
 * (`![caption]()`). Nothing for a lost picture of which not even a word is left.
 */
export function figureNode(
  figure: Figure,
  name: string,
): { node?: RootContent; image?: KeptImage } {
  const { image } = figure;
  const words = captionOf(figure);
  const ending = image?.bytes && imageEnding(image.bytes);
  if (!image?.bytes || !ending) {
    const alt = words || (image?.alt.trim() ?? "");
    return alt === "" ? {} : { node: paragraph("", alt) };
  }
  const file = `${name}.${ending}`;
  const alt = image.alt.trim() || figure.caption;
  return { node: paragraph(file, alt, words), image: { name: file, bytes: image.bytes } };
}

/** `Phiên khai mạc sáng 26/5. Ảnh: Vương Vân` */
function captionOf({ caption, credit }: Figure): string {
  if (!credit) return caption;
  if (caption === "") return `Ảnh: ${credit}`;
  return `${caption}${/[.!?…]$/u.test(caption) ? "" : "."} Ảnh: ${credit}`;
}

function paragraph(url: string, alt: string, title?: string): RootContent {
  return {
    type: "paragraph",
    children: [{ type: "image", url, alt, title: title === "" ? undefined : title }],
  };
}
