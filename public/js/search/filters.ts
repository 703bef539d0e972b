import { compareVietnamese } from "../../../src/text/collate.ts";
import { printCount } from "../../../src/text/printCount.ts";
import { FACETS, type State } from "./state.ts";
import { countValues, parameterOf, type Row } from "./table.ts";

/** Writes into every filter of `form` how many of the results each of its values would leave. */
export function showCounts(
  form: HTMLFormElement,
  rows: readonly Row[],
  chosen: State["chosen"],
): void {
  for (const facet of FACETS) {
    const select = selectOf(form, facet);
    const counts = countValues(rows, facet, chosen);
    if (facet === "tac-gia") offerAuthors(select, [...counts.keys()], chosen[facet]);
    const byParameter = new Map<string, number>();
    for (const [value, count] of counts) {
      const parameter = parameterOf(facet, value);
      byParameter.set(parameter, (byParameter.get(parameter) ?? 0) + count);
    }
    for (const option of select.options) {
      if (option.value === "") continue;
      const count = byParameter.get(option.value) ?? 0;
      option.dataset.label ??= option.text;
      option.text = `${option.dataset.label} (${printCount(count)})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** The select of one filter. Throws where the form has none: the page and the script disagree. */
export function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no filter ${name}`);
  return select;
}

/** Only those of the results; names that share a slug share a page, and so an option. */
function offerAuthors(
  select: HTMLSelectElement,
  names: readonly string[],
  chosen: string | undefined,
): void {
  const bySlug = new Map<string, string[]>();
  for (const name of [...names].sort(compareVietnamese)) {
    const slug = parameterOf("tac-gia", name);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), name]);
  }
  if (chosen && !bySlug.has(chosen)) bySlug.set(chosen, [chosen]);
  const all = select.options[0];
  const options = [...bySlug].map(([slug, same]) => new Option(same.join(" / "), slug));
  select.replaceChildren(...(all ? [all] : []), ...options);
  select.value = chosen ?? "";
}
