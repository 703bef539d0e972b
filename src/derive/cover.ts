import { type PictureProps, pictureOf } from "../markdown/picture.ts";
import type { Cover } from "../model.ts";
import type { SiteProps } from "./frame.ts";
import type { ShareImage } from "./shareImage.ts";
import { imageWords } from "./words.ts";

/** The picture above an article, as its page shows it. */
export interface CoverProps {
  picture: PictureProps;
  alt: string;
  caption?: string;
  /** `Ảnh: Vương Vân`. */
  credit?: string;
}

/** A cover with its variants. */
export function coverProps(site: SiteProps, cover: Cover): CoverProps {
  const { path, shape, alt, caption } = cover;
  return {
    picture: pictureOf(path, shape, site.basePath, "cover"),
    alt,
    caption,
    credit: creditOf(cover),
  };
}

/** Who took a picture, as it is said below it: `Ảnh: Vương Vân`. */
export function creditOf({ credit }: Pick<Cover, "credit">): string | undefined {
  return credit && `${imageWords.photo}: ${credit}`;
}

/** Narrower pictures, in pixels, are shown small, or not at all. */
const MIN_SHARED = 600;

/** A cover as the picture of shared links; undefined where networks could not show it well. */
export function coverImage({ address, shape, alt }: Cover): ShareImage | undefined {
  const { width, height } = shape;
  if (width < MIN_SHARED || address.endsWith(".avif")) return undefined;
  return { address, width, height, alt };
}
