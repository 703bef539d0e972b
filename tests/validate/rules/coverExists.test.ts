import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("image-exists, for the cover", () => {
  const cover = (src: string) => ({ front: { cover: `{ alt: Một ô vuông, src: "${src}" }` } });

  it.each([
    "anh-thu.png",
    "./anh-thu.png",
    "../2021/anh-thu.png",
    "anh%2Dthu.png",
  ])("finds %s beside the article", (src) => {
    expect(judgeChange(registry, cover(src))).toEqual([]);
  });

  it.each([
    ["is missing", "khong-co.png", 'Không có tệp ảnh "khong-co.png"'],
    ["has another case", "Anh-Thu.png", 'Không có tệp ảnh "Anh-Thu.png"'],
    [
      "lies on another site",
      "https://bao-thu.example/a.png",
      'Đầu bài: ảnh "https://bao-thu.example/a.png" không nằm cạnh bài',
    ],
    ["has the root's path", "/hinh/a.png", 'Đầu bài: ảnh "/hinh/a.png" không nằm cạnh bài'],
    [
      "lies outside articles/",
      "../../../anh.png",
      'Đầu bài: ảnh "../../../anh.png" ra khỏi thư mục articles',
    ],
    [
      "climbs out by percent signs",
      "..%2F..%2F..%2Fanh.png",
      'Đầu bài: ảnh "..%2F..%2F..%2Fanh.png" ra khỏi thư mục articles',
    ],
  ])("refuses an image that %s", (_, src, message) => {
    expect(judgeChange(registry, cover(src))).toEqual([
      errorAt(7, 33, {
        rule: "image-exists",
        message,
        expected: "tệp ảnh nằm cạnh bài, viết đúng cả chữ hoa, chữ thường",
      }),
    ]);
  });
});
