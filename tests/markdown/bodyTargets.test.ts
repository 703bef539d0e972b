import { describe, expect, it } from "vitest";
import { bodyTargets } from "../../src/markdown/bodyTargets.ts";
import { renderBody } from "../../src/markdown/renderBody.ts";
import { hostileBodies } from "../fixtures/hostile/bodies.ts";

const PATH = "articles/gia-lam/2021/2021-01-06-bai.md";

describe("the links and images of a body", () => {
  it.each([
    "[một](2021-01-07-hai.md) ![ảnh](anh.png) ![mất]() <https://thu.example>",
    "[một][a] và ![ảnh][b]\n\n[a]: ../2020/2020-01-01-ba.md\n[b]: anh.png\n",
    "| [ô](2021-01-07-hai.md) |\n| --- |\n| ![b](b.png) |\n",
    "Chú[^1] ~~[bỏ](x.md)~~\n\n[^1]: ![c](c.png)\n",
    "`[mã](x.md)`\n\n    ![mã](y.png)\n",
  ])("are those that rendering finds: %j", (body) => {
    const { targets } = renderBody({ path: PATH, body, basePath: "/kho" });
    const found = bodyTargets(PATH, body);
    expect(found).toEqual(targets);
  });

  it.each([
    "lien-ket-mo-dong",
    "nhan-manh-tron",
    "dinh-nghia-nhieu",
    "danh-sach-bon-nghin",
  ])("are found in time in a hostile body: %s", (name) => {
    const before = performance.now();
    bodyTargets(PATH, hostileBodies[name] ?? "");
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it("are not told where the parser gives up", () => {
    expect(bodyTargets(PATH, `${"> ".repeat(20_000)}a`)).toBeUndefined();
  });
});
