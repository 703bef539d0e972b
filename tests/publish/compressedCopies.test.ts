import { randomBytes } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compressedCopies } from "../../src/publish/compressedCopies.ts";
import { page } from "./sampleRelease.ts";

const text = Buffer.from(page("Hội nghị lần thứ nhất"));

it("are two, for servers that speak Brotli and for the others, and say the same", () => {
  const [br, gz, ...others] = compressedCopies("a/index.html", text);
  expect([br?.suffix, gz?.suffix, others]).toEqual([".br", ".gz", []]);
  expect(brotliDecompressSync(br?.bytes ?? "").equals(text)).toBe(true);
  expect(gunzipSync(gz?.bytes ?? "").equals(text)).toBe(true);
});

it("are the same bytes every time", () => {
  expect(compressedCopies("a.html", text)).toEqual(compressedCopies("b.html", text));
});

it.each([
  "html",
  "css",
  "js",
  "json",
  "jsonld",
  "ndjson",
  "xml",
  "svg",
  "txt",
  "csv",
  "md",
])("are made of .%s", (kind) => expect(compressedCopies(`a.${kind}`, text)).toHaveLength(2));

it.each([
  "a.png",
  "a.woff2",
  "a.avif",
  "a.bin",
  "_headers",
  "html",
  "a.html.txt2",
])("are not made of %s", (path) => expect(compressedCopies(path, text)).toEqual([]));

it("are not made of what fits into one packet as it is, nor where they would not be smaller", () => {
  expect(compressedCopies("a.html", text.subarray(0, 1023))).toEqual([]);
  expect(compressedCopies("a.html", text.subarray(0, 1024))).toHaveLength(2);
  expect(compressedCopies("a.html", randomBytes(5000))).toEqual([]);
});
