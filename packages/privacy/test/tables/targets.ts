import { expect, it } from 'vitest'
import { inside } from '../../src/fixture-inside.ts'
import { SecretKey } from '../../src/pseudonyms/secret-key.ts'
import { type RandomBelow, seededRandom } from '../../src/random.ts'
import { openTableHistory, type PublishedTable, safeTables, TOTAL } from '../../src/tables/index.ts'

type Person = { readonly id: number; readonly sex: string; readonly age: string; readonly form: string }

const ages = ['age9To17', 'age18To20', 'age21To23', 'age24To26', 'age30To38']
const forms = ['sexual', 'forcedLabour', 'domesticServitude', 'forcedBegging']

/** Most people are women; each age group of the few with another marker has one form. */
function draw(id: number, random: RandomBelow): Person {
  const age = ages[random(ages.length)] as string
  const at = random(1000)
  const group = Math.floor(id / 66) % ages.length
  if (id % 66 === 0)
    return { id, sex: 'otherMarker', age: ages[group] as string, form: forms[group % forms.length] as string }
  const form = forms[Math.floor(forms.length * (random(1000) / 1000) ** 2)] as string
  return { id, sex: at < 650 ? 'female' : 'male', age, form }
}

const count = ({ cells }: PublishedTable, ...values: string[]): number | undefined =>
  cells.find((cell) => cell.values.join() === values.join())?.count

/** What tables of 1,000 people by sex, age and form have to keep, over five years too. */
export function keepsTargets(seed: number): void {
  const random = seededRandom(seed)
  const people = Array.from({ length: 1000 }, (_, id) => draw(id, random))

  it('disclose no group whose members all share a form', async () => {
    const { tables } = await safeTables(inside(people), { tables: [['sex', 'age', 'form']], leastShown: 0 })
    const [table] = tables as [PublishedTable]
    const groups = ages.filter((age) => people.some((one) => one.sex === 'otherMarker' && one.age === age))
    expect(groups).toHaveLength(5)
    const isListed = table.cells.some(({ values }) => values[0] === 'otherMarker')
    const possible = (age: string): string[] => forms.filter((form) => count(table, 'otherMarker', age, form) !== 0)
    expect(groups.filter((age) => isListed && possible(age).length === 1)).toEqual([])
  })

  it('expose no one of a hundred newcomers a year in five years, and show most people at the finest level', async () => {
    const key = SecretKey.generate()
    let history = openTableHistory('id', key)
    let now = people
    const columns = ['sex', 'age', 'form'] as const
    const shownIn = new Map<string, number>()
    let exposed = 0
    for (let year = 0; year < 5; year++) {
      const newcomers = year === 0 ? [] : Array.from({ length: 100 }, (_, at) => draw(1000 * (year + 1) + at, random))
      now = [...now.filter(() => year === 0 || random(100) >= 3), ...newcomers]
      const made = await safeTables(
        inside(now),
        { tables: [[...columns]] },
        { series: { history, key, date: `${2020 + year}-12-31` } },
      )
      history = made.history
      const [table] = made.tables as [PublishedTable]
      // A cell that counts fewer than eleven people more or fewer than before shows something of them.
      for (const { values, count: shown } of table.cells) {
        if (shown === undefined) continue
        const name = values.join()
        const change = Math.abs(shown - (shownIn.get(name) ?? 0))
        if (change > 0 && change < 11) exposed += change
        shownIn.set(name, shown)
      }
      const finest = table.cells.filter(({ values, count: shown }) => shown !== undefined && !values.includes(TOTAL))
      const listed = columns.map((_, at) => new Set(table.cells.map(({ values }) => values[at] as string)))
      const shownCells = new Set(finest.map(({ values }) => values.join()))
      const inShown = now.filter((one) =>
        shownCells.has(columns.map((column, at) => (listed[at]?.has(one[column]) ? one[column] : 'Other')).join()),
      )
      expect([year, inShown.length / now.length >= 0.85]).toEqual([year, true])
    }
    expect(exposed).toBe(0)
  })
}
