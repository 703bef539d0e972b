import { describe, expect, it } from "vitest";
import { apart, apartBlocks, inShort, LEAD, takenOff } from "./apart.ts";

const titleOf = (text: string) => apart(text).title?.value;

describe("the title", () => {
  it("is the first headline, below the section", () => {
    const layout = apart(`Đảng - đoàn thể\n\nThử Giang trồng tre giữ đê Mẫu\n\n${LEAD}`);
    expect(layout.title).toEqual({
      line: 3,
      value: "Thử Giang trồng tre giữ đê Mẫu",
      literal: "Thử Giang trồng tre giữ đê Mẫu",
    });
    expect(layout.sections).toEqual([{ line: 1, literal: "Đảng - đoàn thể" }]);
  });

  it("is missing where only a section stands above the text", () => {
    const layout = apart(`Tin tức - Sự kiện nổi bật\n${LEAD}`);
    expect(layout.title).toBeUndefined();
    expect(layout.sections).toEqual([{ line: 1, literal: "Tin tức - Sự kiện nổi bật" }]);
    expect(inShort(layout)).toEqual([`paragraph: ${LEAD}`]);
  });

  it("is missing where the page begins with its text", () => {
    expect(titleOf(`${LEAD}\n${LEAD.replace("Sáng", "Chiều")}`)).toBeUndefined();
  });

  it.each([
    ["(11:09 06/01/2021)", "(11:09 06/01/2021)"],
    ["- (31/05/2020 21:23)", "- (31/05/2020 21:23)"],
    ["(13h59 23/07/2020)", "(13h59 23/07/2020)"],
  ])("gives up the time of publication %s behind it", (printed, dateline) => {
    const layout = apart(`Hội nghị huyện Thử Giang lần thứ Năm ${printed}\n${LEAD}`);
    expect(layout.title?.value).toBe("Hội nghị huyện Thử Giang lần thứ Năm");
    expect(layout.datelines).toEqual([{ line: 1, literal: dateline }]);
    expect(takenOff(layout)).toEqual([dateline]);
  });

  it("gives up a time inside it, too", () => {
    const layout = apart(`Thử Giang thắng lớn - (31/05/2020 21:23) tại hội thao\n${LEAD}`);
    expect(layout.title?.value).toBe("Thử Giang thắng lớn tại hội thao");
  });

  it("keeps a day without a time, which may be that of an event", () => {
    const title = "Thử Giang kỷ niệm ngày thành lập Đảng (03/02/1930)";
    expect(titleOf(`${title}\n${LEAD}`)).toBe(title);
  });

  it.each([
    "ĐẠI HỘI ĐẢNG BỘ HUYỆN THỬ GIANG THÀNH CÔNG TỐT ĐẸP",
    "Huyện ủy Thử Giang: Việc khó làm trước, việc dễ làm sau",
    "Vì sao chợ Mẫu vẫn ế?",
    "Thử Giang phát động phong trào “Sáng, xanh, sạch, đẹp”",
    "Giữ bãi, giữ đê, giữ làng; làm xong con đường ven sông trước mùa lũ, để người dân chín xã của huyện Thử Giang đi lại, buôn bán, học hành không còn phải chờ đò ngang bến Mẫu",
    "38 chi bộ huyện Thử Giang không còn nợ việc của quý trước",
  ])("may be %s", (title) => {
    expect(titleOf(`${title}\n${LEAD}`)).toBe(title);
    expect(titleOf(`Thời sự\n${title}\nNgày đăng 06/01/2021 | 18:06\n${LEAD}`)).toBe(title);
  });

  it("is the headline above the day of publication, whatever campaigns are named above", () => {
    const layout = apart(
      `Tiến tới đại hội các cấp và ngày hội lớn của toàn dân\n\nVăn bản chỉ đạo Văn bản chỉ đạo\n\nThử Giang trồng tre giữ đê\nNgày đăng 04/08/2020 | 18:17  | Lượt xem: 3886\n${LEAD}`,
    );
    expect(layout.title?.value).toBe("Thử Giang trồng tre giữ đê");
    expect(layout.sections.map(({ literal }) => literal)).toEqual([
      "Tiến tới đại hội các cấp và ngày hội lớn của toàn dân",
      "Văn bản chỉ đạo",
    ]);
  });

  it("is taken once where it is printed twice", () => {
    const title = "Thử Giang trồng tre giữ đê Mẫu";
    for (const doubled of [`${title}\n${title}`, `${title} ${title}`]) {
      const layout = apart(`${doubled}\n${LEAD}`);
      expect(layout.title).toEqual({ line: 1, value: title, literal: title });
      expect(takenOff(layout)).toEqual([title]);
    }
  });
});

describe("a stated title", () => {
  const stated = (value: string) => [{ name: "title", value, line: 1, literal: value }];
  const text = (line: number, words: string) => ({ line, text: words, kind: "text" as const });

  it("shows which of the lines is the headline", () => {
    const blocks = [
      text(2, "Chuyện hay của làng Mẫu bên sông"),
      text(3, "Tre Thử Giang"),
      text(4, LEAD),
    ];
    const layout = apartBlocks(blocks, stated("Tre Thử Giang - Báo Thử Nghiệm"));
    expect(layout.title?.value).toBe("Tre Thử Giang");
  });

  it("stands in for a headline that is not printed, without the name of the site", () => {
    const page = stated("Thử Giang trồng tre giữ đê | Cổng thông tin điện tử huyện Thử Giang");
    const layout = apartBlocks([text(4, LEAD)], page);
    expect(layout.title?.value).toBe("Thử Giang trồng tre giữ đê");
    expect(layout.title?.literal).toBe(page[0]?.value);
  });

  it("is none where it names a kind of page", () => {
    expect(apartBlocks([text(4, LEAD)], stated("Chi tiết tin")).title).toBeUndefined();
  });
});
