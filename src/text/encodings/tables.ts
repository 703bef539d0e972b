/**
 * What the bytes of the old Vietnamese encodings mean. A code is written as the Latin-1 character of
 * the same number, which is also how such text looks when it is shown in the wrong encoding.
 */

/**
 * TCVN3 (the ABC fonts of the 1990s): code, letter. Capitals with tones have no codes of their own:
 * they come from separate fonts and are stored small.
 */
export const TCVN3: ReadonlyMap<string, string> = table(`
  µ à ¸ á ¶ ả · ã ¹ ạ ¨ ă » ằ ¾ ắ ¼ ẳ ½ ẵ Æ ặ © â Ç ầ Ê ấ È ẩ É ẫ Ë ậ ® đ
  Ì è Ð é Î ẻ Ï ẽ Ñ ẹ ª ê Ò ề Õ ế Ó ể Ô ễ Ö ệ × ì Ý í Ø ỉ Ü ĩ Þ ị
  ß ò ã ó á ỏ â õ ä ọ « ô å ồ è ố æ ổ ç ỗ é ộ ¬ ơ ê ờ í ớ ë ở ì ỡ î ợ
  ï ù ó ú ñ ủ ò ũ ô ụ \u00ad ư õ ừ ø ứ ö ử ÷ ữ ù ự ú ỳ ý ý û ỷ ü ỹ þ ỵ
  ¡ Ă ¢ Â § Đ £ Ê ¤ Ô ¥ Ơ ¦ Ư`);

/** VNI, small letters: a base letter followed by the one that stands for its marks, or one alone. */
export const VNI: ReadonlyMap<string, string> = table(`
  aù á aø à aû ả aõ ã aï ạ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ
  eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ í í ì ì æ ỉ ó ĩ ò ị
  où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ô ơ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ
  uù ú uø ù uû ủ uõ ũ uï ụ ö ư öù ứ öø ừ öû ử öõ ữ öï ự yù ý yø ỳ yû ỷ yõ ỹ î ỵ ñ đ`);

/** VISCII (RFC 1456), which also uses six control codes. */
export const VISCII: ReadonlyMap<string, string> = new Map([
  ...from(
    0x80,
    `ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ
     ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ
     ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư
     àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ`,
  ),
  ...table("\u0002 Ẳ \u0005 Ẵ \u0006 Ẫ \u0014 Ỷ \u0019 Ỹ \u001e Ỵ"),
]);

/** Windows-1258 where it differs from windows-1252: tones are combining characters after the vowel. */
export const WINDOWS_1258: ReadonlyMap<string, string> = table(`
  Ã Ă ã ă Ð Đ ð đ Õ Ơ õ ơ Ý Ư ý ư þ ₫
  Ì \u0300 ì \u0301 Þ \u0303 Ò \u0309 ò \u0323`);

/** What windows-1252 has in the places 0x80 to 0x9f, where Latin-1 has control characters. */
export const WINDOWS_1252: ReadonlyMap<string, string> = from(
  0x80,
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ",
);

function table(rows: string): Map<string, string> {
  // Neither the soft hyphen (TCVN3 ư) nor a control code is white space, so they survive the split.
  const cells = rows.trim().split(/[ \n]+/);
  return new Map(
    cells.flatMap((code, i) => (i % 2 === 0 ? [[code, cells[i + 1] ?? ""] as const] : [])),
  );
}

function from(first: number, letters: string): Map<string, string> {
  const places = [...letters.replace(/[ \n]/g, "")];
  return new Map(places.map((letter, i) => [String.fromCharCode(first + i), letter]));
}
