import { printCount } from "../../src/derive/format.ts";
import { listingWords } from "../../src/derive/words.ts";
import type { YearChart as Chart } from "../../src/derive/yearChart.ts";
import { Table } from "./Table.tsx";
import { YearBars } from "./YearBars.tsx";

/** The articles of every year as bars, stacked by term, and the same as a table. */
export function YearChart({ chart }: { chart: Chart }) {
  const { terms, years } = chart;
  const rows = years.map(({ year, total, byTerm }) =>
    [year, ...byTerm.map(printCount), printCount(total)].map(String),
  );
  return (
    <figure class="year-chart">
      <figcaption>
        {listingWords.chart}
        <span class="chart-keys">
          {terms.map(({ label, colour }) => (
            <span data-colour={colour}>{label}</span>
          ))}
        </span>
      </figcaption>
      <YearBars chart={chart} />
      <details class="sources">
        <summary>{listingWords.chartData}</summary>
        <Table
          caption={listingWords.chart}
          head={[listingWords.year, ...terms.map(({ label }) => label), listingWords.total]}
          rows={rows}
        />
        <p class="note">{listingWords.chartNote}</p>
      </details>
    </figure>
  );
}
