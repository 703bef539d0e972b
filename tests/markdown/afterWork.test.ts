import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { afterWork } from "../../src/markdown/afterWork.ts";

/** Keeps this thread busy until it has used so many milliseconds of the processor. */
function work(milliseconds: number): void {
  const { user } = process.cpuUsage();
  while (process.cpuUsage().user - user < milliseconds * 1000);
}

describe("afterWork", () => {
  it("strikes when the time has been worked", async () => {
    let struck = false;
    afterWork(20, () => {
      struck = true;
    });
    work(200);
    while (!struck) await delay(5);
    expect(struck).toBe(true);
  });

  it("does not strike while nobody works, however long that is", async () => {
    let struck = false;
    const stop = afterWork(1500, () => {
      struck = true;
    });
    await delay(1700);
    stop();
    expect(struck).toBe(false);
  });

  it("does not strike once it is stopped", async () => {
    let struck = false;
    afterWork(1, () => {
      struck = true;
    })();
    work(50);
    await delay(20);
    expect(struck).toBe(false);
  });

  it("lets an answer through that came while this thread was busy", async () => {
    const heard: string[] = [];
    afterWork(5, () => heard.push("struck"));
    const answer = new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => {
      heard.push("answer");
    });
    work(100);
    await answer;
    while (heard.length < 2) await delay(5);
    expect(heard).toEqual(["answer", "struck"]);
  });
});
