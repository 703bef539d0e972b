import type { Cover } from "../../src/model.ts";

/** The picture above an article, with caption and credit. */
export function CoverFigure({ cover }: { cover: Cover }) {
  const caption = [cover.caption, cover.credit && `Ảnh: ${cover.credit}`].filter(Boolean).join(" ");
  return (
    <figure class="cover">
      <img src={cover.address} alt={cover.alt} decoding="async" />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
