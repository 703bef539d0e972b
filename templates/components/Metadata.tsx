import type { FrameProps } from "../../src/derive/frame.ts";
import { linkedData } from "../../src/derive/metadata/linkedData.ts";
import { DataScript } from "./DataScript.tsx";

/** What search engines, catalogues and the cards of shared links read of a page. */
export function Metadata({ frame }: { frame: FrameProps }) {
  const { site, title, description, canonical, tags, image } = frame;
  const data = linkedData(frame);
  return (
    <>
      {tags?.map((tag) => (
        <meta {...tag} />
      ))}
      <meta property="og:type" content={tags ? "article" : "website"} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:image" content={site.baseUrl + image.address} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      {data && <DataScript type="application/ld+json" data={data} />}
    </>
  );
}
