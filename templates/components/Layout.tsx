import type { ComponentChildren } from "preact";
import type { FrameProps } from "../../src/derive/frame.ts";
import { words } from "../../src/derive/words.ts";
import { Breadcrumbs } from "./Breadcrumbs.tsx";
import { Footer } from "./Footer.tsx";
import { Head } from "./Head.tsx";
import { Header } from "./Header.tsx";

/** The whole document around a page's own content. */
export function Layout({ frame, children }: { frame: FrameProps; children: ComponentChildren }) {
  return (
    <html lang="vi">
      <Head frame={frame} />
      <body>
        <a class="skip" href="#noi-dung">
          {words.skipToContent}
        </a>
        <Header frame={frame} />
        <Breadcrumbs crumbs={frame.crumbs} />
        <main id="noi-dung">{children}</main>
        <Footer site={frame.site} />
      </body>
    </html>
  );
}
