import type { Known } from "./known.ts";
import { keyOf } from "./row.ts";

const SEPARATOR = /\s+(?:[-–—|»«·]|::)\s+/gu;
const SITE =
  /^(?:báo|cổng|trang (?:tin|thông|chủ|web)|tạp chí|đài|website|web|chuyên trang|kênh|thời báo|ubnd|ủy ban nhân dân)(?!\p{L})|\.(?:vn|com|net|org)$/iu;
const MOST_PARTS = 3;

/**
 * A title as a page states it of itself without the name of the site: `Gia Lâm họp - Báo Thử` gives
 * `Gia Lâm họp`. A part is taken off only where it is a known source, the stated site, or begins as names
 * of newspapers and portals do.
 */
export function withoutSite(title: string, sites: readonly string[], known: Known): string {
  let rest = title.replace(/\s+/g, " ").trim();
  for (let count = 0; count < MOST_PARTS; count++) {
    const last = [...rest.matchAll(SEPARATOR)].at(-1);
    if (last === undefined) return rest;
    const name = rest.slice(last.index + last[0].length);
    if (!isSite(name, sites, known)) return rest;
    rest = rest.slice(0, last.index).trim();
  }
  return rest;
}

function isSite(name: string, sites: readonly string[], known: Known): boolean {
  const key = keyOf(name);
  return known.sources.has(key) || sites.some((site) => keyOf(site) === key) || SITE.test(name);
}
