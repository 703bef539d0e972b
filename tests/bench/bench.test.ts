import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runScript } from "../cli/runCommand.ts";
import { hugoVersion } from "./hugo.ts";

const OWN = [
  "start",
  "check, cold",
  "check, warm",
  "clean build",
  "no change",
  "one article edited",
  "ten articles edited",
  "one title changed",
  "one article added",
  "one registry change",
  "search index anew",
  "one template changed",
  "dev refresh",
];
const PAGE = "docs/benchmarks.md";

const bench = (...args: string[]) => runScript("tests/bench/bench.ts", {}, args);
const pageOnDisk = () => (existsSync(PAGE) ? readFileSync(PAGE, "utf8") : undefined);

it("the benchmark times every kind of work, and without being asked to it writes nothing", async () => {
  const before = pageOnDisk();
  const { status, stdout, stderr } = await bench(
    "30",
    "--runs",
    "1",
    "--dry",
    "--date",
    "2025-07-01",
  );
  expect({ status, failed: status === 0 ? "" : stderr }).toEqual({ status: 0, failed: "" });
  const measured = stdout.split("\n").filter((line) => /^\| [a-zA-Z].* \| +\d+\.\d/.test(line));
  const rows = measured.map((line) => line.split("|")[1]?.trim());
  const hugo = hugoVersion() ? ["Hugo, clean build", "Hugo, one article edited"] : [];
  expect(rows).toEqual(expect.arrayContaining([...OWN, ...hugo]));
  expect(stdout).toContain("- Date: 2025-07-01");
  expect(stdout).toContain("## 30 articles");
  expect(stdout.match(/^\| `".+"` \| +\d/gm)).toHaveLength(16);
  expect(pageOnDisk()).toBe(before);
}, 480_000);

it.each([["0"], ["ten"], ["10", "--runs", "-1"]])("refuses the number in %j", async (...args) => {
  const { status, stderr } = await bench(...args);
  expect(status).not.toBe(0);
  expect(stderr).toContain("a whole number from 1 on is wanted");
});
