import type { LinkProps } from "../../src/derive/frame.ts";

/** Links in a sentence, with commas between them. */
export function LinkList({ links }: { links: LinkProps[] }) {
  return (
    <>
      {links.map(({ label, href }, i) => (
        <>
          {i > 0 && ", "}
          <a href={href}>{label}</a>
        </>
      ))}
    </>
  );
}
