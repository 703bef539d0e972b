import type { Article } from "../model.ts";
import { type Context, districtOf, termOf } from "./context.ts";
import { dateProps } from "./format.ts";
import { licenceOf } from "./licence.ts";
import { publisherOf } from "./publisherOf.ts";

/** A value of an article; undefined where it is unknown or does not apply. */
export type Value = string | readonly string[] | undefined;

/** A column of the exported metadata, which is a key of a record too. */
export interface Column {
  name: string;
  /** For readers, in Vietnamese. */
  description: string;
  value: (article: Article, context: Context) => Value;
}

const iso = (date: Article["updated"], { site }: Context) =>
  date && dateProps(date, site.offset).iso;

/** Everything that is exported of an article but its text, in the order of the columns. */
export const columns: readonly Column[] = [
  {
    name: "url",
    description: "Địa chỉ cố định của bài, dùng khi trích dẫn.",
    value: ({ address }, { site }) => site.baseUrl + address,
  },
  {
    name: "address",
    description: "Địa chỉ trong kho, không kèm tên miền; không đổi khi kho đổi tên miền.",
    value: ({ address }) => address,
  },
  {
    name: "path",
    description: "Tệp Markdown của bài trong thư mục nội dung của kho git.",
    value: ({ path }) => path,
  },
  {
    name: "title",
    description: "Nhan đề như đã in.",
    value: ({ title }) => title,
  },
  {
    name: "district",
    description: "Mã quận, huyện, thị xã: phần trong địa chỉ, như gia-lam.",
    value: ({ district }) => district,
  },
  {
    name: "district_name",
    description: "Tên đầy đủ của quận, huyện, thị xã.",
    value: ({ district }, context) => districtOf(context, district).names.full,
  },
  {
    name: "date",
    description: "Ngày của bài theo ISO 8601, có giờ nếu biết: 2021-01-06, 2021-01-06T11:09+07:00.",
    value: ({ date }, context) => iso(date, context),
  },
  {
    name: "date_basis",
    description:
      "Ngày lấy từ đâu: printed (in trên trang), event (ngày của sự việc), inferred (có phần suy ra).",
    value: ({ dateBasis }) => dateBasis,
  },
  {
    name: "term",
    description: "Nhiệm kỳ của cấp ủy đương nhiệm hôm ấy, như 2020-2025.",
    value: ({ term }) => term,
  },
  {
    name: "ordinal",
    description: "Khóa của đảng bộ trong nhiệm kỳ ấy, số La Mã; trống nếu chưa rõ.",
    value: ({ district, term }, context) =>
      termOf(districtOf(context, district), term)?.ordinal?.value,
  },
  {
    name: "run_up_to",
    description: "Nhiệm kỳ sắp tới, nếu bài nói về việc chuẩn bị hoặc tiến hành đại hội của nó.",
    value: ({ runUpTo }) => runUpTo,
  },
  {
    name: "authors",
    description: "Tên tác giả như đã in; trống nếu trang không ghi.",
    value: ({ authors }) => authors,
  },
  {
    name: "source_name",
    description: "Báo hoặc cổng thông tin đã đăng; trống nếu chưa rõ.",
    value: ({ source }) => publisherOf(source),
  },
  {
    name: "source_url",
    description: "Địa chỉ trang gốc.",
    value: ({ source }) => source?.url,
  },
  {
    name: "source_published",
    description: "Ngày trang gốc được đăng.",
    value: ({ source }, context) => iso(source?.published, context),
  },
  {
    name: "source_retrieved",
    description: "Ngày chép trang gốc.",
    value: ({ source }, context) => iso(source?.retrieved, context),
  },
  {
    name: "source_archived",
    description: "Địa chỉ bản lưu của trang gốc.",
    value: ({ source }) => source?.archived,
  },
  {
    name: "rights",
    description:
      "Kho đăng những gì: own (bài của kho), digest (tóm lược), full (nguyên văn, được phép), link (chỉ dẫn tới trang gốc).",
    value: ({ rights }) => rights,
  },
  {
    name: "licence",
    description: "Địa chỉ giấy phép của phần chữ do kho viết; trống với nguyên văn và bản dẫn.",
    value: (article, { site }) => licenceOf(article, site)?.url,
  },
  {
    name: "section",
    description: "Mã chuyên mục.",
    value: ({ section }) => section,
  },
  {
    name: "tags",
    description: "Các thẻ.",
    value: ({ tags }) => tags,
  },
  {
    name: "summary",
    description: "Đoạn dẫn dưới nhan đề.",
    value: ({ summary }) => summary,
  },
  {
    name: "updated",
    description: "Lần sửa gần nhất.",
    value: ({ updated }, context) => iso(updated, context),
  },
  {
    name: "corrections",
    description: "Các lần đính chính: ngày, dấu hai chấm, nội dung.",
    value: ({ corrections }, context) =>
      corrections.map(({ date, text }) => `${iso(date, context)}: ${text}`),
  },
  {
    name: "aliases",
    description: "Các địa chỉ cũ của bài trong kho, vẫn dẫn đến bài.",
    value: ({ aliases }) => aliases,
  },
  {
    name: "after_closure",
    description: "Vì sao bài đề ngày sau khi cấp huyện kết thúc hoạt động.",
    value: ({ afterClosure }) => afterClosure,
  },
  {
    name: "cover",
    description: "Địa chỉ ảnh đầu bài.",
    value: ({ cover }, { site }) => cover && site.baseUrl + cover.address,
  },
  {
    name: "cover_credit",
    description: "Người chụp ảnh đầu bài.",
    value: ({ cover }) => cover?.credit,
  },
  {
    name: "language",
    description: "Mã ngôn ngữ của bài.",
    value: (_, { archive }) => archive.site.language,
  },
];
