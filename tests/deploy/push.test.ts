import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteHeaders } from "../browser/siteHeaders.ts";
import { runCommand } from "../cli/runCommand.ts";
import { articleText } from "../fixture.ts";
import type { Repository } from "../hooks/repository.ts";
import { copyGood, scratchFolder } from "../site/sampleSite.ts";
import { hasBrotli, nginxProgram, startNginx } from "./nginx.ts";
import { clone, type OwnServer, ownServer, push, pushAfterOthers } from "./ownServer.ts";
import { ask, textOf } from "./request.ts";
import type { WebServer } from "./webServer.ts";

const scratch = scratchFolder();
const FOLDER = "content/articles/gia-lam/2021";
const pathOf = (slug: string) => `${FOLDER}/2021-01-06-${slug}.md`;
const addressOf = (slug: string) => `/bai-viet/gia-lam/2021-01-06-${slug}/`;
const articleOf = (title: string, term = "2020-2025") => articleText({ front: { title, term } });

/** Builds wait for one another, and for other tests. */
const SLOWLY = 240_000;

let server: OwnServer;
let own: Repository;
let web: WebServer;

beforeAll(async () => {
  await nginxProgram();
  server = await ownServer(scratch);
  own = await clone(server, join(scratch, "nguoi-mot"));
  const content = await copyGood(join(own.folder, "content"));
  await own.git("add", "content");
  const { status, stderr } = await push(own, "bài đầu");
  if (status !== 0) throw new Error(stderr);
  const flags = ["--to", server.site, "--content", content];
  const brotli = hasBrotli() ? ["--brotli"] : [];
  const { stdout } = await runCommand("hosting", ["nginx", ...flags, ...brotli]);
  web = await startNginx(join(scratch, "nginx"), stdout);
}, SLOWLY);
afterAll(() => web?.stop());

const get = (address: string, packed = "") => ask(web.url + address, { "accept-encoding": packed });

describe("a push", () => {
  it(
    "of an article puts its page before readers, compressed, with the site's headers",
    async () => {
      await own.stage(pathOf("bai-day-len"), articleOf("Bài vừa đẩy lên"));
      const { status, stderr } = await push(own);
      expect([status, stderr]).toEqual([
        0,
        expect.stringMatching(/remote: Đã đăng [0-9a-f]{7,}\./),
      ]);
      const headersOf = await siteHeaders(join(server.site, "current"));
      const address = addressOf("bai-day-len");
      const plain = await get(address);
      expect(plain.status).toBe(200);
      expect(textOf(plain)).toContain("Bài vừa đẩy lên");
      for (const packed of ["gzip", ...(hasBrotli() ? ["br"] : [])]) {
        const answer = await get(address, packed);
        expect(answer.headers["content-encoding"]).toBe(packed);
        expect(textOf(answer)).toBe(textOf(plain));
        for (const [name, value] of Object.entries(headersOf(address))) {
          expect(answer.headers[name.toLowerCase()]).toBe(value);
        }
      }
      const { status: without, headers } = await get(address.slice(0, -1));
      expect([without, headers.location]).toEqual([301, address]);
    },
    SLOWLY,
  );

  it("with an error is refused, the message in the pusher's terminal, and the site stays", async () => {
    const before = [await server.commit("main"), await server.release()];
    await own.stage(pathOf("bai-day-len"), articleOf("Bài có lỗi", "2015-2020"));
    const { status, stderr } = await push(own);
    expect(status).toBe(1);
    expect(stderr).toContain(`remote: ${pathOf("bai-day-len")}:5:7  term-matches-date  Nhiệm kỳ`);
    expect(stderr).toContain("remote: Chưa nhận: nội dung còn lỗi");
    expect(stderr).toContain("pre-receive hook declined");
    expect([await server.commit("main"), await server.release()]).toEqual(before);
    expect(textOf(await get(addressOf("bai-day-len")))).toContain("Bài vừa đẩy lên");
    expect(await server.commit("HEAD")).toBe(before[0]);
  });

  it("to another branch is neither checked nor published", async () => {
    const before = await server.release();
    const { status, stderr } = await own.git("push", "origin", "main:dang-lam");
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(/remote: \S*(lỗi|đăng)/)]);
    expect(await server.release()).toBe(before);
    await own.git("reset", "--quiet", "--hard", "origin/main");
  });

  it(
    "runs nothing of what it brings",
    async () => {
      const trace = join(scratch, "da-chay");
      const code = `require("fs").writeFileSync(${JSON.stringify(trace)}, "")`;
      const scripts = { build: `node -e '${code}'`, check: `node -e '${code}'` };
      await own.stage(
        "package.json",
        JSON.stringify({ scripts: { ...scripts, publish: scripts.build } }),
      );
      await own.stage("src/cli/start.mjs", code);
      await own.stage("deploy/publish.sh", `touch ${trace}`);
      const { status, stderr } = await push(own);
      expect([status, stderr]).toEqual([0, expect.stringContaining("đã ở trên trang")]);
      expect(existsSync(trace)).toBe(false);
    },
    SLOWLY,
  );

  it(
    "may come while another is being published: readers end up with both",
    async () => {
      const other = await clone(server, join(scratch, "nguoi-hai"));
      await own.stage(pathOf("bai-cung-luc-mot"), articleOf("Bài cùng lúc một"));
      await other.stage(pathOf("bai-cung-luc-hai"), articleOf("Bài cùng lúc hai"));
      const both = await Promise.all([own, other].map(pushAfterOthers));
      expect(both.map(({ status }) => status)).toEqual([0, 0]);
      for (const slug of ["bai-cung-luc-mot", "bai-cung-luc-hai"]) {
        expect((await get(addressOf(slug))).status).toBe(200);
      }
    },
    SLOWLY,
  );

  it("that would take the published branch away is refused", async () => {
    const { status, stderr } = await own.git("push", "origin", ":main");
    expect([status, stderr]).toEqual([1, expect.stringContaining("không xóa được")]);
  });

  it("without content is refused", async () => {
    await own.git("pull", "--quiet", "--rebase", "origin", "main");
    await own.git("rm", "-r", "--quiet", "content");
    const { status, stderr } = await push(own);
    expect([status, stderr]).toEqual([1, expect.stringContaining("không có thư mục content/")]);
  });
});
