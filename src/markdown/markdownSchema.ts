import type { Options as Schema } from "rehype-sanitize";

/**
 * What the HTML of an article may hold: exactly what Markdown makes, and no address that runs code.
 * Ids are remark-rehype's own footnote ids, already prefixed: a second prefix would break their links.
 */
export const markdownSchema: Schema = {
  tagNames: [
    ..."p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del br hr a img".split(" "),
    ..."table thead tbody tr th td sup section".split(" "),
  ],
  attributes: {
    a: [
      "href",
      "title",
      "ariaLabel",
      "ariaDescribedBy",
      "dataFootnoteRef",
      "dataFootnoteBackref",
      "id",
    ],
    img: ["src", "alt", "title"],
    ol: ["start"],
    li: [["id", /^cuoi-trang-fn-/]],
    h2: [["id", "footnote-label"]],
    section: ["dataFootnotes"],
    th: ["align"],
    td: ["align"],
  },
  ancestors: { thead: ["table"], tbody: ["table"], tr: ["table"], th: ["table"], td: ["table"] },
  // An image is a file of this site. An empty list would mean that every scheme may stand here.
  protocols: { href: ["http", "https", "mailto", "tel"], src: ["none"] },
  clobber: [],
  clobberPrefix: "",
  strip: [],
  allowComments: false,
  allowDoctypes: false,
};
