import type { Element } from "hast";
import { isElement, property } from "./elements.ts";
import type { ImageSource } from "./segment.ts";

/** Attributes in which scripts of pages keep the address until the image comes into view. */
const LAZY = "dataSrc dataOriginal dataLazySrc dataLazy dataUrl dataHiSrc dataFullSrc".split(" ");
const SETS = ["dataSrcSet", "dataSrcset", "srcSet", "dataLazySrcset"];
const STAND_IN =
  /(?:^|[/_.-])(?:spacer|blank|pixel|transparent|placeholder|lazy|loading|1x1|clear)[^/]*\.(?:gif|png|svg)(?:[?#]|$)/i;

/** An image smaller than this on each side, in pixels, is a sign or a counter, not a photo. */
const ICON = 48;

/** The image that an element shows, undefined for tracking pixels, icons and empty places. */
export function imageOf(element: Element, picture?: Element): ImageSource | undefined {
  if (isTiny(element)) return undefined;
  const sources = [
    property(element, "src"),
    ...LAZY.map((name) => property(element, name)),
    ...SETS.map((name) => largest(property(element, name))),
    ...offersOf(picture),
  ]
    .map((source) => source.trim())
    .filter((source) => source !== "" && !isStandIn(source));
  if (sources.length === 0) return undefined;
  return { sources: [...new Set(sources)], alt: property(element, "alt").trim() };
}

/** A sign within a sentence, drawn as an image (`class="emoji"`): the text it stands for. */
export function emojiOf(element: Element): string {
  const alt = property(element, "alt");
  const isSign = /emoji|smil(?:ey|ie)/i.test(property(element, "className"));
  return isSign && alt.length <= 12 ? alt : "";
}

function offersOf(picture: Element | undefined): string[] {
  const offers = picture?.children.filter((child) => isElement(child, "source")) ?? [];
  return offers.flatMap((offer) =>
    isElement(offer)
      ? [largest(property(offer, "srcSet")), largest(property(offer, "dataSrcset"))]
      : [],
  );
}

/** The largest image of a `srcset`, by its width or density. */
function largest(set: string): string {
  if (set.length > 20_000) return "";
  let best = { url: "", size: 0 };
  for (const offer of set.split(/,\s+|,(?=https?:)/)) {
    const [url = "", width = "1x"] = offer.trim().split(/\s+/);
    const size = Number.parseFloat(width) || 1;
    if (size > best.size) best = { url, size };
  }
  return best.url;
}

function isTiny(element: Element): boolean {
  const [width, height] = [sizeOf(element, "width"), sizeOf(element, "height")];
  if (width <= 3 || height <= 3) return true;
  return width <= ICON && height <= ICON;
}

function sizeOf(element: Element, side: "width" | "height"): number {
  const stated = Number.parseFloat(property(element, side));
  if (Number.isFinite(stated) && !property(element, side).includes("%")) return stated;
  const style = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([\\d.]+)px`, "i");
  const styled = Number.parseFloat(style.exec(property(element, "style"))?.[1] ?? "");
  return Number.isFinite(styled) ? styled : Number.POSITIVE_INFINITY;
}

function isStandIn(source: string): boolean {
  if (/^data:/i.test(source)) return source.length < 300 || /^data:image\/svg/i.test(source);
  return STAND_IN.test(source) || /^(?:javascript|about|blob):/i.test(source);
}
