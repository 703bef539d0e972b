import type { Elements } from "./elements.ts";
import { selectOf } from "./filters.ts";
import { FACETS, readState, type State } from "./state.ts";

/** The state that the form holds. */
export function stateOf({ form }: Elements): State {
  const written = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readState(new URLSearchParams(written));
}

/** Writes a state into the form; a value that a filter does not offer is added to it. */
export function showState({ form, box, filters, clear }: Elements, state: State): void {
  box.value = state.query;
  for (const facet of FACETS) choose(selectOf(form, facet), state.chosen[facet] ?? "");
  choose(selectOf(form, "xep"), state.order);
  const filtered = Object.keys(state.chosen).length > 0;
  clear.hidden = !filtered;
  if (filtered || state.order !== "") filters.open = true;
}

function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) {
    select.append(new Option(value, value));
  }
  select.value = value;
}
