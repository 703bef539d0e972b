import type { FrameProps } from "../../src/derive/frame.ts";

/** What browsers and search engines read of a page. */
export function Head({ frame }: { frame: FrameProps }) {
  const { site, title, description, canonical } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === site.title ? title : `${title} | ${site.shortTitle}`}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={canonical} />
      <link rel="icon" href={`${site.basePath}/icons/icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${site.basePath}/css/main.css`} />
    </head>
  );
}
