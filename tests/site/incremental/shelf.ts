import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { loadArchive } from "../../../src/archive.ts";
import { type Made, newArticle, newBody, otherDistrict, pathOf, textOf } from "./articles.ts";
import type { Random } from "./random.ts";

/** A content folder under random edits, and the cache that builds of it keep. */
export interface Shelf {
  content: string;
  cache: string;
  /** Makes one edit, and says which. */
  edit(random: Random): Promise<string>;
}

type Edit = (random: Random) => void | Promise<void>;

/** A copy of the good content with some articles more, in `folder`. */
export function newShelf(folder: string, good: string, random: Random): Shelf {
  const [content, cache] = [join(folder, "noi-dung"), join(folder, "kho")];
  cpSync(good, content, { recursive: true });
  const made: Made[] = [];
  let number = 0;
  const fileOf = (one: Made) => join(content, pathOf(one));
  const write = (one: Made) => {
    mkdirSync(dirname(fileOf(one)), { recursive: true });
    writeFileSync(fileOf(one), textOf(one));
  };
  const add: Edit = () => {
    const fresh = newArticle(random, number++);
    made.push(fresh);
    write(fresh);
  };
  const change = (by: (one: Made) => Partial<Made>) => () => {
    const one = random.pick(made);
    rmSync(fileOf(one));
    Object.assign(one, by(one));
    write(one);
  };
  const edits: Record<string, Edit> = {
    add,
    "add several": () => {
      for (let i = 0; i < 3; i++) add(random);
    },
    body: change(() => ({ body: newBody(random) })),
    title: change(({ title }) => ({ title: `${title} sửa` })),
    rename: change(() => ({ slug: `bai-may-${number++}` })),
    move: change(() => ({ district: otherDistrict(random), cover: false })),
    day: change(() => ({ day: `2021-03-1${random.below(10)}`, cover: false })),
    section: change(() => ({ section: random.pick(["dai-hoi", "hoi-nghi-cap-uy", undefined]) })),
    draft: change(({ draft }) => ({ draft: !draft })),
    alias: change(({ alias }) => ({
      alias: alias === undefined ? `/tin/${number++}/` : undefined,
    })),
    "front matter only": change(({ author }) => ({
      author: author === "unsigned" ? "Diệu Thử" : "unsigned",
    })),
    delete() {
      const at = random.below(made.length);
      const [gone] = made.splice(at, 1);
      if (gone) rmSync(fileOf(gone));
      if (made.length < 3) add(random);
    },
    async cover() {
      const one = random.pick(made);
      await picture(join(dirname(fileOf(one)), "hinh-thu.png"), random);
      one.cover = true;
      write(one);
    },
    "line ends"() {
      const one = random.pick(made);
      writeFileSync(fileOf(one), textOf(one).replaceAll("\n", "\r\n"));
    },
    touch: () => clock(random.pick(made), Date.now() / 1000),
    "clock back": () => clock(random.pick(made), 1_000_000_000 + random.below(1_000_000)),
    registry: () => append("sections.yaml", `- slug: muc-${number++}\n  name: Mục ${number}\n`),
    "document told"() {
      mkdirSync(join(content, "documents"), { recursive: true });
      const cited = made.filter(() => random.chance(0.3)).map(pathOf);
      writeFileSync(join(content, "documents/thanh-uy-ha-noi-15-nq-tu-2021.yaml"), telling(cited));
    },
    async check() {
      const { end } = await loadArchive({ content, cache, checkOnly: true });
      end();
    },
    "cache gone": () => rmSync(cache, { recursive: true, force: true }),
    "cache cut"() {
      const files = filesIn(cache).filter((file) => !file.includes("/anh/"));
      if (files.length === 0) return;
      const file = random.pick(files);
      truncateSync(file, random.below(statSync(file).size + 1));
    },
    "cache bent"() {
      const files = filesIn(cache).filter((file) => !file.includes("/anh/"));
      if (files.length > 0) writeFileSync(random.pick(files), "hỏng");
    },
    "inbox moved": () => {
      const [from, to] = ["inbox/cho-dien-ngay.md", "inbox/cho-khac.md"].map((name) =>
        join(content, name),
      );
      if (from && to && existsSync(from)) renameSync(from, to);
    },
  };

  function clock(one: Made, seconds: number): void {
    utimesSync(fileOf(one), seconds, seconds);
  }

  function append(file: string, text: string): void {
    writeFileSync(join(content, file), text, { flag: "a" });
  }

  for (let i = 0; i < 6; i++) add(random);
  return {
    content,
    cache,
    async edit() {
      const name = random.pick(Object.keys(edits));
      await edits[name]?.(random);
      return name;
    },
  };
}

/** A document's file that has these articles cite it, whatever they say. */
function telling(articles: readonly string[]): string {
  const cited = articles.map((path) => `  - article: ${path}\n`);
  return [
    "issuer: thanh-uy-ha-noi\nkind: nghi-quyet\nsign: 15-NQ/TU\ndate: 2021-01-05\n",
    "sources:\n  - https://vi-du.example/van-ban-thu\n",
    ...(cited.length > 0 ? ["cited_in:\n", ...cited] : []),
  ].join("");
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function picture(file: string, random: Random): Promise<void> {
  const background = { r: random.below(256), g: 90, b: 60 };
  const width = 40 + random.below(40);
  await sharp({ create: { width, height: 30, channels: 3, background } })
    .png()
    .toFile(file);
}
