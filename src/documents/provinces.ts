/**
 * Cities under the central government, and provinces, as they were until 1 July 2025; those of today are among
 * them. Names after `Thành ủy` and `Tỉnh ủy` end where one of these does.
 */
export const CITIES = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"];

export const PROVINCES = [
  ..."An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định".split(
    ",",
  ),
  ..."Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai".split(
    ",",
  ),
  ..."Hà Giang,Hà Nam,Hà Tây,Hà Tĩnh,Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang".split(
    ",",
  ),
  ..."Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận".split(
    ",",
  ),
  ..."Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La".split(
    ",",
  ),
  ..."Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang".split(
    ",",
  ),
  ..."Vĩnh Long,Vĩnh Phúc,Yên Bái".split(","),
];
