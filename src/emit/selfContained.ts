import { citeWords } from "../derive/citeWords.ts";

/** A start tag of what loads or leads somewhere; in HTML of our making values stand in double quotes. */
const TAG = /<(a|img|source)\s((?:"[^"]*"|[^"<>])*)>/g;

/** An attribute with its value, taken whole, so that nothing within a value passes for an attribute. */
const ATTRIBUTE = /([^\s"=<>/]+)="([^"]*)"/g;

/** The attributes of a picture that is there; the others are about fetching it. */
const PICTURE = new Set(["alt", "width", "height"]);

/** What a document has when it is by itself. */
export interface Belongings {
  style: string;
  /** Scheme and host of the site, to which its links then lead from anywhere. */
  origin: string;
  /** Pictures as data URIs, by their addresses; one that is not there becomes a link. */
  pictures: ReadonlyMap<string, string>;
}

/** The addresses of the pictures in HTML of our making. */
export function picturesIn(html: string): string[] {
  return [...html.matchAll(TAG)].flatMap(([, name, attributes = ""]) =>
    name === "img" ? (attributesOf(attributes).get("src") ?? []) : [],
  );
}

/** HTML of our making with its style and pictures within it. */
export function selfContained(html: string, belongings: Belongings): string {
  const { style, origin, pictures } = belongings;
  const absolute = (address: string) => (/^\/(?!\/)/.test(address) ? origin + address : address);
  const picture = (attributes: ReadonlyMap<string, string>) => {
    const src = attributes.get("src") ?? "";
    const data = pictures.get(src);
    if (data === undefined) return pictureLink(absolute(src), attributes.get("alt") ?? "");
    const kept = [...attributes].filter(([name]) => PICTURE.has(name));
    return `<img src="${data}"${kept.map(([name, value]) => ` ${name}="${value}"`).join("")}>`;
  };
  return html
    .replace(TAG, (tag, name: string, attributes: string) => {
      if (name === "source") return "";
      if (name === "img") return picture(attributesOf(attributes));
      return tag.replace(ATTRIBUTE, (attribute: string, key: string, value: string) =>
        key === "href" ? `href="${absolute(value)}"` : attribute,
      );
    })
    .replace("</head>", () => `<style>${style}</style></head>`);
}

function attributesOf(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** `words` were escaped for an attribute, where a sign that opens a tag may stand. */
function pictureLink(address: string, words: string): string {
  const text = words.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<a href="${address}">[${citeWords.pictureOnline}: ${text}]</a>`;
}
