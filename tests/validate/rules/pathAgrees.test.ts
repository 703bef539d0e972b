import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange, PATH } from "../../fixture.ts";

const registry = await goodRegistry();

describe("path-agrees", () => {
  /** The message about the good article at another path. */
  function disagrees(path: string, differences: string, suggestion = PATH) {
    const said = {
      rule: "path-agrees",
      message: `Đường dẫn không khớp phần đầu bài: ${differences}`,
      expected: "thư mục là quận, huyện và năm; tên tệp bắt đầu bằng ngày",
      suggestion,
    };
    return errorAt(1, 1, said, path);
  }

  it.each([
    [
      "year",
      "articles/gia-lam/2020/2021-01-06-bai-thu-so-1.md",
      "năm ở đường dẫn là 2020, trong bài là 2021",
    ],
    [
      "day",
      "articles/gia-lam/2021/2021-01-07-bai-thu-so-1.md",
      "ngày ở đường dẫn là 2021-01-07, trong bài là 2021-01-06",
    ],
    [
      "district",
      "articles/dong-da/2021/2021-01-06-bai-thu-so-1.md",
      "quận, huyện ở đường dẫn là dong-da, trong bài là gia-lam",
    ],
  ])("suggests the path of the front matter where the %s differs", (_, path, differences) => {
    expect(judgeChange(registry, { path })).toEqual([disagrees(path, differences)]);
  });

  it("names all differences in one message", () => {
    const path = "articles/dong-da/2020/2020-12-31-bai-thu-so-1.md";
    const differences =
      "quận, huyện ở đường dẫn là dong-da, trong bài là gia-lam; năm ở đường dẫn là 2020, trong bài là 2021; ngày ở đường dẫn là 2020-12-31, trong bài là 2021-01-06";
    expect(judgeChange(registry, { path })).toEqual([disagrees(path, differences)]);
  });

  it("takes the day in Hà Nội of a time with another offset", () => {
    expect(judgeChange(registry, { front: { date: "2021-01-05T17:00Z" } })).toEqual([]);
    expect(judgeChange(registry, { front: { date: "2021-01-06T17:00Z" } })).toEqual([
      disagrees(
        PATH,
        "ngày ở đường dẫn là 2021-01-06, trong bài là 2021-01-07",
        "articles/gia-lam/2021/2021-01-07-bai-thu-so-1.md",
      ),
    ]);
  });

  it.each([
    ["articles/gia-lam/2021-01-06-bai-thu-so-1.md", PATH],
    ["articles/gia-lam/2021/thu/2021-01-06-bai-thu-so-1.md", PATH],
    ["articles/gia-lam/2021/Bài thử số 1.md", PATH],
    ["articles/gia-lam/2021/2021-01-06.md", undefined],
  ])("says how a path should look where %s has another form", (path, suggestion) => {
    const said = {
      rule: "path-agrees",
      message: "Đường dẫn của bài không đúng dạng",
      expected: "articles/<quận-huyện>/<năm>/<năm-tháng-ngày>-<tên>.md",
      suggestion,
    };
    expect(judgeChange(registry, { path })).toEqual([errorAt(1, 1, said, path)]);
  });
});
