import { fingerprinted, lifetimes, SHORT } from "../../src/derive/lifetimes.ts";
import { isText, mediaTypes, namedTypes } from "../../src/derive/mediaTypes.ts";
import { HIDDEN, type Hosting, printedBy } from "./hosting.ts";

/**
 * What a `server` block of nginx 1.18 or later includes to serve a site; names, ports and certificates
 * stay in the block itself. Throws for a folder whose name nginx cannot be told in quotes.
 */
export function nginxServer(hosting: Hosting): string {
  const { headers, brotli } = hosting;
  const blocks = [
    [printedBy("nginx"), "server_tokens off;", "autoindex off;", "absolute_redirect off;"],
    compression(brotli),
    types(),
    // Set, not mapped: a map cannot stand in a server block. With nothing but `set`, `if` is safe.
    [
      `set $bien_nien_lifetime ${quoted(SHORT)};`,
      ...lifetimes.map(
        ({ pattern, cacheControl }) =>
          `if ($uri ~ ${quoted(pattern)}) { set $bien_nien_lifetime ${quoted(cacheControl)}; }`,
      ),
      "add_header Cache-Control $bien_nien_lifetime always;",
    ],
    Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    locations(hosting),
  ];
  return blocks.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}

const compression = (brotli: boolean) => [
  "gzip off;",
  "gzip_static on;",
  "gzip_vary on;",
  brotli
    ? "brotli_static on;"
    : "# With libnginx-mod-http-brotli-static installed: npm run hosting -- nginx --brotli",
];

function types(): string[] {
  const all = Object.values(mediaTypes).concat(namedTypes.map(([, type]) => type));
  // text/html has a charset without being named, and nginx warns where it is.
  const texts = [...new Set(all.filter(isText))].filter((type) => type !== "text/html");
  return [
    "default_type application/octet-stream;",
    "types {",
    ...Object.entries(mediaTypes).map(([ending, type]) => `    ${type} ${ending};`),
    "}",
    "charset utf-8;",
    `charset_types ${texts.join(" ")};`,
  ];
}

function locations({ basePath, current, previous, brotli }: Hosting): string[] {
  const home = `${basePath}/`;
  const inBase = basePath.replaceAll(".", "\\.");
  return [
    `error_page 403 404 =404 ${home}404.html;`,
    // ngx_brotli finds no compressed file where links are watched for. Releases have none by themselves.
    ...(brotli ? [] : [`disable_symlinks on ${quoted(`from=${current}`)};`]),
    `location ${home} {`,
    // Below a path, files are found without it.
    basePath === "" ? `    root ${quoted(current)};` : `    alias ${quoted(`${current}/`)};`,
    "    index index.html;",
    ...namedTypes.map(
      ([end, type]) =>
        `    location ~ ${quoted(`${end.replaceAll(".", "\\.")}$`)} { types {} default_type ${type}; }`,
    ),
    `    location ~ ${quoted(HIDDEN)} { return 404; }`,
    "}",
    ...fingerprinted.flatMap((pattern) => [
      `location ~ ${quoted(`^${inBase}(?<bien_nien_file>${pattern}.*)$`)} {`,
      `    alias ${quoted(`${current}$bien_nien_file`)};`,
      "    error_page 404 = /.previous$bien_nien_file;",
      "    recursive_error_pages on;",
      "}",
    ]),
    `location /.previous/ { internal; alias ${quoted(`${previous}/`)}; ${
      brotli ? "" : `disable_symlinks on ${quoted(`from=${previous}`)}; `
    }}`,
    ...(basePath === ""
      ? []
      : [
          `location = / { return 302 ${home}; }`,
          `location = ${basePath} { return 301 ${home}; }`,
          "location / { return 404; }",
        ]),
  ];
}

function quoted(text: string): string {
  if (/["\n]/.test(text)) throw new Error(`nginx cannot be told ${text}`);
  return `"${text}"`;
}
