import type { CountryCode } from '@tip-standard/core'
import { country, language, subdivision } from '@tip-standard/core/code-lists'
import { countryCodes, languageCodes } from '@tip-standard/core/iso'
import { demonyms, shortCountryNames, translatedNames } from './country-words.ts'
import { toKey } from './name-key.ts'

/** How a name or code was recognised: `label` is a name exactly as in the list. */
export type Understood = { code: string; form: 'code' | 'otherCode' | 'label' | 'name' }

/** The caller's meaning of country names, by the name in any case and with or without accents. */
export type CountryNames = Readonly<Record<string, CountryCode>>

/**
 * Names in everyday use that several countries share, even if a list gives the name to one of them; nothing is guessed.
 */
const ambiguousNames: ReadonlyMap<string, readonly CountryCode[]> = /* @__PURE__ */ (() =>
  new Map<string, readonly CountryCode[]>([
    ['congo', ['CD', 'CG']],
    ['kongo', ['CD', 'CG']],
    ['korea', ['KP', 'KR']],
    ['coree', ['KP', 'KR']],
    ['virginislands', ['VG', 'VI']],
    ['saintmartin', ['MF', 'SX']],
    ['stmartin', ['MF', 'SX']],
    ...['congolese', 'congolais', 'congolaise', 'mkongo', 'mcongo', 'umukongomani'].map(
      (word): [string, readonly CountryCode[]] => [word, ['CD', 'CG']],
    ),
    ...['korean', 'coreen', 'coreenne'].map((word): [string, readonly CountryCode[]] => [word, ['KP', 'KR']]),
  ]))()

/** The possible countries of an ambiguous name, such as "Congo"; empty for any other text. */
export function countriesNamed(text: string): readonly CountryCode[] {
  return ambiguousNames.get(toKey(text)) ?? []
}

/** Names in the HTCDS lists that the code list does not have; adapted from HTCDS 2.0, IOM, CC BY 4.0. */
const htcdsCountryNames: readonly (readonly [CountryCode, string])[] = [
  ['BO', 'Bolivia (Plurinational State of)'],
  ['CV', 'Cabo Verde'],
  ['CN', 'China'],
  ['CD', 'Congo, Democratic Republic of the'],
  ['CI', "Côte d'Ivoire"],
  ['CZ', 'Czechia'],
  ['FM', 'Micronesia (Federated States of)'],
  ['GM', 'Gambia'],
  ['VA', 'Holy See'],
  ['IR', 'Iran (Islamic Republic of)'],
  ['KP', "Korea (Democratic People's Republic of)"],
  ['KR', 'Korea, Republic of'],
  ['MK', 'North Macedonia'],
  ['PS', 'Palestine, State of'],
  ['RE', 'Réunion'],
  ['SH', 'Saint Helena, Ascension and Tristan da Cunha'],
  ['TZ', 'Tanzania, United Republic of'],
  ['TR', 'Turkey'],
  ['GB', 'United Kingdom of Great Britain and Northern Ireland'],
  ['VE', 'Venezuela (Bolivarian Republic of)'],
  ['VG', 'Virgin Islands (British)'],
  ['VI', 'Virgin Islands (U.S.)'],
  ['VN', 'Viet Nam'],
]

/** An index of names that leaves out ambiguous ones: nothing is guessed. */
class NameIndex {
  readonly #codes = new Map<string, string | undefined>()
  readonly #labels = new Set<string>()

  /** Adds a name as printed in a list. */
  addLabel(name: string, code: string): void {
    this.#labels.add(name)
    this.add(name, code)
  }

  isLabel(name: string): boolean {
    return this.#labels.has(name)
  }

  add(name: string, code: string): void {
    const key = toKey(name)
    if (key === '') return
    const known = this.#codes.get(key)
    if (known !== undefined && known !== code) this.#codes.set(key, undefined)
    else if (!this.#codes.has(key)) this.#codes.set(key, code)
  }

  has(name: string): boolean {
    return this.#codes.has(toKey(name))
  }

  get(name: string): string | undefined {
    return this.#codes.get(toKey(name))
  }
}

type Index = { codes: ReadonlySet<string>; otherCodes: ReadonlyMap<string, string>; names: NameIndex }

/** A text that is the code of one thing and the name of another ("Ga") counts as the code only in the case of codes. */
function find(index: Index, text: string, toCode: (text: string) => string): Understood | undefined {
  const code = toCode(text)
  const named = index.names.get(text)
  const other = index.otherCodes.get(code)
  const coded: Understood | undefined = index.codes.has(code)
    ? { code, form: 'code' }
    : other === undefined
      ? undefined
      : { code: other, form: 'otherCode' }
  if (coded && (named === undefined || named === coded.code || code === text)) return coded
  return coded || named === undefined ? undefined : { code: named, form: index.names.isLabel(text) ? 'label' : 'name' }
}

let countries: Index | undefined

/**
 * The country that a text means: alpha-2, alpha-3 or an English name; `undefined` if it is uncertain and the caller
 * does not state it.
 */
export function findCountry(text: string, names: CountryNames = {}): Understood | undefined {
  countries ??= buildCountries()
  const key = toKey(text)
  const settled = Object.keys(names).find((name) => toKey(name) === key)
  const code = settled === undefined ? undefined : names[settled]
  const found = ambiguousNames.has(key) ? undefined : find(countries, text.trim(), (one) => one.toUpperCase())
  return code === undefined || found?.form === 'code' ? found : { code, form: 'name' }
}

function buildCountries(): Index {
  const names = new NameIndex()
  for (const { code, label } of country.codes) names.addLabel(label, code)
  // Names from the lists take precedence.
  for (const [code, name] of htcdsCountryNames) names.addLabel(name, names.get(name) ?? code)
  for (const [code, , ...others] of countryCodes) for (const name of others) if (!names.has(name)) names.add(name, code)
  for (const [code, ...others] of [...shortCountryNames, ...demonyms])
    for (const name of others) if (!names.has(name)) names.add(name, code)
  for (const [code, name] of translatedNames(country.codes.map(({ code }) => code)))
    if (!names.has(name)) names.add(name, code)
  return {
    codes: new Set(country.codes.map(({ code }) => code)),
    // ISO has no code for Kosovo: the World Bank and the European Union write XKX; the package has another code.
    otherCodes: new Map([...countryCodes.map(([code, alpha3]) => [alpha3, code] as const), ['XKX', 'XK']]),
    names,
  }
}

let languages: Index | undefined

/** The language that a text means: ISO 639-3, 639-2, 639-1 or an English name; `undefined` if it is uncertain. */
export function findLanguage(text: string): Understood | undefined {
  languages ??= buildLanguages()
  return find(languages, text.trim(), (code) => code.toLowerCase())
}

function buildLanguages(): Index {
  const names = new NameIndex()
  for (const { code, label } of language.codes) names.addLabel(label, code)
  const short = new Set(languageCodes.map(([code]) => code))
  // "Swahili" is the name of a language and, with a note in brackets, of one of its members: the bare name means the
  // one in the shorter standards.
  for (const isShort of [true, false])
    for (const { code, label } of language.codes) {
      const bare = label.replace(/\s*\([^)]*\)$/, '')
      if (bare !== label && short.has(code) === isShort && (isShort || !names.has(bare))) names.add(bare, code)
    }
  const otherCodes = new Map<string, string>()
  for (const [code, bibliographic, terminological, twoLetters] of languageCodes)
    for (const other of [bibliographic, terminological, twoLetters]) if (other !== '') otherCodes.set(other, code)
  return { codes: new Set(language.codes.map(({ code }) => code)), otherCodes, names }
}

/** The ISO 639-2 (bibliographic) code of an ISO 639-3 code, or `undefined` if that standard has none. */
export function toIso6392(code: string): string | undefined {
  const row = languageCodes.find(([iso6393]) => iso6393 === code)
  return row?.[1] || undefined
}

let alpha3: ReadonlyMap<string, string> | undefined

/** The alpha-3 code of a country. */
export function toAlpha3(code: CountryCode): string | undefined {
  alpha3 ??= new Map(countryCodes.map(([alpha2, other]) => [alpha2, other]))
  return alpha3.get(code)
}

let subdivisions: ReadonlyMap<string, Index> | undefined

/** The province or state of a country that a text means: its ISO 3166-2 code or its name in that list. */
export function findSubdivision(text: string, countryCode: string): Understood | undefined {
  subdivisions ??= buildSubdivisions()
  const index = subdivisions.get(countryCode)
  return index && find(index, text.trim(), (code) => code.toUpperCase())
}

function buildSubdivisions(): ReadonlyMap<string, Index> {
  const byCountry = new Map<string, { codes: Set<string>; otherCodes: Map<string, string>; names: NameIndex }>()
  for (const { code, label } of subdivision.codes) {
    const parent = code.slice(0, 2)
    const index = byCountry.get(parent) ?? { codes: new Set(), otherCodes: new Map(), names: new NameIndex() }
    byCountry.set(parent, index)
    index.codes.add(code)
    index.names.add(label, code)
  }
  return byCountry
}

/** The name of a subdivision, or `undefined` for an unlisted code. */
export function toSubdivisionName(code: string): string | undefined {
  return subdivision.codes.find((info) => info.code === code)?.label
}
