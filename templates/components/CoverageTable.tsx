import type { CoverageByDistrict, YearCell } from "../../src/derive/coverageByDistrict.ts";
import { listingWords, words } from "../../src/derive/words.ts";
import { TableFrame } from "./Table.tsx";

/** Districts by years with the number of articles, and in small the months that have none. */
export function CoverageTable({ coverage }: { coverage: CoverageByDistrict }) {
  const head = [words.district, ...coverage.years, listingWords.total];
  return (
    <>
      <TableFrame caption={listingWords.coverageByYear} head={head} class="coverage by-year">
        {coverage.rows.map(({ district, cells, total }) => (
          <tr>
            <th scope="row">
              <a href={district.href}>{district.label}</a>
            </th>
            {cells.map((cell) => (
              <Year cell={cell} />
            ))}
            <td class="sum">{total}</td>
          </tr>
        ))}
      </TableFrame>
      <p class="note">{listingWords.yearGapNote}</p>
    </>
  );
}

function Year({ cell }: { cell: YearCell }) {
  if (typeof cell === "string") {
    return (
      <td class={cell}>
        <span class="unseen">{listingWords[cell]}</span>
      </td>
    );
  }
  return (
    <td>
      {cell.count}
      {cell.gaps > 0 && (
        <small>
          {" "}
          {cell.gaps}
          <span class="unseen"> {listingWords.emptyMonths}</span>
        </small>
      )}
    </td>
  );
}
