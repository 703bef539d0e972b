import type { CoverageYear, MonthCell } from "../../src/derive/coverage.ts";
import { listingWords } from "../../src/derive/words.ts";
import { TableFrame } from "./Table.tsx";

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1));

/** Years by months with the number of articles; a month without any is marked, and said. */
export function Coverage({ years }: { years: CoverageYear[] }) {
  const head = [listingWords.year, ...MONTHS, listingWords.total, listingWords.gaps];
  return (
    <>
      <TableFrame caption={listingWords.coverage} head={head} class="coverage">
        {years.map(({ year, months, count, gaps }) => (
          <tr>
            <th scope="row">{year}</th>
            {months.map((month) => (
              <Month month={month} />
            ))}
            <td class="sum">{count}</td>
            <td class="sum">{gaps}</td>
          </tr>
        ))}
      </TableFrame>
      <p class="note">{listingWords.gapNote}</p>
    </>
  );
}

function Month({ month }: { month: MonthCell }) {
  if (typeof month === "object") return <td>{month.count}</td>;
  return (
    <td class={month}>
      <span class="unseen">{listingWords[month]}</span>
    </td>
  );
}
