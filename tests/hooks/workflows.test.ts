import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const,
);

describe.each(workflows)("the workflow %s", (_, text) => {
  it("runs actions pinned by commit, with the version beside it", () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action = "") => !/@[0-9a-f]{40} # v\d/.test(action))).toEqual([]);
  });

  it("may only read, unless it says otherwise for one job, and replaces a run of the same branch", () => {
    const { permissions, concurrency } = parse(text);
    expect(permissions).toEqual({ contents: "read" });
    expect(concurrency.group).toContain("github.ref");
  });

  it("runs scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const run = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});
