/** Phrases of Decap CMS that its own Vietnamese lacks and that people meet on our desk. */
export const phrases = {
  auth: { loginWithForgejo: "Đăng nhập bằng Forgejo" },
  collection: {
    collectionTop: {
      viewAs: "Xem theo",
      viewAsList: "Xem theo danh sách",
      viewAsGrid: "Xem theo ô",
      newButton: "＋ Thêm %{collectionLabel}",
      groupBy: "Xếp nhóm",
    },
  },
  editor: {
    editorInterface: { toggleNotes: "Ghi chú" },
    editorWidgets: {
      markdown: {
        bold: "Đậm",
        italic: "Nghiêng",
        strikethrough: "Gạch ngang",
        code: "Mã",
        link: "Liên kết",
        linkPrompt: "Địa chỉ liên kết",
        headings: "Tiêu đề",
        quote: "Trích dẫn",
        bulletedList: "Danh sách",
        numberedList: "Danh sách đánh số",
        addComponent: "Thêm ảnh hoặc khối khác",
      },
      image: {
        chooseMultiple: "Chọn các ảnh",
        chooseUrl: "Dùng địa chỉ ảnh",
        replaceUrl: "Thay bằng địa chỉ khác",
        promptUrl: "Địa chỉ ảnh",
      },
      list: { add: "Thêm %{item}", addType: "Thêm %{item}" },
      object: { expand: "Mở ra", collapse: "Thu lại" },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: {
      copy: "Chép",
      copyUrl: "Chép địa chỉ",
      copyPath: "Chép đường dẫn",
      copyName: "Chép tên",
      copied: "Đã chép",
    },
    mediaLibraryModal: { close: "Đóng" },
  },
};

interface Phrases {
  [key: string]: string | Phrases;
}

/** `base` with `more` in it, group by group. */
export function withPhrases(base: Phrases, more: Phrases): Phrases {
  const merged = Object.entries(more).map(([key, added]) => {
    const known = base[key];
    const isGroup = typeof known === "object" && typeof added === "object";
    return [key, isGroup ? withPhrases(known, added) : added] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}
