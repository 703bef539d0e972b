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
  found: (count: string, query: string) => `${count} kết quả khớp với: ${query}`,
  shown: (shown: string, count: string) => `Đã hiện ${shown} trong ${count} kết quả`,
  none: (query: string) => `Không có gì khớp với: ${query}`,
  noneFiltered: "Không có kết quả nào hợp các điều kiện lọc; hãy bỏ bớt điều kiện.",
  widened: "Gồm cả những kết quả viết khác dấu.",
  suggestion: "Có phải ý bạn là",
  clear: "Bỏ các điều kiện lọc",
} as const;

/** The kinds of pages that searches find, by their names in the address of a search. */
export const kindWords = {
  "bai-viet": "Bài viết",
  "van-ban": "Văn bản",
  "nhan-su": "Nhân sự",
  "dai-hoi": "Đại hội",
  "dia-danh": "Địa danh",
} as const;

/** What readers put into the name of a page that its title does not have. */
export const nameWords = { number: "số" } as const;

/** The filters, by their names in the address of a search, and the choice of no filter. */
export const facetWords = {
  loai: { label: "Loại", all: "Mọi loại" },
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
