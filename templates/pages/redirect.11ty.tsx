import { words } from "../../src/derive/words.ts";
import { definePage } from "../definePage.ts";

export default definePage("redirect", ({ frame, to }) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <title>{frame.title}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={frame.canonical} />
      <meta http-equiv="refresh" content={`0; url=${to.href}`} />
    </head>
    <body>
      <p>
        {words.moved}: <a href={to.href}>{to.label}</a>
      </p>
    </body>
  </html>
));
