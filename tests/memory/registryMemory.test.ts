import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { registryMemory } from "../../src/memory/registryMemory.ts";
import { listFiles } from "../../src/read/listFiles.ts";
import { loadRegistry } from "../../src/validate/loadRegistry.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;

/** A copy of the archive's own content, and what a run that knows the former ones reads in its registry. */
function newContent() {
  const folder = join(scratch, String(count++));
  const [content, cache] = [join(folder, "bai"), join(folder, "kho")];
  cpSync("content", content, { recursive: true });
  const load = async () => {
    const { files } = await listFiles(content);
    const memory = registryMemory(cache, content);
    const read: string[] = [];
    const learn = (path: string, id: string, value: unknown) => {
      read.push(path);
      memory?.learn(path, id, value);
    };
    const loaded = await loadRegistry(content, files, memory && { ...memory, learn });
    return { ...loaded, read, files };
  };
  return { content, load };
}

describe("the memory of a registry", () => {
  it("gives what reading its files gives, and no file is read twice", async () => {
    const { content, load } = newContent();
    const first = await load();
    const second = await load();
    const { registry, messages } = await loadRegistry(content, first.files);
    expect(first.read.length).toBeGreaterThan(30);
    expect(second.read).toEqual([]);
    expect(second.messages).toEqual(messages);
    for (const key of ["site", "aboutLine", "sections", "sources", "districts", "bodies"] as const)
      expect(second.registry[key]).toEqual(registry[key]);
    expect([second.registry.people, second.registry.documents]).toEqual([
      registry.people,
      registry.documents,
    ]);
    const [slug = ""] = registry.districts.keys();
    const place = registry.placeOf(slug, ["names", "name"]);
    expect(place?.line).toBeGreaterThan(1);
    expect(second.registry.placeOf(slug, ["names", "name"])).toEqual(place);
  });

  it("reads a changed file, and one with a fault each time", async () => {
    const { content, load } = newContent();
    await load();
    appendFileSync(join(content, "districts/ba-dinh.yaml"), "# ghi chú\n");
    expect((await load()).read).toEqual(["districts/ba-dinh.yaml"]);
    appendFileSync(join(content, "districts/dong-da.yaml"), "khoa_la: 1\n");
    for (let run = 0; run < 2; run++) {
      const { messages, read, registry } = await load();
      expect(read).toEqual([]);
      expect(messages.map(({ file, rule }) => [file, rule])).toEqual([
        ["districts/dong-da.yaml", "known-key"],
      ]);
      expect(registry.districts.has("dong-da")).toBe(false);
    }
  });
});
