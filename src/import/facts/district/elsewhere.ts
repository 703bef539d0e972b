import { evenSpelling } from "../spelling.ts";

/** The provinces and cities that were not Hà Nội, before 1 July 2025 and after. */
const PROVINCES =
  "An Giang,Bà Rịa,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận," +
  "Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam," +
  "Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hồ Chí Minh,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum," +
  "Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên," +
  "Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên," +
  "Thanh Hóa,Thừa Thiên,Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái,HCM";

const PROVINCE = new RegExp(
  `^ ?[,(–-] ?(?:${evenSpelling(PROVINCES).replaceAll(",", "|")})(?![\\p{L}\\p{M}])`,
  "u",
);

/** `, tỉnh Sóc Trăng`, ` (thành phố Đà Nẵng`: the first word of what is named. */
const WITHIN =
  /^ ?[,(–-]? ?(?:[Tt]huộc |THUỘC )?(?:[Tt]ỉnh|TỈNH|[Tt]hành [Pp]hố|THÀNH PHỐ|T[Pp]\.?) ?(\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)?)/u;

/** Hà Tây, whose districts came to Hà Nội in one piece, is no other place. */
const HERE = /^(?:hà nội|hn|hà tây)(?![\p{L}\p{M}])/u;

/** True when `after`, the text that follows a name, as printed, puts it in another province. */
export function isElsewhere(after: string): boolean {
  const within = WITHIN.exec(after.replace(/\s/g, " "))?.[1];
  if (within !== undefined) return !HERE.test(evenSpelling(within));
  return PROVINCE.test(evenSpelling(after));
}
