import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build, bytesBelow, copyGood, scratchFolder } from "./sampleSite.ts";
import { searchCorpus } from "./searchCorpus.ts";
import { complete, saidOn, searchPage, slugsOn } from "./searchPage.ts";

const { look, open } = searchPage();
const parametersOf = (address: string) => decodeURIComponent(new URL(address).search);

/** The number that an option of a filter shows. */
async function countOn(page: Awaited<ReturnType<typeof look>>, option: string): Promise<string> {
  const found = page.locator(`option[value="${option}"]`);
  await page.locator("option", { hasText: /\(\d/ }).first().waitFor({ state: "attached" });
  return (await found.first().textContent()) ?? "";
}

describe("the address of a search", () => {
  it("gives the same results to whoever opens it", async () => {
    const address = "?q=hoa+gi%E1%BA%A5y&nhiem-ky=2015-2020&xep=moi";
    const page = await open(address);
    expect(await slugsOn(page)).toEqual(["hoa-giay-thang-nam", "hoa-giay-thang-ba"]);
    expect(await page.locator("#tu-tim").inputValue()).toBe("hoa giấy");
    expect(await page.locator("select[name=nhiem-ky]").inputValue()).toBe("2015-2020");
    expect(await page.title()).toContain("hoa giấy");
  });

  it("follows what the reader asks, and back and forward follow the address", async () => {
    const page = await look("sen hồng");
    await page.locator("#tu-tim").fill("gốc đa");
    await page.keyboard.press("Enter");
    await page.locator('#ket-qua a[href*="dong-lua"]').waitFor();
    expect(parametersOf(page.url())).toBe("?q=gốc+đa");
    await page.goBack();
    await page.locator('#ket-qua a[href$="-sen-hong/"]').waitFor();
    await complete(page);
    expect(await page.locator("#tu-tim").inputValue()).toBe("sen hồng");
    await page.goForward();
    await page.locator('#ket-qua a[href*="dong-lua"]').waitFor();
  });

  it("stays short enough for hosts, whichever box the words are written into", async () => {
    const page = await open("");
    for (const box of await page.locator("input[name=q]").all()) {
      await box.focus();
      await page.keyboard.insertText("ộ".repeat(5_000));
      expect((await box.inputValue()).length).toBe(200);
    }
  });
});

describe("filters", () => {
  it("show how many of the results they would leave", async () => {
    const page = await look("hoa giấy");
    expect(await countOn(page, "2015-2020")).toBe("2015–2020 (2)");
    expect(await countOn(page, "2022")).toBe("2022 (1)");
    expect(await countOn(page, "2021")).toBe("2021 (0)");
    const total = async (name: string) => {
      const options = await page.locator(`select[name=${name}] option`).allTextContents();
      const counts = options.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1] ?? 0));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    for (const name of ["quan-huyen", "nhiem-ky", "nam", "chuyen-muc"]) {
      expect([name, await total(name)]).toEqual([name, 3]);
    }
  });

  it.each([
    ["quan-huyen", "thuong-tin", /\/thuong-tin\//],
    ["nhiem-ky", "2020-2025", /\/202\d-/],
    ["nam", "2018", /\/2018-/],
  ])("narrow the results: %s", async (name, value, address) => {
    const page = await look("thợ in");
    await page.locator("summary").click();
    const offered = await countOn(page, value);
    await page.locator(`select[name=${name}]`).selectOption(value);
    await page.waitForURL(`**${name}=${value}**`);
    await complete(page);
    const hrefs = await page
      .locator("#ket-qua a")
      .evaluateAll((links) => links.map((link) => String(link)));
    expect(hrefs.filter((href) => !address.test(href))).toEqual([]);
    expect(offered).toContain(`(${/^\d+/.exec(await saidOn(page))?.[0]})`);
  });

  it("offer the authors of the results, by the names of their pages", async () => {
    const page = await look("lò giấy đỏ lửa");
    expect(await countOn(page, "lo-thi-giay-but")).toBe("Lò Thị Giấy Bút (1)");
    const narrowed = await open("?q=th%E1%BB%A3+in&tac-gia=dieu-nghiem");
    expect(await countOn(narrowed, "dieu-nghiem")).toMatch(/^Diệu Nghiệm \(\d+\)$/);
    expect(await slugsOn(narrowed)).toHaveLength(10);
  });

  it("combine, keep the sections apart, and are dropped together", async () => {
    const page = await open("?q=th%E1%BB%A3+in&chuyen-muc=dai-hoi&nam=2019&quan-huyen=son-tay");
    const few = Number(/^\d+/.exec(await saidOn(page))?.[0]);
    await page.locator("#bo-loc").click();
    await page.waitForURL("**/tim-kiem/?q=th%E1%BB%A3+in");
    await complete(page);
    expect(Number(/^\d+/.exec(await saidOn(page))?.[0])).toBeGreaterThan(few);
  });

  it("may be chosen before there are words, which are then asked for", async () => {
    const page = await open("");
    expect(await countOn(page, "2015-2020")).toMatch(/\([1-9]\d*\)$/);
    expect(await saidOn(page)).toBe("");
    await page.locator("summary").click();
    await page.locator("select[name=nam]").selectOption("2021");
    await page.waitForURL("**?nam=2021");
    await complete(page);
    expect(await saidOn(page)).toBe("Hãy gõ từ cần tìm.");
  });

  it("that leave nothing say so", async () => {
    const page = await open("?q=hoa+gi%E1%BA%A5y&nam=2021");
    expect(await slugsOn(page)).toEqual([]);
    expect(await saidOn(page)).toContain("điều kiện lọc");
  });
});

describe("sorting by day", () => {
  it.each([
    ["moi", ["hoa-giay-thang-tu", "hoa-giay-thang-nam", "hoa-giay-thang-ba"]],
    ["cu", ["hoa-giay-thang-ba", "hoa-giay-thang-nam", "hoa-giay-thang-tu"]],
  ])("%s", async (order, slugs) => {
    const page = await look("hoa giấy");
    await page.locator("summary").click();
    await page.locator("select[name=xep]").selectOption(order);
    await page.waitForURL(`**xep=${order}`);
    await complete(page);
    expect(await slugsOn(page)).toEqual(slugs);
  });
});

describe("where files fail to load", () => {
  it("the page says so, shows no other search's results, and loads them when asked again", async () => {
    const page = await look("sen hồng");
    await page.route("**/doan/*.bin", (route) => route.abort());
    await page.locator("#tu-tim").fill("gốc đa");
    await page.keyboard.press("Enter");
    await page.locator("#bao", { hasText: "Không tải được" }).waitFor();
    await complete(page);
    expect(await slugsOn(page)).toEqual([]);
    await page.unroute("**/doan/*.bin");
    await page.keyboard.press("Enter");
    await page.locator('#ket-qua a[href*="dong-lua"]').waitFor();
  });

  it("the button for more stays and loads them when pressed again", async () => {
    const page = await look("thợ in");
    await page.route("**/doan/*.bin", (route) => route.abort());
    await page.locator("#xem-them").click();
    await page.locator("#bao", { hasText: "Không tải được" }).waitFor();
    await complete(page);
    expect(await slugsOn(page)).toHaveLength(10);
    await page.unroute("**/doan/*.bin");
    await page.locator("#xem-them").click();
    await page.locator("#ket-qua li:nth-child(20)").waitFor();
  });
});

it("the index has the same bytes whatever the order of the files and the time", async () => {
  const scratch = scratchFolder();
  const corpus = searchCorpus();
  const one = await copyGood(join(scratch, "mot"), corpus);
  const two = await copyGood(
    join(scratch, "hai"),
    Object.fromEntries(Object.entries(corpus).reverse()),
    (paths) => paths.toReversed(),
  );
  const outputs = [join(scratch, "trang-mot"), join(scratch, "trang-hai")];
  await build(one, outputs[0] ?? "");
  await build(two, outputs[1] ?? "", [], { env: { TZ: "America/Lima", LC_ALL: "C" } });
  const [first, second] = await Promise.all(
    outputs.map((output) => bytesBelow(join(output, "tim-kiem"))),
  );
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(300);
  expect(second).toEqual(first);
});
