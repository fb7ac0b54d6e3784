import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { createReportInSeries, openReportHistory, type Report } from '@tip-standard/report'
import { expect } from 'vitest'
import {
  type AttackedPerson,
  attackedCatalogue,
  codesOf,
  drawLives,
  everyLife,
  type Life,
  recordsOf,
  type Sizes,
  seeded,
} from './attacked-people.ts'
import { attackSeries } from './series-attack.ts'

/** A series to attack: three reports, and the present one. */
export type Setting = Sizes & { readonly minimumCell: number }

/** What is attacked: so few people that the solver tries everything. */
export const settings: readonly Setting[] = [
  { people: 60, newcomers: 20, minimumCell: 4 },
  { people: 120, newcomers: 40, minimumCell: 11 },
]

const YEARS = 4

/** Makes the reports of all years. */
async function publish(lives: readonly Life[], minimumCell: number): Promise<Report[]> {
  const key = SecretKey.generate()
  let history = openReportHistory(key)
  const catalogue = attackedCatalogue()
  const request = { title: 'Invented', sets: ['own'], catalogue, minimumCell }
  const reports: Report[] = []
  for (let year = 0; year < YEARS; year++) {
    const records = recordsOf(lives, year)
    const made = await createReportInSeries(records, request, { history, key })
    if (made.isAgain) expect(made.report).toEqual(reports.at(-1))
    else reports.push(made.report)
    history = made.history
  }
  return reports
}

/** What can be asked: who are of a kind in a year, and who came to be so or ceased to be between two years; and the kind itself. */
function questions(): {
  name: string
  asked: (life: Life) => boolean
  isOne?: (person: AttackedPerson | undefined) => boolean
}[] {
  let wanted: Partial<AttackedPerson>[] = [{}]
  for (const [axis, codes] of Object.entries(codesOf))
    wanted = wanted.flatMap((one) => [one, ...codes.map((code) => ({ ...one, [axis]: code }))])
  return wanted.flatMap((one) => {
    const name = Object.values(one).join()
    const answers = Object.entries(one) as [keyof AttackedPerson, string][]
    const isOne = (person: AttackedPerson | undefined): boolean =>
      person !== undefined && answers.every(([axis, code]) => person[axis] === code)
    const years = Array.from({ length: YEARS }, (_, year) => year)
    const pairs = years.flatMap((year) => years.slice(0, year).map((before) => [before, year] as const))
    return [
      ...years.map((year) => ({
        name: `${name} in ${year}`,
        asked: (life: Life) => isOne(life[year]),
        ...(year === 0 && { isOne }),
      })),
      ...pairs.flatMap(([before, year]) => [
        {
          name: `${name} in ${year}, not in ${before}`,
          asked: (life: Life) => isOne(life[year]) && !isOne(life[before]),
        },
        {
          name: `${name} in ${before}, not in ${year}`,
          asked: (life: Life) => isOne(life[before]) && !isOne(life[year]),
        },
      ]),
    ]
  })
}

/**
 * Attacks a series, and returns every question about few people with the width that the attacker is left with. Fails
 * where the truth is not among what is possible.
 */
export async function attack({ minimumCell, ...sizes }: Setting, seed: number) {
  const lives = drawLives(sizes, YEARS, seeded(seed))
  const reports = await publish(lives, minimumCell)
  const { rangeOf, countedIn } = await attackSeries(reports, everyLife(YEARS), lives)
  const counted = questions().flatMap(({ name, asked, isOne }) => [
    { name, asked },
    // Those whom a report counts: the counts that it shows or hides.
    ...(isOne === undefined
      ? []
      : Array.from({ length: YEARS }, (_, year) => ({
          name: `${name}, counted in ${year}`,
          asked: (life: Life) => countedIn(life) === year && isOne(life[year]),
        }))),
  ])
  const few = counted.flatMap(({ name, asked }) => {
    const truth = lives.filter(asked).length
    if (truth === 0 || truth >= minimumCell) return []
    const [least, most] = rangeOf(asked)
    expect(truth).toBeGreaterThanOrEqual(least - 1e-6)
    expect(truth).toBeLessThanOrEqual(most + 1e-6)
    return [{ name, width: most - least + 1 }]
  })
  const cells = reports.flatMap(({ sets }) =>
    sets.flatMap(({ indicators }) => indicators.flatMap(({ tables }) => tables.flatMap((table) => table.cells))),
  )
  return {
    few,
    reports,
    shown: cells.filter(({ count = 0 }) => count > 0).length,
    hidden: cells.filter(({ count }) => count === undefined).length,
  }
}
