import { mkdirSync, readdirSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { LostText } from "../../src/cache/packs.ts";
import { forget } from "../../src/memory/openMemory.ts";
import { memoryFolder } from "../../src/memory/state.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { learning, MADE_BY, meet, remember, writeArticle } from "./sampleMemory.ts";

const scratch = scratchFolder();
const PATH = "articles/thu/2020/2020-01-01-bai.md";
let count = 0;
let content = "";
let places: readonly [string, string] = ["", ""];
const inMemory = (...names: string[]) => join(memoryFolder(...places), ...names);

/** Whether the article was known to a run, which learns it. */
function run(options?: Parameters<typeof remember>[1]) {
  const memory = remember(places, options);
  const { known, html, body } = meet(memory, content, PATH);
  memory.save();
  memory.close();
  return { known, html, hadBody: body !== undefined };
}

beforeEach(async () => {
  content = join(scratch, String(count++), "bai");
  places = [join(content, "../kho"), content];
  writeArticle(content, PATH, "một");
  // Longer than a tick: the file was not written to just now.
  await delay(120);
});

describe("a memory", () => {
  it("knows an article again that nobody wrote to, with its body", () => {
    expect(run()).toMatchObject({ known: "not", hadBody: false });
    expect(run()).toEqual({ known: "by stamp", hadBody: true, html: "<p>một</p>" });
  });

  it("knows it by git's id where only the times are others, as after a checkout", () => {
    run();
    utimesSync(join(content, PATH), 1_700_000_000, 1_700_000_000);
    expect(run()).toEqual({ known: "by id", hadBody: true, html: "<p>một</p>" });
  });

  it("does not know it with other bytes, also of the same length and time", () => {
    run();
    writeArticle(content, PATH, "hai");
    expect(run()).toEqual({ known: "not", hadBody: false, html: "<p>hai</p>" });
  });

  it("keeps no body of another text for one that was judged and not rendered, as by a check", async () => {
    run();
    writeArticle(content, PATH, "hai");
    await delay(120);
    const check = remember(places);
    check.files.learn(...learning(content, PATH));
    check.save();
    check.close();
    expect(run()).toMatchObject({ hadBody: false, html: "<p>hai</p>" });
  });

  it("trusts no stamp of a file that was written within the tick", async () => {
    writeArticle(content, PATH, "vừa viết");
    expect(run().known).toBe("not");
    await delay(120);
    expect(run().known).toBe("by id");
    expect(run().known).toBe("by stamp");
  });

  it("keeps bodies and forgets judgements when the registry is another, and the other way about", () => {
    run();
    const madeBy = { ...MADE_BY, judging: "sổ bộ 2" };
    expect(run({ madeBy })).toMatchObject({ known: "not", hadBody: true });
    expect(run({ madeBy: { ...madeBy, rendering: "trang 2" } })).toMatchObject({ known: "not" });
  });

  it("forgets all that another program made", () => {
    run();
    const madeBy = { judging: "khác", rendering: "khác" };
    expect(run({ madeBy })).toMatchObject({ known: "not", hadBody: false });
  });

  it("forgets articles that are gone, and their texts", () => {
    const other = "articles/thu/2020/2020-01-02-hai.md";
    writeArticle(content, other, "hai");
    const memory = remember(places);
    for (const path of [PATH, other]) meet(memory, content, path);
    memory.save();
    memory.close();
    expect(run().known).toBe("by stamp");
    expect(remember(places).files.recall(other)).toBeUndefined();
  });

  it("knows nothing where it is damaged or forgotten", () => {
    const harms = [
      () => truncateSync(inMemory("bai.json"), 40),
      () => writeFileSync(inMemory("bai.json"), "hỏng"),
      () => forget(...places),
    ];
    for (const harm of harms) {
      run();
      harm();
      expect(run()).toMatchObject({ known: "not", hadBody: false });
    }
  });

  it("says so when a text is read that is damaged or gone", () => {
    run();
    const [pack = ""] = readdirSync(inMemory("than-bai"));
    truncateSync(inMemory("than-bai", pack), 2);
    expect(() => run()).toThrow(LostText);
  });

  it("has texts for as long as it is open where the disk takes nothing, and learns nothing", () => {
    mkdirSync(places[0], { recursive: true });
    writeFileSync(join(places[0], "noi-dung"), "một tệp");
    for (let n = 0; n < 2; n++) {
      expect(run()).toEqual({ known: "not", hadBody: false, html: "<p>một</p>" });
    }
  });
});

describe("a memory that two use at once", () => {
  it("loses no text of a build to a check that ends meanwhile", () => {
    const build = remember(places);
    const check = remember(places, { isCheck: true });
    const { html } = meet(build, content, PATH);
    meet(check, content, PATH);
    check.save();
    check.close();
    build.save();
    build.close();
    expect(run()).toEqual({ known: "by stamp", hadBody: true, html });
  });

  it("is not set back by a check that began before the build has ended", () => {
    const check = remember(places, { isCheck: true });
    meet(check, content, PATH);
    run();
    check.save();
    check.close();
    expect(run()).toMatchObject({ known: "by stamp", hadBody: true });
  });

  it("lets a reader go on reading texts that another has no use for", () => {
    run();
    const reader = remember(places);
    const { body } = meet(reader, content, PATH);
    writeArticle(content, PATH, "khác hẳn");
    run();
    expect(readdirSync(inMemory("than-bai"))).toHaveLength(2);
    expect(body?.body.html).toBe("<p>một</p>");
    expect(body?.plain()).toBe("một");
    reader.close();
    expect(readdirSync(inMemory("than-bai"))).toHaveLength(1);
    expect(run()).toMatchObject({ hadBody: true, html: "<p>khác hẳn</p>" });
  });
});
