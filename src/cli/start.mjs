// Starts a command of which editors wait for the first word: `node src/cli/start.mjs check --staged`.
// Its TypeScript is bundled into the cache, once for each state of the sources: loading four hundred
// files one by one takes two seconds, and those of packages another. Worker threads load theirs as before.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = join(ROOT, ".cache/code");

/** Packages in the older form of modules ask for what belongs to Node by this. */
const REQUIRE =
  'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);';

/** Changes with any source file, and with the packages. */
function stateOfSources() {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of [...files.sort(), join(ROOT, "package-lock.json")]) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Files that ask where they are must go on hearing of their own place, not of the bundle's. */
const ownPlace = {
  name: "own-place",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll("import.meta.url", place), loader: "ts" };
    });
  },
};

async function bundle(name) {
  const folder = join(CACHE, `${name}-${stateOfSources()}`);
  const entry = join(folder, `${name}.mjs`);
  if (existsSync(entry)) return entry;
  const { build } = await import("esbuild");
  // Beside its place, so that whoever is stopped halfway leaves nothing that looks whole.
  const making = `${folder}.${process.pid}`;
  await build({
    entryPoints: { [name]: resolve(ROOT, "src/cli", `${name}.ts`) },
    outdir: making,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Packages too, whose files are many; but not those that load parts of their own by path.
    external: ["esbuild", "piscina", "sharp", "tsx"],
    banner: { js: REQUIRE },
    plugins: [ownPlace],
    logLevel: "error",
  });
  for (const old of readdirSync(CACHE)) {
    if (old.startsWith(`${name}-`) && join(CACHE, old) !== making) {
      rmSync(join(CACHE, old), { recursive: true, force: true });
    }
  }
  renameSync(making, folder);
  return entry;
}

const [, , name = "", ...args] = process.argv;
process.argv = [process.argv[0], `${name}.ts`, ...args];
await import(pathToFileURL(await bundle(name)).href);
