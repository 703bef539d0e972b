import { childrenOf, type Node, parseXml, textsOf } from "./parseXml.ts";

/** How often an element may stand in its parent (RFC 4287, 4.1.1 and 4.1.2). */
const ONCE = ["id", "title", "updated"];
const FEED_AT_MOST_ONCE = ["generator", "icon", "logo", "rights", "subtitle"];
const ENTRY_AT_MOST_ONCE = ["content", "published", "rights", "source", "summary"];

/** RFC 3339 with the capitals that RFC 4287, 3.3, asks for. */
export const MOMENT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What breaks a MUST of RFC 4287 in an Atom feed, in words; empty where nothing does. */
export function atomFaults(xml: string): string[] {
  const [feed, ...others] = childrenOf(parseXml(xml), "feed");
  if (!feed || others.length > 0) return ["no single feed at the root"];
  const entries = childrenOf(feed, "entry");
  return [
    ...(feed["@"]?.xmlns === "http://www.w3.org/2005/Atom" ? [] : ["feed: wrong namespace"]),
    ...countFaults(feed, FEED_AT_MOST_ONCE).map((fault) => `feed: ${fault}`),
    ...partFaults(feed).map((fault) => `feed: ${fault}`),
    ...authorFaults(feed, entries),
    ...repeated(entries.flatMap((entry) => textsOf(entry, "id"))).map((id) => `two entries ${id}`),
    ...entries.flatMap((entry, i) => entryFaults(entry).map((fault) => `entry ${i}: ${fault}`)),
  ];
}

function entryFaults(entry: Node): string[] {
  const [content] = childrenOf(entry, "content");
  const alternates = childrenOf(entry, "link").filter((link) => relOf(link) === "alternate");
  return [
    ...countFaults(entry, ENTRY_AT_MOST_ONCE),
    ...partFaults(entry),
    ...(content || alternates.length > 0 ? [] : ["neither content nor alternate link"]),
    ...(content && content["@"]?.type !== "html" ? ["content is not of type html"] : []),
  ];
}

function countFaults(node: Node, atMostOnce: readonly string[]): string[] {
  return [
    ...ONCE.filter((name) => childrenOf(node, name).length !== 1).map((name) => `not one ${name}`),
    ...atMostOnce
      .filter((name) => childrenOf(node, name).length > 1)
      .map((name) => `more than one ${name}`),
  ];
}

/** What holds of the parts of a feed and of an entry alike. */
function partFaults(node: Node): string[] {
  const dates = ["updated", "published"].flatMap((name) => textsOf(node, name));
  const people = childrenOf(node, "author");
  const links = childrenOf(node, "link");
  const targets = links.map((link) => link["@"]?.href ?? "");
  const addresses = [
    ...textsOf(node, "id"),
    ...targets,
    ...people.flatMap((p) => textsOf(p, "uri")),
  ];
  const alternates = links
    .filter((link) => relOf(link) === "alternate")
    .map((link) => `${link["@"]?.type} ${link["@"]?.hreflang}`);
  const constructs = ["title", "summary", "content", "subtitle", "rights"].flatMap((name) =>
    childrenOf(node, name).map((child) => ({ name, child })),
  );
  return [
    ...dates.filter((date) => !MOMENT.test(date) || Number.isNaN(Date.parse(date))),
    ...addresses.filter((address) => !isAbsolute(address)).map((address) => `relative ${address}`),
    ...repeated(alternates).map(() => "two alternate links of one kind"),
    ...constructs
      .filter(({ child }) => Object.keys(child).some((key) => !["@", "#text"].includes(key)))
      .map(({ name }) => `elements within ${name}`),
    ...people.flatMap((person) => countNames(person)),
    ...childrenOf(node, "category").flatMap((c) => (c["@"]?.term ? [] : ["category without term"])),
  ];
}

function countNames(person: Node): string[] {
  const named = textsOf(person, "name").filter((name) => name.trim() !== "");
  return named.length === 1 && textsOf(person, "uri").length <= 1
    ? []
    : ["person without one name"];
}

function authorFaults(feed: Node, entries: readonly Node[]): string[] {
  const isSigned = (node: Node) => childrenOf(node, "author").length > 0;
  return isSigned(feed) || entries.every(isSigned) ? [] : ["neither feed nor entry has an author"];
}

function relOf(link: Node): string {
  return link["@"]?.rel ?? "alternate";
}

function isAbsolute(address: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address) && URL.canParse(address);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
