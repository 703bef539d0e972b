import { searchWords } from "../../../src/derive/searchWords.ts";
import { printCount } from "../../../src/text/printCount.ts";
import { didYouMean } from "./didYouMean.ts";
import { elementsOf } from "./elements.ts";
import { selectOf, showCounts } from "./filters.ts";
import { type Found, find } from "./find.ts";
import { showState, stateOf } from "./formState.ts";
import type { Library } from "./library.ts";
import { parseQuery, type Query } from "./query.ts";
import { readState, type State, writeState } from "./state.ts";
import { fits, sortByDay } from "./table.ts";
import { viewOf } from "./view.ts";

/** Runs the page of search: the address says what is looked for, and the form changes the address. */
export function runSearch(page: Document, library: Library): void {
  const elements = elementsOf(page);
  const { form, box, clear } = elements;
  const view = viewOf(elements, library, (slug) => districtName(form, slug));
  const ownTitle = page.title;
  let turn = 0;

  const follow = async () => {
    const mine = ++turn;
    // A search that a later one has overtaken shows nothing any more.
    const overtaken = () => mine !== turn;
    const state = readState(new URLSearchParams(location.search));
    showState(elements, state);
    page.title = state.query === "" ? ownTitle : `${state.query} | ${ownTitle}`;
    view.busy(true);
    try {
      await search(state, overtaken);
    } catch {
      if (!overtaken()) {
        view.clear();
        view.say(searchWords.failed);
      }
    }
    if (!overtaken()) view.busy(false);
  };

  const search = async (state: State, overtaken: () => boolean) => {
    const query = parseQuery(state.query);
    view.suggest([]);
    view.say(query.words.length > 0 ? searchWords.working : "");
    const narrowed = Object.keys(state.chosen).length > 0;
    const rows = narrowed || state.order !== "" ? await library.rows() : [];
    const accept = (page: number) => !narrowed || fits(rows[page], state.chosen);
    const { found, missing } = await find(await library.index(), query, accept);
    const accepted = found.filter(({ page }) => accept(page));
    const shown = state.order === "" ? accepted : sortByDay(accepted, rows, state.order);
    const show = await view.prepare(shown, query);
    const suggestions =
      found.length > 0 ? [] : await didYouMean(library, state.query, missing).catch(() => []);
    if (overtaken()) return;
    view.suggest(suggestions);
    view.say(report(state, query, shown, found));
    await show();
    showCountsOf(query.words.length > 0 ? found : undefined, state, overtaken);
  };

  /**
   * Counts come after the results, which do not wait for what only these need. Before anything is
   * looked for, they are those of the archive, so that filters may be chosen first.
   */
  const showCountsOf = async (
    found: readonly Found[] | undefined,
    { chosen }: State,
    overtaken: () => boolean,
  ) => {
    const rows = await library.rows().catch(() => []);
    const known = found ? found.flatMap(({ page }) => rows[page] ?? []) : rows;
    if (!overtaken() && rows.length > 0) showCounts(form, known, chosen);
  };

  const go = (state: State) => {
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
    follow();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(stateOf(elements));
  });
  form.addEventListener("change", ({ target }) => {
    if (target !== box) go(stateOf(elements));
  });
  clear.addEventListener("click", () => {
    go({ ...stateOf(elements), chosen: {} });
    box.focus();
  });
  addEventListener("popstate", follow);
  follow();
}

function report(
  { query, chosen }: State,
  { words, marked }: Query,
  shown: readonly Found[],
  found: readonly Found[],
): string {
  if (words.length === 0) {
    return query === "" && Object.keys(chosen).length === 0 ? "" : searchWords.needWords;
  }
  if (found.length === 0) return searchWords.none(query);
  if (shown.length === 0) return searchWords.noneFiltered;
  const said = searchWords.found(printCount(shown.length), query);
  const widened = marked && shown.some(({ level }) => level === "loose");
  return widened ? `${said}. ${searchWords.widened}` : said;
}

function districtName(form: HTMLFormElement, slug: string): string {
  const options = [...selectOf(form, "quan-huyen").options];
  const option = options.find(({ value }) => value === slug);
  return option?.dataset.label ?? option?.text ?? slug;
}
