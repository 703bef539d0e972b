/** Frequent syllables of news and minutes, to tell two readings apart where both are Vietnamese. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `và là của có các được cho trong với không người những đã này một để khi từ đến ở về ra vào nhiều
   cũng còn phải theo tại sẽ đó như trên dưới sau trước bởi nếu thì mà rất hơn cùng đều chỉ mới
   việc làm công tác dân nhân ủy uỷ hội đảng bộ huyện quận xã phường thị trấn thành phố hà nội tỉnh
   nghị quyết đại biểu lần thứ nhiệm kỳ khóa khoá bí thư chủ tịch phó đồng chí ban chấp hành thường
   vụ trực lãnh đạo chỉ đạo tổ chức cán đoàn thể mặt trận nước việt nam độc lập tự do hạnh phúc
   kinh tế xã văn hoá hóa giáo dục y phát triển xây dựng nông thôn đô đường trường học sinh tháng
   năm ngày giờ sáng chiều tối số điều khoản luật phủ quốc chính quyền hiện nay đầu cuối kết quả
   tiêu đạt tăng giảm tỷ triệu nghìn đất nhà đời sống quản lý kế hoạch phương hướng vụ mục báo cáo
   thực hiện tiến đề nghị thống nhất tham dự phát biểu khai mạc bế giao ý kiến đóng góp thảo luận
   bầu cử viên ngũ gắn nâng cao chất lượng hiệu lực đấu tranh phòng chống bảo vệ an ninh trật tự
   cuộc vận động phong trào gia đình trẻ phụ nữ thanh niên bà ông anh chị em con lớn nhỏ tốt đẹp
   họp tức sự kiện viết đọc họ luận bình tin tìm gửi đăng nhập đóng mở tiếp cận lịch sử xem thêm liên hệ ảnh tác giả
   nguyễn trần lê phạm phan vũ võ đặng bùi đỗ ngô dương lý thị đức thủy hải hùng dũng tuấn thắng
   vương đinh đoàn trịnh lưu phùng tạ tô kiều khuất quách đàm thái hương hạnh hòa hiền huệ lan
   nguyệt ánh khánh vân cường diệu tiến xuân kim thanh hồng
   hưng hoàng mai đình ba đống đa từ liêm sóc sơn đông gia lâm long biên cầu giấy tây hồ`.split(
    /\s+/,
  ),
);
