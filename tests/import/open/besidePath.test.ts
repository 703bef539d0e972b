import { describe, expect, it } from "vitest";
import { besidePath } from "../../../src/import/open/besidePath.ts";

describe("the path of a picture beside a page", () => {
  it.each([
    ["bai_files/a.jpg", "bai_files/a.jpg"],
    ["./bai_files/a.jpg?v=1#x", "bai_files/a.jpg"],
    ["Ho%CC%A3p_files/a%20b.jpg", "Họp_files/a b.jpg"],
    ["a/../b.jpg", "b.jpg"],
    ["100%.jpg", "100%.jpg"],
  ])("is read from its address: %s", (source, path) => {
    expect(besidePath(source)).toBe(path);
  });

  it.each([
    "../bi-mat.jpg",
    "a/../../b.jpg",
    "%2e%2e/b.jpg",
    "..%2Fb.jpg",
    "/etc/passwd",
    "%2Fetc/passwd",
    "C:/a.jpg",
    "a\\..\\..\\b.jpg",
    "file:///etc/passwd",
    "https://x.example/a.jpg",
    "//x.example/a.jpg",
    "a\u0000.jpg",
    "",
    ".",
  ])("never leads out of the folder: %s", (source) => {
    expect(besidePath(source)).toBeUndefined();
  });
});
