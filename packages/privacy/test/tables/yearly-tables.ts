import { expect } from 'vitest'
import { inside } from '../../src/fixture-inside.ts'
import { SecretKey } from '../../src/pseudonyms/secret-key.ts'
import { fraction, type RandomBelow, seededRandom } from '../../src/random.ts'
import { openTableHistory, type PublishedTable, safeTables, TOTAL } from '../../src/tables/index.ts'
import { type Asked, isIn, type Life, livesOf, seriesAttack, type Year } from './series-attack.ts'

type Person = Readonly<Record<string, string>>
/** People, and the tables of the years, one after the other; `newcomers` come every year. */
export type Setting = {
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

/**
 * A question that has to stay open, with the true answer: how many of few are in a cell, came to it or left it; and
 * whether a group is all alike.
 */
type Question = { readonly name: string; readonly asked: Asked; readonly truth: number; readonly isGroup: boolean }

/** The people of a cell in a year, and those who came to it or left it between two years. */
function periodsOf(
  years: number,
  columns: readonly string[],
): { name: string; of: (values: readonly string[]) => Asked }[] {
  const isOf =
    (year: number) =>
    (values: readonly string[]): Asked =>
    (life) =>
      isIn(life, year, columns, values)
  const change =
    (from: number, to: number) =>
    (values: readonly string[]): Asked =>
    (life) =>
      isIn(life, to, columns, values) && !isIn(life, from, columns, values)
  return Array.from({ length: years }, (_, year) => [
    { name: `in ${year}`, of: isOf(year) },
    ...Array.from({ length: year }, (_, before) => [
      { name: `came between ${before} and ${year}`, of: change(before, year) },
      { name: `left between ${before} and ${year}`, of: change(year, before) },
    ]).flat(),
  ]).flat()
}

function questions(years: readonly Year[], lives: readonly Life[], minimum: number): Question[] {
  const found: Question[] = []
  const ask = (name: string, asked: Asked, isGroup: boolean): void => {
    const truth = lives.filter(asked).length
    if (isGroup ? truth === 0 : truth > 0 && truth < minimum) found.push({ name, asked, truth, isGroup })
  }
  const tables = new Map(years.map(({ table }) => [table.dimensions.map(({ column }) => column).join(), table]))
  for (const { dimensions, cells } of tables.values()) {
    const columns = dimensions.map(({ column }) => column)
    const at = columns.indexOf('form')
    for (const { values } of cells)
      for (const { name, of } of periodsOf(years.length, columns)) {
        const asked = of(values)
        ask(`${values.join()} ${name}`, asked, false)
        if (at === -1 || values[at] === TOTAL) continue
        const inGroup = of(values.with(at, TOTAL))
        if (lives.some(inGroup))
          ask(`others than ${values.join()} ${name}`, (life) => inGroup(life) && !asked(life), true)
      }
  }
  return found
}

/** The widths that the attacker is left with; fails where the truth is not among what is possible. */
export async function attackYears(setting: Setting, years: number, seed: number) {
  const random = seededRandom(seed)
  const lives = drawLives(setting, years, random)
  const published = await publish(setting, lives, years)
  const rangeOf = await seriesAttack(published, livesOf(years, setting.valuesOf), setting.isWhole)
  const asked = questions(published, lives, setting.minimum)
  return asked.map(({ asked: question, ...one }) => {
    const [least, most] = rangeOf(question)
    expect(one.truth).toBeGreaterThanOrEqual(least - 1e-6)
    expect(one.truth).toBeLessThanOrEqual(most + 1e-6)
    return { ...one, width: most - least + 1 }
  })
}
