import type { CellProps, TermRow } from "../../src/derive/termRows.ts";
import { words } from "../../src/derive/words.ts";
import { Bar } from "./Bar.tsx";
import { TableFrame } from "./Table.tsx";

/** Committees side by side, below a heading: the terms of one district, or the districts of one term. */
export function TermTable(props: { caption: string; head: string; rows: TermRow[] }) {
  const head = [props.head, words.ordinal, words.congress, words.secretary, words.articles];
  return (
    <TableFrame caption={props.caption} head={head} class="committees" unseenCaption>
      {props.rows.map((row) => (
        <Row row={row} />
      ))}
    </TableFrame>
  );
}

function Row({ row }: { row: TermRow }) {
  const { sitting, ordinal, congress, secretaries, state, bar } = row;
  return (
    <tr>
      <th scope="row">
        <a href={sitting.href}>{sitting.label}</a>
      </th>
      <FactCell cells={ordinal ? [ordinal] : []} />
      {state ? (
        <td class="unknown" colSpan={2}>
          {[state, ...secretaries.map(({ value }) => value)].join("; ")}
        </td>
      ) : (
        <>
          <FactCell cells={congress ? [congress] : []} class="congress" />
          <FactCell cells={secretaries} />
        </>
      )}
      <td class="bar-cell">
        {sitting.count} <Bar hundredths={bar} />
      </td>
    </tr>
  );
}

function FactCell(props: { cells: CellProps[]; class?: string }) {
  const { cells } = props;
  if (cells.length === 0) return <td class="unknown">{words.unknown}</td>;
  return (
    <td class={props.class}>
      {cells.map(({ value, certainty }, i) => (
        <>
          {i > 0 && ", "}
          {value}
          {certainty && <span class="mark">{certainty}</span>}
        </>
      ))}
    </td>
  );
}
