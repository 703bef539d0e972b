import { describe, expect, it } from "vitest";
import { findDistrict } from "../../../../src/import/facts/district/findDistrict.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const registry = await wholeRegistry();
const find = (parts: Parameters<typeof pageOf>[0], day = "2021-03-05") =>
  findDistrict(pageOf(parts), registry, { day });

describe("names that are other things", () => {
  it.each([
    "Đảng ủy phường Thanh Trì tổng kết công tác năm",
    "Phường Thanh Trì đón bằng khen",
    "Xã Thanh Xuân ra quân dọn vệ sinh",
    "Các phường Hoàng Liệt, Thanh Trì và Long Biên ký giao ước",
    "Thị trấn Sóc Sơn đổi thay",
    "TT Phúc Thọ ra quân",
    "Khởi công sửa đường Long Biên và phố Thanh Xuân",
    "Thông xe cầu Long Biên sau đợt sửa",
    "Phố Hai Bà Trưng thêm cây xanh",
    "Trường THPT Đan Phượng khai giảng",
    "Chợ Hà Đông dời về nơi mới",
    "Đồng chí Nguyễn Thanh Xuân nói về đại hội",
    "Ông Trần Hoàng Mai nhận huy hiệu",
    "Bà Thanh Oai kể chuyện làng",
    "Hoàng Mai Anh, cô học trò nghèo",
    "Hoàng Mai Nguyễn Văn Thử nhận huy hiệu",
    "Tuổi thanh xuân của người lính",
    "Quảng trường Ba Đình ngày đầu thu",
    "Vườn quốc gia Ba Vì mùa hoa",
    "Tỉnh Sơn Tây xưa và nay",
    "Khu đô thị Tây Hồ Tây mở bán",
    "NGƯỜI MẸ TÊN HOÀNG MAI VÀ BỐN ĐỨA CON",
  ])("%s", (title) => {
    expect(find({ title, lead: title })).toMatchObject({ value: null });
  });

  it("a byline or a person in the text is no place", () => {
    const body = ["Nguyễn Thanh Xuân phát biểu.", "Hoàng Mai", "Ảnh: Ba Vì"];
    expect(find({ title: "Bàn việc", lead: "Hội nghị họp.", body })).toMatchObject({
      value: null,
      alternatives: [],
    });
  });

  it("the district stays, where a ward or commune of another's name stands beside it", () => {
    const title = "Phường Thanh Trì, quận Hoàng Mai tổng kết";
    const lead = "Sáng 5/3, Quận ủy Hoàng Mai về dự hội nghị của phường Thanh Trì.";
    expect(find({ title, lead })).toMatchObject({ value: "hoang-mai", sure: true });
    const commune = "Xã Thanh Xuân, huyện Sóc Sơn đón danh hiệu";
    const committee = "Huyện ủy Sóc Sơn dự lễ tại xã Thanh Xuân.";
    expect(find({ title: commune, lead: committee })).toMatchObject({
      value: "soc-son",
      sure: true,
    });
  });
});

it.each([
  "quận Hoàng Mai cũ",
  "quận Hoàng Mai (cũ)",
  "quận Hoàng Mai trước đây",
])("a district that is no more is told, not surely: %s", (words) => {
  const parts = { title: "Phường Hoàng Mai ra mắt", lead: `Phường Hoàng Mai (${words}) ra mắt.` };
  expect(findDistrict(pageOf(parts), registry)).toMatchObject({ sure: false });
});

describe("names elsewhere", () => {
  it.each([
    "Huyện ủy Thanh Trì, tỉnh Sóc Trăng họp",
    "Huyện ủy Thanh Trì (tỉnh Sóc Trăng) họp",
    "Huyện ủy Thanh Trì (Sóc Trăng) họp",
    "Huyện ủy Thanh Trì - Hải Dương họp",
    "HUYỆN ỦY THANH TRÌ, TỈNH SÓC TRĂNG HỌP",
    "Quận ủy Thanh Xuân, TP. Hải Phòng họp",
    "Quận ủy Thanh Xuân, thành phố Đà Nẵng họp",
    "Huyện ủy Thanh Hà họp bàn việc quý II",
  ])("%s", (title) => {
    expect(find({ title })).not.toMatchObject({ sure: true });
  });

  it.each([
    "Quận ủy Thanh Xuân, thành phố Hà Nội họp",
    "Quận ủy Thanh Xuân, TP Hà Nội họp",
    "Quận ủy Thanh Xuân (Hà Nội) họp",
    "QUẬN ỦY THANH XUÂN, THÀNH PHỐ HÀ NỘI HỌP",
    "Quận ủy Thanh Xuân, thành phố giao thêm việc",
  ])("but not in Hà Nội: %s", (title) => {
    expect(find({ title })).toMatchObject({ value: "thanh-xuan", sure: true });
  });

  it("a committee that no registry has leaves a district of the text in doubt", () => {
    const parts = {
      title: "Huyện ủy Thanh Hà bàn việc quý II",
      lead: "Sáng 5/3, Huyện ủy Thanh Hà họp.",
      body: "Đoàn đã trao quà của Đảng bộ huyện Gia Lâm.",
    };
    expect(find(parts)).toMatchObject({ sure: false });
  });

  it("a page of a province, which never says Hà Nội, is in doubt", () => {
    const lead = "Thường trực Tỉnh ủy làm việc với Huyện ủy Sơn Tây và Đảng bộ huyện Thanh Trì.";
    expect(find({ lead }).sure).toBe(false);
    const one = "Tỉnh ủy làm việc với Huyện ủy Thanh Trì.";
    expect(find({ title: one, lead: one })).toMatchObject({ value: "thanh-tri", sure: false });
  });
});

describe("kinds that do not agree", () => {
  it.each([
    ["Quận ủy Gia Lâm họp", "gia-lam"],
    ["Huyện ủy Hoàng Mai họp", "hoang-mai"],
    ["Đảng bộ huyện Sơn Tây họp", "son-tay"],
    ["Thị ủy Hà Đông họp", "ha-dong"],
    ["Thành ủy Sơn Tây họp", "son-tay"],
    ["Đảng bộ thành phố Hà Đông họp", "ha-dong"],
  ])("%s: told, not surely", (title, slug) => {
    const field = find({ title });
    expect(field).toMatchObject({ value: slug, sure: false });
    expect(field.note).toContain("không khớp");
  });

  it("a committee of the wrong kind in the title spoils a right lead", () => {
    const field = find({ title: "Quận ủy Gia Lâm họp", lead: "Sáng 5/3, Huyện ủy Gia Lâm họp." });
    expect(field).toMatchObject({ value: "gia-lam", sure: false });
  });

  it("a district that is to become a quận does not", () => {
    const title = "Huyện ủy Gia Lâm bàn đề án thành lập quận Gia Lâm";
    expect(find({ title })).toMatchObject({ value: "gia-lam", sure: true });
  });

  it.each(["Thị xã Hà Đông đổi thay", "Thành phố Sơn Tây đổi thay"])("%s: left open", (title) => {
    const field = find({ title });
    expect(field).toMatchObject({ value: null });
    expect(field.alternatives).toHaveLength(1);
  });

  it("Từ Liêm is no district of today, and may mean two", () => {
    for (const title of ["Huyện ủy Từ Liêm họp", "Đảng bộ huyện Từ Liêm", "Từ Liêm đổi thay"])
      expect(find({ title }, "2012-05-05")).toMatchObject({
        value: null,
        alternatives: ["bac-tu-liem", "nam-tu-liem"],
      });
  });

  it("Bắc Từ Liêm is in doubt before it was made", () => {
    const title = "Quận ủy Bắc Từ Liêm họp";
    expect(find({ title }, "2012-05-05")).toMatchObject({ value: "bac-tu-liem", sure: false });
    expect(find({ title }, "2014-05-05")).toMatchObject({ value: "bac-tu-liem", sure: true });
  });

  it("a committee told without a name must be of the district's kind", () => {
    const lead = "Sáng 5/3, Quận ủy tổ chức hội nghị; Quận ủy giao việc tới huyện Ba Vì.";
    expect(find({ lead })).toMatchObject({ value: null, alternatives: ["ba-vi"] });
    const named = "Quận ủy họp. Quận ủy giao việc. Quyết định trình Đảng bộ huyện Ba Vì.";
    expect(find({ title: "Bàn việc", body: named })).toMatchObject({ value: "ba-vi", sure: false });
  });
});
