import { describe, expect, it } from "vitest";
import { contextOf } from "../../../src/derive/context.ts";
import { pageRecords } from "../../../src/derive/pageRecords/pageRecords.ts";
import type { Archive } from "../../../src/model.ts";
import { document, undecided } from "../inventedDocuments.ts";
import { archive, article, district } from "../sample.ts";

const one = article("2021-01-06");
const person = (slug: string) => ({
  slug,
  name: "Lê Văn Thử",
  also: ["Lê Văn Thữ"],
  tenures: [{ role: "Bí thư Huyện ủy", body: "thu-mot", from: one.path, to: one.path }],
  sources: [],
});
const first = district("thu-mot", "Thử Một");
const successors: NonNullable<typeof first.successors> = {
  sources: ["sổ thử"],
  certainty: "verified",
  units: [{ name: "Xã Bịa", share: "major" }],
};
const cite = {
  mention: { literal: "Nghị quyết\n15-NQ/TU" },
  sentence: { before: "Thực hiện ", after: " về việc bịa." },
} as NonNullable<ReturnType<typeof undecided>["cite"]>;
const full: Archive = {
  ...archive([one]),
  districts: [{ ...first, successors, terms: first.terms.slice(0, 1) }],
  people: [person("le-van-thu"), person("le-van-thu-2")],
  documents: [
    document({
      issuer: "huyen-uy-thu-mot",
      date: "2020-12-30",
      mentions: [{ article: one.address, literal: "x", line: 9, sure: true, cite }],
    }),
  ],
  undecided: [undecided({ between: "thanh-uy/15-nq-tu" }), undecided({ line: 20 })],
};
const records = pageRecords(contextOf(full));
const at = (url: string) => records.find((record) => record.url === url);

describe("the pages that are no articles, in the search index", () => {
  it("are districts, new units, congresses, persons, documents and what lies between documents", () => {
    expect(records.map(({ kind, url }) => [kind, url])).toEqual([
      ["dia-danh", "/quan-huyen/thu-mot/"],
      ["dia-danh", "/dia-danh/xa-bia/"],
      ["dai-hoi", "/dai-hoi/thu-mot/2015-2020/"],
      ["nhan-su", "/nhan-su/le-van-thu/"],
      ["nhan-su", "/nhan-su/le-van-thu-2/"],
      ["van-ban", "/van-ban/thanh-uy-ha-noi/15-nq-tu-2020-2025/"],
      ["van-ban", "/van-ban/thanh-uy/15-nq-tu/"],
    ]);
    for (const { kind, row } of records) expect(row.values.loai).toEqual([kind]);
  });

  it("have titles that no two pages share", () => {
    expect(at("/nhan-su/le-van-thu/")?.title).toBe("Lê Văn Thử (1)");
    expect(new Set(records.map(({ title }) => title)).size).toBe(records.length);
  });

  it("are found by every name that readers may give them", () => {
    expect(at("/quan-huyen/thu-mot/")?.names).toContain("Thử Một");
    expect(at("/dia-danh/xa-bia/")?.names).toEqual(["Xã Bịa", "Bịa"]);
    expect(at("/nhan-su/le-van-thu/")?.names).toEqual(["Lê Văn Thử", "Lê Văn Thữ"]);
    for (const id of ["thanh-uy-ha-noi/15-nq-tu-2020-2025", "thanh-uy/15-nq-tu"]) {
      expect(at(`/van-ban/${id}/`)?.names).toEqual([
        "Nghị quyết 15-NQ/TU",
        "Nghị quyết số 15-NQ/TU",
        "15-NQ/TU",
      ]);
    }
  });

  it("tell of a document the sentence that cites it first, and its title where editors know it", () => {
    expect(at("/van-ban/thanh-uy-ha-noi/15-nq-tu-2020-2025/")?.content).toBe(
      "Thực hiện Nghị quyết 15-NQ/TU về việc bịa.",
    );
    const { issuer, kind, number, sign } = document();
    const record = { issuer, kind: kind ?? "", number, sign, title: "Về việc thử" };
    const told = { ...full, documents: [document({ record })] };
    const found = pageRecords(contextOf(told)).find(({ kind: of }) => of === "van-ban");
    expect(found?.content).toBe("Về việc thử");
    expect(found?.names).toContain("Về việc thử");
  });

  it("are filed under the district, term and year that are known of them", () => {
    expect(at("/van-ban/thanh-uy-ha-noi/15-nq-tu-2020-2025/")?.row).toEqual({
      day: "2020-12-30",
      values: {
        loai: ["van-ban"],
        "quan-huyen": ["thu-mot"],
        "nhiem-ky": ["2020-2025"],
        nam: ["2020"],
        "chuyen-muc": [],
        "tac-gia": [],
      },
    });
    expect(at("/van-ban/thanh-uy/15-nq-tu/")?.row.day).toBeUndefined();
    expect(at("/nhan-su/le-van-thu/")?.row.values["quan-huyen"]).toEqual(["thu-mot"]);
    expect(at("/dia-danh/xa-bia/")?.row.values["quan-huyen"]).toEqual(["thu-mot"]);
    expect(at("/dai-hoi/thu-mot/2015-2020/")?.row.values["nhiem-ky"]).toEqual(["2015-2020"]);
  });
});
