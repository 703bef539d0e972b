import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { bundleDesk } from "../../src/emit/bundleDesk.ts";
import { OutputError } from "../../src/emit/foreignFolder.ts";
import { deskNeeds, publishDesk } from "../../src/emit/publishDesk.ts";
import { archive as sampleArchive } from "../derive/sample.ts";
import { wholeOutput } from "../emit/wholeOutput.ts";

const folder = () => mkdtempSync(join(tmpdir(), "bien-nien-quan-tri-"));

describe("a site that does not switch its desk on", () => {
  const archive = sampleArchive();

  it("has no file of it", async () => {
    const output = folder();
    await publishDesk(contextOf(archive), wholeOutput(output));
    expect(readdirSync(output)).toEqual([]);
  });

  it("needs nothing more than its pages do", () => {
    expect(deskNeeds(archive)).toBeUndefined();
  });
});

describe("a desk whose packages are not installed", () => {
  it("is refused, with the one command that installs them", async () => {
    const refused = bundleDesk(folder(), folder());
    await expect(refused).rejects.toBeInstanceOf(OutputError);
    await expect(refused).rejects.toThrow(/hãy chạy:\n {2}npm ci --prefix tools\/quan-tri$/);
  });
});
