/**
 * TCVN3 (the ABC fonts of the 1990s), as its bytes look when read as Latin-1: code, letter.
 * Capitals with tones have no codes of their own: they come from separate fonts and are stored small.
 */
export const TCVN3: ReadonlyMap<string, string> = table(`
  µ à ¸ á ¶ ả · ã ¹ ạ ¨ ă » ằ ¾ ắ ¼ ẳ ½ ẵ Æ ặ © â Ç ầ Ê ấ È ẩ É ẫ Ë ậ ® đ
  Ì è Ð é Î ẻ Ï ẽ Ñ ẹ ª ê Ò ề Õ ế Ó ể Ô ễ Ö ệ × ì Ý í Ø ỉ Ü ĩ Þ ị
  ß ò ã ó á ỏ â õ ä ọ « ô å ồ è ố æ ổ ç ỗ é ộ ¬ ơ ê ờ í ớ ë ở ì ỡ î ợ
  ï ù ó ú ñ ủ ò ũ ô ụ \u00ad ư õ ừ ø ứ ö ử ÷ ữ ù ự ú ỳ ý ý û ỷ ü ỹ þ ỵ
  ¡ Ă ¢ Â § Đ £ Ê ¤ Ô ¥ Ơ ¦ Ư`);

/** VNI, a base letter followed by the Latin-1 letter that stands for its marks: code, letter. */
export const VNI: ReadonlyMap<string, string> = table(`
  aù á aø à aû ả aõ ã aï ạ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ
  eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ æ ỉ ó ĩ ò ị
  où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ô ơ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ
  uù ú uø ù uû ủ uõ ũ uï ụ ö ư öù ứ öø ừ öû ử öõ ữ öï ự yù ý yø ỳ yû ỷ yõ ỹ î ỵ ñ đ`);

function table(rows: string): Map<string, string> {
  // The soft hyphen (TCVN3 ư) is no white space, so it survives the split.
  const cells = rows.trim().split(/\s+/);
  return new Map(
    cells.flatMap((code, i) => (i % 2 === 0 ? [[code, cells[i + 1] ?? ""] as const] : [])),
  );
}
