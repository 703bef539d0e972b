import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const CODE = /\.(ts|tsx|mjs|js)$/;

function codeBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => posix.normalize(join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes("node_modules/"))
    .sort();
}

const textOf = (file: string) => readFileSync(file, "utf8");
const sources = [...codeBelow("src"), ...codeBelow("templates"), ".eleventy.ts"];
const scripts = codeBelow("public/js");

/** Files of this project that `file` imports, types too, and dynamically too. */
function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(
    /(?:\bfrom|\bimport\(?|\bexport \* from|new URL\()\s*"(\.[^"]+)"/g,
  );
  return [...found].map(([, path = ""]) => posix.join(dirname(file), path));
}

/** The same without imports of types alone, which leave no trace when the program runs. */
function valueImportsOf(file: string): string[] {
  const text = textOf(file).replace(/\b(?:im|ex)port type [^;]*?from "[^"]+"/g, "");
  const found = text.matchAll(/(?:\bfrom|\bimport\(?|new URL\()\s*"(\.[^"]+)"/g);
  return [...found].map(([, path = ""]) => posix.join(dirname(file), path));
}

describe("files", () => {
  it("have at most 200 lines", () => {
    const long = [...sources, ...scripts, ...codeBelow("tests")]
      .map((file) => `${file}: ${textOf(file).trimEnd().split("\n").length}`)
      .filter((line) => Number(line.split(": ")[1]) > 200);
    expect(long).toEqual([]);
  });

  it("are not named for everything and nothing", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\.|\/|$)/i;
    const named = [...sources, ...scripts, ...codeBelow("tests")];
    expect(named.filter((file) => vague.test(file))).toEqual([]);
  });

  it("depend on nothing outside this repository", () => {
    const outside = new RegExp(["/work", "shared"].join("/"));
    const found = [...sources, ...codeBelow("tests")].filter((file) => {
      const folders = importsOf(file).some((path) => path.startsWith(".."));
      return folders || outside.test(textOf(file));
    });
    expect(found).toEqual([]);
  });

  it("have no default export but where a tool asks for it", () => {
    const asked = /^(\.eleventy\.ts|templates\/pages\/|.*\.mjs$|src\/emit\/eleventy\.d\.ts)/;
    const found = sources.filter((file) => /^export default/m.test(textOf(file)));
    expect(found.filter((file) => !asked.test(file))).toEqual([]);
  });
});

/** The stages in their order; each may import those before it. */
const STAGES = [
  "cache",
  "read",
  "documents",
  "validate",
  "people",
  "describe",
  "markdown",
  "memory",
  "import",
  "start",
  "fix",
  "derive",
  "templates",
  "emit",
  "publish",
  "dev",
  "cli",
];

/** What every stage may use, and what joins them. */
const GROUND = /^src\/(text\/|message\.ts$)/;
const JOINTS =
  /^(src\/(model|archive|staged|build|makeSite|correctSite|readCorrected)\.ts|\.eleventy\.ts)$/;

function rankOf(file: string): number {
  const stage = file.startsWith("templates/") ? "templates" : file.split("/")[1];
  return STAGES.indexOf(stage ?? "");
}

describe("stages", () => {
  it("know every source file", () => {
    const unknown = sources.filter(
      (file) => rankOf(file) < 0 && !GROUND.test(file) && !JOINTS.test(file),
    );
    expect(unknown).toEqual([]);
  });

  it("stand on a ground that knows nothing of them", () => {
    for (const file of sources.filter((source) => GROUND.test(source))) {
      const above = importsOf(file).filter((path) => !GROUND.test(path));
      expect([file, above]).toEqual([file, []]);
    }
  });

  it("import leftward only", () => {
    for (const file of sources.filter((source) => rankOf(source) >= 0)) {
      const rightward = importsOf(file).filter((path) => rankOf(path) > rankOf(file));
      expect([file, rightward]).toEqual([file, []]);
    }
  });

  it("meet in the joints, which only emit, dev and cli run, and whose types all may name", () => {
    for (const file of sources.filter((source) => rankOf(source) >= 0)) {
      const joints = valueImportsOf(file).filter((path) => JOINTS.test(path));
      if (rankOf(file) < STAGES.indexOf("emit")) expect([file, joints]).toEqual([file, []]);
    }
  });

  it("touch the disk only where files are read, kept, fixed, written and published", () => {
    const touching = sources.filter((file) => /from "node:fs(\/promises)?"/.test(textOf(file)));
    const allowed = /^src\/(cache|read|memory|fix\/apply|emit|publish|dev|cli)\//;
    expect(touching.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("print raw HTML through one door, and data through another", () => {
    const doors = sources.filter((file) => textOf(file).includes("dangerouslySetInnerHTML"));
    expect(doors).toEqual([
      "templates/components/DataScript.tsx",
      "templates/components/Prose.tsx",
    ]);
    const makers = sources.filter((file) => / as RawHtml\b/.test(textOf(file)));
    expect(makers).toEqual([
      "src/markdown/documentLinks.ts",
      "src/markdown/keptHtml.ts",
      "src/markdown/renderBody.ts",
    ]);
    const dataMakers = sources.filter((file) => / as JsonText\b/.test(textOf(file)));
    expect(dataMakers).toEqual(["src/text/jsonText.ts"]);
  });
});

describe("words that readers meet", () => {
  it("stand in the files of words, and those of the exports beside their columns", () => {
    const ofWords = /^src\/derive\/(\w+W|w)ords\.ts$|^src\/derive\/(\w+C|c)olumns\.ts$/;
    const places = [...codeBelow("src/derive"), ...codeBelow("templates")];
    const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
    const found = places.filter((file) => {
      const code = textOf(file)
        .replace(comments, "")
        .replace(/[ -~]+/g, " ");
      return !ofWords.test(file) && /\p{L}/u.test(code);
    });
    expect(found).toEqual([]);
  });
});

describe("scripts for browsers", () => {
  it("take from the program only what works on texts, and the words of the interface", () => {
    const known = /^(public\/(js\/|$)|src\/text\/|src\/derive\/(\w+W|w)ords\.ts$)/;
    for (const file of scripts) {
      expect([file, valueImportsOf(file).filter((path) => !known.test(path))]).toEqual([file, []]);
    }
  });
});

describe("pages", () => {
  const builders = textOf("src/derive/derivePages.ts").split("const builders = {")[1] ?? "";
  const kinds = [...(builders.split("}")[0] ?? "").matchAll(/^ {2}(\w+):/gm)].map(
    ([, kind]) => kind,
  );

  it("of every kind have one template, and every template its kind", () => {
    expect(kinds.length).toBeGreaterThan(15);
    const templates = readdirSync("templates/pages").map((name) => name.split(".")[0]);
    expect(templates.sort()).toEqual(kinds.sort());
  });

  it("are defined in their template under the kind's own name", () => {
    for (const kind of kinds) {
      const [file = ""] = readdirSync("templates/pages").filter((name) =>
        name.startsWith(`${kind}.`),
      );
      expect(textOf(join("templates/pages", file))).toContain(`definePage("${kind}",`);
    }
  });
});
