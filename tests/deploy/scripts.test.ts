import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { chmod, mkdir, readlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { emptyRepository } from "../hooks/repository.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const run = promisify(execFile);
const scratch = scratchFolder();

/** Runs a program to its end, whatever that is. */
const ended = async (...args: string[]) =>
  run("sh", args).then(
    ({ stdout }) => ({ status: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ status: code, said: stderr }),
  );

const install = (...args: string[]) => ended("deploy/install.sh", ...args);

describe("install.sh", () => {
  it("makes the repository where there is none, and says what a push will do", async () => {
    const [kho, trang] = [join(scratch, "moi.git"), join(scratch, "trang moi")];
    const { status, said } = await install(kho, trang);
    expect([status, said]).toEqual([0, expect.stringContaining(`${trang}/current`)]);
    for (const hook of ["pre-receive", "post-receive"]) {
      expect(await readlink(join(kho, "hooks", hook))).toBe(resolve("deploy", hook));
    }
    expect((await install(kho, trang)).status).toBe(0);
  });

  it("leaves hooks of somebody else alone", async () => {
    const kho = join(scratch, "cua-nguoi.git");
    await run("git", ["init", "--quiet", "--bare", kho]);
    await mkdir(join(kho, "hooks"), { recursive: true });
    await writeFile(join(kho, "hooks/pre-receive"), "#!/bin/sh\n");
    await chmod(join(kho, "hooks/pre-receive"), 0o755);
    const { status, said } = await install(kho, join(scratch, "trang"));
    expect([status, said]).toEqual([2, expect.stringContaining("đã có, không đè lên")]);
  });

  it("takes no repository that people work in, and no call without a place", async () => {
    const { folder } = await emptyRepository(join(scratch, "dang-lam"));
    const { status, said } = await install(folder, join(scratch, "trang"));
    expect([status, said]).toEqual([2, expect.stringContaining("không phải kho trần")]);
    expect(await install(folder)).toMatchObject({ status: 2 });
  });
});

describe("a hook that is not set up", () => {
  it("refuses the push instead of letting it through unchecked", async () => {
    const kho = join(scratch, "chua-gan.git");
    await run("git", ["init", "--quiet", "--bare", kho]);
    await run("ln", ["-s", resolve("deploy/pre-receive"), join(kho, "hooks/pre-receive")]);
    const own = await emptyRepository(join(scratch, "nguoi"));
    await own.stage("content/site.yaml", "title: Thử\n");
    await own.git("commit", "--quiet", "--message", "thử");
    const { status, stderr } = await own.git("push", kho, "main");
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining("hãy chạy lại deploy/install.sh"),
    ]);
  });
});

describe("program-state.sh", () => {
  it("stays while only content and texts change", async () => {
    const own = await emptyRepository(join(scratch, "trang-thai"));
    const state = async (path: string, text: string) => {
      await own.stage(path, text);
      await own.git("commit", "--quiet", "--message", path);
      const script = resolve("deploy/program-state.sh");
      return (await run("sh", [script], { cwd: own.folder })).stdout;
    };
    const first = await state("src/a.ts", "1");
    expect(first).toMatch(/^[0-9a-f]{40}\n$/);
    expect(await state("content/bai.md", "1")).toBe(first);
    expect(await state("docs/huong-dan/a.md", "1")).toBe(first);
    expect(await state("README.md", "1")).toBe(first);
    expect(await state("src/a.ts", "2")).not.toBe(first);
  });
});

it("what git and people call may be run", () => {
  const called = readdirSync("deploy").filter((name) => name !== "server.sh");
  const closed = called.filter((name) => (statSync(join("deploy", name)).mode & 0o111) === 0);
  expect(closed).toEqual([]);
});
