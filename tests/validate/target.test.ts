import { describe, expect, it } from "vitest";
import { imageTarget, linkTarget } from "../../src/validate/target.ts";
import { PATH } from "../fixture.ts";

const OTHER = "articles/dong-da/2020/2020-07-23-bai-thu-so-3.md";
const ADDRESS = "/bai-viet/dong-da/2020-07-23-bai-thu-so-3/";

describe("linkTarget", () => {
  it.each([
    ["../../dong-da/2020/2020-07-23-bai-thu-so-3.md", ADDRESS],
    ["../../dong-da/2020/2020-07-23-bai-thu-so-3.md#ket-qua", `${ADDRESS}#ket-qua`],
    ["../../dong-da/2020/2020-07-23-bai-thu-so-3.md?in=1#a", `${ADDRESS}?in=1#a`],
    ["../../dong%2Dda/2020/2020-07-23-bai-thu-so-3.md", ADDRESS],
  ])("leads from %s to an article", (url, address) => {
    expect(linkTarget(url, PATH)).toEqual({ kind: "article", path: OTHER, address });
  });

  it("stays on the page for a fragment", () => {
    expect(linkTarget("#ket-qua", PATH)).toEqual({ kind: "none" });
  });

  it.each([
    ["https://bao-thu.example/1", "https://bao-thu.example/1"],
    ["//bao-thu.example/1", "https://bao-thu.example/1"],
    ["mailto:thu@bao-thu.example", "mailto:thu@bao-thu.example"],
  ])("leads outside from %s", (url, address) => {
    expect(linkTarget(url, PATH)).toEqual({ kind: "outside", address });
  });

  it.each([
    ["", "liên kết không có địa chỉ"],
    ["javascript:alert(1)", "liên kết javascript: không được dùng"],
    ["JaVaScRiPt:alert(1)", "liên kết JaVaScRiPt: không được dùng"],
    ["data:text/html,x", "liên kết data: không được dùng"],
    ["../../../site.yaml", 'liên kết "../../../site.yaml" ra khỏi thư mục articles'],
    ["%2e%2e/../../../a.md", 'liên kết "%2e%2e/../../../a.md" ra khỏi thư mục articles'],
    ["anh-thu.png", 'liên kết "anh-thu.png" không phải tệp .md của một bài'],
    ["../2021/", 'liên kết "../2021/" không phải tệp .md của một bài'],
  ])("refuses %s with a reason", (url, reason) => {
    expect(linkTarget(url, PATH)).toEqual({ kind: "refused", reason });
  });
});

describe("imageTarget", () => {
  it("finds an image beside the article and under another folder", () => {
    const address = "/hinh/gia-lam/2021/anh-thu.png";
    const image = { kind: "image", path: "articles/gia-lam/2021/anh-thu.png", address };
    expect(imageTarget("anh-thu.png", PATH)).toEqual(image);
    expect(imageTarget("../../gia-lam/2021/anh-thu.png", PATH)).toEqual(image);
  });

  it("takes an empty target for a lost photo", () => {
    expect(imageTarget("", PATH)).toEqual({ kind: "none" });
  });

  it.each([
    ["https://bao-thu.example/a.png", 'ảnh "https://bao-thu.example/a.png" không nằm cạnh bài'],
    ["data:image/png;base64,AA", 'ảnh "data:image/png;base64,AA" không nằm cạnh bài'],
    ["//bao-thu.example/a.png", 'ảnh "//bao-thu.example/a.png" không nằm cạnh bài'],
    ["../../../a.png", 'ảnh "../../../a.png" ra khỏi thư mục articles'],
  ])("refuses %s with a reason", (url, reason) => {
    expect(imageTarget(url, PATH)).toEqual({ kind: "refused", reason });
  });
});
