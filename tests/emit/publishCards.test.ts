import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { shareCards } from "../../src/derive/shareCards.ts";
import { publishCards } from "../../src/emit/publishCards.ts";
import { loadSharp } from "../../src/read/loadSharp.ts";
import { archive, article } from "../derive/sample.ts";
import { bytesBelow, filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { wholeOutput } from "./wholeOutput.ts";

const folder = scratchFolder();
const context = contextOf(archive([article("2021-01-06")]));
const [one, two] = [join(folder, "mot"), join(folder, "hai")];

beforeAll(async () => {
  await publishCards(shareCards(context), context.site, join(folder, "kho-tam"), wholeOutput(one));
});

describe("publishCards", () => {
  it("writes every card", async () => {
    const addresses = shareCards(context).map(({ address }) => address.slice(1));
    expect(await filesBelow(one)).toEqual(addresses.sort());
  });

  it("draws them as networks want them, small enough for a slow line", async () => {
    const sharp = await loadSharp();
    for (const file of await filesBelow(one)) {
      const bytes = await readFile(join(one, file));
      expect(bytes.length).toBeLessThan(40_000);
      expect(await sharp(bytes).metadata()).toMatchObject({
        format: "png",
        width: 1200,
        height: 630,
      });
    }
  });

  it("gives the same bytes from the cache and without it", async () => {
    for (const cache of ["kho-tam", "kho-khac"]) {
      await publishCards(shareCards(context), context.site, join(folder, cache), wholeOutput(two));
      expect(await bytesBelow(two)).toEqual(await bytesBelow(one));
    }
  });
});
