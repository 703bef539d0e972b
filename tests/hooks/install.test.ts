import { execFileSync } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../site/sampleSite.ts";
import { emptyRepository } from "./repository.ts";

const scratch = scratchFolder();
const SCRIPT = resolve(".githooks/install.mjs");

/** What `npm install` runs last, in `folder`; throws where it fails. */
const install = (folder: string, env: NodeJS.ProcessEnv = process.env) =>
  execFileSync(process.execPath, [SCRIPT], { cwd: folder, encoding: "utf8", env });

const hooksOf = async (folder: string) =>
  /hookspath = (.*)/i.exec(await readFile(join(folder, ".git/config"), "utf8"))?.[1];

describe("npm install", () => {
  it("runs it", async () => {
    const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
    expect(scripts.prepare).toBe("node .githooks/install.mjs");
  });

  it("tells git where the hooks are, once and for all", async () => {
    const { folder } = await emptyRepository(join(scratch, "moi"));
    expect(install(folder)).toBe("");
    expect(await hooksOf(folder)).toBe(".githooks");
    expect(install(folder)).toBe("");
  });

  it("leaves hooks that somebody set otherwise, and says so", async () => {
    const { folder, git } = await emptyRepository(join(scratch, "da-dat"));
    await git("config", "core.hooksPath", ".husky");
    expect(install(folder)).toContain('core.hooksPath đang là ".husky", giữ nguyên');
    expect(await hooksOf(folder)).toBe(".husky");
  });

  it("leaves the repository around a copy without history alone", async () => {
    const { folder } = await emptyRepository(join(scratch, "cua-nguoi-khac"));
    const copy = join(folder, "ban-sao");
    await mkdir(copy);
    expect(install(copy)).toBe("");
    expect(await hooksOf(folder)).toBeUndefined();
  });

  it("goes on without git", async () => {
    const { folder } = await emptyRepository(join(scratch, "khong-git"));
    expect(install(folder, { PATH: "" })).toBe("");
  });
});
