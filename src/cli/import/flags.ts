import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Given } from "../../import/decideFields.ts";
import { listFiles } from "../../read/listFiles.ts";
import { nearest } from "../../text/nearest.ts";
import { loadRegistry } from "../../validate/loadRegistry.ts";
import type { Registry } from "../../validate/rule.ts";
import { UsageError } from "../command.ts";
import { contentFolder } from "../options.ts";

/** The flags of `import` as commander gives them. */
export interface ImportFlags {
  district?: string;
  year?: string;
  rights?: Given["rights"];
  out: string;
  stdout?: boolean;
  format: "text" | "json";
  yes?: boolean;
}

/** The first year of which a page could tell, and the last. */
const YEARS = [1930, 2100] as const;

/**
 * The registry by which pages are read: of the folder written to, or of `content` where it has none, with
 * a line for the editor where a part of it is invalid and so left out. Throws a UsageError for an `out`
 * that is no folder.
 */
export async function registryFor(out: string): Promise<{ registry: Registry; warning: string }> {
  if (existsSync(out)) contentFolder(out, "--out");
  const root = existsSync(join(out, "districts")) ? out : contentFolder("content");
  const { files } = await listFiles(root);
  const { registry, messages } = await loadRegistry(root, files);
  const faults = messages.filter(({ severity }) => severity === "error").length;
  const warning = `Sổ bộ trong ${root} có ${faults} lỗi (npm run check); phần lỗi không được dùng khi nhập bài\n`;
  return { registry, warning: faults > 0 ? warning : "" };
}

/** What the flags say of the pages. Throws a UsageError for an unknown district and for no year. */
export function givenBy({ district, year, rights }: ImportFlags, registry: Registry): Given {
  if (district !== undefined && !registry.districts.has(district)) {
    const names = [...registry.districts.values()].map(({ slug }) => slug);
    const near = nearest(district, names);
    const way = near ? `có phải "${near}"?` : "tên là tên tệp trong districts/, như gia-lam";
    throw new UsageError(`--district "${district}" không phải quận, huyện nào; ${way}`);
  }
  return { district, rights, ...(year !== undefined && { year: yearOf(year) }) };
}

function yearOf(written: string): number {
  const year = Number(written);
  if (/^\d{4}$/.test(written) && year >= YEARS[0] && year <= YEARS[1]) return year;
  throw new UsageError(`--year "${written}" không phải năm bốn chữ số, như 2021`);
}
