import { existsSync, lstatSync, statSync } from "node:fs";
import { join } from "node:path";
import { stampOf } from "../cache/stamps.ts";
import { MARK } from "../emit/foreignFolder.ts";
import { PLAN } from "../emit/outputChanges.ts";
import { placesOf } from "../emit/outputPlaces.ts";
import { isPart } from "../emit/parts/partFile.ts";
import { PublishError } from "./publishError.ts";

/**
 * What changes whenever a build replaces the site or files of it. Throws a `PublishError` for a folder that no
 * build has made, and for one in which a build has not come to its end.
 */
export function siteState(site: string): string {
  const folder = statSync(site, { throwIfNoEntry: false });
  if (!folder?.isDirectory()) {
    throw new PublishError(
      `Chưa có trang ở "${site}": chạy npm run build trước, hoặc chỉ chỗ khác bằng --site`,
    );
  }
  const mark = lstatSync(join(site, MARK), { throwIfNoEntry: false });
  if (!mark?.isFile()) {
    throw new PublishError(
      `"${site}" không phải trang do npm run build dựng ra; hãy xem lại --site`,
    );
  }
  if (isPart(site)) {
    throw new PublishError(
      `"${site}" chỉ là một phần của trang: ghép các phần bằng npm run build -- --merge trước`,
    );
  }
  if (existsSync(join(placesOf(site).fresh, PLAN))) {
    throw new PublishError(
      `Lần dựng trang vào "${site}" chưa xong hoặc dừng giữa chừng: đợi, hoặc chạy lại npm run build`,
    );
  }
  return `${folder.ino} ${stampOf(mark)}`;
}
