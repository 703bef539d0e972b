// Starts a command: `node src/cli/start.mjs check --staged`. The program is bundled into the cache, once for each
// state of its files: loading five hundred files one by one takes two seconds, and those of packages another.
import { hash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { programState } from "../cache/programState.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = join(ROOT, ".cache/code");

const AN_HOUR = 3_600_000;

/** Packages in the older form of modules ask for what belongs to Node by this. */
const REQUIRE =
  'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);';

/** What worker threads begin with, by the names that `src/cache/workerFile.ts` asks for. */
const THREADS = {
  markdown: "src/markdown/bodyThread.ts",
  search: "src/emit/search/partThread.ts",
  compress: "src/publish/work.ts",
};

/** Templates and their wiring, which Eleventy loads by path; one bundle with the rest, so that all is loaded once. */
const PRINTED = readdirSync(join(ROOT, "templates/pages")).map((file) => [
  `templates/pages/${file.replace(/\.tsx$/, "")}`,
  `templates/pages/${file}`,
]);
const WHOLE = { ...THREADS, eleventy: ".eleventy.ts", ...Object.fromEntries(PRINTED) };
const ENTRIES = {
  build: WHOLE,
  builder: WHOLE,
  check: { markdown: THREADS.markdown },
  publish: { compress: THREADS.compress },
};

/** Files that ask where they are must go on hearing of their own place, not of the bundle's. */
const ownPlace = {
  name: "own-place",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll("import.meta.url", place), loader: "ts" };
    });
  },
};

async function bundle(name, key) {
  // Of the project's place too, which is in it: one that is moved, or a cache that came from elsewhere.
  const folder = join(CACHE, `${name}-${key}-${hash("sha1", ROOT, "hex").slice(0, 8)}`);
  if (existsSync(folder)) return folder;
  const { build } = await import("esbuild");
  // Beside its place, so that whoever is stopped halfway leaves nothing that looks whole.
  const making = `${folder}.${process.pid}`;
  const entries = { [name]: `src/cli/${name}.ts`, ...ENTRIES[name] };
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(entries).map(([out, file]) => [out, resolve(ROOT, file)]),
    ),
    outdir: making,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    // Packages too, whose files are many; but not those that load parts of their own by path, or only watch.
    external: ["@11ty/eleventy-dev-server", "chokidar", "esbuild", "piscina", "sharp", "tsx"],
    banner: { js: REQUIRE },
    plugins: [ownPlace],
    logLevel: "silent",
  });
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another process was quicker.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  for (const old of readdirSync(CACHE)) {
    const path = join(CACHE, old);
    // What was made just now, somebody may be running or making.
    if (old.startsWith(`${name}-`) && path !== folder && Date.now() - madeAt(path) > AN_HOUR) {
      rmSync(path, { recursive: true, force: true });
    }
  }
  return folder;
}

function madeAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const [, , name = "", ...args] = process.argv;
process.argv = [process.argv[0], `${name}.ts`, ...args];
const key = programState(ROOT, CACHE);
process.env.BIEN_NIEN_PROGRAM = key;
let program = new URL(`${name}.ts`, import.meta.url);
try {
  const folder = await bundle(name, key);
  if (name in ENTRIES) process.env.BIEN_NIEN_BUNDLE = folder;
  program = pathToFileURL(join(folder, `${name}.mjs`));
} catch (error) {
  if (process.env.DEBUG) console.error(error);
  // Where no bundle can be written, the program runs file by file.
  const { register } = await import("tsx/esm/api");
  register();
}
await import(program.href);
