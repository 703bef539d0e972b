/** The first syllables of Vietnamese names; a name that begins otherwise is not recognised. */
const SURNAMES = new Set(
  `Âu Bá Bạch Bàng Bành Bế Biện Bùi Cái Cao Cấn Chu Chử Châu Công Cù Cung Dư Dương Diệp Doãn Đàm Đan Đào
   Đái Đặng Đầu Đậu Điêu Đinh Đoàn Đỗ Đồng Đới Đường Giang Giáp Hà Hạ Hán Hàn Hầu Hình Hoa Hoàng Hồ Hứa Huỳnh
   Kha Khổng Khuất Khúc Kiều Kim La Lã Lại Lâm Lê Lò Lộ Lục Lương Lưu Lữ Lý Ma Mạc Mạch Mai Mẫn Nghiêm Ngọ Ngô
   Ngụy Nguyễn Nhâm Nhan Nhữ Ninh Nông Nùng Ông Phạm Phan Phí Phùng Phương Quách Quản Quàng Quan Sái Sầm Sử
   Tạ Tăng Thạch Thái Thẩm Thân Thi Thiều Tiêu Tiết Tô Tôn Tòng Tống Trà Trang Trần Triệu Trình Trịnh Trương
   Từ Tưởng Uông Ưng Văn Vạn Vi Viên Võ Vũ Vương Xa`.split(/\s+/),
);

/** Those of most people: in the middle of a run of capitals they may be where a name begins. */
const FREQUENT = new Set("Nguyễn Trần Lê Phạm Phan Vũ Võ Đặng Bùi Đỗ Ngô Hoàng".split(" "));

/** True for a syllable that a name may begin with. */
export function isSurname(syllable: string): boolean {
  return SURNAMES.has(syllable);
}

/** True where a name may begin at `at`, so that what stands before it may be a place. */
export function mayBeginAgain(syllables: readonly string[], at: number): boolean {
  return at < syllables.length - 1 && FREQUENT.has(syllables[at] ?? "");
}
