import { BARE_POLICY } from "../../src/derive/contentSecurity.ts";
import { words } from "../../src/derive/words.ts";
import { definePage } from "../definePage.ts";

export default definePage("redirect", ({ frame, to }) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={BARE_POLICY} />
      <title>{frame.title}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={frame.canonical} />
      <meta http-equiv="refresh" content={`0; url=${to.href}`} />
    </head>
    <body>
      <main>
        <h1>{words.moved}</h1>
        <p>
          <a href={to.href}>{to.label}</a>
        </p>
      </main>
    </body>
  </html>
));
