import type { JsonText } from "../../src/text/jsonText.ts";

/** Data inside a page for machines that read it. The only door for it: the type says that no text ends it. */
export function DataScript(props: {
  type: "application/ld+json" | "application/json" | "speculationrules";
  id?: string;
  data: JsonText;
}) {
  return (
    <script type={props.type} id={props.id} dangerouslySetInnerHTML={{ __html: props.data }} />
  );
}
