import type { Siblings as SiblingsProps } from "../../src/derive/siblings.ts";
import { listingWords } from "../../src/derive/words.ts";

/** The ways to the listings before and after this one; nothing where there are none. */
export function Siblings({ siblings }: { siblings?: SiblingsProps }) {
  if (!siblings?.earlier && !siblings?.later) return null;
  const { earlier, later } = siblings;
  return (
    <nav class="siblings" aria-label={listingWords.adjacent}>
      {earlier && (
        <a class="earlier" href={earlier.href}>
          {earlier.label}
        </a>
      )}
      {later && (
        <a class="later" href={later.href}>
          {later.label}
        </a>
      )}
    </nav>
  );
}
