import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BROKEN } from "../fixture.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { runCommand } from "./runCommand.ts";

const scratch = scratchFolder();

it("check --format github writes annotations, and the table where GitHub wants one", async () => {
  const file = join(scratch, "tong-ket.md");
  const env = { GITHUB_STEP_SUMMARY: file, GITHUB_WORKSPACE: process.cwd() };
  const content = join(process.cwd(), BROKEN);
  const args = ["--format", "github", "--content", content];
  const { status, stdout, stderr } = await runCommand("check", args, { env });
  expect(status).toBe(1);
  const files = [...stdout.matchAll(/^::error file=([^,]*)/gm)].map(([, name = ""]) => name);
  expect(new Set(files.slice(0, 10)).size).toBe(10);
  expect(files.filter((name) => !name.startsWith(`${BROKEN}/`))).toEqual([]);
  const table = (await readFile(file, "utf8")).replaceAll("\\", "");
  expect(table).toContain(stderr.trim());
  expect(table.match(/^\| lỗi/gm)?.length).toBeGreaterThan(30);
});
