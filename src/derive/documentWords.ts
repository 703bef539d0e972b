/** What the pages of documents say. */
export const documentWords = {
  documents: "Văn bản",
  document: "văn bản",
  congress: "Đại hội",
  plenum: "Trung ương",
  day: "ngày",
  term: "nhiệm kỳ",
  undecided: "chưa rõ là văn bản nào",
  /** Bodies that no registry file names. */
  issuers: {
    "trung-uong": "Trung ương Đảng",
    "thanh-uy-ha-noi": "Thành ủy Hà Nội",
    "thanh-uy-thanh-pho-ho-chi-minh": "Thành ủy Thành phố Hồ Chí Minh",
    "quoc-hoi": "Quốc hội",
    "uy-ban-thuong-vu-quoc-hoi": "Ủy ban Thường vụ Quốc hội",
    "chinh-phu": "Chính phủ",
    "thu-tuong-chinh-phu": "Thủ tướng Chính phủ",
    "chu-tich-nuoc": "Chủ tịch nước",
    "ubnd-thanh-pho-ha-noi": "UBND thành phố Hà Nội",
    "hdnd-thanh-pho-ha-noi": "HĐND thành phố Hà Nội",
  },
} as const;
