import type { ComponentChildren } from "preact";

/** The title of a page, with what kind of page it is above it and its facts below. */
export function PageHeading(props: {
  kicker?: string;
  heading: string;
  children?: ComponentChildren;
}) {
  return (
    <header class="page-heading">
      {props.kicker && <p class="kicker">{props.kicker}</p>}
      <h1>{props.heading}</h1>
      {props.children}
    </header>
  );
}
