/** A start tag with attributes; in HTML of our making their values stand in double quotes. */
const TAG = /<[a-z][^\s"<>]*\s[^"<>]*(?:"[^"]*"[^"<>]*)*>/gi;

/** An attribute with its value, taken whole, so that nothing within a value passes for an attribute. */
const ATTRIBUTE = /([^\s"=<>]+)="([^"]*)"/g;

const ADDRESSES = new Set(["href", "src", "poster", "cite"]);

/**
 * HTML of the page at `page` with whole addresses in its links and images, as a feed needs them.
 * Addresses of other sites stay as they are; those within the page lead to it.
 */
export function absoluteHtml(html: string, page: string): string {
  const { origin, protocol } = new URL(page);
  const absolute = (address: string) => {
    if (address.startsWith("//")) return protocol + address;
    if (address.startsWith("/")) return origin + address;
    return address.startsWith("#") ? page + address : address;
  };
  const rewritten = (attribute: string, name: string, value: string) => {
    if (ADDRESSES.has(name)) return `${name}="${absolute(value)}"`;
    if (name !== "srcset") return attribute;
    const candidates = value.replace(/(^|,\s+)(\S+)/g, (_, before, url) => before + absolute(url));
    return `${name}="${candidates}"`;
  };
  return html.replace(TAG, (tag) => tag.replace(ATTRIBUTE, rewritten));
}
