import type { Element } from "hast";
import { isElement, namesOf, property } from "./elements.ts";
import { type Measures, measureOf } from "./measure.ts";

/** Names that portals give to the words under a photo. */
const CAPTION =
  /(?:^|[\s_-])(?:(?:img|image|photo|pic|picture|fig|figure|wp)?[\s_-]*caption|chu-?thich(?:-?anh)?|(?:img|image|photo|pic|picture|avatar)[\s_-]*(?:desc|description|note|text|title)|(?:desc|description|note)[\s_-]*(?:img|image|photo|pic|picture)|image(?:$|\s))/;

/** More than this, in characters, is told under no photo. */
const LONGEST = 500;
export const SHORT = 250;
const MOST_IMAGES = 4;

/** True of an element that the page marks as the words under an image. */
export function isCaption(element: Element, measures: Measures): boolean {
  if (element.tagName === "figcaption") return true;
  const { chars, images, tables } = measureOf(measures, element);
  if (chars === 0 || chars > LONGEST || images > 0 || tables > 0) return false;
  return CAPTION.test(namesOf(element));
}

/**
 * True of an element that holds nothing but images and a few words set apart from running text
 * (in the middle, slanted or small): the words are the images' caption.
 */
export function isFramedImage(element: Element, measures: Measures): boolean {
  const { chars, images, headings, tables, items } = measureOf(measures, element);
  if (images === 0 || images > MOST_IMAGES || headings + tables + items > 0) return false;
  if (chars === 0 || chars > SHORT) return false;
  return element.tagName === "figure" || isSetApart(element, measures);
}

/** True of a few words set apart from running text, as under a photo that stands just before them. */
export function isLineApart(element: Element, measures: Measures): boolean {
  const { chars, blocks, images, items, tables } = measureOf(measures, element);
  if (!isElement(element, "p", "div", "center") || images + items + tables > 0) return false;
  return chars > 0 && chars <= SHORT && blocks <= 1 && isSetApart(element, measures);
}

/** All words of the element stand in the middle, are slanted or small. */
function isSetApart(element: Element, measures: Measures): boolean {
  if (measureOf(measures, element).chars === 0) return true;
  if (isElement(element, "center", "em", "i", "small")) return true;
  const looks = `${property(element, "style")};text-align:${property(element, "align")}`;
  if (/text-align\s*:\s*center|font-style\s*:\s*italic/i.test(looks)) return true;
  return element.children.every(
    (child) =>
      (child.type === "text" && child.value.trim() === "") ||
      child.type === "comment" ||
      (isElement(child) && isSetApart(child, measures)),
  );
}
