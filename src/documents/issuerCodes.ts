const STATE =
  /^(?:CP|TTg|CTN|VPCP|VPQH|(?:UBTV)?QH\d{0,2}|UB(?:ND|HC)?|(?:TT)?HĐND|UBBC|B(?:NV|CA|QP|YT|TC|CT|XD|TP|NG|KH|KHĐT|GTVT|GDĐT|TNMT|LĐTBXH|NN|NNPTNT|NNMT|VHTT|VHTTDL|KHCN|TTTT)|HĐBCQG)$/;
const PARTY = /(?:TW|TU|QU|HU|ĐU|TXU|UBKT|ĐUK|ThU)$|^(?:QU|HU|TW|CB|ĐH|ĐBHN|ĐU)/;
/** Issuers so common that a sign with one is a sign in small letters too. */
const COMMON = /^(?:TW|TU|QU|HU|ĐU|CP|TTg|UBND|HĐND|QH\d\d|UBTVQH\d\d)$/;

/**
 * The code of an issuer as signs print it: `T.Ư` and `TƯ` are `TW`, `QƯ` is `QU`, `ttg` is `TTg`.
 * A lone Ư for U is a misspelling seen in the press.
 */
export function normalIssuer(printed: string): string {
  if (COMMON.test(printed)) return printed;
  const upper = printed.replace(/\s/g, "").toUpperCase();
  if (upper === "TTG") return "TTg";
  if (upper === "THU") return "ThU";
  return upper
    .replace(/T\.?(?:Ư|W)/g, "TW")
    .replace(/T\.U$/, "TU")
    .replace(/Ư/g, "U");
}

/** Bodies of the State, whose signs are written `225/KH-UBND`; ministries may stand together. */
export function isStateIssuer(code: string): boolean {
  return (
    STATE.test(code) || (code.includes("-") && code.split("-").some((part) => STATE.test(part)))
  );
}

/** Bodies of the Party, whose signs are written `225-KH/TU`. */
export function isPartyIssuer(code: string): boolean {
  return !isStateIssuer(code) && PARTY.test(code.split("-")[0] ?? "");
}

/** Codes that make a sign without the word for its kind. */
export function isKnownIssuer(code: string): boolean {
  return isStateIssuer(code) || isPartyIssuer(code);
}

export function isCommonIssuer(code: string): boolean {
  return COMMON.test(code);
}
