import type { ComponentChildren } from "preact";

/** A table that scrolls by itself where it is too wide; the first cell of a row names the row. */
export function Table(props: { caption: string; head: string[]; rows: ComponentChildren[][] }) {
  return (
    <TableFrame caption={props.caption} head={props.head}>
      {props.rows.map(([first, ...cells]) => (
        <tr>
          <th scope="row">{first}</th>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </TableFrame>
  );
}

/** The same around rows that have cells of their own kinds. */
export function TableFrame(props: {
  caption: string;
  head: string[];
  class?: string;
  /** True where a heading above says the same to the eye. */
  unseenCaption?: boolean;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="table-scroll" aria-label={props.caption} tabIndex={0}>
      <table class={props.class}>
        <caption class={props.unseenCaption ? "unseen" : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {props.head.map((label) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}
