import { printCount } from "../../src/derive/format.ts";
import { listingWords } from "../../src/derive/words.ts";
import type { ChartYear, YearChart } from "../../src/derive/yearChart.ts";

/**
 * Heights are pixels, places across are hundredths of the width: so bars grow with the page and
 * letters do not.
 */
const TOP = 20;
const BASE = 180;
const HEIGHT = 204;
const LEFT = 9;

/** So many years are named on a narrow screen, and twice as many on a wide one. */
const NAMED = 8;

/** Bars by year with the axis; a picture, whose numbers stand in the table beside it. */
export function YearBars({ chart: { terms, years, ticks, description } }: { chart: YearChart }) {
  const most = ticks.at(-1) ?? 1;
  const yOf = (count: number) => Math.round(BASE - ((BASE - TOP) * count) / most);
  return (
    <svg
      role="img"
      aria-labelledby="bieu-do-ten"
      aria-describedby="bieu-do-ta"
      width="100%"
      height={HEIGHT}
    >
      <title id="bieu-do-ten">{listingWords.chart}</title>
      <desc id="bieu-do-ta">{description}</desc>
      {ticks.map((tick) => (
        <>
          <line x1="0" x2="100%" y1={yOf(tick)} y2={yOf(tick)} />
          <text x="0" y={yOf(tick) - 4}>
            {printCount(tick)}
          </text>
        </>
      ))}
      {years.map((year, i) => (
        <Bar
          year={year}
          i={i}
          count={years.length}
          colours={terms.map(({ colour }) => colour)}
          yOf={yOf}
        />
      ))}
    </svg>
  );
}

function Bar(props: {
  year: ChartYear;
  /** Its place among `count` years. */
  i: number;
  count: number;
  colours: number[];
  yOf: (count: number) => number;
}) {
  const { year, i, count, colours, yOf } = props;
  const slot = (100 - LEFT) / count;
  const width = Math.min(slot * 0.72, 12);
  const middle = percent(LEFT + slot * (i + 0.5));
  const label = labelClass(count - 1 - i, count);
  let below = 0;
  return (
    <>
      {year.byTerm.map((articles, term) => {
        const [bottom, top] = [yOf(below), yOf(below + articles)];
        below += articles;
        return (
          articles > 0 && (
            <rect
              data-colour={colours[term]}
              x={percent(LEFT + slot * (i + 0.5) - width / 2)}
              width={percent(width)}
              y={top}
              height={Math.max(1, bottom - top)}
            />
          )
        );
      })}
      {label !== undefined && (
        <>
          <text class={`middle ${label}`} x={middle} y={HEIGHT - 6}>
            {year.year}
          </text>
          {year.total > 0 && (
            <text class={`middle total ${label}`} x={middle} y={yOf(year.total) - 5}>
              {printCount(year.total)}
            </text>
          )}
        </>
      )}
    </>
  );
}

/** Years are named backwards from the last, so that the last always is; undefined for one that is not. */
function labelClass(fromLast: number, count: number): "major" | "minor" | undefined {
  if (fromLast % Math.ceil(count / NAMED) === 0) return "major";
  return fromLast % Math.ceil(count / (2 * NAMED)) === 0 ? "minor" : undefined;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
