import { describe, expect, it } from 'vitest'
import { inside } from '../src/fixture-inside.ts'
import { SecretKey } from '../src/pseudonyms/secret-key.ts'
import { fraction, type RandomBelow, seededRandom } from '../src/random.ts'
import { openTableHistory, type PublishedTable, safeTables, TOTAL } from '../src/tables/index.ts'
import { type Asked, isIn, type Life, livesOf, seriesAttack, type Year } from './tables/series-attack.ts'

type Person = Readonly<Record<string, string>>
type Setting = {
  readonly valuesOf: Readonly<Record<string, readonly string[]>>
  readonly tables: readonly (readonly string[])[]
  readonly people: number
  readonly minimum: number
  readonly newcomers: number
  readonly isWhole: boolean
}

/** The first values are the most frequent by far, and one group has a single form. */
function drawPerson({ valuesOf }: Setting, random: RandomBelow): Person {
  const entries = Object.entries(valuesOf).map(([column, values]) => [
    column,
    values[Math.floor(values.length * fraction(random) ** 2)] as string,
  ])
  const person = Object.fromEntries(entries) as Record<string, string>
  if (person.a === 'a1' && 'form' in person) person.form = 'f0'
  return person
}

/** People who come, leave and are corrected over the years. */
function drawLives(setting: Setting, years: number, random: RandomBelow): Life[] {
  const lives: (Person | undefined)[][] = []
  const add = (year: number, count: number): void => {
    for (let at = 0; at < count; at++)
      lives.push([...Array.from({ length: year }, () => undefined), drawPerson(setting, random)])
  }
  add(0, setting.people)
  for (let year = 1; year < years; year++) {
    for (const life of lives) {
      const before = life[year - 1]
      const isCorrected =
        before !== undefined && random(40) === 0 && life.every((one) => one === undefined || one === before)
      const [column = '', values = []] =
        Object.entries(setting.valuesOf)[random(Object.keys(setting.valuesOf).length)] ?? []
      if (before === undefined || random(25) === 0) life.push(undefined)
      else life.push(isCorrected ? { ...before, [column]: values[random(values.length)] as string } : before)
    }
    add(year, setting.newcomers)
  }
  return lives
}

async function publish(setting: Setting, lives: readonly Life[], years: number): Promise<Year[]> {
  const key = SecretKey.generate()
  let history = openTableHistory('id', key)
  const published: Year[] = []
  for (let year = 0; year < years; year++) {
    const rows = lives.flatMap((life, at) => (life[year] === undefined ? [] : [{ id: `p${at}`, ...life[year] }]))
    const columns = setting.tables[year % setting.tables.length] as readonly string[]
    const released = await safeTables(
      inside(rows),
      {
        tables: [columns],
        minimumCell: setting.minimum,
        sensitive: columns.filter((one) => one === 'form'),
        leastShown: 0,
      },
      { series: { history, key, date: `${2020 + year}-01-01` } },
    )
    history = released.history
    const changes = history.releases.at(-1)?.changes ?? []
    published.push({
      table: released.tables[0] as PublishedTable,
      changeOf: (values) =>
        changes.find(
          (one) =>
            one.columns.length === columns.length &&
            one.columns.every((column, at) => one.values[at] === values[columns.indexOf(column)]),
        ),
    })
  }
  return published
}

/** Every question that has to stay open, with the true answer: how many of few came, left or are there; and whether a group is all alike. */
function questions(
  years: readonly Year[],
  lives: readonly Life[],
  minimum: number,
): { asked: Asked; truth: number; isGroup: boolean }[] {
  const found: { asked: Asked; truth: number; isGroup: boolean }[] = []
  const ask = (asked: Asked, isGroup: boolean, isOpen: (truth: number) => boolean): void => {
    const truth = lives.filter(asked).length
    if (isOpen(truth)) found.push({ asked, truth, isGroup })
  }
  const isFew = (truth: number): boolean => truth > 0 && truth < minimum
  const tables = new Map(years.map(({ table }) => [table.dimensions.map(({ column }) => column).join(), table]))
  for (const { dimensions, cells } of tables.values()) {
    const columns = dimensions.map(({ column }) => column)
    for (const { values } of cells) {
      const periods: ((values: readonly string[]) => Asked)[] = years.flatMap((_, year) => [
        (of: readonly string[]): Asked =>
          (life) =>
            isIn(life, year, columns, of),
        ...Array.from({ length: year }, (_, before) => [
          (of: readonly string[]): Asked =>
            (life) =>
              isIn(life, year, columns, of) && !isIn(life, before, columns, of),
          (of: readonly string[]): Asked =>
            (life) =>
              isIn(life, before, columns, of) && !isIn(life, year, columns, of),
        ]).flat(),
      ])
      for (const period of periods) ask(period(values), false, isFew)
      const at = columns.indexOf('form')
      if (at === -1 || values[at] === TOTAL) continue
      for (const [year] of years.entries()) {
        const inGroup: Asked = (life) => isIn(life, year, columns, values.with(at, TOTAL))
        if (!lives.some(inGroup)) continue
        const others: Asked = (life) => inGroup(life) && !isIn(life, year, columns, values)
        ask(others, true, (truth) => truth === 0)
      }
    }
  }
  return found
}

const ab = { a: ['a0', 'a1', 'a2'], form: ['f0', 'f1'] }
const abc = { a: ['a0', 'a1'], b: ['b0', 'b1'], form: ['f0', 'f1'] }

/** The widths that the attacker is left with; fails where the truth is not among what is possible. */
async function attack(setting: Setting, years: number, seed: number) {
  const random = seededRandom(seed)
  const lives = drawLives(setting, years, random)
  const published = await publish(setting, lives, years)
  const rangeOf = await seriesAttack(published, livesOf(years, setting.valuesOf), setting.isWhole)
  const asked = questions(published, lives, setting.minimum)
  return asked.map(({ asked: question, truth, isGroup }) => {
    const [least, most] = rangeOf(question)
    expect(truth).toBeGreaterThanOrEqual(least - 1e-6)
    expect(truth).toBeLessThanOrEqual(most + 1e-6)
    return { width: most - least + 1, isGroup }
  })
}

describe('an attacker who has the tables of all years and a solver', () => {
  it.each<[string, Setting, number, readonly number[]]>([
    [
      'three years, whole people',
      {
        valuesOf: { a: ['a0', 'a1'], form: ['f0', 'f1'] },
        tables: [['a', 'form']],
        people: 60,
        minimum: 5,
        newcomers: 14,
        isWhole: true,
      },
      3,
      [1, 2, 3],
    ],
    [
      'five years',
      { valuesOf: ab, tables: [['a', 'form']], people: 120, minimum: 6, newcomers: 18, isWhole: false },
      5,
      [1, 2],
    ],
    [
      'overlapping dimensions',
      {
        valuesOf: abc,
        tables: [
          ['a', 'form'],
          ['b', 'form'],
          ['a', 'b'],
        ],
        people: 90,
        minimum: 5,
        newcomers: 16,
        isWhole: false,
      },
      4,
      [1, 2],
    ],
  ])('computes no group of few, and of no group that all share a form: %s', async (_, setting, years, seeds) => {
    for (const seed of seeds) {
      const found = await attack(setting, years, seed)
      expect(found.filter(({ width }) => width < 2 - 1e-6)).toEqual([])
      expect(found.filter(({ isGroup }) => isGroup).length).toBeGreaterThan(0)
      expect(found.filter(({ isGroup }) => !isGroup).length).toBeGreaterThan(10)
    }
  })
})
