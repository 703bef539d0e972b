import type { Page } from "playwright-core";

/** Something the focus came to. */
export interface Stop {
  /** Its number in the document's order, its element and its first words. */
  name: string;
  /** Its look tells that it has the focus. */
  visible: boolean;
  /** It is on the screen, and nothing lies over it. */
  inView: boolean;
}

/** Marks all that can be used on the page, in the document's order, and gives their names. */
export function markStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const usable =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    const groups = new Set<string>();
    const isStop = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (element.matches(":disabled, [tabindex='-1'], [inert] *")) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      // The focus comes to one button of a radio group: the one that is chosen, or the first.
      const group = [...document.getElementsByName(element.name)];
      const chosen = group.find((other) => other instanceof HTMLInputElement && other.checked);
      if (groups.has(element.name) || (chosen && chosen !== element)) return false;
      groups.add(element.name);
      return true;
    };
    return [...document.querySelectorAll<HTMLElement>(usable)].filter(isStop).map((element, i) => {
      const words = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 30);
      const { boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
      element.dataset.stop = `${i} ${element.tagName.toLowerCase()} ${words}`;
      element.dataset.look = [boxShadow, borderColor, backgroundColor].join();
      return element.dataset.stop;
    });
  });
}

/** Presses the Tab key until the focus leaves the page or turns in a circle; `most` presses at most. */
export async function tabThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focusedStop);
    if (stop === "left" || (stop !== "other" && stop.name === stops[0]?.name)) return stops;
    if (stop !== "other") stops.push(stop);
  }
  return stops;
}

/** The marked element that has the focus; `other` for what only this browser stops at, as a box that scrolls. */
function focusedStop(): Stop | "left" | "other" {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return "left";
  const { stop, look } = element.dataset;
  if (!stop) return "other";
  const style = getComputedStyle(element);
  const now = [style.boxShadow, style.borderColor, style.backgroundColor].join();
  const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
  const box = element.getClientRects()[0];
  const x = box ? box.left + Math.min(box.width / 2, 200) : -1;
  const y = box ? box.top + Math.min(box.height / 2, 200) : -1;
  const top = document.elementFromPoint(x, y);
  return {
    name: stop,
    visible: outlined || now !== look,
    inView: top !== null && (element.contains(top) || top.contains(element)),
  };
}
