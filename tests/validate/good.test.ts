import { expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { GOOD } from "../fixture.ts";

it("says nothing of the good content folder, and counts what is in it", async () => {
  const { archive, messages, counts } = await loadArchive({ content: GOOD, checkOnly: true });
  expect(messages).toEqual([]);
  expect(counts).toEqual({ articles: 5, drafts: 1, waiting: 1 });
  expect(archive).toBeUndefined();
});
