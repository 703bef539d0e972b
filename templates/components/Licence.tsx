import type { SiteProps } from "../../src/derive/frame.ts";

/** The licence of the archive, and what it covers. */
export function Licence({ licence }: Pick<SiteProps, "licence">) {
  return (
    <>
      <a href={licence.url} rel="license external noopener noreferrer">
        {licence.name}
      </a>
      . {licence.covers}
    </>
  );
}
