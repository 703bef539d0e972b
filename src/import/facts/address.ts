/** Parameters that follow readers about and name no page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|_ga|mc_[ce]id)$/i;

/** A visit's mark inside the path of old portals. */
const SESSION = /;jsessionid=[^/?#;]*/i;

/** An address without what is of the visit, not of the page, and what that was. */
export interface PageAddress {
  address: string;
  dropped: string[];
}

/**
 * The address of the page itself: session mark, tracking parameters and fragment taken off, all else
 * as written. Undefined for what is no address of a page on the web, and for that of a whole site.
 */
export function pageAddress(written: string): PageAddress | undefined {
  const whole = written.trim();
  if (!/^https?:\/\/[^\s<>"\\]+$/i.test(whole) || !URL.canParse(whole)) return undefined;
  const dropped: string[] = [];
  const [beforeHash = ""] = whole.split("#", 1);
  const plain = beforeHash.replace(SESSION, (mark) => {
    dropped.push(mark.slice(1));
    return "";
  });
  const [path = "", query] = splitOnce(plain, "?");
  if (isHome(path, query)) return undefined;
  const kept = (query ?? "").split("&").filter((part) => {
    const tracks = TRACKING.test(part.split("=", 1)[0] ?? "");
    if (tracks) dropped.push(part);
    return part !== "" && !tracks;
  });
  return { address: kept.length > 0 ? `${path}?${kept.join("&")}` : path, dropped };
}

/** The first web address within `words`, without the punctuation that follows it. */
export function printedAddress(words: string): string | undefined {
  const [address] = /https?:\/\/[^\s<>"“”\\]+/i.exec(words.slice(0, 4000)) ?? [];
  return address?.replace(/[),.;:!?\]]+$/, "");
}

/** `http://dantri.com.vn` names a site, not a page of it. */
function isHome(path: string, query: string | undefined): boolean {
  return query === undefined && new URL(path).pathname === "/";
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
