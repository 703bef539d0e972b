import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { memoryIn } from "../../../src/cli/import/memory.ts";
import { scratchFolder } from "../../site/sampleSite.ts";

const scratch = scratchFolder();
const file = join(scratch, "cache", "import.jsonl");
const root = join(scratch, "content");
const bytes = (text: string) => new TextEncoder().encode(text);
const path = "inbox/bai.md";

describe("the memory of what was imported", () => {
  it("knows nothing at first", async () => {
    expect((await memoryIn(file, root, {})).find(bytes("a"))).toBeUndefined();
  });

  it("knows the same bytes with the same flags for the same folder", async () => {
    await (await memoryIn(file, root, { year: 2021 })).remember(bytes("a"), path);
    const later = await memoryIn(file, root, { year: 2021 });
    expect(later.find(bytes("a"))).toBe(path);
    expect(later.find(bytes("b"))).toBeUndefined();
    expect((await memoryIn(file, root, {})).find(bytes("a"))).toBeUndefined();
    expect((await memoryIn(file, scratch, { year: 2021 })).find(bytes("a"))).toBeUndefined();
  });

  it("outlives a line that was cut short", async () => {
    await appendFile(file, '{"key":"ab\n[]\n');
    const memory = await memoryIn(file, root, { year: 2021 });
    expect(memory.find(bytes("a"))).toBe(path);
  });
});
