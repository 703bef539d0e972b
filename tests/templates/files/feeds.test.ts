import { describe, expect, it } from "vitest";
import type { FeedEntry } from "../../../src/derive/feedEntry.ts";
import type { FeedProps } from "../../../src/derive/feeds.ts";
import { atomFeed, withEntry } from "../../../templates/files/atomFeed.ts";
import { jsonFeed, withItem } from "../../../templates/files/jsonFeed.ts";
import { atomFaults } from "./atomRules.ts";
import { jsonFeedFaults } from "./jsonFeedRules.ts";
import { childrenOf, parseXml, textsOf, xmlFaults } from "./parseXml.ts";

const MOMENT = "2021-01-06T11:09:00+07:00";
const CLEAN = "A & B < C > \"D\" 'E' ]]> ]]> &amp; &lt;b&gt; <script>";
const HOSTILE = `${CLEAN}\u0008\u0000\uffff`;

function entry(changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    url: "https://kho.example/bai-viet/thu/2021-01-06-bai/",
    title: "Bài thử",
    published: MOMENT,
    updated: MOMENT,
    authors: [],
    tags: [],
    rights: "Giấy phép thử",
    summary: "Thử.",
    html: "<p>Thử.</p>",
    ...changes,
  };
}

function feed(entries: FeedEntry[] = [], changes: Partial<FeedProps> = {}): FeedProps {
  return {
    files: { atom: "/feed.xml", json: "/feed.json" },
    title: "Kho thử",
    description: "Chỉ để thử.",
    language: "vi",
    page: "https://kho.example/",
    atom: "https://kho.example/feed.xml",
    json: "https://kho.example/feed.json",
    updated: MOMENT,
    publisher: { name: "Nhóm thử", url: "https://kho.example/" },
    rights: "Giấy phép thử",
    entries,
    ...changes,
  };
}

const parsed = (props: FeedProps) => {
  const [root = {}] = childrenOf(parseXml(atomFeed(props)), "feed");
  return { root, entries: childrenOf(root, "entry") };
};

describe.each([
  ["without entries", feed()],
  ["of one article", feed([entry()])],
  ["of an article that may only be linked", feed([entry({ html: undefined, summary: "" })])],
  [
    "of hostile texts",
    feed(
      [
        entry({
          title: HOSTILE,
          summary: HOSTILE,
          tags: [HOSTILE, "a & b"],
          rights: HOSTILE,
          authors: [{ name: HOSTILE, url: "https://kho.example/tac-gia/a/" }],
        }),
      ],
      { title: HOSTILE, description: HOSTILE, rights: HOSTILE },
    ),
  ],
])("a feed %s", (_, props) => {
  it("keeps the rules of Atom", async () => {
    const xml = atomFeed(props);
    expect(await xmlFaults(xml)).toEqual([]);
    expect(atomFaults(xml)).toEqual([]);
  });

  it("keeps the rules of JSON Feed", () => {
    expect(jsonFeedFaults(jsonFeed(props))).toEqual([]);
  });
});

describe("the rules", () => {
  const xml = atomFeed(feed([entry(), entry({ url: "https://kho.example/2/" })]));
  const json = jsonFeed(feed([entry()]));

  it.each([
    ["<id>https://kho.example/</id>", ""],
    ["<id>https://kho.example/2/</id>", "<id>/2/</id>"],
    ["https://kho.example/2/", "https://kho.example/bai-viet/thu/2021-01-06-bai/"],
    ["<name>Nhóm thử</name>", ""],
    ['type="html"', 'type="text/html"'],
    ['rel="self"', 'rel="alternate"'],
    ["T04:09:00.000Z", " 04:09:00"],
  ])("of Atom are broken where %s becomes %s", (right, wrong) => {
    expect(xml).toContain(right);
    expect(atomFaults(xml.replaceAll(right, wrong))).not.toEqual([]);
  });

  it.each([
    ["version/1.1", "version/1"],
    ["content_html", "content"],
    ['"authors"', '"author"'],
    ["11:09:00+07:00", "11:09"],
  ])("of JSON Feed are broken where %s becomes %s", (right, wrong) => {
    expect(json).toContain(right);
    expect(jsonFeedFaults(json.replaceAll(right, wrong))).not.toEqual([]);
  });

  it("of XML are broken by a control character", async () => {
    expect(await xmlFaults(xml.replace("Kho", "\u0008"))).not.toEqual([]);
  });
});

describe("atomFeed", () => {
  it("gives back every text as it was, but for characters that XML forbids", () => {
    const author = { name: HOSTILE, url: "https://kho.example/tac-gia/a/" };
    const props = feed([entry({ rights: HOSTILE, authors: [author] })], { title: HOSTILE });
    const { root, entries } = parsed(props);
    const [first = {}] = entries;
    expect(textsOf(root, "title")).toEqual([CLEAN]);
    expect(textsOf(first, "rights")).toEqual([CLEAN]);
    expect(childrenOf(first, "author").flatMap((person) => textsOf(person, "name"))).toEqual([
      CLEAN,
    ]);
  });

  it("gives titles as HTML that shows them as they were", () => {
    const { entries } = parsed(feed([entry({ title: "A & B < C ]]>" })]));
    expect(textsOf(entries[0] ?? {}, "title")).toEqual(["A &amp; B &lt; C ]]&gt;"]);
  });

  it("tells its language and both its addresses", () => {
    const { root } = parsed(feed());
    expect(root["@"]).toMatchObject({ "xml:lang": "vi" });
    expect(childrenOf(root, "link").map((link) => link["@"])).toEqual([
      { rel: "alternate", href: "https://kho.example/" },
      { rel: "self", href: "https://kho.example/feed.xml" },
    ]);
  });

  it("tells the moment, whatever the offset it was given in", () => {
    const { entries } = parsed(feed([entry()]));
    expect(textsOf(entries[0] ?? {}, "updated")).toEqual(["2021-01-06T04:09:00.000Z"]);
  });

  it("leaves out a tag that the library cannot print", () => {
    const { entries } = parsed(feed([entry({ tags: ["a < b", 'c & "d"'] })]));
    const terms = childrenOf(entries[0] ?? {}, "category").map((tag) => tag["@"]?.term);
    expect(terms).toEqual(['c & "d"']);
  });
});

describe("jsonFeed", () => {
  it("leads from a link record to the original and shows its summary for a text", () => {
    const original = "https://bao.example/1";
    const { items } = JSON.parse(jsonFeed(feed([entry({ html: undefined, original })])));
    expect(items[0]).toMatchObject({ external_url: original, content_text: "Thử." });
    expect(items[0]).not.toHaveProperty("content_html");
  });
});

describe("an entry that takes the place of another of its address", () => {
  const url = (name: string) => `https://kho.example/bai-viet/thu/2021-01-06-${name}/`;
  const others = ["mot", "hai"].map((name) => entry({ url: url(name), html: CLEAN }));
  const hostile = "<p>&#x3C;entry>&#x3C;/entry>&#x3C;id>$& </p>";
  const [before, after] = [entry({ tags: ["thử"] }), entry({ html: hostile })];
  const around = (one: FeedEntry) => feed([...others.slice(0, 1), one, ...others.slice(1)]);

  it("makes the feed that is made of all its entries", () => {
    expect(withEntry(atomFeed(around(before)), after)).toBe(atomFeed(around(after)));
    expect(withItem(jsonFeed(around(before)), after)).toBe(jsonFeed(around(after)));
  });

  it("finds no place where there is none, or more than one", () => {
    for (const entries of [others, [before, ...others, before]]) {
      expect(withEntry(atomFeed(feed(entries)), after)).toBeUndefined();
      expect(withItem(jsonFeed(feed(entries)), after)).toBeUndefined();
    }
    expect(withEntry("<feed></feed>", after)).toBeUndefined();
  });
});
