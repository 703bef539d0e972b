/** What the pages of persons and the office-holders of a district say. */
export const peopleWords = {
  people: "Nhân sự",
  intro:
    "Những người giữ chức vụ mà các bài trong kho nêu tên. Mỗi điều ghi ở đây đều dẫn bài làm chứng; kho không ghi điều gì bài không nói.",
  records: "Người có hồ sơ",
  named: "Tên được nhắc",
  inArticle: "Người được nhắc",
  namedNote:
    "Xếp theo tên như bài đã in. Cùng một tên có thể là nhiều người, một người có thể có nhiều cách viết tên: kho không khẳng định đó là một người.",
  nobody: "Chưa có bài nào ghi người được nhắc.",
  about: "các chức vụ, kèm bài làm chứng, và các bài nêu tên.",
  also: "Cũng in là",
  tenures: "Chức vụ theo các bài",
  role: "Chức vụ",
  body: "Nơi giữ chức",
  name: "Họ tên",
  time: "Thời gian",
  evidence: "Căn cứ",
  from: "Bài sớm nhất",
  to: "Bài muộn nhất",
  tenureNote:
    "Hai ngày là ngày của bài sớm nhất và bài muộn nhất trong kho cho thấy người ấy giữ chức, không phải ngày nhận chức hay thôi chức.",
  otherSources: "Nơi khác đã đọc thấy",
  holders: "Người giữ chức vụ qua các thời kỳ",
  holdersNote:
    "Vạch đậm: từ bài sớm nhất đến bài muộn nhất nêu người ấy giữ chức. Vạch rỗng: sổ bộ ghi là bí thư của nhiệm kỳ, vẽ trọn các năm của nhiệm kỳ vì không rõ từ ngày nào đến ngày nào. Không có vạch nghĩa là kho chưa biết, không phải là không giữ chức.",
  seen: "theo các bài",
  listed: "theo sổ bộ, trong nhiệm kỳ",
  above: { "ha-noi": "Thành phố Hà Nội", "trung-uong": "Trung ương" },
} as const;
