import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn } from "../markdown/rendered.ts";
import { build, filesBelow, pagesBelow, scratchFolder } from "./sampleSite.ts";

const output = join(scratchFolder(), "trang");
let pages = new Map<string, string>();
beforeAll(async () => {
  expect(await build(GOOD, output)).toEqual({ status: 0, stdout: "", stderr: "" });
  pages = await pagesBelow(output);
});

const DISTRICTS = ["dong-da", "gia-lam", "hoang-mai", "son-tay", "thuong-tin"];
const TERMS = ["2015-2020", "2020-2025", "2025-2030"];

/** The one image of the articles with its variants, and the cards of shared links. */
const IMAGES = [
  ...["", "-48.avif", "-48.webp"].map((end) => `hinh/gia-lam/2021/anh-thu.png${end}`),
  "hinh/chia-se/bien-nien.png",
  ...TERMS.map((term) => `hinh/chia-se/nhiem-ky/${term}.png`),
  ...[
    ...DISTRICTS,
    "dong-da/2015-2020",
    "dong-da/2020-2025",
    "gia-lam/2020-2025",
    "hoang-mai/2020-2025",
    "thuong-tin/2015-2020",
    "thuong-tin/2020-2025",
  ].map((name) => `hinh/chia-se/quan-huyen/${name}.png`),
];

const ARTICLES = [
  "/bai-viet/dong-da/2020-07-23-bai-thu-so-3/",
  "/bai-viet/dong-da/2020-07-24-bai-thu-so-4/",
  "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/",
  "/bai-viet/hoang-mai/2025-07-02-bai-thu-so-5/",
  "/bai-viet/thuong-tin/2020-07-08-bai-thu-so-2/",
];

/** New wards and communes on the land of the districts. */
const PLACES = [
  "phuong-dong-da",
  "phuong-hoang-mai",
  "phuong-son-tay",
  "xa-gia-lam",
  "xa-phu-dong",
  "xa-thuong-tin",
];

const MONTHS = ["2020/07", "2021/01", "2025/07"];

/** Pages that list articles; each has its feeds. */
const LISTINGS = [
  "/",
  ...["dai-hoi", "hoi-nghi-cap-uy", "noi-chinh"].map((slug) => `/chuyen-muc/${slug}/`),
  "/nhan-su/nguyen-van-thu/",
  "/van-ban/trung-uong/99-ct-tw-2020/",
  ...MONTHS.flatMap((month) => [`/nam/${month.slice(0, 4)}/`, `/nam/${month}/`]),
  ...TERMS.map((term) => `/nhiem-ky/${term}/`),
  ...DISTRICTS.map((slug) => `/quan-huyen/${slug}/`),
  ...DISTRICTS.flatMap((slug) => TERMS.map((term) => `/quan-huyen/${slug}/nhiem-ky/${term}/`)),
  ...["dieu-nghiem", "tran-le-thu", "xuan-thu"].map((slug) => `/tac-gia/${slug}/`),
  ...["bai-thu", "nong-thon-moi"].map((slug) => `/the/${slug}/`),
];

/** Lists of documents, and the page between those that one mention may mean. */
const DOCUMENTS = [
  "",
  "trung-uong/",
  "loai/chi-thi/",
  "thoi-gian/2020/",
  "chua-ro/",
  "chua-ro/chuong-trinh-1/",
];

const FONTS = ["noto-serif", "source-sans-3"].flatMap((font) =>
  ["latin", "vietnamese"].map((subset) => `fonts/${font}-${subset}-wght-normal.woff2`),
);

/** Files beside the pages, apart from those of the search index, whose names are made of hashes. */
const FILES = [
  ".bien-nien",
  "_headers",
  "css/main.css",
  ...["csv", "jsonld", "ndjson"].map((kind) => `du-lieu/bai-viet.${kind}`),
  ...["quan-huyen.json", "trich-dan.csv", "van-ban.json"].map((name) => `du-lieu/${name}`),
  ...FONTS,
  ...["latin", "vietnamese"].map((subset) => `fonts/noto-serif-${subset}-wght-italic.woff2`),
  "icons/icon.svg",
  "js/search.js",
  "js/site.js",
  "opensearch.xml",
  "robots.txt",
  "sitemap-1.xml",
  "sitemap.xml",
  ...["bai.bin", "phan.json", "tu.txt"].map((name) => `tim-kiem/${name}`),
];

describe("the site", () => {
  it("has exactly these pages", () => {
    const expected = [
      ...LISTINGS,
      ...ARTICLES,
      ...ARTICLES.map((article) => `${article}ban-luu.html`),
      "/404.html",
      "/dai-hoi/",
      ...DISTRICTS.flatMap((slug) => TERMS.map((term) => `/dai-hoi/${slug}/${term}/`)),
      "/dia-danh/",
      ...PLACES.map((slug) => `/dia-danh/${slug}/`),
      "/du-lieu/",
      "/gioi-thieu/",
      "/nam/",
      "/ngay/",
      ...["01-06", "07-02", "07-08", "07-23", "07-24"].map((day) => `/ngay/${day}/`),
      "/nhan-su/",
      "/nhiem-ky/",
      "/quan-huyen/",
      "/tac-gia/",
      "/tim-kiem/",
      ...DOCUMENTS.map((path) => `/van-ban/${path}`),
      "/tin/thu-1/",
    ];
    expect([...pages.keys()].sort()).toEqual(expected.sort());
  });

  it("has beside its pages images, sources, feeds, exports, assets, the index and its mark", async () => {
    const others = (await filesBelow(output)).filter((path) => !path.endsWith(".html"));
    const isIndex = (path: string) => /^tim-kiem\/[0-9a-f]{12}\//.test(path);
    const expected = [
      ...FILES,
      ...IMAGES,
      ...ARTICLES.map((article) => `${article.slice(1)}nguon.md`),
      ...LISTINGS.flatMap((listing) => [
        `${listing.slice(1)}feed.json`,
        `${listing.slice(1)}feed.xml`,
      ]),
    ];
    expect(others.filter((path) => !isIndex(path))).toEqual(expected.sort());
    expect(others.filter(isIndex)).not.toEqual([]);
  });

  it("shows nothing of a draft or of what waits in the inbox", () => {
    for (const html of pages.values()) expect(html).not.toMatch(/bản nháp số 1|ban-nhap|inbox/i);
  });

  it("leads from a former address to the present one, for people and for machines", () => {
    const page = elementsIn(pages.get("/tin/thu-1/") ?? "");
    const to = "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/";
    const find = (tag: string) => page.filter(({ tagName }) => tagName === tag);
    expect(find("a").map(({ properties }) => properties.href)).toEqual([to]);
    expect(find("link").map(({ properties }) => properties.href)).toEqual([
      `https://kho-thu.example${to}`,
    ]);
    const refresh = find("meta").find(
      ({ properties }) => String(properties.httpEquiv) === "refresh",
    );
    expect(refresh?.properties.content).toBe(`0; url=${to}`);
  });

  it("names every page by its canonical address and its own title", () => {
    const titles = new Map<string, string>();
    for (const [address, html] of pages) {
      if (address === "/tin/thu-1/") continue;
      const canonical = address.replace(/ban-luu\.html$/, "");
      expect(html).toContain(`<link rel="canonical" href="https://kho-thu.example${canonical}"`);
      const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
      expect(title.trim()).not.toBe("");
      expect([address, titles.get(title)]).toEqual([address, undefined]);
      titles.set(title, address);
    }
  });
});
