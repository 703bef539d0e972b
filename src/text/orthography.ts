/** Every rhyme of Vietnamese without its tone, loan words such as `xoong` included. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ych ynh yp yt yêm yên yêng yêt yêu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi
   om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uây uân uâng uât uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
   uy uya uyên uyêt uych uyn uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const PARTS = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(.+)$/;
const FRONT = /^[eêiy]/;
/** Letters of the longest syllable, `nghiêng`. */
const LONGEST = 7;

/**
 * True for one Vietnamese syllable, in any case: initial, rhyme and tone agree with the orthography
 * (`nghị` but not `ngị`, `khách` but not `khach`). Where in the rhyme the tone stands is left open:
 * `hoà` and `hòa`, and `tòan` of hasty typing too.
 */
export function isSyllable(word: string): boolean {
  // Decomposed, a letter is up to three characters.
  if (word.length > 3 * LONGEST) return false;
  const tones = toneMarks(word);
  const rhyme = tones.length > 1 ? undefined : rhymeOf(word);
  if (rhyme === undefined) return false;
  // A syllable that ends in a stop is sắc or nặng.
  return !/(?:ch|[cpt])$/.test(rhyme) || tones[0] === "\u0301" || tones[0] === "\u0323";
}

/** The same for a word written without marks, where a stop needs no tone: `cach`, `mot`. */
export function isPlainSyllable(word: string): boolean {
  return word.length <= LONGEST && rhymeOf(word) !== undefined;
}

/** All small, all capitals, or a capital and then small letters. */
export function isEvenlyCased(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** The tone marks of a word in their order, as combining characters. */
export function toneMarks(word: string): string[] {
  return word.normalize("NFD").match(TONES) ?? [];
}

function rhymeOf(word: string): string | undefined {
  const plain = word.toLowerCase().normalize("NFD").replace(TONES, "").normalize("NFC");
  const [, initial = "", rest = ""] = PARTS.exec(plain) ?? (plain === "gi" ? ["", "g", "i"] : []);
  if (!fits(initial, rest)) return undefined;
  if (RHYMES.has(rest)) return rest;
  // gìn, giếng; quyết: the i and u of the initial are the first letter of the rhyme as well.
  const shared = initial === "gi" ? `i${rest}` : initial === "qu" ? `u${rest}` : "";
  return RHYMES.has(shared) ? shared : undefined;
}

function fits(initial: string, rest: string): boolean {
  if (/^(?:c|ng)$/.test(initial)) return !FRONT.test(rest);
  if (initial === "g") return !/^[eêy]/.test(rest);
  if (/^n?gh$/.test(initial)) return FRONT.test(rest);
  return !rest.startsWith("yê") || /^(?:qu)?$/.test(initial);
}
