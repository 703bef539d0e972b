/** Every word that readers of the site meet, apart from the articles, the registry and the search (`searchWords.ts`). */
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
  days: "Ngày này năm xưa",
  data: "Dữ liệu mở",
  feed: "Nguồn tin Atom",
  directory: "Danh mục",
  about: "Giới thiệu",
  navigation: "Điều hướng chính",
  breadcrumbs: "Đường dẫn trang",
  latest: "Bài mới nhất theo ngày",
  articles: "Bài",
  noArticles: "Chưa có bài nào trong kho.",
  notFound: "Không tìm thấy trang",
  notFoundText: "Địa chỉ này không có trong kho. Bài có thể ở một trong các danh mục dưới đây.",
  moved: "Trang đã chuyển địa chỉ",
  desk: "Bàn biên tập",
  deskNeedsScripts: "Bàn biên tập cần JavaScript.",
  pagination: "Phân trang",
  previous: "Trang trước",
  next: "Trang sau",
  older: "Bài trước đó",
  newer: "Bài sau đó",
  related: "Bài cùng đề tài",
  onward: "Đọc tiếp",
  contents: "Trong bài này",
  minutes: "phút đọc",
  aboutArticle: "Về bài này",
  sameDay: "Ngày này các năm khác",
  closedOn: "cấp huyện kết thúc hoạt động ngày",
  search: "Tìm trong kho",
  searchButton: "Tìm",
  unsigned: "Không ghi tên tác giả",
  source: "Nguồn",
  unknownSource: "Trang nguồn chưa rõ",
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
  runUpTo: "Bài về việc chuẩn bị hoặc tiến hành đại hội",
  afterClosure: "Bài đề ngày sau khi cấp huyện kết thúc hoạt động",
  sharedName: "Địa chỉ này gồm các tên viết khác dấu; kho không khẳng định đó là một người.",
} as const;

/** Days, terms and numbers within a sentence. */
export const unitWords = {
  weekdays: ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
  day: "ngày",
  month: "tháng",
  year: "năm",
  term: "nhiệm kỳ",
  ordinal: "khóa",
  articles: "bài",
  page: "trang",
} as const;

/** What is known of the days of a congress. */
export const congressWords = {
  opened: "khai mạc",
  met: "họp",
  closed: "bế mạc",
  firstPlenum: "hội nghị lần thứ nhất",
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

/** On the map, the timeline, the charts and the tables of listings. */
export const listingWords = {
  districtAbout: "các bài trong kho, xếp theo ngày và nhiệm kỳ.",
  map: "Bản đồ ô các quận, huyện",
  mapNote: "Mỗi ô một đơn vị, đặt gần đúng vị trí; ô càng đậm càng nhiều bài.",
  timeline: "Dòng thời gian các nhiệm kỳ",
  committees: "đảng bộ",
  congressesHeld: "đại hội họp",
  congressDaysKnown: "rõ ngày đại hội:",
  ordinalsKnown: "rõ số khóa:",
  secretariesKnown: "rõ bí thư:",
  sameDay: "Xem các bài đề cùng ngày, ở mọi năm.",
  identity: "Về đơn vị",
  names: "Tên gọi",
  kind: "Loại đơn vị",
  gsoCode: "Mã của cơ quan thống kê",
  evidence: "Nguồn của từng nhiệm kỳ",
  byYear: "Bài theo năm",
  chart: "Số bài mỗi năm, chia theo nhiệm kỳ",
  chartData: "Số liệu của biểu đồ",
  chartNote: "Mỗi bài tính một lần, theo nhiệm kỳ của cấp ủy đương nhiệm.",
  most: "nhiều nhất",
  year: "Năm",
  month: "Tháng",
  day: "Ngày",
  total: "Cộng",
  coverage: "Số bài mỗi tháng",
  coverageHeading: "Kho có gì, còn thiếu gì",
  coverageByYear: "Số bài mỗi năm của từng đơn vị",
  yearGapNote: "Số nhỏ: tháng không có bài. Ô sọc: cả năm không có bài trong kho.",
  gapNote: "Ô sọc: tháng không có bài trong kho.",
  gap: "không có bài",
  outside: "không tính",
  gaps: "Tháng trống",
  emptyMonths: "tháng trống",
  adjacent: "Trước và sau",
  everywhere: "ở mọi quận, huyện",
  daysNote: "Chọn một ngày để xem các bài đề ngày ấy, ở mọi năm; số nhỏ là số bài.",
} as const;

/** Pictures, and the cards of shared links. */
export const imageWords = { photo: "Ảnh", committees: "Các đảng bộ quận, huyện, thị xã" } as const;
