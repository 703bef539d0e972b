import { congressPageWords } from "../../src/derive/congressPageWords.ts";
import type { PhaseProps } from "../../src/derive/pages/congress.ts";
import { ArticleList } from "./ArticleList.tsx";

/** A phase of a congress with its articles; one without any is named as a gap. `listing` has them all. */
export function Phase({ phase, listing }: { phase: PhaseProps; listing: string }) {
  const { id, heading, span, count, items, isCut } = phase;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} class="group-heading">
        {heading}
      </h3>
      <p class="phase-note">{span ? `${count}; ${span}` : count}</p>
      {items.length > 0 ? (
        <ArticleList items={items} level="h4" />
      ) : (
        <p class="empty">{congressPageWords.noPhase}</p>
      )}
      {isCut && (
        <p>
          <a href={listing}>{congressPageWords.more}</a>
        </p>
      )}
    </section>
  );
}
