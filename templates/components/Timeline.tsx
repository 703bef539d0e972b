import type { DetailedStop, StopProps } from "../../src/derive/timeline.ts";
import { unitWords } from "../../src/derive/words.ts";

/** The terms in their order, as a band where there is room for it. */
export function Timeline({ stops }: { stops: (StopProps | DetailedStop)[] }) {
  return (
    <ol class="timeline">
      {stops.map((stop) => (
        <li data-colour={stop.colour} class={stop.state && "not-held"}>
          <a href={stop.href}>{stop.label}</a>
          <p class="count">
            {stop.count} {unitWords.articles}
          </p>
          {stop.state && <p class="note">{stop.state}</p>}
          {"details" in stop && stop.details.map((detail) => <p class="note">{detail}</p>)}
        </li>
      ))}
    </ol>
  );
}
