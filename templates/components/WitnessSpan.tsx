import type { TenureProps, Witness } from "../../src/derive/tenures.ts";

/** The articles between which someone is known in an office, by their days and titles. */
export function WitnessSpan({ tenure: { from, to, note } }: { tenure: TenureProps }) {
  return (
    <>
      <WitnessLink witness={from} />
      {to && (
        <>
          {" – "}
          <WitnessLink witness={to} />
        </>
      )}
      {note && <p class="note">{note}</p>}
    </>
  );
}

/** One article: its day leads to it, its title beside it. */
export function WitnessLink({ witness: { day, title, href } }: { witness: Witness }) {
  return (
    <a href={href} title={title}>
      {day}
    </a>
  );
}
