import { describe, expect, it } from "vitest";
import { pageAddress, printedAddress } from "../../../src/import/facts/address.ts";

describe("the address of a page", () => {
  it.each([
    ["https://a.example/bai-1.html", "https://a.example/bai-1.html", []],
    ["https://a.example/bai-1.html#binh-luan", "https://a.example/bai-1.html", []],
    [
      "http://a.example/tin;jsessionid=0A1B.c2?id=7",
      "http://a.example/tin?id=7",
      ["jsessionid=0A1B.c2"],
    ],
    [
      "https://a.example/?utm_source=x&id=7&fbclid=y",
      "https://a.example/?id=7",
      ["utm_source=x", "fbclid=y"],
    ],
    [
      "https://a.example/-/x?_101_INSTANCE_a_viewMode=view",
      "https://a.example/-/x?_101_INSTANCE_a_viewMode=view",
      [],
    ],
  ])("%s is %s", (written, address, dropped) => {
    expect(pageAddress(written)).toEqual({ address, dropped });
  });

  it.each([
    "",
    "a.example/bai",
    "ftp://a.example/",
    "file:///C:/bai.html",
    "https://a b/",
  ])("is not %j", (written) => {
    expect(pageAddress(written)).toBeUndefined();
  });
});

describe("an address in a line", () => {
  it.each([
    ["URL: https://a.example/x", "https://a.example/x"],
    ["(Nguồn: http://a.example).", "http://a.example"],
    ["Nguồn: a.example", undefined],
  ])("%s", (line, address) => {
    expect(printedAddress(line)).toBe(address);
  });
});
