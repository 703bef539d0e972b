import type { HolderChart } from "../../src/derive/holderChart.ts";
import { peopleWords } from "../../src/derive/peopleWords.ts";

/** Heights are pixels, places across are hundredths of the width, so that letters keep their size. */
const ROW = 38;
const BAR = 8;
const FOOT = 24;
/** A single article is a point, which must be seen. */
const POINT = 6;

/** Who held offices when: a line for each, its name above it; the table beside it says the same. */
export function HolderBars({ chart: { bars, years, description } }: { chart: HolderChart }) {
  const base = bars.length * ROW;
  return (
    <svg
      role="img"
      aria-labelledby="nhan-su-ten"
      aria-describedby="nhan-su-ta"
      width="100%"
      height={base + FOOT}
    >
      <title id="nhan-su-ten">{peopleWords.holders}</title>
      <desc id="nhan-su-ta">{description}</desc>
      {years.map(({ year, x, named }) => (
        <>
          <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={base} />
          {named && (
            <text x={`${x}%`} y={base + FOOT - 6}>
              {year}
            </text>
          )}
        </>
      ))}
      {bars.map(({ label, kind, x, width }, i) => (
        <>
          <text class="holder" x="0" y={i * ROW + 16}>
            {label}
          </text>
          <rect class={kind} x={`${x}%`} y={i * ROW + 23} width={`${width}%`} height={BAR} rx="2" />
          {width < 1 && (
            <rect class={kind} x={`${x}%`} y={i * ROW + 23} width={POINT} height={BAR} rx="2" />
          )}
        </>
      ))}
    </svg>
  );
}
