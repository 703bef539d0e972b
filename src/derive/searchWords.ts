/** Every word of the page of search, apart from what `words.ts` has for all pages; the browser needs no others. */
export const searchWords = {
  title: "Tìm kiếm",
  box: "Từ cần tìm",
  button: "Tìm",
  hint: "Có dấu hay không dấu đều được. Đặt cụm từ trong ngoặc kép để tìm đúng cụm ấy.",
  slash: "Phím / đưa con trỏ tới ô tìm, ở mọi trang",
  filters: "Lọc và xếp",
  order: "Thứ tự",
  results: "Kết quả",
  more: "Xem thêm",
  working: "Đang tìm…",
  needWords: "Hãy gõ từ cần tìm.",
  failed: "Không tải được chỉ mục tìm kiếm. Hãy thử lại, hoặc xem theo danh mục dưới đây.",
  noScript:
    "Việc tìm chạy trong trình duyệt và cần JavaScript, mà trình duyệt này đang tắt. Mọi bài trong kho đều xem được theo các danh mục dưới đây.",
  browse: "Xem theo danh mục",
  found: (count: string, query: string) => `${count} bài khớp với: ${query}`,
  shown: (shown: string, count: string) => `Đã hiện ${shown} trong ${count} bài`,
  none: (query: string) => `Không có bài nào khớp với: ${query}`,
  noneFiltered: "Không có bài nào hợp các điều kiện lọc; hãy bỏ bớt điều kiện.",
  widened: "Gồm cả những bài viết khác dấu.",
  suggestion: "Có phải ý bạn là",
  clear: "Bỏ các điều kiện lọc",
} as const;

/** The filters, by their names in the address of a search, and the choice of no filter. */
export const facetWords = {
  "quan-huyen": { label: "Quận, huyện", all: "Mọi quận, huyện" },
  "nhiem-ky": { label: "Nhiệm kỳ", all: "Mọi nhiệm kỳ" },
  nam: { label: "Năm", all: "Mọi năm" },
  "chuyen-muc": { label: "Chuyên mục", all: "Mọi chuyên mục" },
  "tac-gia": { label: "Tác giả", all: "Mọi tác giả" },
} as const;

/** The orders of results, by their names in the address of a search; the first needs none. */
export const orderWords = {
  "": "Sát nhất trước",
  moi: "Mới nhất trước",
  cu: "Cũ nhất trước",
} as const;
