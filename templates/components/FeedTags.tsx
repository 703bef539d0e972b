import { addresses } from "../../src/derive/addresses.ts";
import { dataWords } from "../../src/derive/dataWords.ts";
import type { FrameProps } from "../../src/derive/frame.ts";

/** By which browsers and feed readers find the feeds of a listing and the search of the site. */
export function FeedTags({ frame: { site, title, feed } }: { frame: FrameProps }) {
  return (
    <>
      {feed && (
        <>
          <link
            rel="alternate"
            type="application/atom+xml"
            title={`${title} (${dataWords.atom})`}
            href={feed.atom}
          />
          <link
            rel="alternate"
            type="application/feed+json"
            title={`${title} (${dataWords.json})`}
            href={feed.json}
          />
        </>
      )}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={site.shortTitle}
        href={site.basePath + addresses.openSearch}
      />
    </>
  );
}
