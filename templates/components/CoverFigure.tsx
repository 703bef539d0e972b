import type { CoverProps } from "../../src/derive/cover.ts";
import { Picture } from "./Picture.tsx";

/** The picture above an article, with caption and credit. */
export function CoverFigure({ cover }: { cover: CoverProps }) {
  const { picture, alt, caption, credit } = cover;
  return (
    <figure class="cover">
      <Picture picture={picture} alt={alt} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
