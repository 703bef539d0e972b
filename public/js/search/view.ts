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
  /** Takes away the results that are shown. */
  clear(): void;
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
    clear() {
      results.replaceChildren();
      section.hidden = true;
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
        await append(list, found, query, AT_ONCE - FIRST);
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

  /** Appends `count` more; what fails to load is left to the button. Undefined where the list has changed. */
  const append = async (
    list: HTMLElement,
    found: readonly Found[],
    query: Query,
    count: number,
  ): Promise<readonly HTMLElement[] | undefined> => {
    const shown = list.children.length;
    const items = await itemsOf(found.slice(shown, shown + count), query).catch(() => undefined);
    // Nothing was found, another search has taken the place of this one, or another press was quicker.
    if (!list.isConnected || list.children.length !== shown) return undefined;
    list.append(...(items ?? []));
    more.hidden = found.length <= list.children.length;
    if (!items) view.say(searchWords.failed);
    return items ?? [];
  };
  const showMore = async (list: HTMLElement, found: readonly Found[], query: Query) => {
    view.busy(true);
    const items = await append(list, found, query, AT_ONCE);
    if (!items) return;
    view.busy(false);
    const [first] = items;
    if (!first) return;
    view.say(searchWords.shown(printCount(list.children.length), printCount(found.length)));
    // Reading goes on at the first new result, not at a button that has moved away or is gone.
    first.querySelector("a")?.focus();
  };
  return view;
}
