import type { FactProps, FactValue } from "../../src/derive/facts.ts";
import { words } from "../../src/derive/words.ts";
import { LinkList } from "./LinkList.tsx";
import { SourceText } from "./SourceText.tsx";

/** Facts of the registry, each with its certainty, note and sources. */
export function Facts({ facts }: { facts: FactProps[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          {fact.values.map((value, i) => (
            <dd>
              <Value value={value} />
              {i === fact.values.length - 1 && <Evidence fact={fact} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { value: FactValue }) {
  if (typeof value === "string") return <>{value}</>;
  return (
    <>
      {value.label} <LinkList links={value.links} />
    </>
  );
}

function Evidence({ fact: { certainty, note, sources } }: { fact: FactProps }) {
  return (
    <>
      {certainty && <span class="mark">{certainty}</span>}
      {sources.length > 0 && (
        <details class="sources">
          <summary>{words.source}</summary>
          {note && <p class="note">{note}</p>}
          <ul>
            {sources.map((source) => (
              <li>
                <SourceText source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {note && sources.length === 0 && <p class="note">{note}</p>}
    </>
  );
}
