import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const text = readFileSync(".gitlab-ci.yml", "utf8");
const { workflow, stages, default: common, ...rest } = parse(text, { merge: true });
const jobs = Object.entries<Record<string, unknown>>(rest).filter(([id]) => !id.startsWith("."));

/** Of `.gitlab-ci.yml`, as far as we use it. */
const KEYWORDS = [
  ...["artifacts", "before_script", "cache", "environment", "resource_group"],
  ...["rules", "script", "stage", "timeout"],
];

describe(".gitlab-ci.yml", () => {
  it("has jobs in stages that it names, of keywords that GitLab knows", () => {
    expect(jobs.map(([id, { stage }]) => [id, stage])).toEqual([
      ["check", "check"],
      ["test", "test"],
      ["pages", "publish"],
    ]);
    expect(stages).toEqual(["check", "test", "publish"]);
    const unknown = jobs.flatMap(([, job]) =>
      Object.keys(job).filter((key) => !KEYWORDS.includes(key)),
    );
    expect(unknown).toEqual([]);
  });

  it("stops nothing that has begun, and publishes one after another", () => {
    expect(workflow.auto_cancel).toEqual({ on_new_commit: "none" });
    expect(common.interruptible).toBe(false);
    expect(rest.pages.resource_group).toBe("pages");
  });

  it("publishes the branch that is published, and nothing of a merge request", () => {
    expect(rest.pages.rules).toEqual([{ if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" }]);
  });

  it("keeps what GitLab is told to keep, below the project's folder", () => {
    const caches = jobs.flatMap(
      ([, { cache = [] }]) => cache as { key: unknown; paths: string[] }[],
    );
    expect(caches.length).toBeGreaterThan(4);
    for (const { key, paths } of caches) {
      expect(key).toBeTruthy();
      expect(paths.filter((path) => !/^\.[\w-]+\/$/.test(path))).toEqual([]);
    }
    expect(rest.pages.artifacts.paths).toEqual(["public"]);
    expect(rest.pages.script.at(-1)).toBe("rm -rf public && mv _site public");
  });

  it("runs scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const run = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(run).toEqual(["check", "build"]);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});
