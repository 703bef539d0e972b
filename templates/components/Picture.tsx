import type { PictureProps } from "../../src/markdown/picture.ts";

/** An image in the formats and widths that a browser may choose from; of the first rank, not lazy. */
export function Picture({ picture, alt }: { picture: PictureProps; alt: string }) {
  const { sources, sizes, ...image } = picture;
  return (
    <picture>
      {sources.map((source) => (
        <source {...source} sizes={sizes} />
      ))}
      <img {...image} alt={alt} decoding="async" fetchpriority="high" />
    </picture>
  );
}
