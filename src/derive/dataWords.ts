/** What the feeds and the page of data say. */
export const dataWords = {
  atom: "Atom",
  json: "JSON Feed",
  metadata: "siêu dữ liệu của các bài",
  intro:
    "Thông tin về mọi bài đã đăng, không kèm nội dung bài, sổ đăng ký quận, huyện và các văn bản mà bài nhắc tới: ai cũng tải về được, kiểm lại được.",
  files: "Tệp tải về",
  filesHead: ["Tệp", "Dùng để làm gì", "Số mục", "Dung lượng"],
  uses: {
    csv: "Mở bằng bảng tính; mỗi dòng một bài.",
    ndjson: "Xử lý bằng chương trình; mỗi dòng một đối tượng JSON, một bài.",
    jsonLd: "Thu gom theo schema.org; cả tập dữ liệu trong một tệp.",
    documents:
      "Các văn bản mà bài nhắc tới, mỗi văn bản kèm những chỗ nhắc; chỗ chưa rõ là văn bản nào đứng riêng, với các mã có thể.",
    citations: "Mở bằng bảng tính; mỗi dòng một chỗ nhắc tới văn bản.",
    registry: "Sổ đăng ký: tên gọi, nhiệm kỳ, đại hội, đơn vị kế tiếp, kèm nguồn từng điều.",
  },
  excel: "Mở tệp CSV bằng Excel",
  excelSteps: [
    "Tải tệp về máy. Đừng bấm đúp để mở: dấu tiếng Việt có thể hỏng.",
    "Mở một sổ trống, vào thẻ Dữ liệu (Data), chọn Từ văn bản/CSV (From Text/CSV) rồi chọn tệp.",
    "Ở ô Nguồn gốc tệp (File Origin) chọn 65001: Unicode (UTF-8), dấu phân cách là dấu phẩy, rồi bấm Tải (Load).",
  ],
  columns: "Các cột",
  citationColumns: "Các cột của trich-dan.csv",
  columnsHead: ["Tên cột", "Ý nghĩa"],
  unknown:
    "Điều chưa rõ hoặc không có thì để trống (trong NDJSON là null). Nhiều giá trị trong một ô CSV cách nhau bằng dấu chấm phẩy.",
  feeds: "Theo dõi bài mới",
  feedsNote:
    "Trang chủ và các danh mục, trừ trang ngày, có nguồn tin riêng với 20 bài mới nhất: thêm feed.xml (Atom) hoặc feed.json (JSON Feed) vào sau địa chỉ danh mục.",
} as const;
