import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { derivePages } from "../../src/derive/derivePages.ts";
import { shareCards } from "../../src/derive/shareCards.ts";
import type { Article, Cover } from "../../src/model.ts";
import { archive, article } from "./sample.ts";

function imagesOf(articles: Article[]) {
  const pages = derivePages(archive(articles));
  return new Map(
    Object.values(pages)
      .flat()
      .map(({ frame }) => [frame.address, frame.image]),
  );
}

function cover(change: Partial<Cover & { width: number }> = {}): Cover {
  const { width = 1600, ...rest } = change;
  const path = "articles/thu-mot/2021/anh.jpg";
  const shape = { width, height: 900, still: true };
  return { path, address: "/hinh/thu-mot/2021/anh.jpg", alt: "Ảnh thử", shape, ...rest };
}

const DISTRICT = "/hinh/chia-se/quan-huyen/thu-mot.png";
const SITTING = "/hinh/chia-se/quan-huyen/thu-mot/2020-2025.png";

describe("cards", () => {
  it("are the site's, those of districts and terms, and of committees with articles", () => {
    const cards = shareCards(contextOf(archive([article("2021-01-06")])));
    expect(cards.map(({ address }) => address)).toEqual([
      "/hinh/chia-se/bien-nien.png",
      ...["2025-2030", "2020-2025", "2015-2020"].map(
        (term) => `/hinh/chia-se/nhiem-ky/${term}.png`,
      ),
      DISTRICT,
      SITTING,
      "/hinh/chia-se/quan-huyen/thu-hai.png",
    ]);
  });

  it("say whose they are", () => {
    const card = shareCards(contextOf(archive([article("2021-01-06")]))).find(
      ({ address }) => address === SITTING,
    );
    expect(card).toEqual({
      address: SITTING,
      heading: "Huyện Thử Một",
      lines: ["Đảng bộ huyện Thử Một", "nhiệm kỳ 2020–2025"],
    });
  });
});

describe("the picture of shared links", () => {
  it("of a page is the nearest card", () => {
    const images = imagesOf([article("2021-01-06")]);
    const shown = (address: string) => images.get(address)?.address;
    expect(shown("/")).toBe("/hinh/chia-se/bien-nien.png");
    expect(shown("/nam/2021/")).toBe("/hinh/chia-se/bien-nien.png");
    expect(shown("/nhiem-ky/2020-2025/")).toBe("/hinh/chia-se/nhiem-ky/2020-2025.png");
    expect(shown("/quan-huyen/thu-mot/")).toBe(DISTRICT);
    expect(shown("/quan-huyen/thu-mot/nhiem-ky/2020-2025/")).toBe(SITTING);
    expect(shown("/quan-huyen/thu-mot/nhiem-ky/2015-2020/")).toBe(DISTRICT);
    expect(images.get("/bai-viet/thu-mot/2021-01-06-bai/")).toEqual({
      address: SITTING,
      width: 1200,
      height: 630,
      alt: "Huyện Thử Một: Đảng bộ huyện Thử Một, nhiệm kỳ 2020–2025",
    });
  });

  it("of every page is a card that is drawn", () => {
    const articles = [article("2021-01-06", { runUpTo: "2025-2030", tags: ["thử"] })];
    const drawn = shareCards(contextOf(archive(articles))).map(({ address }) => address);
    for (const [page, { address }] of imagesOf(articles)) {
      expect([page, drawn.includes(address)]).toEqual([page, true]);
    }
  });

  it.each<[string, Cover, string]>([
    ["a cover", cover(), "/hinh/thu-mot/2021/anh.jpg"],
    ["a narrow cover", cover({ width: 599 }), SITTING],
    ["a cover that few networks know", cover({ address: "/hinh/a.avif" }), SITTING],
  ])("of an article with %s is fit to be shown", (_, picture, expected) => {
    const images = imagesOf([article("2021-01-06", { cover: picture })]);
    expect(images.get("/bai-viet/thu-mot/2021-01-06-bai/")?.address).toBe(expected);
  });
});
