import { describe, expect, it } from "vitest";
import { mendStrayA0 } from "../../../src/text/encodings/strayA0.ts";

const textOf = (line: string) => mendStrayA0([line])[0];

describe("à with a stray space", () => {
  it.each([
    ["Ban Chấp hà nh, Thà nh ủy", "Ban Chấp hành, Thành ủy"],
    ["hoà ng hôn, toà n bộ, là m và nh đai", "hoàng hôn, toàn bộ, làm vành đai"],
    ["hà ng ngà y, nà y và i bà i và o mà u già u", "hàng ngày, này vài bài vào màu giàu"],
    ["hà nh thà nh và  các là  một", "hành thành và các là một"],
    ["Thà nh ủy và y tế là y tá, nhà u ám", undefined],
    [
      "Thà nh ủy hà nh động, và y tế, là y tá, nhà u ám",
      "Thành ủy hành động, và y tế, là y tá, nhà u ám",
    ],
  ])("is joined: %s", (line, meant) => {
    expect(textOf(line)).toBe(meant);
  });

  it("is told by the page", () => {
    expect(mendStrayA0(["hà nh", "ngà y mai", "là", "thà nh"])).toEqual([
      ...["hành", "ngày mai", undefined, "thành"],
    ]);
  });

  it("is joined on a page with whole lines only where a word tells by itself", () => {
    const lines = ["hàng", "thà nh, hà nh", "ngà y mai", "làm hà nh"];
    expect(mendStrayA0(lines)).toEqual([undefined, "thành, hành", undefined, undefined]);
  });

  it.each([
    "là nhà, và nhà, hà mã, cà phê, toà nhà",
    "Ban Chấp hà nh",
    "là ng., hà nh",
    "dài là 5 m và n = 3; là m², là n.",
    "là m² và m³",
    "",
  ])("is not seen in %j", (line) => {
    expect(textOf(line)).toBeUndefined();
  });
});
