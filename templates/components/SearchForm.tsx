import type { FilterProps } from "../../src/derive/pages/search.ts";
import { orderWords, searchWords } from "../../src/derive/searchWords.ts";

/** Letters of a query: hosts refuse addresses of more than a few thousand bytes, and one letter may take nine. */
export const LONGEST_QUERY = 200;

/** The form that holds the state of a search; its address is the address of the results. */
export function SearchForm({ action, filters }: { action: string; filters: FilterProps[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than some of the readers' browsers
    <form
      id="tim-kiem"
      class="search-form"
      role="search"
      aria-label={searchWords.title}
      action={action}
    >
      <label for="tu-tim">{searchWords.box}</label>
      <div class="search-box">
        <input
          id="tu-tim"
          type="search"
          name="q"
          maxlength={LONGEST_QUERY}
          autocomplete="off"
          aria-describedby="cach-tim"
        />
        <button type="submit">{searchWords.button}</button>
      </div>
      <p id="cach-tim" class="note">
        {searchWords.hint}
      </p>
      <p class="note" hidden>
        <label>
          <input type="checkbox" data-slash /> {searchWords.slash}
        </label>
      </p>
      <details class="search-filters">
        <summary>{searchWords.filters}</summary>
        <div class="search-fields">
          {filters.map((filter) => (
            <Filter {...filter} />
          ))}
          <label>
            {searchWords.order}
            <select name="xep">
              {Object.entries(orderWords).map(([value, label]) => (
                <option value={value}>{label}</option>
              ))}
            </select>
          </label>
        </div>
        <button type="button" id="bo-loc" hidden>
          {searchWords.clear}
        </button>
      </details>
    </form>
  );
}

function Filter({ name, label, all, options }: FilterProps) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option value={option.value}>{option.label}</option>
        ))}
      </select>
    </label>
  );
}
