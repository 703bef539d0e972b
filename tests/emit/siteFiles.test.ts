import { expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { derivePages } from "../../src/derive/derivePages.ts";
import { fileAddresses } from "../../src/derive/fileAddresses.ts";
import { exportFiles, feedFiles, siteFiles } from "../../src/emit/siteFiles.ts";
import { archive, article } from "../derive/sample.ts";

it("the files of a site are those that an article may lead to, and what the server alone reads", async () => {
  const context = contextOf(archive([article("2021-01-06", { tags: ["thử"] })]));
  const pages = derivePages(context.archive, undefined, context);
  const written = [...exportFiles(context)].map(({ address }) => address);
  for await (const { address } of siteFiles(context, pages)) written.push(address);
  const frames = Object.values(pages).flatMap((props) => props.map(({ frame }) => frame));
  for (const { address } of feedFiles(context, frames)) written.push(address);
  expect(written.filter((address) => address !== "/_headers").sort()).toEqual(
    fileAddresses(frames).sort(),
  );
});
