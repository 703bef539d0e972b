import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BuildOutcome } from "../../src/dev/builderProcess.ts";
import { rebuilder } from "../../src/dev/rebuilder.ts";
import { runScript } from "../cli/runCommand.ts";
import { PATH } from "../fixture.ts";
import { sampleImage } from "../read/sampleImages.ts";
import { bytesBelow, copyGood, scratchFolder } from "../site/sampleSite.ts";
import { builderOf, isRunning } from "./builderOf.ts";

const scratch = scratchFolder();
const content = await copyGood(join(scratch, "content"));
const output = join(scratch, "site");
const file = (path: string) => join(content, path);

// As CI and many terminals wish for: what is shown in a page must be without.
process.env.FORCE_COLOR = "1";

const outcomes: BuildOutcome[] = [];
const builds = rebuilder(flagsFor("site"), (outcome) => outcomes.push(outcome));
afterAll(() => builds.end());

/** Nothing is shared but the content: not the output, not the cache. */
function flagsFor(name: string): string[] {
  return [
    "--content",
    content,
    "--output",
    join(scratch, name),
    "--cache",
    join(scratch, `kho.${name}`),
  ];
}

async function outcomeOfBuild(): Promise<BuildOutcome | undefined> {
  outcomes.length = 0;
  await builds.request();
  return outcomes.at(-1);
}

async function buildFromNothing() {
  const args = ["build", "--clean", ...flagsFor("tu-dau")];
  const { status, stdout, stderr } = await runScript("src/cli/start.mjs", {}, args);
  return { status, report: stdout + stderr };
}

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(file(path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  await writeFile(file(path), text.replace(from, to));
}

/** Whether a process has ended is asked until it has. */
const PATIENTLY = { timeout: 30_000 };

const IMAGE = PATH.replace(/[^/]+$/, "anh-thu.png");
/** As a camera notes it. */
const UPSIDE_DOWN = 3;

const NEW = PATH.replace(/[^/]+$/, "2021-03-03-bai-moi.md");
const RENAMED = NEW.replace("moi", "khac");
const ARTICLE =
  "---\ntitle: Bài mới\ndistrict: gia-lam\ndate: 2021-03-03\nterm: 2020-2025\nauthor: unsigned\n---\n\nNội dung thử.\n";

/** What changes, and its edits, after each of which there is a build. */
const CHANGES: [string, (() => Promise<unknown>)[]][] = [
  ["nothing", [async () => {}]],
  [
    "the text of an article, then its title",
    [() => change(PATH, "Giờ này", "Giờ ấy"), () => change(PATH, "Bài thử số 1", "Bài thử số một")],
  ],
  ["an article more", [() => writeFile(file(NEW), ARTICLE)]],
  [
    "the name of its file, then an article less",
    [() => rename(file(NEW), file(RENAMED)), () => rm(file(RENAMED))],
  ],
  [
    "the site's own words, a section and a person",
    [
      () => change("site.yaml", "Kho lưu trữ thử", "Kho lưu trữ đổi tên"),
      () => change("sections.yaml", "Hội nghị cấp ủy", "Mục đổi tên"),
      () => change("people/nguyen-van-thu.yaml", "không có thật", "bịa ra"),
    ],
  ],
  [
    "an image for another of its name, and that for one of its shape",
    [
      async () => writeFile(file(IMAGE), await sampleImage(700, 300, "png")),
      async () => writeFile(file(IMAGE), await sampleImage(700, 300, "png", UPSIDE_DOWN)),
    ],
  ],
];

describe("builds by one process", () => {
  it.each(CHANGES)("are as from nothing by another, after: %s", async (_, edits) => {
    for (const edit of edits) {
      await edit();
      const outcome = await outcomeOfBuild();
      expect(outcome?.status, outcome?.report).toBe(0);
    }
    const fresh = await buildFromNothing();
    expect(fresh.status).toBe(0);
    expect(await bytesBelow(output)).toEqual(await bytesBelow(join(scratch, "tu-dau")));
  });

  it("report an error as the command does, leave the site as it was, and go on when it is mended", async () => {
    const before = await bytesBelow(output);
    await change(PATH, "term: 2020-2025", "term: 2015-2020");
    const outcome = await outcomeOfBuild();
    expect(outcome?.report).toContain("term-matches-date");
    expect(outcome).toEqual(await buildFromNothing());
    expect(await bytesBelow(output)).toEqual(before);
    await change(PATH, "term: 2015-2020", "term: 2020-2025");
    expect(await outcomeOfBuild()).toMatchObject({ status: 0 });
    expect(await bytesBelow(output)).toEqual(before);
  });
});

describe("the process that builds", () => {
  it("stays the same from one build to the next, until the code changes", async () => {
    await builds.request();
    const first = builderOf(process.pid);
    await builds.request();
    expect(builderOf(process.pid)).toBe(first);
    await builds.request(true);
    await expect.poll(() => isRunning(first), PATIENTLY).toBe(false);
    expect(builderOf(process.pid)).not.toBe(first);
  });

  it("meets all requests that come during a build by one more after it", async () => {
    outcomes.length = 0;
    await Promise.all([builds.request(), builds.request(), builds.request(true)]);
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
  });

  it("may be killed in the midst of a build, which is said, and another makes the next", async () => {
    await builds.request();
    outcomes.length = 0;
    const asked = builds.request();
    process.kill(builderOf(process.pid), "SIGKILL");
    await asked;
    expect(outcomes).toEqual([
      { status: 3, report: expect.stringMatching(/dừng giữa chừng \(SIGKILL\)/) },
    ]);
    expect(await outcomeOfBuild()).toMatchObject({ status: 0 });
  });

  it("may be killed between two builds, and nobody notices", async () => {
    await builds.request();
    const idle = builderOf(process.pid);
    process.kill(idle, "SIGKILL");
    // Until its end was heard of here: one that has only ended is still in the list.
    await expect.poll(() => existsSync(`/proc/${idle}`), PATIENTLY).toBe(false);
    expect(await outcomeOfBuild()).toMatchObject({ status: 0 });
  });

  it("says what is wrong with its flags as the command does", async () => {
    const heard: BuildOutcome[] = [];
    const wrong = rebuilder(["--content", join(scratch, "khong-co")], (outcome) =>
      heard.push(outcome),
    );
    await wrong.request();
    await wrong.end();
    expect(heard).toEqual([{ status: 2, report: expect.stringContaining("Không có thư mục") }]);
  });

  it("ends with the preview, in the midst of a build too, of which nothing is heard then", async () => {
    const heard: BuildOutcome[] = [];
    const ending = rebuilder(flagsFor("ket-thuc"), (outcome) => heard.push(outcome));
    const asked = ending.request();
    await ending.end();
    await asked;
    await ending.request();
    expect(heard).toEqual([]);
  });
});
