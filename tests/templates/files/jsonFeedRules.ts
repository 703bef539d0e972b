import { MOMENT } from "./atomRules.ts";

type Json = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isAddress = (value: unknown) => isText(value) && /^https?:\/\/\S+$/.test(value);

/** What breaks a rule of JSON Feed 1.1, in words; empty where nothing does. */
export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as Json & { items: Json[] };
  const ids = feed.items.map(({ id }) => id);
  return [
    ...(feed.version === "https://jsonfeed.org/version/1.1" ? [] : ["wrong version"]),
    ...(isText(feed.title) ? [] : ["no title"]),
    ...(feed.language === "vi" ? [] : ["no language"]),
    ...notAddresses(feed, ["home_page_url", "feed_url"]),
    ...authorFaults(feed),
    ...(new Set(ids).size === ids.length ? [] : ["two items of one id"]),
    ...feed.items.flatMap((item, i) => itemFaults(item).map((fault) => `item ${i}: ${fault}`)),
  ];
}

function itemFaults(item: Json): string[] {
  const { external_url: original = item.url, content_html: html, content_text: text, tags } = item;
  // Both may be left out.
  const dates = [item.date_published, item.date_modified].filter((date) => date !== undefined);
  return [
    ...notAddresses({ ...item, original }, ["id", "url", "original"]),
    ...(isText(html) || isText(text) ? [] : ["no content"]),
    ...dates.filter((date) => !isText(date) || !MOMENT.test(date)).map((date) => `date ${date}`),
    ...(tags === undefined || (Array.isArray(tags) && tags.every(isText)) ? [] : ["tags"]),
    ...(item.authors === undefined ? [] : authorFaults(item)),
    ...Object.keys(item).filter((key) => item[key] === null || item[key] === ""),
  ];
}

function notAddresses(object: Json, keys: readonly string[]): string[] {
  return keys.filter((key) => !isAddress(object[key])).map((key) => `${key} is no address`);
}

/** Each must have a name, an address or a picture; the one author of version 1 is no more. */
function authorFaults({ author, authors }: Json): string[] {
  if (author !== undefined) return ["author"];
  if (!Array.isArray(authors) || authors.length === 0) return ["no authors"];
  return authors.every(({ name, url }: Json) => isText(name) && isAddress(url)) ? [] : ["author"];
}
