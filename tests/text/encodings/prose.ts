/** Invented prose with every tone, capitals, numbers and abbreviations, for texts to be encoded. */
export const PROSE = `Phường Ví Dụ sơ kết sáu tháng trồng cây bên bờ sông

Sáng 12/3/2009, Đảng ủy phường Ví Dụ họp với 14 chi bộ để sơ kết việc trồng cây. Đồng chí Nguyễn Văn Thử, Bí thư Đảng ủy, nói rằng đã có 1.250 gốc bưởi, nhãn và phượng vĩ được trồng dọc bờ kè.
Theo báo cáo, tỷ lệ cây sống đạt 92,5%; riêng tổ dân phố số 7 để chết quá nửa vì thiếu nước tưới.
- Bà Trần Thị Mẫu kể: "Lúc đầu ai cũng ngại, sau thấy mát thì rủ nhau ra nhổ cỏ, be lại vườn ươm".
Hội nghị thống nhất giữ lịch trực, mỗi tối thứ năm một ngõ; nghỉ khi mưa bão. Quỹ còn 3.400.000 đồng.
KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY: TIẾP TỤC LÀM, LÀM KỸ HƠN
Công văn số 15/CV-ĐU gửi UBND phường, đề nghị lắp thêm vòi nước ở dốc Gạch và xóm Giếng.
Ý kiến khác: ông Lý Quốc Đùa muốn trồng xoan, song đất ở đó khuyết lở, dễ ngập.
Vũ Thị Nháp`;

/** Short lines, as titles, captions and bylines are. */
export const SHORT_LINES = [
  "Đảng",
  "Hội nghị",
  "Quận ủy",
  "Trường học",
  "Chỉ thị",
  "Hà Nội",
  "Nguyễn Mai",
  "Trần Thị Mẫu",
  "Các đại biểu dự đại hội",
  "Nội dung:",
  "ĐẠI HỘI ĐẢNG BỘ",
  "HỘI NGHỊ BAN CHẤP HÀNH",
  "TIN TỨC - SỰ KIỆN",
  "Ảnh: Văn Thử",
];
