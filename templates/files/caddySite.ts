import { fingerprinted, lifetimes, SHORT } from "../../src/derive/lifetimes.ts";
import { headerType, mediaTypes, namedTypes } from "../../src/derive/mediaTypes.ts";
import { HIDDEN, type Hosting, printedBy } from "./hosting.ts";

/**
 * What a site block of a Caddyfile (Caddy 2.6 or later) imports to serve a site; the site's name stays
 * in the block itself. Throws for a folder whose name Caddy cannot be told in quotes.
 */
export function caddySite({ headers, basePath, current, previous }: Hosting): string {
  const types = [
    ...Object.entries(mediaTypes).map(([ending, type]) => [`*.${ending}`, type] as const),
    ...namedTypes.map(([end, type]) => [`*${end}`, type] as const),
  ];
  const serve = [
    "@former {",
    `\tpath_regexp ${quoted(fingerprinted.join("|"))}`,
    "\tnot file {path}",
    "}",
    `root @former ${quoted(previous)}`,
    ...FILE_SERVER,
  ];
  const lines = [
    printedBy("caddy"),
    `root * ${quoted(current)}`,
    "route {",
    ...indented([
      "header -Server",
      ...Object.entries(headers).map(([name, value]) => `header ${name} ${quoted(value)}`),
      `header Cache-Control ${quoted(SHORT)}`,
      ...lifetimes.flatMap(({ pattern, cacheControl }, i) => [
        `@lifetime${i} path_regexp ${quoted(pattern)}`,
        `header @lifetime${i} Cache-Control ${quoted(cacheControl)}`,
      ]),
      ...types.flatMap(([path, type], i) => [
        `@type${i} path ${path}`,
        `header @type${i} Content-Type ${quoted(headerType(type))}`,
      ]),
      "@wrong not method GET HEAD",
      "error @wrong 405",
      `@hidden path_regexp ${quoted(HIDDEN)}`,
      "error @hidden 404",
      ...(basePath === ""
        ? serve
        : [
            `redir / ${basePath}/ 302`,
            `redir ${basePath} ${basePath}/ 301`,
            `handle_path ${basePath}/* {`,
            ...indented(serve),
            "}",
            "error 404",
          ]),
    ]),
    "}",
    "handle_errors {",
    ...indented([
      "header -Server",
      `header Cache-Control ${quoted(SHORT)}`,
      `header Content-Type ${quoted(headerType("text/html"))}`,
      "rewrite * /404.html",
      `root * ${quoted(current)}`,
      ...FILE_SERVER,
    ]),
    "}",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const FILE_SERVER = ["file_server {", "\tprecompressed br gzip", "}"];

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

/** Between these marks no sign has a meaning of its own. */
function quoted(text: string): string {
  if (/[`\n]/.test(text)) throw new Error(`Caddy cannot be told ${text}`);
  return `\`${text}\``;
}
