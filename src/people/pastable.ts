import { stringify } from "yaml";
import type { Proposal } from "./model.ts";

/** As YAML, with what each was read from; below the items that are there, where there are some. */
export function pastable(proposals: readonly Proposal[], below = false): string {
  const items = proposals.map(({ name, role, body, literal, line, sure }) => {
    const [first = "", ...rest] = stringify({ name, role, body }, { lineWidth: 0 })
      .trimEnd()
      .split("\n");
    const said = `  # dòng ${line}: ${literal.replace(/\s+/g, " ")}${sure ? "" : " (chưa chắc)"}`;
    return [said, `  - ${first}`, ...rest.map((line) => `    ${line}`)].join("\n");
  });
  return `${below ? "# thêm vào people đã có:" : "people:"}\n${items.join("\n")}\n`;
}
