import { describe, expect, it } from "vitest";
import { duplicatesOf } from "../../src/import/duplicates.ts";

const title = "Hội nghị Ban Chấp hành Đảng bộ huyện Gia Lâm lần thứ Năm";
const path = "articles/gia-lam/2021/2021-01-06-hoi-nghi.md";
const known = { path, title, district: "gia-lam", day: "2021-01-06" };

const against = (other: Partial<typeof known>, days = ["2021-01-06"]) =>
  duplicatesOf({ title, district: "gia-lam", days }, [{ ...known, ...other }]).map(
    ({ exact }) => exact,
  );

describe("the same event under another address", () => {
  it("is told exactly by title, day and district, spelling and case apart", () => {
    expect(against({})).toEqual([true]);
    expect(against({ title: title.toUpperCase().replace("HỘI", "HÔI") })).toEqual([true]);
  });

  it.each(["2021-01-03", "2021-01-09"])("may be told by a day near it: %s", (day) => {
    expect(against({ day })).toEqual([false]);
  });

  it("may be told by the day of the event as well as that of publication", () => {
    expect(against({ day: "2020-12-30" }, ["2021-01-06", "2021-01-01"])).toEqual([false]);
  });

  it.each([
    "Gia Lâm: Hội nghị Ban Chấp hành Đảng bộ huyện Gia Lâm lần thứ Năm năm 2021",
    "Hội nghị Ban Chấp hành Đảng bộ huyện Gia Lâm",
    "Hội nghị BCH Đảng bộ huyện Gia Lâm lần thứ Năm".replace("BCH", "Ban chấp hành"),
  ])("may be told by a title nearly the same: %s", (other) => {
    expect(against({ title: other, day: "2021-01-07" })).toEqual([false]);
  });

  it("contradicts nothing where its district or, with an equal title, its day is unknown", () => {
    const draft = { path: "inbox/hoi-nghi.md", title };
    const candidate = { title, district: "gia-lam", days: ["2021-01-06"] };
    expect(duplicatesOf(candidate, [draft])).toEqual([{ ...draft, exact: false }]);
  });
});

describe("another event", () => {
  it.each([
    { day: "2021-01-10" },
    { day: "2020-01-06" },
    { district: "hoang-mai" },
    { title: "Gia Lâm khai mạc giải bóng đá" },
    { title: "" },
    { title: "Hội nghị" },
  ])("is one with %j", (other) => {
    expect(against(other)).toEqual([]);
  });

  it("is every one where the input has no title", () => {
    expect(duplicatesOf({ days: [] }, [known])).toEqual([]);
  });
});

describe("several of them", () => {
  it("come with the exact ones first, then by path", () => {
    const others = ["c", "b", "a"].map((name) => ({ ...known, path: name }));
    const moved = others.map((other, i) => ({ ...other, day: i === 1 ? known.day : "2021-01-07" }));
    const candidate = { title, district: "gia-lam", days: [known.day] };
    expect(duplicatesOf(candidate, moved).map((found) => found.path)).toEqual(["b", "a", "c"]);
  });
});
