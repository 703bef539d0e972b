/** Where a reader's wish not to have the key is kept. */
const SWITCH = "phim-tim";
const OFF = "tat";

/**
 * `/` puts the cursor into the search box, unless the reader is writing or holds another key. A key
 * of one character can get in the way of speech input, so boxes marked `data-slash` switch it off.
 */
export function focusSearchOnSlash(page: Document, wishes: Storage): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (wishes.getItem(SWITCH) === OFF) return;
    if (event.target instanceof HTMLElement && isWriting(event.target)) return;
    const boxes = ["main input[type=search]", "input[type=search]"];
    const [box] = boxes.flatMap((place) => page.querySelector<HTMLInputElement>(place) ?? []);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  for (const wish of page.querySelectorAll<HTMLInputElement>("input[data-slash]")) {
    wish.checked = wishes.getItem(SWITCH) !== OFF;
    wish.addEventListener("change", () => {
      if (wish.checked) wishes.removeItem(SWITCH);
      else wishes.setItem(SWITCH, OFF);
    });
    wish.closest("[hidden]")?.removeAttribute("hidden");
  }
}

function isWriting(element: HTMLElement): boolean {
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}
