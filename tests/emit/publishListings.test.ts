import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Context, contextOf } from "../../src/derive/context.ts";
import { aroundIn, articlePageVersion, versionAround } from "../../src/derive/versions.ts";
import type { Output } from "../../src/emit/output.ts";
import { listingsFor } from "../../src/emit/publishListings.ts";
import { sideWork } from "../../src/emit/sideWork.ts";
import type { Article } from "../../src/model.ts";
import { archive, article } from "../derive/sample.ts";
import { scratchFolder } from "../site/sampleSite.ts";

// What is asked of the output counts here, not what Eleventy prints.
vi.mock("../../src/emit/printBatch.ts", () => ({ printBatch: async () => {} }));

const scratch = scratchFolder();
let count = 0;

/** An archive whose newest article has the text `body` and the `title`. */
function contextWith({ body = "", title = "Bài mới nhất" } = {}): Context {
  const days = Array.from({ length: 25 }, (_, i) => `2021-01-${String(25 - i).padStart(2, "0")}`);
  return contextOf(
    archive(
      days.map((day) => {
        const one = article(day);
        if (day !== days[0]) return one;
        const facts = `${one.path} ${title}`;
        return { ...one, title, versions: { ...one.versions, facts, whole: facts + body } };
      }),
    ),
  );
}

/** Publishes listings of one archive after another into one output; gives what each asked of it, and made of it. */
async function publish(...contexts: Context[]) {
  const fresh = join(scratch, String(count++));
  const cache = join(fresh, "kho");
  let site = new Map<string, string>();
  const rounds = [];
  for (const context of contexts) {
    const [asked, made] = [new Map<string, string>(), [] as string[]];
    const output: Output = {
      fresh,
      site: fresh,
      had: (address, version) => site.get(address) === version,
      versionOf: (address) => site.get(address),
      sizeOf: () => 1,
      drop: () => {},
      has(address, version) {
        asked.set(address, version);
        const has = site.get(address) === version;
        if (!has) made.push(address);
        return has;
      },
    };
    const listings = listingsFor(context, output, cache);
    const beside = sideWork();
    const { pages } = await listings.publish(beside, () => {});
    await beside.done();
    site = asked;
    rounds.push({ stand: listings.stand, pages, asked, made: made.sort() });
  }
  return rounds;
}

describe("what gathers articles", () => {
  it("stands where only the text of an article is another, but for the feeds that carry it", async () => {
    const [first, second] = await publish(contextWith(), contextWith({ body: "chữ khác" }));
    expect([first?.stand, second?.stand]).toEqual([false, true]);
    expect(second?.pages).toBe(first?.pages);
    expect([...(second?.asked.keys() ?? [])].sort()).toEqual(
      [...(first?.asked.keys() ?? [])].sort(),
    );
    expect(second?.made.length).toBeGreaterThan(2);
    expect(second?.made.filter((file) => !/\/feed\.(?:xml|json)$/.test(file))).toEqual([]);
  });

  it("has every version that it would have if it were made anew", async () => {
    const context = contextWith({ body: "chữ khác" });
    const [, second] = await publish(contextWith(), context);
    const [anew] = await publish(context);
    expect(new Map([...(second?.asked ?? [])].sort())).toEqual(
      new Map([...(anew?.asked ?? [])].sort()),
    );
  });

  it("is made anew where what listings say of an article is another", async () => {
    const [, second] = await publish(contextWith(), contextWith({ title: "Tên mới" }));
    expect(second?.stand).toBe(false);
    expect(second?.made).toContain("/");
  });

  it("is made anew where the output is not the one that was kept", async () => {
    const [one] = await publish(contextWith());
    const [other] = await publish(contextWith());
    expect([one?.stand, other?.stand]).toEqual([false, false]);
  });
});

describe("what stands around an article", () => {
  it("is told by the version of its page, and taken from there where listings stand", () => {
    const context = contextWith();
    const one = context.archive.articles[3] as Article;
    const version = articlePageVersion(context, one);
    expect(aroundIn(version)).toBe(versionAround(context, one));
    expect(articlePageVersion(context, one, aroundIn(version))).toBe(version);
    expect(aroundIn(undefined)).toBeUndefined();
  });
});
