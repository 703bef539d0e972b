import { citeWords } from "../../src/derive/citeWords.ts";

/** Unhides the buttons marked `data-copy`, each of which copies the text of the element it names. */
export function offerCopying(page: Document): void {
  const { clipboard } = navigator;
  // Only there on https, and not for all browsers.
  if (!clipboard) return;
  const buttons = page.querySelectorAll<HTMLButtonElement>("button[data-copy]");
  const said = buttons.length > 0 ? liveRegion(page) : undefined;
  for (const button of buttons) {
    button.hidden = false;
    // What it copies follows, for those who hear it; the word before that changes.
    const [label] = button.childNodes;
    const show = (words: string) => {
      if (label) label.textContent = words;
    };
    button.addEventListener("click", async () => {
      const copied = page.getElementById(button.dataset.copy ?? "")?.textContent ?? "";
      const done = await clipboard.writeText(copied.trim()).then(
        () => true,
        () => false,
      );
      const words = done ? citeWords.copied : citeWords.notCopied;
      if (said) said.textContent = words;
      show(words);
      setTimeout(() => {
        show(citeWords.copy);
        if (said) said.textContent = "";
      }, 4000);
    });
  }
}

/** Read aloud when it changes; it must stand on the page before it does. */
function liveRegion(page: Document): HTMLElement {
  const region = page.createElement("p");
  region.className = "unseen";
  region.setAttribute("role", "status");
  page.body.append(region);
  return region;
}
