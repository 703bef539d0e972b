import { describe, expect, it } from "vitest";
import { sampleBrowser, samplePages } from "./sampleBrowser.ts";

const { blank, open, origin } = sampleBrowser();

describe("a page", () => {
  it.each(
    samplePages,
  )("loads without a complaint, and from its own host alone: $kind $address", async ({
    address,
  }) => {
    const page = await blank();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin()}/`) && !url.startsWith("data:"))
        complaints.push(`asked: ${url}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(address, { waitUntil: "load" });
    await page.mouse.wheel(0, 10_000);
    expect(complaints).toEqual([]);
  });

  it("runs no script and takes no style that somebody put into it", async () => {
    const page = await open("/");
    const refused = await page.evaluate(putIn);
    expect(refused.sort()).toEqual([
      "img-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-attr",
    ]);
  });
});

/** Puts a script, a handler, a style and a strange picture into the page; the directives that kept them out. */
async function putIn(): Promise<string[]> {
  // The policy comes twice, with the page and in its head, and each refuses.
  const refused = new Set<string>();
  document.addEventListener("securitypolicyviolation", (event) =>
    refused.add(event.effectiveDirective),
  );
  const script = document.createElement("script");
  script.textContent = "document.title = 'hỏng'";
  const box = document.createElement("div");
  box.setAttribute("onclick", "document.title = 'hỏng'");
  box.setAttribute("style", "color: red");
  const picture = document.createElement("img");
  picture.src = "https://noi-khac.example/anh.png";
  document.body.append(script, box, picture);
  box.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return [...refused];
}
