import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn, schemeOf } from "../markdown/rendered.ts";
import { build, copyGood, pagesBelow, scratchFolder } from "./sampleSite.ts";
import { isSavedCopy, strangeScripts } from "./scripts.ts";

const scratch = scratchFolder();
const CODE = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
const quoted = JSON.stringify(CODE);

const ARTICLE = `---
title: ${quoted}
district: son-tay
date: 2018-05-05
term: 2015-2020
author: [${quoted}, "' onmouseover='alert(1)"]
tags: [${quoted}, "</title><script>alert(1)</script>"]
summary: ${quoted}
section: noi-chinh
source:
  name: ${quoted}
  url: "https://cong-thu.example/'onmouseover='alert(1)"
  archived: https://luu.example/&quot;onmouseover=alert(1)
rights: full
updated: 2018-05-06
corrections:
  - { date: 2018-05-06, text: ${quoted} }
after_closure: ${quoted}
cover: { src: anh.png, alt: ${quoted}, caption: ${quoted}, credit: ${quoted} }
---

## ${CODE}

${CODE}

[x](/nam/ '${CODE.replaceAll("'", "")}')
`;

const PATH = "articles/son-tay/2018/2018-05-05-bai-doc.md";

/** `text` with code put into every value of these keys. */
function poisoned(text: string, keys: readonly string[]): string {
  const pattern = new RegExp(`^(\\s*-? ?(?:${keys.join("|")}): )[^\\n|[{]+$`, "gm");
  return text.replace(pattern, (_, key: string) => key + quoted);
}

describe("code in every value of front matter and registry", () => {
  let pages = new Map<string, string>();
  beforeAll(async () => {
    const read = (path: string) => readFile(join(GOOD, path), "utf8");
    const content = await copyGood(join(scratch, "doc"), {
      [PATH]: ARTICLE,
      "sources.yaml": `${await read("sources.yaml")}- { name: ${quoted}, rights: full }\n`,
      "site.yaml": poisoned(await read("site.yaml"), [
        "title",
        "short_title",
        "description",
        "publisher",
        "name",
        "covers",
      ]),
      "sections.yaml": poisoned(await read("sections.yaml"), ["name", "description"]),
      "districts/gia-lam.yaml": poisoned(await read("districts/gia-lam.yaml"), [
        "basis",
        "note",
      ]).replaceAll(
        /sources: \[.*\]/g,
        `sources: [${quoted}, "javascript:alert(1)", "https://x.example/\\"onclick=\\"alert(1)"]`,
      ),
    });
    const image = "articles/gia-lam/2021/anh-thu.png";
    await copyFile(join(GOOD, image), join(content, "articles/son-tay/2018/anh.png"));
    const run = await build(content, join(scratch, "trang"));
    expect(run.stdout).toBe("");
    pages = await pagesBelow(join(scratch, "trang"));
  });

  it("stands on the pages as text", () => {
    const page = pages.get("/bai-viet/son-tay/2018-05-05-bai-doc/") ?? "";
    expect(page.match(/&lt;script>alert/g)?.length).toBeGreaterThan(8);
    expect(pages.get("/") ?? "").toContain("&lt;script>alert");
  });

  it("runs nowhere", () => {
    for (const [address, html] of pages) {
      expect([address, strangeScripts(html)]).toEqual([address, []]);
      for (const { tagName, properties } of elementsIn(html)) {
        if (isSavedCopy(address)) expect([address, tagName]).not.toEqual([address, "script"]);
        expect(Object.keys(properties).join()).not.toMatch(/(^|,)(on|style)/i);
        const picture = isSavedCopy(address) && tagName === "img";
        for (const target of [properties.href, picture ? undefined : properties.src]) {
          const scheme = schemeOf(String(target ?? ""));
          expect(["http", "https", "mailto", "tel", undefined]).toContain(scheme);
        }
        const ours = picture ? /^data:image\/webp;base64,/ : /^\/(hinh|icons)\//;
        if (tagName === "img") expect(String(properties.src)).toMatch(ours);
      }
    }
  });

  it("makes plain addresses", () => {
    for (const address of pages.keys()) expect(address).toMatch(/^[a-z0-9/.-]+$/);
  });
});
