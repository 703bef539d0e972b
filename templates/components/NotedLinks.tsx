import type { NotedLink } from "../../src/derive/pages/places.ts";

/** Links with commas between them, each with its note in brackets. */
export function NotedLinks({ links }: { links: NotedLink[] }) {
  return (
    <>
      {links.map(({ label, href, note }, i) => (
        <>
          {i > 0 && ", "}
          <a href={href}>{label}</a>
          {note && ` (${note})`}
        </>
      ))}
    </>
  );
}
