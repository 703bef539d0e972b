import { describe, expect, it } from "vitest";
import { findGarbled } from "../../src/text/garbled.ts";

describe("TCVN3 shown as Latin-1", () => {
  it.each([
    ["Uû ban nh©n d©n", "Uỷ ban nhân dân"],
    ["céng hoµ x· héi chñ nghÜa ViÖt Nam", "cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["§¶ng", "Đảng"],
    ["§¶ng bé huyÖn", "Đảng bộ huyện"],
    ["th«n míi n©ng cao", "thôn mới nâng cao"],
    ["thÞ tr\u00adêng, ph\u00adêng x·", "thị trường, phường xã"],
  ])("is found in %s", (text, reading) => {
    expect(findGarbled(text)).toMatchObject([{ kind: "TCVN3", literal: text, reading }]);
  });

  it("is read line by line, and clean lines are left alone", () => {
    const text = "Hội nghị\nUû ban nh©n d©n x·\nLại tiếng Việt\n  th«n míi n©ng cao\n";
    expect(findGarbled(text)).toEqual([
      { index: 9, literal: "Uû ban nh©n d©n x·", kind: "TCVN3", reading: "Uỷ ban nhân dân xã" },
      { index: 45, literal: "th«n míi n©ng cao", kind: "TCVN3", reading: "thôn mới nâng cao" },
    ]);
  });
});

describe("VNI shown as Latin-1", () => {
  it.each([
    ["Tröôøng", "Trường"],
    ["TRÖÔØNG HOÏC", "TRƯỜNG HỌC"],
    ["nöôùc, höôùng daãn", "nước, hướng dẫn"],
    ["Ñaïi hoäi Ñaûng boä huyeän", "Đại hội Đảng bộ huyện"],
    ["chæ thò", "chỉ thị"],
    ["bieåu quyeát", "biểu quyết"],
    ["muøa ñoâng; cöûu vaân", "mùa đông; cửu vân"],
    ["thö vieän töï do, ôû ñaây", "thư viện tự do, ở đây"],
  ])("is found in %s", (text, reading) => {
    expect(findGarbled(text)).toMatchObject([{ index: 0, kind: "VNI", literal: text, reading }]);
  });
});

describe("other text shown as Latin-1", () => {
  it.each([
    ["VISCII", "Hµi ngh¸ Huy®n üy", "Hội nghị Huyện ủy"],
    ["windows-1258", "Hôòi nghiò Huyêòn uÒy", "Hội nghị Huyện ủy"],
    ["UTF-8", "Há»™i nghá»‹ HuyÃªn", "Hội nghị Huyên"],
  ])("is found: %s", (kind, literal, reading) => {
    expect(findGarbled(`Đảng\n${literal}`)).toMatchObject([{ index: 5, kind, literal, reading }]);
  });
});

describe("clean text", () => {
  it.each([
    "",
    "Trường học, Uỷ ban nhân dân, Huyện ủy; đường phố, quyết định, khuya khoắt, nghiêng ngả",
    "ĐẢNG BỘ HUYỆN ỨNG HÒA LẦN THỨ XXIV",
    "Müller",
    "Ông Müller và bà Böhm",
    "5 µm",
    "Đo 5 µm",
    "® 2020",
    "Kho Thử ®",
    "© Ban biên tập",
    "25°C, 3½ giờ, 5 m², § 5, ± 3",
    "Café crème brûlée à la carte",
    "São Paulo, Zürich, Curaçao, Malmö, Besançon",
    "Møller và Bjørn",
    "«Le Monde» viết về Hà Nội",
    "30·4 và 1·5",
    "cột\tvà\ndòng",
  ])("is left alone: %j", (text) => {
    expect(findGarbled(text)).toEqual([]);
    expect(findGarbled(text.normalize("NFD"))).toEqual([]);
  });
});

describe("broken characters", () => {
  it("are found one by one with the word around them", () => {
    expect(findGarbled("b\ufffd \ufffdc")).toEqual([
      { index: 1, literal: "b\ufffd", kind: "lost" },
      { index: 3, literal: "\ufffdc", kind: "lost" },
    ]);
  });

  it.each([
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u009f",
  ])("are found where they cannot be seen: %j", (control) => {
    const literal = `a${control}b`;
    expect(findGarbled(literal)).toEqual([{ index: 1, literal, kind: "control" }]);
  });

  it("come in the order of their places", () => {
    const found = findGarbled("\ufffd Uû ban nh©n d©n \u0007");
    expect(found.map(({ kind }) => kind)).toEqual(["lost", "TCVN3", "control"]);
  });
});
