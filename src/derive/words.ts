/** Every word that readers of the site meet, apart from the articles and the registry. */
export const words = {
  skipToContent: "Tới nội dung",
  home: "Trang chủ",
  districts: "Quận, huyện",
  terms: "Nhiệm kỳ",
  termsOfDistrict: "Các nhiệm kỳ",
  years: "Theo năm",
  authors: "Tác giả",
  sections: "Chuyên mục",
  tags: "Thẻ",
  about: "Giới thiệu",
  navigation: "Điều hướng chính",
  breadcrumbs: "Đường dẫn trang",
  latest: "Bài mới nhất theo ngày",
  articles: "Bài",
  noArticles: "Chưa có bài nào trong kho.",
  notFound: "Không tìm thấy trang",
  notFoundText: "Địa chỉ này không có trong kho. Bài có thể ở một trong các danh mục dưới đây.",
  moved: "Trang đã chuyển địa chỉ",
  pagination: "Phân trang",
  previous: "Trang trước",
  next: "Trang sau",
  older: "Bài cũ hơn",
  newer: "Bài mới hơn",
  unsigned: "Không ghi tên tác giả",
  source: "Nguồn",
  original: "Trang gốc",
  archivedCopy: "Bản lưu",
  published: "Đăng",
  retrieved: "Chép",
  unknown: "chưa rõ",
  ordinal: "Khóa",
  congress: "Đại hội",
  status: "Tình trạng",
  secretary: "Bí thư",
  closed: "Kết thúc hoạt động",
  successors: "Địa bàn nay thuộc",
  corrections: "Đính chính",
  updated: "Cập nhật",
  licence: "Giấy phép",
  months: "Các tháng",
  district: "Đơn vị",
  runUpTo: "Chuẩn bị và tiến hành đại hội nhiệm kỳ",
  afterClosure: "Bài đề ngày sau khi cấp huyện kết thúc hoạt động",
  sharedName: "Địa chỉ này gồm các tên viết khác dấu; kho không khẳng định đó là một người.",
} as const;

/** What may be shared of an article, as a notice above its text; our own text needs none. */
export const rightsNotices = {
  own: undefined,
  digest: "Bản tóm lược bằng lời của Biên Niên, không phải nguyên văn trang nguồn.",
  full: "Nguyên văn, đăng lại được phép của nguồn.",
  link: "Bản dẫn: Biên Niên chỉ ghi nhan đề, ngày và đường dẫn tới trang gốc.",
} as const;

/** Where a date comes from, when it is not printed on the page. */
export const dateNotices = {
  printed: undefined,
  event: "Trang nguồn không ghi ngày đăng; đây là ngày diễn ra sự việc.",
  inferred: "Một phần của ngày này (như năm) không in trên trang nguồn mà được suy ra.",
} as const;

/** Short marks of `rights` in listings. */
export const rightsMarks = {
  own: undefined,
  digest: "tóm lược",
  full: "nguyên văn",
  link: "bản dẫn",
} as const;

/** Kinds of districts, in the plural order of pages. */
export const kinds = { quan: "Quận", huyen: "Huyện", "thi-xa": "Thị xã" } as const;

/** A committee term's state. */
export const termStates = {
  completed: undefined,
  planned: "Nhiệm kỳ dự kiến",
  suspended: "Đại hội dừng, nhiệm kỳ không diễn ra",
} as const;

/** How sure a fact is, when it is not simply read in its source. */
export const certainties = {
  verified: undefined,
  partly: "đọc thấy một phần",
  inferred: "suy ra",
} as const;

/** How much of a new unit comes from the old district. */
export const shares = { whole: "toàn bộ", major: "phần lớn", part: "một phần" } as const;
