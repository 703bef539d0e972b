import type { SourceProps } from "../../src/derive/pages/article.ts";
import { words } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";

/** Where an article comes from: name, addresses and days, as far as they are known. */
export function ArticleSource({ source }: { source: SourceProps }) {
  return (
    <p class="source">
      {words.source}: <cite>{source.name}</cite>
      {source.published && (
        <>
          . {words.published} <DateText date={source.published} />
        </>
      )}
      {source.retrieved && (
        <>
          . {words.retrieved} <DateText date={source.retrieved} />
        </>
      )}
      {source.url && <OutsideLink href={source.url} label={words.original} />}
      {source.archived && <OutsideLink href={source.archived} label={words.archivedCopy} />}.
    </p>
  );
}

function OutsideLink({ href, label }: { href: string; label: string }) {
  return (
    <>
      .{" "}
      <a href={href} rel="external noopener noreferrer">
        {label}
      </a>
    </>
  );
}
