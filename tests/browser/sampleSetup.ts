import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { loadArchive } from "../../src/archive.ts";
import { derivePages, type PageKind, pageKinds } from "../../src/derive/derivePages.ts";
import { runCommand } from "../cli/runCommand.ts";
import { GOOD } from "../fixture.ts";
import { mergeShots } from "./shotsContent.ts";

/** The site that all browser tests share: the good content with the articles of the screenshots. */
export interface SampleSite {
  /** The built site. */
  folder: string;
  /** The addresses of all pages of a kind; a kind of which the content makes none has an empty list. */
  addresses: Record<PageKind, string[]>;
}

declare module "vitest" {
  interface ProvidedContext {
    site: SampleSite;
  }
}

/** Builds the shared site before the first browser test, and removes it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), "bien-nien-"));
  const content = join(scratch, "noi-dung");
  const folder = join(scratch, "trang");
  const cache = join(scratch, "kho-dem");
  await mergeShots(GOOD, content);
  const args = ["--content", content, "--output", folder, "--cache", cache, "--quiet"];
  const { status, stdout, stderr } = await runCommand("build", args);
  if (status !== 0) throw new Error(`the sample site is not built:\n${stdout}${stderr}`);
  project.provide("site", { folder, addresses: await addressesOf(content) });
  return () => rm(scratch, { recursive: true, force: true });
}

async function addressesOf(content: string): Promise<SampleSite["addresses"]> {
  const { archive } = await loadArchive({ content });
  if (!archive) throw new Error("the sample content has errors");
  const pages = derivePages(archive);
  const entries = pageKinds.map((kind) => [kind, pages[kind].map(({ frame }) => frame.address)]);
  return Object.fromEntries(entries);
}
