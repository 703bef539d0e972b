import type { HolderRow, OfficeHolders as Holders } from "../../src/derive/officeHolders.ts";
import { peopleWords } from "../../src/derive/peopleWords.ts";
import { unitWords, words } from "../../src/derive/words.ts";
import { HolderBars } from "./HolderBars.tsx";
import { LabelText } from "./LabelText.tsx";
import { SourceText } from "./SourceText.tsx";
import { TableFrame } from "./Table.tsx";
import { WitnessSpan } from "./WitnessSpan.tsx";

/** Who held offices in a district over time, drawn and as a table with what it is known from. */
export function OfficeHolders({ holders: { rows, chart } }: { holders: Holders }) {
  const { name, role, evidence, holders, holdersNote } = peopleWords;
  return (
    <>
      <h2>{holders}</h2>
      <figure class="holders-chart">
        <HolderBars chart={chart} />
        <figcaption class="note">{holdersNote}</figcaption>
      </figure>
      <TableFrame caption={holders} head={[name, role, evidence]} class="holders" unseenCaption>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <LabelText label={row.name} />
            </th>
            <td>{row.role}</td>
            <Evidence row={row} />
          </tr>
        ))}
      </TableFrame>
    </>
  );
}

function Evidence({ row: { seen, listed } }: { row: HolderRow }) {
  return (
    <td>
      {seen && <WitnessSpan tenure={seen} />}
      {listed && (
        <>
          {unitWords.term} {listed.term}: {listed.basis}
          {listed.certainty && <span class="mark">{listed.certainty}</span>}
          <details class="sources">
            <summary>{words.source}</summary>
            <ul>
              {listed.sources.map((source) => (
                <li>
                  <SourceText source={source} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </td>
  );
}
