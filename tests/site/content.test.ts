import { join } from "node:path";
import { LinkChecker } from "linkinator";
import { beforeAll, describe, expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { checkedByW3C, validated } from "./checkers.ts";
import { build, pagesBelow, scratchFolder } from "./sampleSite.ts";

const output = join(scratchFolder(), "trang");
let pages = new Map<string, string>();
beforeAll(async () => {
  expect((await build("content", output)).status).toBe(0);
  pages = await pagesBelow(output);
});

describe("the content of this repository", () => {
  it("has nothing to mend", async () => {
    const { messages, counts } = await loadArchive({ content: "content", checkOnly: true });
    expect(messages).toEqual([]);
    expect(counts.articles).toBeGreaterThanOrEqual(15);
  });

  it("registers the 30 districts of Hà Nội, each with a page, those without articles too", () => {
    const districts = [...pages.keys()].filter((address) =>
      /^\/quan-huyen\/[a-z-]+\/$/.test(address),
    );
    expect(districts).toHaveLength(30);
    expect(pages.get("/quan-huyen/ba-dinh/")).toContain("Chưa có bài nào trong kho.");
  });

  it.each([
    ["gia-lam", "2020-2025", "khóa XXII"],
    ["thuong-tin", "2020-2025", "khóa XXIV"],
    ["long-bien", "2020-2025", "khóa IV"],
    ["hoang-mai", "2020-2025", "khóa IV"],
    ["phuc-tho", "2020-2025", "khóa XXI"],
  ])("knows %s of %s as %s", (district, term, ordinal) => {
    expect(pages.get(`/quan-huyen/${district}/nhiem-ky/${term}/`)).toContain(ordinal);
  });

  it("lists the preparation of a congress under the sitting committee and the coming one", () => {
    const title = "Hội nghị Ban Chấp hành mở rộng đánh giá kết quả lãnh đạo";
    expect(pages.get("/quan-huyen/thuong-tin/nhiem-ky/2015-2020/")).toContain(title);
    expect(pages.get("/quan-huyen/thuong-tin/nhiem-ky/2020-2025/")).toContain(title);
  });

  it("makes two authors of a byline with a dash", () => {
    expect(pages.has("/tac-gia/xuan-tien/")).toBe(true);
    expect(pages.has("/tac-gia/dieu-huong/")).toBe(true);
  });

  it("gives pages that html-validate and the W3C's checker accept", async () => {
    expect(await validated(pages)).toEqual([]);
    expect(await checkedByW3C(output)).toEqual([]);
  }, 600_000);

  it("gives a site without a broken link", async () => {
    const result = await new LinkChecker().check({
      path: "/",
      serverRoot: output,
      recurse: true,
      linksToSkip: ["^https?://(?!localhost|127\\.0\\.0\\.1|\\[::1\\])"],
    });
    expect(result.links.filter(({ state }) => state === "BROKEN")).toEqual([]);
    expect(result.links.length).toBeGreaterThan(pages.size);
  });
});
