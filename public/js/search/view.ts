import { searchWords } from "../../../src/derive/searchWords.ts";
import { printCount } from "../../../src/text/printCount.ts";
import type { Elements } from "./elements.ts";
import type { Found } from "./find.ts";
import type { Library } from "./library.ts";
import type { Query } from "./query.ts";
import { resultItem, resultOf } from "./results.ts";
import { writeState } from "./state.ts";

/** Results that are loaded, and shown, before any other is asked for: the line may be slow. */
const FIRST = 3;

/** Results that are shown at once. */
const AT_ONCE = 10;

/** What the page shows of a search. */
export interface View {
  /** For the eyes and, as a live region, for the ears. */
  say(words: string): void;
  /** Whether the results are still to change. */
  busy(busy: boolean): void;
  /** Loads the first results; the function that comes back shows them and then loads some more. */
  prepare(found: readonly Found[], query: Query): Promise<() => Promise<void>>;
  /** Offers other queries; none hides what was offered. */
  suggest(queries: readonly string[]): void;
}

/** The view on these elements; `districtName` gives the name of a slug. */
export function viewOf(
  { message, suggestion, section, results, more }: Elements,
  library: Library,
  districtName: (slug: string) => string,
): View {
  const page = results.ownerDocument;
  const itemsOf = (found: readonly Found[], query: Query) =>
    Promise.all(
      found.map(async (one) => resultItem(page, await resultOf(library, one, query), districtName)),
    );
  const view: View = {
    say(words) {
      message.textContent = words;
    },
    busy(busy) {
      results.setAttribute("aria-busy", String(busy));
    },
    async prepare(found, query) {
      const items = await itemsOf(found.slice(0, FIRST), query);
      return async () => {
        const list = page.createElement("ol");
        list.className = "articles";
        list.append(...items);
        results.replaceChildren(...(items.length > 0 ? [list] : []));
        section.hidden = items.length === 0;
        more.hidden = true;
        more.onclick = () => showMore(list, found, query);
        const rest = await itemsOf(found.slice(FIRST, AT_ONCE), query);
        // Otherwise nothing was found, or another search has taken the place of this one.
        if (list.isConnected) append(list, rest, found.length);
      };
    },
    suggest(queries) {
      const links = queries.flatMap((query, i) => {
        const link = page.createElement("a");
        link.href = writeState({ query, chosen: {}, order: "" });
        link.textContent = query;
        return i > 0 ? [", ", link] : [link];
      });
      suggestion.replaceChildren(`${searchWords.suggestion}: `, ...links, "?");
      suggestion.hidden = queries.length === 0;
    },
  };

  const append = (list: HTMLElement, items: readonly HTMLElement[], total: number) => {
    list.append(...items);
    more.hidden = total <= list.children.length;
  };
  const showMore = async (list: HTMLElement, found: readonly Found[], query: Query) => {
    const shown = list.children.length;
    view.busy(true);
    const items = await itemsOf(found.slice(shown, shown + AT_ONCE), query);
    // Another search has taken the place of this one, or another press of the button was quicker.
    if (!list.isConnected || list.children.length !== shown) return;
    append(list, items, found.length);
    view.say(searchWords.shown(printCount(list.children.length), printCount(found.length)));
    view.busy(false);
    // Reading goes on at the first new result, not at a button that has moved away or is gone.
    items[0]?.querySelector("a")?.focus();
  };
  return view;
}
