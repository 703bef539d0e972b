import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { cachedBytes, keyOf } from "../../src/emit/resultCache.ts";
import { filesBelow, scratchFolder } from "../site/sampleSite.ts";

const cache = scratchFolder();
const key = keyOf("ảnh", "webp");
let made = 0;

function get(folder = cache): Promise<Buffer> {
  return cachedBytes(folder, key, async () => {
    made++;
    return Buffer.from(`lần ${made}`);
  });
}

beforeEach(async () => {
  await rm(join(cache, "anh"), { recursive: true, force: true });
  made = 0;
});

async function entry(): Promise<string> {
  const [file = "", ...others] = await filesBelow(cache);
  expect(others).toEqual([]);
  return join(cache, file);
}

describe("cachedBytes", () => {
  it("makes a result once", async () => {
    expect([String(await get()), String(await get())]).toEqual(["lần 1", "lần 1"]);
    expect(made).toBe(1);
  });

  it("makes it again where the cache was deleted", async () => {
    await get();
    await rm(join(cache, "anh"), { recursive: true });
    expect(String(await get())).toBe("lần 2");
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ["cut off", (bytes) => bytes.subarray(0, -1)],
    ["empty", () => Buffer.alloc(0)],
    ["overwritten", (bytes) => Buffer.from(bytes).fill("x", 34)],
    ["another's", () => Buffer.from("một tệp khác hẳn, dài hơn ba mươi hai byte")],
  ])("makes it again where its entry is %s, and mends the entry", async (_, damage) => {
    await get();
    const file = await entry();
    await writeFile(file, damage(await readFile(file)));
    expect(String(await get())).toBe("lần 2");
    expect(String(await get())).toBe("lần 2");
  });

  it("goes without where nothing can be written", async () => {
    const file = join(scratchFolder(), "tep");
    await writeFile(file, "không phải thư mục");
    expect(String(await get(file))).toBe("lần 1");
    expect(await readFile(file, "utf8")).toBe("không phải thư mục");
  });
});

describe("keyOf", () => {
  it("tells parts apart", () => {
    expect(keyOf("ab", "c")).not.toBe(keyOf("a", "bc"));
    expect(keyOf("a")).toMatch(/^[0-9a-f]{64}$/);
  });
});
