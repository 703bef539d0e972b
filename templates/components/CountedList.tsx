import type { CountedLink } from "../../src/derive/directories.ts";

/** Links to listings, each with the number of its articles. */
export function CountedList({ links }: { links: CountedLink[] }) {
  return (
    <ul class="counted">
      {links.map((link) => (
        <li>
          <CountedAnchor link={link} />
        </li>
      ))}
    </ul>
  );
}

/** One link with its count. */
export function CountedAnchor({ link }: { link: CountedLink }) {
  return (
    <>
      <a href={link.href}>{link.label}</a> <span class="number">{link.count}</span>
    </>
  );
}
