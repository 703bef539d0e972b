import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { layout, STATE } from "./layout.ts";
import { PublishError } from "./publishError.ts";

const NOTE = `Thư mục này do "npm run publish" của Biên Niên lập ra và tự dọn; đừng sửa tay.
current     liên kết tới bản mà người đọc thấy: máy chủ web trỏ vào đây
previous    liên kết tới bản ngay trước
releases    các bản còn giữ; quay lại bản trước: npm run publish -- --to THƯ-MỤC --rollback
${STATE}   danh sách tệp của từng bản (trong releases/BẢN: sha256sum --check ../../${STATE}/danh-sach/BẢN), khóa
`;

/** Makes the folder `dir` ours. Throws a `PublishError` for one that has anything in it and is not. */
export function openFolder(dir: string): void {
  const { state, lists, locks, releases } = layout(dir);
  const found = statSync(dir, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new PublishError(`"${dir}" không phải thư mục`);
  if (!existsSync(state) && found && readdirSync(dir).length > 0) throw isForeign(dir);
  for (const folder of [state, lists, locks, releases]) mkdirSync(folder, { recursive: true });
  const note = `${state}/DOC-TOI.txt`;
  if (!existsSync(note)) writeFileSync(note, NOTE);
}

/** Says that a folder is somebody else's. */
export function isForeign(dir: string): PublishError {
  return new PublishError(
    `Không đưa trang vào "${dir}": thư mục ấy không trống và không do lệnh này lập ra. Chọn thư mục khác`,
  );
}
