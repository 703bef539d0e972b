import type { Label } from "../../src/derive/tenures.ts";

/** Words that are a link where they lead somewhere. */
export function LabelText({ label: { label, href } }: { label: Label }) {
  if (href === undefined) return <span>{label}</span>;
  return <a href={href}>{label}</a>;
}
