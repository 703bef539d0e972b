import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/read/listFiles.ts";
import { loadRegistry } from "../../src/validate/loadRegistry.ts";
import { articleText, PATH } from "../fixture.ts";
import { citationsOf } from "./citationsOf.ts";

const { files } = await listFiles("content");
const { registry } = await loadRegistry("content", files);

/** The good article with this sentence; of another day it has another path. */
const textOf = (sentence: string, front = {}) =>
  articleText({ front, body: `\n${sentence} Bài này chỉ để thử.\n` });

/** Ids of documents with the literals that they are cited by. */
function placesIn(texts: Record<string, string>) {
  const { documents, undecided } = citationsOf(registry, texts);
  return {
    documents: Object.fromEntries(
      documents.flatMap(({ id, mentions }) =>
        mentions.length > 0 ? [[id, mentions.map(({ literal }) => literal)]] : [],
      ),
    ),
    open: undecided.map(({ literal, between, candidates }) => [literal, between, candidates]),
  };
}

describe("the documents that articles cite", () => {
  it("are, of the article on Gia Lâm, two of the city with one number", () => {
    const path = files.articles.find((one) => /gia-lam\/2021\/2021-01-06/.test(one)) ?? "";
    const { documents } = placesIn({ [path]: readFileSync(`content/${path}`, "utf8") });
    expect(documents).toEqual({
      "thanh-uy-ha-noi/15-ct-tu-2020-2025": ["Chỉ thị 15-CT/TU"],
      "thanh-uy-ha-noi/15-nq-tu-2020-2025": ["Nghị quyết 15-NQ/TU"],
    });
  });

  it("are two where one sign has two days, and a mention that may be either is on neither", () => {
    const later = "articles/gia-lam/2024/2024-08-09-bai-thu.md";
    const between = "articles/gia-lam/2021/2021-01-10-bai-thu.md";
    const found = placesIn({
      [PATH]: textOf("Thử Kế hoạch 900-KH/TU ngày 02/3/2019 của Thành ủy Hà Nội."),
      [later]: textOf("Thử Kế hoạch 900-KH/TU ngày 05/6/2023 của Thành ủy Hà Nội.", {
        date: "2024-08-09",
      }),
      [between]: textOf("Thử Kế hoạch số 900-KH/TU của Thành ủy.", { date: "2021-01-10" }),
    });
    expect(found).toEqual({
      documents: {
        "thanh-uy-ha-noi/900-kh-tu-2019": ["Kế hoạch 900-KH/TU"],
        "thanh-uy-ha-noi/900-kh-tu-2023": ["Kế hoạch 900-KH/TU"],
      },
      open: [
        // The later one was not given yet.
        ["Kế hoạch số 900-KH/TU", "thanh-uy-ha-noi/900-kh-tu", ["thanh-uy-ha-noi/900-kh-tu-2019"]],
      ],
    });
  });

  it("cannot be told from a code that any district has", () => {
    const path = "articles/hoang-mai/2021/2021-01-06-bai-thu.md";
    const open = textOf("Thử Kế hoạch 901-KH/HU.", { district: "hoang-mai" });
    expect(placesIn({ [path]: open })).toEqual({
      documents: {},
      open: [["Kế hoạch 901-KH/HU", "huyen-uy/901-kh-hu", []]],
    });
  });

  it("are what an editor says they are, in the article's own place", () => {
    const item = "{ mention: 901-KH/HU, issuer: huyen-uy-gia-lam, kind: ke-hoach, sign: 901-KH/HU";
    const front = { documents: `[${item}, term: 2015-2020 }]` };
    expect(placesIn({ [PATH]: textOf("Thử Kế hoạch 901-KH/HU.", front) })).toEqual({
      documents: { "huyen-uy-gia-lam/901-kh-hu-2015-2020": ["Kế hoạch 901-KH/HU"] },
      open: [],
    });
  });

  it("are named too where the text only alludes to them", () => {
    const item = "{ issuer: thanh-uy-ha-noi, kind: de-an, number: 902, term: 2020-2025 }";
    const { documents } = citationsOf(registry, {
      [PATH]: textOf("Thử nói tới một đề án.", { documents: `[${item}]` }),
    });
    const [alluded] = documents.filter(({ number }) => number === 902);
    expect(alluded?.mentions).toMatchObject([{ literal: "", line: 7, sure: true, cite: null }]);
  });

  it("are joined to the file that describes them, by its day", () => {
    const path = "articles/bac-tu-liem/2019/2019-09-01-bai-thu.md";
    const front = { district: "bac-tu-liem", date: "2019-09-01", term: "2015-2020" };
    const { documents } = citationsOf(registry, {
      [path]: textOf("Thử Chỉ thị 35-CT/TW của Bộ Chính trị.", front),
    });
    expect(documents).toMatchObject([
      {
        id: "trung-uong/35-ct-tw-2019",
        date: "2019-05-30",
        record: { sources: [expect.stringContaining("kinhtedothi.vn"), expect.anything()] },
        mentions: [{ literal: "Chỉ thị 35-CT/TW", sure: true }],
      },
    ]);
  });
});
