import type { FactProps } from "../../src/derive/facts.ts";
import { words } from "../../src/derive/words.ts";
import { SourceText } from "./SourceText.tsx";

/** Facts of the registry, each with its certainty, note and sources. */
export function Facts({ facts }: { facts: FactProps[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.certainty && <span class="mark">{fact.certainty}</span>}
            {fact.note && <p class="note">{fact.note}</p>}
            {fact.sources.length > 0 && (
              <details class="sources">
                <summary>{words.source}</summary>
                <ul>
                  {fact.sources.map((source) => (
                    <li>
                      <SourceText source={source} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
