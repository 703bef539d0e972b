import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import { archive, article, district } from "../sample.ts";

const evidence = { sources: ["sổ thử"], certainty: "partly" as const, note: "Lời ghi thử." };

function pages() {
  const one = {
    ...district("thu-mot", "Thử Một"),
    dissolved: { ...evidence, day: "2025-07-01" },
    successors: {
      ...evidence,
      units: [
        { name: "Xã Đỗ Thử", share: "part" as const },
        { name: "Phường Thử Một", share: "major" as const },
      ],
    },
  };
  const two = {
    ...district("thu-hai", "Thử Hai"),
    successors: {
      ...evidence,
      units: [
        { name: "Xã Đỗ Thử", share: "major" as const },
        { name: "Xã Dương Thử", share: "whole" as const },
      ],
    },
  };
  const other = district("thu-ba", "Thử Ba");
  const content = { ...archive([article("2021-01-06")]), districts: [one, other, two] };
  return derivePages(content, ["place", "places"]);
}

describe("the page of a new ward or commune", () => {
  const { place } = pages();
  const pageOf = (heading: string) => place.find((page) => page.heading === heading);

  it("is one for each, in the order of the alphabet", () => {
    expect(place.map(({ frame }) => frame.address)).toEqual([
      "/dia-danh/xa-duong-thu/",
      "/dia-danh/xa-do-thu/",
      "/dia-danh/phuong-thu-mot/",
    ]);
  });

  it("names all its old districts, the largest share first, each with its evidence", () => {
    const page = pageOf("Xã Đỗ Thử");
    expect(page?.summary).toBe("Địa bàn từ Huyện Thử Hai (phần lớn), Huyện Thử Một (một phần).");
    expect(page?.origins).toEqual([
      {
        district: { label: "Huyện Thử Hai", href: "/quan-huyen/thu-hai/", count: "0" },
        share: "phần lớn",
        certainty: "đọc thấy một phần",
        closed: undefined,
      },
      {
        district: { label: "Huyện Thử Một", href: "/quan-huyen/thu-mot/", count: "1" },
        share: "một phần",
        certainty: "đọc thấy một phần",
        closed: "01/07/2025",
      },
    ]);
    expect(page?.evidence.map(({ sources, note }) => [sources, note])).toEqual([
      [["sổ thử"], "Lời ghi thử."],
      [["sổ thử"], "Lời ghi thử."],
    ]);
    expect(page?.articles.map(({ items }) => items.length)).toEqual([1]);
    expect([page?.namesake, page?.alone]).toEqual([undefined, undefined]);
  });

  it("is told apart from an old district of the same name", () => {
    expect(pageOf("Phường Thử Một")?.namesake).toContain(
      "Phường Thử Một và Huyện Thử Một trùng tên nhưng là hai đơn vị khác nhau",
    );
    expect(pageOf("Phường Thử Một")?.alone).toBeDefined();
  });

  it("is found by its name and by its old districts", () => {
    const [index] = pages().places;
    expect(index?.count).toBe("3 phường, xã");
    expect(index?.places.map(({ place: { label }, origins }) => [label, origins.length])).toEqual([
      ["Xã Dương Thử", 1],
      ["Xã Đỗ Thử", 2],
      ["Phường Thử Một", 1],
    ]);
    expect(index?.districts.map(({ district: { label } }) => label)).toEqual([
      "Huyện Thử Một",
      "Huyện Thử Hai",
    ]);
  });
});
