import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { page, sectionOf } from "./guide.ts";

/** A source of the command line: the command it defines, if any, and the flags that stand in it. */
interface CommandSource {
  name: string | undefined;
  flags: string[];
}

const FOLDER = "src/cli";
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
const sources = files.filter((name) => name.endsWith(".ts"));
const commands = sources.map((file): CommandSource => {
  const source = readFileSync(join(FOLDER, file), "utf8");
  const name = /command\(\s*"([a-z]+)"/.exec(source)?.[1];
  const flags = [...source.matchAll(/ption\(\s*"(?:-\w, )?(--[a-z-]+)/g)];
  return { name, flags: flags.map(([, flag = ""]) => flag) };
});
const named = commands.flatMap(({ name, flags }) => (name === undefined ? [] : [{ name, flags }]));

describe("lenh.md", () => {
  it("knows all commands that editors have", () => {
    const names = named.map(({ name }) => name).toSorted();
    expect(names).toEqual(expect.arrayContaining(["build", "check", "dev", "import", "new"]));
    const listed = names.filter((name) => page("lenh.md").includes(`| \`npm run ${name}`));
    expect(listed).toEqual(names);
  });

  it("explains commands that package.json runs", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const missing = named.filter(({ name }) => !scripts[name]?.match(`src/cli/.*\\b${name}\\b`));
    expect(missing).toEqual([]);
  });

  it.each(named)("explains the flags of $name, and no others", ({ name, flags }) => {
    const section = sectionOf("lenh.md", `## Cờ của \`${name}\``);
    const explained = [...section.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(explained.toSorted()).toEqual(flags.toSorted());
  });

  it("explains the flags that all commands share", () => {
    const shared = commands.filter(({ name }) => name === undefined).flatMap(({ flags }) => flags);
    expect(shared).toContain("--help");
    expect(shared.filter((flag) => !page("lenh.md").includes(`\`${flag}\``))).toEqual([]);
  });

  it("explains every exit status", () => {
    const statuses = sectionOf("lenh.md", "## Mã kết thúc");
    expect([...statuses.matchAll(/^\| (\d) \|/gm)].map(([, code]) => code)).toEqual([..."0123"]);
  });
});

it("no page of the guide names a flag that no command has", async () => {
  const known = new Set([...commands.flatMap(({ flags }) => flags), "--version"]);
  const used = [
    ...page("bat-dau.md")
      .concat(page("nhap-bai.md"), page("kiem-tra.md"))
      .matchAll(/(?<=[\s`])--[a-z][a-z-]*/g),
  ].map(([flag]) => flag);
  expect(used.filter((flag) => !known.has(flag))).toEqual([]);
});
