import type { RedactionLanguage } from './span.ts'

/** Numbers in words in English, French, Kinyarwanda with Kirundi, and Swahili, as sources of regular expressions. */

/**
 * Always matches. After a list of words, it keeps the engine from compiling the rest again for each of them, which took
 * a tenth of a second for English dates.
 */
export const meeting = '(?=)'

const one = 'one|two|three|four|five|six|seven|eight|nine'
const teen = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const ten = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const belowHundred = (): string => `(?:(?:${ten})${meeting}(?:[ -](?:${one}))?|${teen}|${one})${meeting}`
/** The twenty-first, the third. */
export const englishOrdinal: string =
  '(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?=)'
const englishYear = (): string =>
  `(?:two thousand(?: and)?(?: ${belowHundred()})?|(?:nineteen|twenty)[ -](?:hundred(?: and)?(?: ${belowHundred()})?|oh[ -](?:${one})|(?:${ten})${meeting}(?:[ -](?:${one}))?|${teen}))`

const un = 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf'
const dix = 'dix[ -]sept|dix[ -]huit|dix[ -]neuf|dix|onze|douze|treize|quatorze|quinze|seize'
const belowCent = (): string =>
  `(?:(?:quatre[ -]vingts?|soixante|vingt|trente|quarante|cinquante|septante|huitante|nonante)${meeting}(?:(?:[ -]et)?[ -](?:${dix}|${un}))?|${dix}|${un})${meeting}`
/** A day of the month in French: premier, douze, vingt et un, trente-et-un. */
export const frenchDay = (): string =>
  `(?:premier|(?:vingt|trente)(?:(?:[ -]et)?[ -](?:${un}))?|${dix}|${un}|(?:trent|vingt|quatorz|onz|douz|treiz|quinz|seiz|cinqu|quatr|trois|deux|six|sept|huit|neuv|dix)i[èe]me)`
const frenchYear = (): string =>
  `(?:deux[ -]mille?(?:[ -]${belowCent()})?|(?:mil(?:le)?[ -]neuf|dix[ -]neuf)[ -]cents?(?:[ -]${belowCent()})?)`

const kinyarwandaWord =
  '(?:rimwe|umwe|imwe|mbere|kabiri|abiri|ebyiri|bibiri|ibiri|zibiri|gatatu|atatu|eshatu|bitatu|itatu|zitatu|kane|ane|enye|bine|ine|zine|gatanu|atanu|eshanu|bitanu|itanu|zitanu|gatandatu|atandatu|esheshatu|bitandatu|itandatu|zitandatu|karindwi|arindwi|indwi|irindwi|birindwi|umunani|munani|inani|icyenda|cyenda|icenda|cenda|cumi|icumi|makumyabiri|mirongwibiri|mirongo|magana|amajana|igihumbi|ibihumbi)(?=)'
/** Cumi n'abiri, makumyabiri na gatatu, igihumbi magana cyenda mirongo cyenda n'umunani. */
export const kinyarwandaNumber = (): string => `${kinyarwandaWord}(?: (?:na |n['’])?${kinyarwandaWord}){0,8}`
const kinyarwandaYear = (): string => `(?:igihumbi|ibihumbi)(?: (?:na |n['’])?${kinyarwandaWord}){1,8}`

const swahiliWord =
  '(?:moja|kwanza|mosi|mbili|pili|tatu|nne|tano|sita|saba|nane|tisa|kumi|ishirini|thelathini|arobaini|hamsini|sitini|sabini|themanini|tisini|mia|elfu)(?=)'
/** Kumi na nne, ishirini na moja, elfu moja mia tisa tisini na nane. */
export const swahiliNumber = (): string => `${swahiliWord}(?: (?:na )?${swahiliWord}){0,8}`
const swahiliYear = (): string => `elfu (?:moja|mbili)(?: (?:na )?${swahiliWord}){0,6}`

/** A year in digits, or in words of any of the languages. */
export const yearOf = (): Readonly<Record<RedactionLanguage, string>> => ({
  en: `(?:(?:19|20)\\d\\d|${englishYear()})`,
  fr: `(?:(?:19|20)\\d\\d|${frenchYear()})`,
  rw: `(?:(?:19|20)\\d\\d|${kinyarwandaYear()})`,
  sw: `(?:(?:19|20)\\d\\d|${swahiliYear()})`,
})
/** A year in words. */
export const yearInWords = (): Readonly<Record<RedactionLanguage, string>> => ({
  en: englishYear(),
  fr: frenchYear(),
  rw: kinyarwandaYear(),
  sw: swahiliYear(),
})

const figure =
  'zero|zéro|sifuri|zeru|zeroo|oh|rimwe|kabiri|gatatu|kane|gatanu|gatandatu|karindwi|indwi|umunani|munani|icyenda|cyenda|icenda|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa'
/** Kumi and ishirini of Swahili; cumi, makumyabiri and mirongo itatu of Kinyarwanda. */
const bantuTen =
  'kumi|ishirini|thelathini|arobaini|hamsini|sitini|sabini|themanini|tisini|i?cumi|makumyabiri|mirongo i(?:biri|tatu|ne|tanu|tandatu|rindwi|nani|cyenda|cenda)'
/** One hundred and twenty-three, trois cent quarante-cinq: three digits of a number that is spoken in groups. */
const hundreds = (): string =>
  `(?:${one})${meeting} hundred(?: and)?(?: ${belowHundred()})?|(?:${un})${meeting}[ -]cents?(?:[ -]${belowCent()})?`
const digit = (): string =>
  `(?:(?:double|triple) )?${meeting}(?:${figure}|${bantuTen}|${hundreds()}|${belowHundred()}|${belowCent()})${meeting}`
/** The text between two digits: themanini na nane, mirongo inani n’umunani. */
const between = "[ ,;–-]{1,3}(?:na |n['’])?"
/** A telephone number in words: six or more digits, or four or more after a zero. */
export const digitsInWords = (): string =>
  `(?:plus )?(?:(?:zero|zéro|sifuri|zeru|oh)(?:${between}${digit()}){3,20}|${digit()}(?:${between}${digit()}){5,20})`

/**
 * A telephone number of digits, words and letters used as digits: 0 seven 1 3, 556 20 8; O754 moja moja 5, 938; 77 O
 * 45.
 */
export const mixedDigits = (): string => {
  const item = `(?:\\d|${digit()}(?![A-Za-zÀ-ɏ])|[OoXx](?![A-Za-zÀ-ɏ]))`
  return `(?:\\+|[Oo](?=\\d))?\\(?(?:\\d|${digit()}(?![A-Za-zÀ-ɏ]))(?:[ \\u00a0\\u202f(),./·–-]{0,4}${item}){5,40}`
}
