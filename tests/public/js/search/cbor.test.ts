import { expect, it } from "vitest";
import { readCbor } from "../../../../public/js/search/cbor.ts";

const read = (hex: string) => readCbor(new Uint8Array(Buffer.from(hex, "hex")));

// Examples of RFC 8949, appendix A.
it.each([
  ["00", 0],
  ["17", 23],
  ["1818", 24],
  ["1903e8", 1000],
  ["1a000f4240", 1_000_000],
  ["20", -1],
  ["3903e7", -1000],
  ["62c3bc", "ü"],
  ["8301820203820405", [1, [2, 3], [4, 5]]],
])("CBOR %s is read", (hex, value) => {
  expect(read(hex)).toEqual(value);
});

it.each(["f5", "a0", "1b000000e8d4a51000"])("CBOR %s, which no index has, is refused", (hex) => {
  expect(() => read(hex)).toThrow("CBOR");
});
