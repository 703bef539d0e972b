/** What the pages of congresses say. */
export const congressPageWords = {
  congresses: "Đại hội",
  /** Of the page of all: a section may be named as its link is. */
  allCongresses: "Các đại hội đảng bộ",
  intro:
    "Mỗi đại hội và nhiệm kỳ của từng đảng bộ một trang: điều đã biết về đại hội, các bài theo giai đoạn, các hội nghị ban chấp hành.",
  count: "lần thứ",
  known: "Đã biết về đại hội",
  listing: "Mọi bài của nhiệm kỳ này",
  page: "Đại hội và các hội nghị của nhiệm kỳ này",
  articles: "Các bài theo giai đoạn",
  noPhase: "Chưa có bài nào trong kho của giai đoạn này.",
  more: "Còn nữa: xem mọi bài của nhiệm kỳ",
  nextRunUp: "Các bài chuẩn bị đại hội sau ở trang của đại hội ấy.",
  phases: {
    runUp: "Chuẩn bị đại hội",
    sitting: "Trong những ngày đại hội",
    first: "Sáu tháng đầu",
    last: "Phần còn lại của nhiệm kỳ",
    all: "Trong nhiệm kỳ",
  },
  before: "trước ngày",
  from: "từ ngày",
  to: "đến ngày",
  daysUnknown: "chưa rõ ngày đại hội, nên không tách được những ngày đại hội và những tháng đầu",
  closingUnknown: "chưa rõ ngày bế mạc",
  meetings: "Hội nghị ban chấp hành",
  meetingsNote:
    "Số thứ tự đọc trong nhan đề và đoạn đầu của bài; hội nghị của ban thường vụ và của cấp khác không tính.",
  noMeetings: "Chưa có bài nào trong kho nêu số thứ tự hội nghị ban chấp hành của nhiệm kỳ này.",
  meeting: "Hội nghị lần thứ",
  noMeeting: "chưa có bài về hội nghị lần thứ",
  noMeetingsFromTo: (from: number, to: number) =>
    `chưa có bài về các hội nghị từ lần thứ ${from} đến lần thứ ${to}`,
  printed: "bài viết",
} as const;
