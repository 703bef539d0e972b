import { statSync } from "node:fs";
import { isBaseAddress } from "../validate/schema/parts.ts";
import { UsageError } from "./command.ts";

/** The content folder as given by `flag`. Throws a `UsageError` when there is no such folder. */
export function contentFolder(path: string, flag = "--content"): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new UsageError(`Không có thư mục nội dung "${path}"; hãy xem lại ${flag}`);
}

/** A base URL as given, or undefined. Throws a `UsageError` for anything that no page can be added to. */
export function baseUrl(written: string | undefined): string | undefined {
  if (written === undefined || isBaseAddress(written)) return written;
  throw new UsageError(
    `--base-url "${written}" không phải địa chỉ https:// hoặc http:// không có ? và #`,
  );
}

/** A port as given. Throws a `UsageError` for anything but a whole number from 1 to 65535. */
export function portNumber(written: string): number {
  const port = Number(written);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port "${written}" không phải số từ 1 đến 65535`);
}
