import { words } from "../../src/derive/words.ts";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("notFound", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.notFound} />
    <p>{words.notFoundText}</p>
    <ul>
      {page.ways.map(({ label, href }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </Layout>
));
