import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { derivePages } from "../../src/derive/derivePages.ts";
import { feedsOf } from "../../src/derive/feeds.ts";
import type { Article, Cover } from "../../src/model.ts";
import { archive, article } from "./sample.ts";

/** The feeds of an archive by the address of their listing. */
function feeds(articles: Article[], baseUrl?: string) {
  const sample = archive(articles, baseUrl);
  const frames = Object.values(derivePages(sample)).flatMap((props) =>
    props.map(({ frame }) => frame),
  );
  const found = [...feedsOf(contextOf(sample), frames)].map(({ feed }) => feed());
  return new Map(found.map((feed) => [feed.files.atom.replace("feed.xml", ""), feed]));
}

const many = Array.from({ length: 25 }, (_, i) =>
  article(`2021-02-${String(25 - i).padStart(2, "0")}`, {
    authors: ["Xuân Thử"],
    section: "tin-thu",
    tags: ["thử"],
  }),
);

describe("feedsOf", () => {
  it("has a feed for the site and for every listing, and for no other page", () => {
    expect([...feeds(many).keys()].sort()).toEqual(
      [
        "/",
        ...["thu-mot", "thu-hai"].flatMap((slug) => [
          `/quan-huyen/${slug}/`,
          ...["2015-2020", "2020-2025", "2025-2030"].map(
            (years) => `/quan-huyen/${slug}/nhiem-ky/${years}/`,
          ),
        ]),
        ...["2015-2020", "2020-2025", "2025-2030"].map((years) => `/nhiem-ky/${years}/`),
        "/nam/2021/",
        "/nam/2021/02/",
        "/tac-gia/xuan-thu/",
        "/chuyen-muc/tin-thu/",
        "/the/thu/",
      ].sort(),
    );
  });

  it("holds the newest twenty articles of its listing, newest first", () => {
    const days = feeds(many)
      .get("/the/thu/")
      ?.entries.map(({ published }) => published?.slice(0, 10));
    expect(days).toHaveLength(20);
    expect(days?.[0]).toBe("2021-02-25");
    expect(days?.at(-1)).toBe("2021-02-06");
  });

  it("makes an article once for all its feeds", () => {
    const found = feeds(many);
    expect(found.get("/")?.entries[0]).toBe(found.get("/nam/2021/02/")?.entries[0]);
  });

  it("is as new as the newest change among its articles, on the site's clock", () => {
    const found = feeds([
      article("2021-03-01", { slug: "moi", date: { day: "2021-03-01", time: "11:09" } }),
      article("2021-01-01", { slug: "cu", updated: { day: "2021-04-02" } }),
    ]);
    expect(found.get("/")?.updated).toBe("2021-04-02T00:00:00+07:00");
    expect(found.get("/nam/2021/03/")?.updated).toBe("2021-03-01T11:09:00+07:00");
  });

  it("without articles is as old as the registry, so that the first article is newer", () => {
    const feed = feeds(many).get("/quan-huyen/thu-hai/");
    expect(feed).toMatchObject({ entries: [], updated: "2015-01-01T00:00:00+07:00" });
  });

  it("gives the full text of what may be shown, with notice, standfirst, cover and source", () => {
    const cover: Cover = {
      path: "",
      address: "/hinh/a.png",
      alt: 'Ảnh "thử"',
      caption: "A < B",
      credit: "Máy Thử",
      shape: { width: 30, height: 20, still: true },
    };
    const digest = article("2021-01-06", {
      rights: "digest",
      dateBasis: "inferred",
      summary: "Dẫn & giải.",
      cover,
      source: { name: "Báo Thử", url: "https://bao.example/?a=1&b=2" },
    });
    const [entry] = feeds([digest], "https://kho.example/goc").get("/")?.entries ?? [];
    expect(entry?.html?.split("\n")).toEqual([
      "<p><em>Bản tóm lược bằng lời của Biên Niên, không phải nguyên văn trang nguồn.</em></p>",
      "<p><em>Một phần của ngày này (như năm) không in trên trang nguồn mà được suy ra.</em></p>",
      "<p><strong>Dẫn &amp; giải.</strong></p>",
      '<figure><img src="https://kho.example/goc/hinh/a.png" alt="Ảnh &quot;thử&quot;" width="30" height="20"><figcaption>A &lt; B. Ảnh: Máy Thử</figcaption></figure>',
      "<p>Thử.</p>",
      '<p>Nguồn: <a href="https://bao.example/?a=1&amp;b=2">Báo Thử</a></p>',
    ]);
    expect(entry?.rights).toBe("Giấy phép thử (https://phep.example/)");
  });

  it("tells of the closure and of corrections with the text", () => {
    const corrected = article("2021-01-06", {
      afterClosure: "tin muộn",
      corrections: [{ date: { day: "2021-02-01" }, text: "Sửa A < B." }],
    });
    const [entry] = feeds([corrected]).get("/")?.entries ?? [];
    expect(entry?.html).toContain(": tin muộn</em></p>");
    expect(entry?.html).toContain("<p>Đính chính, 01/02/2021: Sửa A &lt; B.</p>");
  });

  it.each([
    "event",
    "inferred",
  ] as const)("does not pass a day by %s for that of publication", (dateBasis) => {
    const [entry] = feeds([article("2021-01-06", { dateBasis })]).get("/")?.entries ?? [];
    expect(entry?.published).toBeUndefined();
    expect(entry?.updated).toBe("2021-01-06T00:00:00+07:00");
  });

  it("gives of a link record its title, summary and way to the original, and no text", () => {
    const source = { name: "Báo Thử", url: "https://bao.example/1" };
    const [entry] = feeds([article("2021-01-06", { rights: "link", source })]).get("/")
      ?.entries ?? [undefined];
    expect(entry).toMatchObject({ summary: "Thử.", original: "https://bao.example/1" });
    expect(entry?.html).toBeUndefined();
    expect(entry?.rights).toMatch(/^Bản dẫn/);
  });
});
