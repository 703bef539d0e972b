import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, writeArticle } from "./corpus.ts";

/** What editors do to a corpus; each edit goes to both copies of its articles, and no two are the same. */
export interface Edits {
  /** A paragraph more in `count` articles far from each other. */
  paragraphs(count: number): void;
  /** Another title for one article. */
  title(): void;
  /** One article more, of a day in the middle. */
  article(): void;
  /** Another name of one secretary of one district. */
  registry(): void;
}

/** The first secretary of a district, up to the name. */
const SECRETARY = /(\n +secretaries:\n +- name: ).*/;

/** The edits of `corpus`. */
export function editsOf(corpus: Corpus): Edits {
  const { paths, content } = corpus;
  let number = 0;
  const change = (path: string, by: (text: string) => string) => {
    for (const folder of [join(content, "articles"), corpus.hugo]) {
      const file = join(folder, path);
      writeFileSync(file, by(readFileSync(file, "utf8")));
    }
  };
  const pathAt = (share: number) => paths[Math.floor(paths.length * share)] ?? "";
  return {
    paragraphs(count) {
      number += 1;
      for (let i = 0; i < count; i++) {
        change(pathAt((i + 0.5) / count), (text) => `${text}\nThêm một đoạn, lần ${number}.\n`);
      }
    },
    title() {
      number += 1;
      change(pathAt(0.4), (text) => text.replace(/^title: "/m, `$&Lần ${number} `));
    },
    article() {
      number += 1;
      const path = pathAt(0.6);
      const [district = "", , file = ""] = path.split("/");
      const text = readFileSync(join(content, "articles", path), "utf8");
      const [, body = ""] = /^---\n[\s\S]*?\n---\n\n([\s\S]*)$/.exec(text) ?? [];
      const term = /^term: (.+)$/m.exec(text)?.[1] ?? "";
      const day = file.slice(0, "2020-01-01".length);
      const title = `Bài thêm lần ${number}`;
      const author = "Tác giả 0";
      writeArticle(corpus, {
        name: `${day}-bai-them-${number}`,
        title,
        district,
        day,
        term,
        author,
        body,
      });
    },
    registry() {
      number += 1;
      const folder = join(content, "districts");
      const files = readdirSync(folder).sort();
      const file = files.find((name) => SECRETARY.test(readFileSync(join(folder, name), "utf8")));
      if (file === undefined) throw new Error("no district has a secretary to rename");
      const text = readFileSync(join(folder, file), "utf8");
      writeFileSync(join(folder, file), text.replace(SECRETARY, `$1Người Đo ${number}`));
    },
  };
}

/** One paragraph more in one article, for which the preview is asked; returns the article's address. */
export function editForPreview({ content, paths }: Corpus, mark: string): string {
  const path = paths[Math.floor(paths.length / 3)] ?? "";
  appendFileSync(join(content, "articles", path), `\n${mark}\n`);
  const [district = "", , file = ""] = path.split("/");
  return `/bai-viet/${district}/${file.replace(/\.md$/, "")}/`;
}
