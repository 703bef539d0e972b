import { congressPageWords } from "../../src/derive/congressPageWords.ts";
import type { MeetingRow } from "../../src/derive/meetingRows.ts";
import { DateText } from "./DateText.tsx";

/** The meetings of a committee in their order, each with its articles; what is missing between them is said. */
export function Meetings({ rows }: { rows: MeetingRow[] }) {
  if (rows.length === 0) return <p class="empty">{congressPageWords.noMeetings}</p>;
  return (
    <ol class="meetings">
      {rows.map(({ label, articles }) => (
        <li class={articles.length === 0 ? "missing" : undefined}>
          {articles.length === 0 ? label : <strong>{label}</strong>}
          {articles.map(({ item, literal, certainty }) => (
            <p>
              <DateText date={item.date} /> <a href={item.href}>{item.title}</a>{" "}
              <span class="printed">
                {congressPageWords.printed}: <q>{literal}</q>
              </span>
              {certainty && <span class="mark">{certainty}</span>}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
