import { createHash } from "node:crypto";
import { type JsonText, jsonText } from "../text/jsonText.ts";

/** What browsers are told to load ahead, and what they are allowed to load at all. */
export interface SecurityProps {
  speculation: JsonText;
  /** The policy of every page with scripts, for its `meta` element. */
  policy: string;
}

/** From where each kind of thing may come. */
type Policy = Readonly<Record<string, string>>;

const NOTHING = {
  "default-src": "'none'",
  "base-uri": "'none'",
  "object-src": "'none'",
  "form-action": "'none'",
};

/** The policy of a page that loads nothing but its icon, such as one that leads elsewhere. */
export const BARE_POLICY = printPolicy({ ...NOTHING, "img-src": "'self'" });

/** The rules of the pages below `basePath`, the path of the base URL. */
export function securityProps(basePath: string): SecurityProps {
  const speculation = speculationRules(basePath);
  return { speculation, policy: printPolicy(pagePolicy(speculation)) };
}

/** The policy of a saved article: the style and the pictures within it, and nothing else. */
export function savedPolicy(style: string): string {
  return printPolicy({ ...NOTHING, "style-src": hashOf(style), "img-src": "data:" });
}

/** What the editors' desk needs beyond other pages: where it saves to, and how its users sign in. */
export interface DeskNeeds {
  /** Origins that it asks for articles and sends them to. */
  hosts: readonly string[];
  /** True where signing in opens a window of another site that answers to this one. */
  popups: boolean;
}

/** The policy of the editors' desk. It makes its styles by rules, in elements that are empty. */
export function deskPolicy({ hosts }: DeskNeeds): string {
  return printPolicy({
    ...NOTHING,
    "script-src": "'self'",
    "style-src": `'self' ${hashOf("")}`,
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    // Pictures that were just chosen are read from the browser itself.
    "connect-src": ["'self' blob:", ...hosts].join(" "),
  });
}

/**
 * Headers for the whole site. Browsers enforce every policy that they meet, so the one in the header
 * allows what any page needs, saved articles and the desk too, and the one in a page narrows it down.
 * Not one header for the desk and one for the rest: hosts join those of all paths that fit.
 */
export function securityHeaders(
  basePath: string,
  savedStyle: string,
  desk?: DeskNeeds,
): Record<string, string> {
  const page = pagePolicy(speculationRules(basePath));
  const forDesk = desk && {
    "img-src": `${page["img-src"]} blob:`,
    "connect-src": [page["connect-src"], "blob:", ...desk.hosts].join(" "),
  };
  return {
    "Content-Security-Policy": printPolicy({
      ...page,
      "style-src": `'self' ${hashOf(savedStyle)}${desk ? ` ${hashOf("")}` : ""}`,
      ...forDesk,
      // Known in headers only.
      "frame-ancestors": "'none'",
    }),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": desk?.popups ? "same-origin-allow-popups" : "same-origin",
  };
}

/**
 * Pages that a reader is about to open are fetched ahead, not run: the lines are slow, and so are
 * the devices. Every page ends with a slash; feeds, exports and saved articles do not.
 */
function speculationRules(basePath: string): JsonText {
  // Any sign may be escaped in a pattern, also one that means nothing there.
  const base = basePath.replace(/[^\w/-]/g, "\\$&");
  const pages = { href_matches: [`${base}/`, `${base}/*/`] };
  return jsonText({ prefetch: [{ where: pages, eagerness: "moderate" }] });
}

function pagePolicy(speculation: string): Policy {
  return {
    ...NOTHING,
    "script-src": `'self' ${hashOf(speculation)}`,
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
  };
}

function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([kind, from]) => `${kind} ${from}`)
    .join("; ");
}

/** What allows an inline script or style of exactly this text. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
