/** Over the key of a short line below the first paragraph. */
export const BELOW_PATTERNS: readonly RegExp[] = [
  /^khong sao chep/,
  /^nghiem cam sao chep/,
  /^moi sao chep\b/,
  /^(?:de nghi )?ghi ro nguon\b/,
  /^(?:copyright|ban quyen|all rights reserved)\b/,
  /^\d{4} (?:copyright|ban quyen|bao|cong thong tin)\b/,
  /^giay phep (?:so|hoat dong|xuat ban|thiet lap|mo chuyen trang|trang)\b/,
  /^co quan (?:chu quan|chu tri|quan ly)\b/,
  /^(?:quyen )?(?:pho )?tong bien tap\b/,
  /^(?:toa soan|tru so|tru so chinh|duong day nong|hotline|dien thoai|fax|tel|e mail|email)\b.{0,6}\d/,
  /^(?:email|e mail|thu dien tu) /,
  /^chiu trach nhiem (?:chinh|noi dung|xuat ban|quan ly)\b/,
  /^(?:truong )?ban bien tap cong\b/,
  /^(?:thiet ke|phat trien|xay dung|van hanh|ho tro ky thuat)(?: va [\p{L} ]{1,20})? boi\b/u,
  /^powered by\b/,
  /^(?:cong (?:thong tin|giao tiep) dien tu|trang (?:thong tin|tin)|bao|tap chi)\b.{0,160}\bgiay phep\b/,
  /^hien (?:chua|tai chua|khong) co (?:binh luan|y kien)/,
  /^(?:chua co|khong co) (?:binh luan|y kien|phan hoi)/,
  /^hay la nguoi dau tien/,
  /^toi da \d+ ky tu/,
  /^ban (?:con|chua) .{0,40}(?:ky tu|dang nhap)/,
  /^ma (?:xac nhan|bao mat|captcha|kiem tra)\b/,
  /^(?:gui|viet) (?:binh luan|y kien|phan hoi)\b/,
  /^(?:vui long|ban can|ban phai|moi ban) (?:dang nhap|nhap|go)\b/,
  /^(?:xem|hien thi) (?:them |tat ca )?\d* ?(?:binh luan|y kien)/,
  /^y kien cua ban se duoc/,
  /^noi dung binh luan/,
  /^so nguoi (?:dang )?truy cap\b/,
  /^(?:dang|tong|luot) truy cap \d/,
];

/** The same over the printed text, where its marks tell. */
export const BELOW_PRINTED: readonly RegExp[] = [
  /\(\*\)$/,
  /^(?:từ khóa|từ khoá|tags?|thẻ|keywords?)(?: gợi ý)?\s?:/iu,
  /^(?:tin|bài|bài viết|tin bài|các tin|các bài) (?:liên quan|khác|cùng chuyên mục)\s?:/iu,
  /^(?:©|\(c\)|\(\*\)\s*không sao chép)/iu,
  /\[email.{0,3}protected\]/iu,
];

/** Links to other pages amid the text, one line each. */
export const LINK_LINES: readonly RegExp[] = [
  /^(?:người đăng|đăng bởi|posted by|quản trị viên)\s?:/iu,
  /^(?:>{1,3}|»|→|▶|►|☛|👉|=>)\s*\S/u,
  /^(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp|mời (?:bạn )?xem(?: thêm)?|tin liên quan|bài liên quan)\s?[:>»]/iu,
  /^\((?:xem|đọc) (?:thêm|tiếp)[^()]*\)$/iu,
];
