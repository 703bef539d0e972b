import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { searchRecord } from "../../src/derive/searchRecord.ts";
import { searchIndex } from "../../src/emit/searchIndex.ts";
import { archive, article } from "../derive/sample.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
const one = article("2021-01-06");
const record = searchRecord(contextOf(archive([one])), one, "kho giấy");

describe("Pagefind's process", () => {
  it("fails what waits for it when it dies, and the next index has another", async () => {
    const started = (message: unknown) => {
      const { process: child } = message as { process: ChildProcess };
      child.once("spawn", () => child.pid && process.kill(child.pid, "SIGKILL"));
    };
    subscribe("child_process", started);
    const index = searchIndex(join(scratch, "chet"));
    index.add(record);
    unsubscribe("child_process", started);
    await expect(index.finish()).rejects.toThrow("Pagefind backend closed");
    await index.stop();

    const next = searchIndex(join(scratch, "sau"));
    next.add(record);
    await expect(next.finish()).resolves.toBeUndefined();
    await next.stop();
  });
});
