import { beforeEach, describe, expect, it, vi } from "vitest";

type Module = typeof import("../../src/cache/threads.ts");

const file = new URL("./echoThread.mjs", import.meta.url).href;
let threads: Module;

beforeEach(async () => {
  // Whether threads are kept is said once for a whole process.
  vi.resetModules();
  threads = await import("../../src/cache/threads.ts");
});

/** The thread that works one task off, and is left then. */
async function threadOf(count = 1, data: unknown = null): Promise<number> {
  const { run, leave } = threads.startThreads<number, number>({ file, count, young: 4, data });
  const id = await run(0);
  await leave();
  return id;
}

describe("a thread that is left", () => {
  it("ends", async () => {
    expect(await threadOf()).not.toBe(await threadOf());
  });

  it("waits for the next who asks for the same, where threads are kept", async () => {
    threads.keepThreads();
    const first = await threadOf();
    expect(await threadOf()).toBe(first);
    expect(await threadOf()).toBe(first);
  });

  it("is not for one who would tell it something else when it starts", async () => {
    threads.keepThreads();
    const first = await threadOf(1, { a: 1 });
    expect(await threadOf(1, { a: 2 })).not.toBe(first);
  });

  it("is not for two at once", async () => {
    threads.keepThreads();
    await threadOf();
    const options = { file, count: 1, young: 4, data: null };
    const [one, other] = [threads.startThreads(options), threads.startThreads(options)];
    expect(await one.run(0)).not.toBe(await other.run(0));
    await Promise.all([one.leave(), other.leave()]);
  });

  it("ends where it is one of several", async () => {
    threads.keepThreads();
    expect(await threadOf(2)).not.toBe(await threadOf(2));
  });

  it("ends where it is still at work, which nobody waits for", async () => {
    threads.keepThreads();
    const { run, leave } = threads.startThreads<number, number>({ file, count: 1, young: 4 });
    const abandoned = run(600_000);
    await Promise.all([expect(abandoned).rejects.toThrow(), leave()]);
  });
});
