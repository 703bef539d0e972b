import { describe, expect, it } from "vitest";
import { apart, article, inShort, LEAD, PARAGRAPH, takenOff } from "./apart.ts";

const TEXT = [`paragraph: ${LEAD}`, `paragraph: ${PARAGRAPH}`];

describe("above the text", () => {
  it.each([
    "Logo",
    "M",
    "aa",
    "Tag",
    "Đăng ký mua gói ấn phẩm|Đăng nhập",
    "DÒNG SỰ KIỆN. * Việt Nam vươn mình trong kỷ nguyên mới",
    "Trang chủ",
    "|",
  ])("%s is furniture", (line) => {
    const layout = article({ above: line });
    expect([layout.title?.line, takenOff(layout), layout.sections]).toEqual([2, [line], []]);
  });

  it.each([
    "đảng đoàn thể",
    "ĐẢNG ĐOÀN THỂ",
    "CÔNG TÁC ĐẢNG",
    "Chính trị - Xã hội",
    "Các tin tức liên quan",
    "Hoạt động Đảng",
    "Chuyển động số",
    "Nhịp sống bên đê",
  ])("%s is the name of a section", (line) => {
    const layout = article({ above: line });
    expect([layout.title?.line, layout.sections]).toEqual([2, [{ line: 1, literal: line }]]);
    expect(inShort(layout)).toEqual(TEXT);
  });

  it.each([
    "Thông tin chung",
    "Văn bản chỉ đạo",
    "TIN HOẠT ĐỘNG ĐẢNG - ĐOÀN THỂ",
  ])("%s is one section, though printed twice on a line", (label) => {
    const { sections } = article({ above: `${label} ${label}` });
    expect(sections).toEqual([{ line: 1, literal: label }]);
  });

  it("a way back names sections, a menu only the last one", () => {
    const path = article({ above: "Trang chủ / Tin tức / Đảng - đoàn thể" });
    expect(path.sections.map(({ literal }) => literal)).toEqual(["Tin tức", "Đảng - đoàn thể"]);
    const menu = article({
      above: "Giới thiệu\nTin tức\nVăn bản\nThư viện\nĐiều hành\nHoạt động Huyện ủy",
    });
    expect(menu.sections.map(({ literal }) => literal)).toEqual(["Hoạt động Huyện ủy"]);
  });
});

describe("between the lines", () => {
  it.each([
    "Chia sẻ",
    "Chia sẻ Zalo",
    "Xem với cỡ chữ",
    "In bài viết",
    "A- A A+ | Tăng tương phản Giảm tương phản",
    "Lượt xem: 1.099",
    "View count: 422",
    "(đọc thêm)",
    "Lên top",
    "TOP",
    "thanh-tri.jpg",
    "127 (1)-hình ảnh-0",
    "0659 8c513d713e62c23c9b73",
    "66ad224175fbcba592ea.jpg",
    "doan ket dan chu ky cuong neu guong sang tao",
    "undefined",
    "[Ảnh]",
    "thumbnail",
    "leftcenterrightdel",
    "|",
    "***",
    ">> Thử Giang mở chợ đêm",
    "Xem thêm: Thử Giang mở chợ đêm",
  ])("%s is furniture", (line) => {
    for (const layout of [article({ between: line }), article({ underTitle: line })]) {
      expect([takenOff(layout), inShort(layout)]).toEqual([[line], TEXT]);
    }
  });

  it("a box of links is, and the text goes on behind it", () => {
    const box = "Tin liên quan\nChợ phiên Mẫu Đông đông khách\nHội thi cắm hoa các phường";
    const layout = article({ between: box });
    expect([takenOff(layout), inShort(layout)]).toEqual([box.split("\n"), TEXT]);
  });

  it("words without accents stay on a page that has none", () => {
    const layout = apart("thu giang trong tre giu de\nhom nay ca xa ra dong trong tre");
    expect(layout.pieces.length + layout.sections.length).toBeGreaterThan(0);
    expect(takenOff(layout)).not.toContain("hom nay ca xa ra dong trong tre");
  });
});

describe("below the text", () => {
  it.each([
    "Các bài mới đăng",
    "Các bài đã đăng :",
    "Bài viết Xem",
    "Viết bình luận",
    "Họ tên:(*)",
    "Số điện thoại:",
    "Tiêu đề:(*)",
    "Nội dung:(*)",
    "Mã xác nhận:         L?y l?i m\ufffd b?o m?t",
    "Bình luận",
    "• Chọn ngày:",
    "(0) Bình luận",
    "0 Bình luận",
    "Nổi bật",
    "Đừng bỏ lỡ",
    "Mới nhất",
    "Chia sẻ ý kiến của bạn",
    "Ý kiến bạn đọc",
    "Những tin mới hơn",
    "Những tin cũ hơn",
    "Tối đa: 1500 ký tự",
    "Hiện chưa có bình luận nào, hãy là người đầu tiên bình luận",
    "MỚI - NÓNG",
    "TIN CÙNG CHUYÊN MỤC",
    "Xem thêm",
    "Thẻ:",
    "Từ khóa gợi ý:",
    "Từ khóa: tre, đê",
    "email: [email protected]",
    "(*) Không sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản của Báo Thử.",
    "Bản quyền thuộc về Cổng thông tin điện tử huyện Thử Giang",
    "Giấy phép số 00/GP-MẪU ngày 01/02/2020",
  ])("%s ends it, and all that follows is furniture", (line) => {
    const layout = article({ below: `Vũ Thử\n${line}\nHội thi cắm hoa các phường\nLê Mẫu` });
    expect(layout.byline?.literal).toBe("Vũ Thử");
    expect(inShort(layout)).toEqual(TEXT);
    expect(takenOff(layout)).toHaveLength(3);
  });

  it("a name that ends the text ends it without any heading", () => {
    const layout = article({ below: "Vũ Thử\nHội thi cắm hoa các phường (02/01/2021)" });
    expect([takenOff(layout), inShort(layout)]).toEqual([
      ["Hội thi cắm hoa các phường (02/01/2021)"],
      TEXT,
    ]);
  });

  it("a labelled author still counts", () => {
    const layout = article({ below: "Từ khóa: tre\nNgười viết: Lê Mẫu" });
    expect(layout.byline?.literal).toBe("Lê Mẫu");
  });
});

describe("never furniture", () => {
  it("is long running text, wherever it stands", () => {
    const long = `Cụ giáo làng Mẫu kể rằng trước kia bãi tre dài đến bến đò, trẻ con chăn trâu trốn nắng cả trưa trong ấy, đến khi nước lớn cuốn đi thì làng mới biết tiếc.`;
    for (const before of ["Bình luận", "Các bài mới đăng", "Vũ Thử\nTin khác", "Xem thêm:"]) {
      expect(inShort(article({ below: `${before}\n${long}` }))).toContain(`paragraph: ${long}`);
    }
  });

  it("are words that forms have too, alone in a text", () => {
    const layout = article({ between: "Nội dung:\nTrồng tre, đắp đê, dọn bãi." });
    expect(inShort(layout)).toContain("paragraph: Nội dung:");
  });
});
