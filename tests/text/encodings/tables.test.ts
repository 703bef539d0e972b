import { describe, expect, it } from "vitest";
import { convertParts } from "../../../src/text/encodings/findLegacy.ts";
import type { LegacyEncoding } from "../../../src/text/encodings/legacyEncoding.ts";
import { tcvn3 } from "../../../src/text/encodings/tcvn3.ts";
import { viscii } from "../../../src/text/encodings/viscii.ts";
import { vni } from "../../../src/text/encodings/vni.ts";
import { showAsWindows1252 } from "../../../src/text/encodings/windows1252.ts";
import { windows1258 } from "../../../src/text/encodings/windows1258.ts";
import { encoders, LETTERS } from "./encoders.ts";

const ENCODINGS: LegacyEncoding[] = [tcvn3, vni, viscii, windows1258];
const SMALL = LETTERS.slice(0, 67);
const CAPITALS = LETTERS.slice(67);

describe.each(ENCODINGS)("$name", (encoding) => {
  it("gives back the whole alphabet, small", () => {
    for (const letter of SMALL) {
      const shown = encoders[encoding.name](`t${letter}n`);
      expect(encoding.convert(shown)).toBe(`t${letter}n`);
      expect(encoding.read(shown)).toBe(`t${letter}n`);
    }
  });

  it("gives back the whole alphabet in capitals", () => {
    for (const letter of CAPITALS) {
      const shown = encoders[encoding.name](`T${letter}N`);
      expect(encoding.convert(shown)).toBe(`T${letter}N`);
    }
  });

  it("gives back the same when shown as windows-1252", () => {
    for (const letter of LETTERS) {
      const bytes = Buffer.from(encoders[encoding.name](`NG${letter.toUpperCase()}N`), "latin1");
      expect(encoding.convert(showAsWindows1252(bytes))).toBe(`NG${letter.toUpperCase()}N`);
    }
  });

  it("leaves ASCII alone", () => {
    const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32));
    expect(encoding.convert(ascii)).toBe(ascii);
  });
});

describe("TCVN3", () => {
  it.each([
    ["CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["§¹I HéI §¶NG Bé", "ĐẠI HỘI ĐẢNG BỘ"],
    ["TØNH Hµ T¢Y, THÞ X· S¥N T¢Y", "TỈNH HÀ TÂY, THỊ XÃ SƠN TÂY"],
    ["Hµ Néi", "Hà Nội"],
    ["Vò Lª", "Vũ Lê"],
    ["UBND x· Hµ Håi", "UBND xã Hà Hồi"],
  ])("takes the case of toned letters from their word: %s", (shown, meant) => {
    expect(tcvn3.convert(shown)).toBe(meant);
  });

  it.each([
    ["Hμ Néi", "Hà Nội"],
    ["Mêng Kh¬ng", "Mường Khương"],
    ["thÞ trêng", "thị trường"],
  ])("restores what PDF files and browsers change: %s", (shown, meant) => {
    expect(tcvn3.convert(shown)).toBe(meant);
  });

  it.each([
    ["· kÕt qu¶ 5 µm, § 5, ® 2020", "· kết quả 5 µm, § 5, ® 2020"],
    ["§/c Vò Lª", "Đ/c Vũ Lê"],
    ["« nhiÔm ë ch©u ¸", "ô nhiễm ở châu á"],
    ["Q§-TTg, N§-CP", "QĐ-TTg, NĐ-CP"],
  ])("tells signs from letters: %s", (shown, meant) => {
    expect(tcvn3.convert(shown)).toBe(meant);
  });
});

describe("VNI", () => {
  it.each([
    ["Tröôøng", "Trường"],
    ["ÔÛ ÑAÂY, ÔÛ ñaây", "Ở ĐÂY, Ở đây"],
    ["Aùo AÙO", "Áo ÁO"],
    ["Thö. Tö! Ngö", "Thư. Tư! Ngư"],
    ["Hueá, quyù, khuyeán", "Huế, quý, khuyến"],
  ])("reads pairs before single letters, and the case from the first: %s", (shown, meant) => {
    expect(vni.convert(shown)).toBe(meant);
  });
});

describe("VISCII", () => {
  it.each([
    ["V\u00a0 THÀNH", "VÕ THÀNH"],
    ["Ban\u00a0h÷p", "Ban\u00a0họp"],
    ["· nhà · xã", "· nhà ở xã"],
    ["hai ± dch, ± 3", "hai ổ dch, ± 3"],
    ["“Hµi ngh¸” – T“T", "“Hội nghị” – TỘT"],
  ])("keeps what is no letter there: %s", (shown, meant) => {
    expect(viscii.convert(shown)).toBe(meant);
  });
});

describe("convertParts", () => {
  it("converts parts and leaves the rest", () => {
    const parts = [{ encoding: tcvn3, start: 4, end: 8, first: 4 }];
    expect(convertParts("§ 5 nh©n d©n nh©n", parts)).toBe("§ 5 nhân d©n nh©n");
    expect(convertParts("§ 5", [])).toBe("§ 5");
  });
});
