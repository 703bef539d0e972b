/**
 * `text` without case, tones or other marks, and with đ (also the look-alike eth) as d:
 * `Huyện ủy Đan Phượng` and its decomposed form both give `huyen uy dan phuong`.
 * Tone placement (`uỷ`, `ủy`) falls away with the tones. For comparing and keys only, never for print.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC");
}

/**
 * The ASCII name of `text` in addresses: `Đống Đa` gives `dong-da`.
 * Empty when the text holds no letter or digit of the Latin script.
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** True for names that may stand in an address: lower-case ASCII words joined by single hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
