import { describe, expect, it } from "vitest";
import { around, openPage, outline } from "./opening.ts";
import { photo } from "./photo.ts";

describe("a page of a district portal", () => {
  it("gives the article in order, with the line of each block", async () => {
    expect(outline(await openPage("portal.html"))).toEqual([
      "21 text Hội nghị Ban Chấp hành Đảng bộ huyện Thử Nghiệm l…",
      "22 text Ngày đăng 26/05/2020 | 18:06 | Lượt xem: 758",
      "24 text Sáng 26/5/2020, Ban Chấp hành Đảng bộ huyện Thử N…",
      "25 image /documents/10180/anh-1.jpg",
      "26 caption Quang cảnh hội nghị.",
      "27 text Đến dự có đồng chí Nguyễn Văn Thử, Bí thư Huyện ủ…",
      "29 table Chỉ tiêu Năm 2019 Năm 2020 Thu ngân sách 1.234 1.…",
      "32 text Hội nghị thống nhất ba nhiệm vụ:",
      "33 list Giữ vững kỷ cương; Đẩy mạnh cải cách hành chính; …",
      "34 text Trần Thị Mẫu",
    ]);
  });

  it("keeps tables and lists in Markdown", async () => {
    const { blocks } = await openPage("portal.html");
    const markdownOf = (kind: string) => blocks.find((block) => block.kind === kind)?.markdown;
    expect(markdownOf("table")).toBe(
      [
        "| Chỉ tiêu | Năm 2019 | Năm 2020 |",
        "| - | - | - |",
        "| Thu ngân sách | 1.234 | 1.605,5 |",
        "| Kết nạp đảng viên | 98 | 112 |",
      ].join("\n"),
    );
    expect(markdownOf("list")).toBe(
      "1. Giữ vững **kỷ cương**;\n2. Đẩy mạnh cải cách hành chính;\n3. Chuẩn bị đại hội.",
    );
  });

  it("tells menus, sharing, other articles and the foot of the page from the article", async () => {
    const texts = around(await openPage("portal.html"));
    expect(texts).toContain("Tin tức - Sự kiện");
    expect(texts).toContain("Chia sẻ In bài viết");
    expect(texts).toContain("Các tin khác");
    expect(texts).toContain("Huyện Thử Nghiệm triển khai công tác phòng cháy (25/05/2020)");
    expect(texts).toContain("Văn bản chỉ đạo Văn bản chỉ đạo");
    expect(texts.join(" ")).not.toMatch(/Không (?:chạy|thấy|phải chữ)/);
  });
});

describe("a page of a newspaper", () => {
  it("keeps headline, lead, captions and what stands after a box in the middle", async () => {
    expect(outline(await openPage("newspaper.html"))).toEqual([
      "25 heading1 Quận ủy Mẫu Thử tổng kết công tác xây dựng Đảng",
      "26 text Lê Văn Ví Dụ 08/01/2021 12:25",
      "27 text (BTN) - Sáng 8-1, Quận ủy Mẫu Thử tổ chức hội ngh…",
      "29 image https://cdn.baothunghiem.example/2021/01/toan-canh.jpg",
      "29 caption Toàn cảnh hội nghị. Ảnh: Văn Mẫu",
      "30 text Theo báo cáo tại hội nghị, năm 2020, Đảng bộ quận…",
      "32 text Phát biểu tại hội nghị, Bí thư Quận ủy Phạm Thị G…",
      "33 heading3 Đổi mới phương thức lãnh đạo",
      "34 text Trong năm, quận đã sắp xếp lại 12 tổ dân phố, giả…",
      "35 image https://cdn.baothunghiem.example/2021/01/khen-1200.jpg",
      "36 caption Lãnh đạo quận khen thưởng các tập thể tiêu biểu.",
      "37 quote “Làm việc gì cũng phải có kiểm tra”, một đại biểu…",
      "38 text Dịp này, 10 tập thể và 15 cá nhân được khen thưởn…",
      "40 text Lê Văn Ví Dụ",
    ]);
  });

  it("makes links whole by the page's address", async () => {
    const { blocks } = await openPage("newspaper.html");
    const linked = blocks.find(({ text }) => text.startsWith("Phát biểu tại hội nghị"));
    expect(linked?.markdown).toContain(
      "[thực hiện nghiêm chỉ thị](https://baothunghiem.example/chi-thi-mau.html)",
    );
  });

  it("counts comments, boxes, tags and hidden text as standing around", async () => {
    const texts = around(await openPage("newspaper.html"));
    expect(texts).toEqual(
      expect.arrayContaining([
        "Tin liên quan",
        "Phường Ví Dụ ra mắt tổ tự quản về vệ sinh môi trường",
        "Bình luận (1)",
        "Từ khóa: quận ủy, tổng kết",
        "Chiều 7-1, quận Ví Dụ tổ chức gặp mặt cán bộ nghỉ hưu nhân dịp đầu năm mới.",
        "Quảng cáo ẩn",
      ]),
    );
  });
});

describe("an old page laid out in tables", () => {
  it("parts paragraphs at line breaks and pairs photos with the words under them", async () => {
    expect(outline(await openPage("tables.html"))).toEqual([
      "5 text Đại hội Đảng bộ huyện Thử lần thứ XIX thành công …",
      "6 text (Cập nhật: 5/8/2010 9:5)",
      "7 text Trong hai ngày 3 và 4/8, Đại hội đại biểu Đảng bộ…",
      "8 image upload/daihoi.jpg",
      "8 caption Đoàn Chủ tịch điều hành Đại hội",
      "9 text Dự Đại hội có 249 đại biểu thay mặt 5.012 đảng vi…",
      "10 text Đại hội đã nghe báo cáo chính trị, kiểm điểm Ban …",
      "11 text - Thu nhập bình quân đạt 20 triệu đồng;",
      "12 text - Giảm hộ nghèo còn dưới 3%.",
      "13 image upload/a1.jpg",
      "13 caption Biểu quyết thông qua nghị quyết",
      "13 image upload/a2.jpg",
      "13 caption Ra mắt Ban Chấp hành",
      "14 text Đại hội đã bầu 39 đồng chí vào Ban Chấp hành khóa…",
    ]);
  });
});

describe("a page that Word saved as HTML", () => {
  it("joins lines within a paragraph and reads character references", async () => {
    const { blocks } = await openPage("flat.html");
    expect(blocks.map(({ text }) => text)).toEqual([
      "Hội nghị tổng kết",
      "Ngày 14-1, Huyện ủy Thử tổ chức hội nghị tổng kết công tác năm 2020, có 150 đại biểu dự.",
      "Hội nghị bế mạc cùng ngày, sau khi thông qua nghị quyết.",
      "Trần Mẫu",
    ]);
  });
});

describe("a page saved with its pictures beside it", () => {
  it("takes their bytes from the page's folder, and from nowhere else", async () => {
    const asked: string[] = [];
    const { blocks } = await openPage("firefox.html", async (path) => {
      asked.push(path);
      return path === "Họp_files/hop.jpg" ? photo(60, 40) : undefined;
    });
    expect(asked).toEqual(["Họp_files/hop.jpg"]);
    expect(blocks.find(({ image }) => image)?.image?.bytes).toEqual(photo(60, 40));
  });

  it("takes no file that is no image", async () => {
    const { blocks } = await openPage("firefox.html", async () => Buffer.from("mật khẩu"));
    expect(blocks.find(({ image }) => image)?.image?.bytes).toBeUndefined();
  });
});

describe("a short article among many links", () => {
  it("is found all the same, beside a box to log in", async () => {
    expect(outline(await openPage("short.html"))).toEqual([
      "4 heading2 Phiên trù bị Đại hội Đảng bộ quận Thử",
      "4 text Ngày đăng 04/08/2020 | 18:17",
      "4 text Chiều ngày 4/8, phiên trù bị Đại hội Đảng bộ quận…",
    ]);
  });
});

describe("comments that are longer than their article", () => {
  it("are still no part of it", async () => {
    expect(outline(await openPage("comments.html"))).toEqual([
      "1 heading1 Quận ủy Mẫu họp phiên tháng Ba",
      "1 text 12/03/2020",
      "1 text Chiều 12/3, Ban Thường vụ Quận ủy Mẫu họp, cho ý …",
      "1 text Phiên họp kết thúc lúc 17 giờ cùng ngày.",
    ]);
  });
});
