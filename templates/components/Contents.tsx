import { words } from "../../src/derive/words.ts";
import type { Heading } from "../../src/markdown/rehypeHeadings.ts";

/** The table of contents of a long article; nothing for a short one. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  if (headings.length === 0) return null;
  return (
    <nav class="contents" aria-labelledby="muc-luc">
      <h2 id="muc-luc">{words.contents}</h2>
      <ol>
        {headings.map(({ level, id, text }) => (
          <li class={`level-${level}`}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
