import { type FrameProps, wholeTitle } from "../../src/derive/frame.ts";
import { DataScript } from "./DataScript.tsx";
import { FeedTags } from "./FeedTags.tsx";
import { Metadata } from "./Metadata.tsx";

/** The fonts that every page shows; italics come when a page has them. */
const FONTS = [
  "noto-serif-latin-wght-normal.woff2",
  "noto-serif-vietnamese-wght-normal.woff2",
  "source-sans-3-latin-wght-normal.woff2",
  "source-sans-3-vietnamese-wght-normal.woff2",
];

/** What browsers and search engines read of a page. */
export function Head({ frame }: { frame: FrameProps }) {
  const { site, description, canonical } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      {/* Before everything that it governs. */}
      <meta http-equiv="Content-Security-Policy" content={site.security.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{wholeTitle(frame)}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={`${site.basePath}/css/main.css`} />
      {FONTS.map((font) => (
        <link
          rel="preload"
          href={`${site.basePath}/fonts/${font}`}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      <link rel="icon" href={`${site.basePath}/icons/icon.svg`} type="image/svg+xml" />
      <link rel="canonical" href={canonical} />
      <Metadata frame={frame} />
      <FeedTags frame={frame} />
      <script type="module" src={`${site.basePath}/js/site.js`} />
      <DataScript type="speculationrules" data={site.security.speculation} />
    </head>
  );
}
