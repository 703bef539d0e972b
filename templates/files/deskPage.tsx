import { renderToString } from "preact-render-to-string";
import { words } from "../../src/derive/words.ts";
import type { JsonText } from "../../src/text/jsonText.ts";
import { DataScript } from "../components/DataScript.tsx";

/** What the page of the editors' desk is made of. */
export interface DeskPageProps {
  /** Short title of the site. */
  title: string;
  policy: string;
  /** The configuration of Decap CMS. */
  config: JsonText;
}

/** The page that loads the editors' desk, which is a program: without scripts there is none. */
export function deskPage({ title, policy, config }: DeskPageProps): string {
  return `<!doctype html>\n${renderToString(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${words.desk} · ${title}`}</title>
        <link rel="icon" href="../icons/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="quan-tri.css" />
        <DataScript type="application/json" id="cau-hinh" data={config} />
        <script type="module" src="quan-tri.js" />
      </head>
      <body>
        <noscript>{words.deskNeedsScripts}</noscript>
      </body>
    </html>,
  )}\n`;
}
