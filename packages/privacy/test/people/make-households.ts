import { fraction, seededRandom } from '../../src/random.ts'

/** One invented person of a household; `entity` and `house` are the truth. */
type Member = {
  entity: string
  house: string
  given: string
  surname: string
  dob: string
  sex: string
  nationality: string
  phone: string
}

/** Ways in which clerks write one name of Arabic origin. */
const spellings: readonly (readonly string[])[] = [
  ['Mohamed', 'Muhammad', 'Mahamat', 'Mohammed'],
  ['Ahmed', 'Ahmad', 'Axmed'],
  ['Hussein', 'Husain', 'Xuseen'],
  ['Abdirahman', 'Abdurrahman', 'Abdourahmane'],
  ['Yusuf', 'Youssouf', 'Yousef'],
  ['Osman', 'Othman', 'Usman'],
  ['Fatima', 'Fatuma', 'Fatouma'],
  ['Aisha', 'Aicha', 'Aysha'],
  ['Khadija', 'Khadidja', 'Hadija'],
  ['Maryam', 'Mariam', 'Meriem'],
]
const ethiopian =
  'Abebe Bekele Tesfaye Haile Girma Kebede Tadesse Alemu Worku Desta Negash Tekle Hagos Berhe Araya'.split(' ')
const ethiopianGiven = 'Hirut Tigist Meseret Selam Almaz Hiwot Rahel Senait Aster Genet Lemlem Kidist'.split(' ')
const congolese =
  "Kabongo Ilunga Mutombo Tshibangu Kalala Mukendi Ngoy Kasongo Mbuyi Kapinga Lukusa Mulumba Kazadi N'Kulu Kitenge".split(
    ' ',
  )
const french =
  'Marie-Claire Jean-Pierre Béatrice Espérance Thérèse Désiré Aimée Joséphine Grâce Chantal Solange Divine Josué Élie Moïse Gisèle Noëlla Odette Sifa Furaha'.split(
    ' ',
  )
const starts = 'Nsa Uwi Muka Habi Niyo Twi Nku Ba Se Ru Ka Mu Nda Bya Nya Ga'.split(' ')
const middles = 'ra yi ndi mu bu ri za ngi shi ho le to wa ke si'.split(' ')
const ends = 'mana gira nga seka rwa bo zi gabo teta mba ye kuru'.split(' ')

/**
 * Two files of households with few people in both: brothers and sisters with one family name and phone, some of them twins, half of
 * whom are in the other file only. The second clerk spells, abbreviates, swaps and leaves out arbitrarily.
 */
export function makeHouseholds(count: number, inBoth: number, seed: number): { left: Member[]; right: Member[] } {
  const below = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const happens = (chance: number): boolean => fraction(below) < chance
  const two = (value: number): string => String(value).padStart(2, '0')
  const arabic = (): string => pick(spellings)[0] as string
  const familyName: Readonly<Record<string, () => string>> = {
    SOM: () => `${arabic()} ${arabic()}`,
    ETH: () => pick(ethiopian),
    COD: () => `${pick(congolese)} ${pick(congolese)}`,
    RWA: () => pick(starts) + pick(middles) + pick(middles) + pick(ends),
  }
  const givenName: Readonly<Record<string, () => string>> = { SOM: arabic, ETH: () => pick(ethiopianGiven) }
  const birth = (from: number, years: number): string =>
    `${from + below(years)}-${happens(0.12) ? '01-01' : `${two(1 + below(12))}-${two(1 + below(28))}`}`
  const phoneNumber = (): string => `+2507${8 + below(2)}${String(below(10_000_000)).padStart(7, '0')}`

  const people: Member[] = []
  for (let house = 0; people.length < count * 2 - inBoth; house++) {
    const nationality = pick(['RWA', 'RWA', 'COD', 'ETH', 'SOM'])
    const surname = familyName[nationality]?.() ?? ''
    const phone = happens(0.25) ? '' : phoneNumber()
    const from = 1972 + below(35)
    const given = new Set<string>()
    let dob = ''
    for (let left = happens(0.25) ? 2 + below(3) : 1; left > 0; left--)
      given.add(givenName[nationality]?.() ?? pick(french))
    for (const name of given) {
      if (dob === '' || !happens(0.25)) dob = birth(from, 12)
      const sex = happens(0.7) ? 'F' : 'M'
      people.push({
        entity: String(people.length),
        house: String(house),
        given: name,
        surname,
        dob,
        sex,
        nationality,
        phone,
      })
    }
  }
  for (let last = people.length - 1; last > 0; last--) {
    const place = below(last + 1)
    ;[people[last], people[place]] = [people[place] as Member, people[last] as Member]
  }
  const typo = (value: string): string => {
    const at = 1 + below(Math.max(1, value.length - 1))
    const letter = String.fromCharCode(97 + below(26))
    return pick([value.slice(0, at) + letter + value.slice(at + 1), value.slice(0, at) + value.slice(at + 1)])
  }
  const respell = (name: string): string =>
    name
      .split(' ')
      .map((word) => pick(spellings.find(([first]) => first === word) ?? [word]))
      .join(' ')
  const rewritten = (person: Member): Member => {
    const [year = '', month = '', day = ''] = person.dob.split('-')
    let [given, surname] = [respell(person.given), respell(person.surname)]
    if (happens(0.25)) given = typo(given)
    if (happens(0.25)) surname = typo(surname)
    if (happens(0.3)) given = given.normalize('NFD').replace(/\p{M}/gu, '')
    if (happens(0.3)) [given, surname] = [given.replace('-', ' '), surname.replace("'", '')]
    if (happens(0.12)) surname = surname.split(' ')[0] ?? ''
    if (happens(0.12)) [given, surname] = [surname, given]
    return {
      ...person,
      given,
      surname,
      dob: happens(0.08) ? `${year}-01-01` : happens(0.05) ? `${Number(year) + 1}-${month}-${day}` : person.dob,
      sex: happens(0.2) ? '' : person.sex,
      nationality: happens(0.1) ? '' : person.nationality,
      phone: happens(0.25) ? '' : happens(0.15) ? phoneNumber() : person.phone,
    }
  }
  const others = people.slice(count, count * 2 - inBoth)
  return { left: people.slice(0, count), right: [...people.slice(0, inBoth), ...others].map(rewritten) }
}
