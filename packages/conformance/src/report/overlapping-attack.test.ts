import type { AgeBandCode, CaseRecord } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { createReport, type Dimension, defineIndicators, type ReportTable } from '@tip-standard/report'
import { expect, it } from 'vitest'
import { solverFor, sumOfVariables } from '../../../privacy/test/solver.ts'
import { type RandomBelow, seeded } from './attacked-people.ts'

const bands: readonly AgeBandCode[] = [
  ...(['age18To20', 'age21To23', 'age24To26', 'age27To29'] as const),
  ...(['age30To38', 'age39To47', 'age48AndOver'] as const),
]
const sexes = { women: 'female', men: 'male' } as const
type Group = keyof typeof sexes
type Person = { readonly group: Group; readonly band: AgeBandCode }

/** Breakdowns by whether someone is in some of the age bands; which bands is public. */
type Breakdown = ReadonlySet<AgeBandCode>

const toDimension = (values: Breakdown, at: number): Dimension => ({
  id: `breakdown${at}`,
  title: 'Invented',
  definition: 'Invented',
  unit: 'victims',
  values: {
    kind: 'cases',
    cases: [
      { code: 'yes', label: 'yes', when: { op: 'in', field: 'ageBand', values: [...values] } },
      { code: 'no', label: 'no', when: { op: 'present', field: 'ageBand' } },
    ],
  },
})

/** Every table of a report with an indicator by each breakdown. */
async function publish(people: readonly Person[], breakdowns: readonly Breakdown[], minimumCell: number) {
  const dimensions = breakdowns.map(toDimension)
  const indicators = dimensions.map(({ id }) => ({
    ...{ id: `by${id}`, title: id, question: id, unit: 'victims', denominator: id, by: [id], figures: [] },
    ...{ picture: 'bars', notReadAs: id, sources: ['invented'] },
  }))
  const defined = defineIndicators({ dimensions, indicators })
  if (!defined.ok) throw new Error(defined.findings.map(({ message }) => message).join(' '))
  const records = people.map(({ group, band }, at) =>
    withinCustody({
      case: { id: `invented-${at}` },
      reportingEntity: { id: 'invented' },
      victims: [{ id: 'v', sex: sexes[group], minorAtRegistration: 'adult', ageBand: band }],
    } as unknown as CaseRecord),
  )
  const { catalogue, sets } = defined
  const report = await createReport(records, { title: 'Invented', sets, catalogue, minimumCell })
  return report.sets.flatMap((set) => set.indicators.flatMap(({ tables }) => tables))
}

function draw(random: RandomBelow, count: number): { people: Person[]; breakdowns: Breakdown[] } {
  const weights = bands.map(() => random(1000) ** 2)
  const ends = weights.map((_, at) => weights.slice(0, at + 1).reduce((sum, one) => sum + one, 0))
  const drawBand = (): AgeBandCode => {
    const drawn = random(ends.at(-1) as number)
    return bands[ends.findIndex((end) => drawn < end)] as AgeBandCode
  }
  const people = Array.from({ length: count }, (): Person => {
    return { group: random(3) === 0 ? 'men' : 'women', band: drawBand() }
  })
  const breakdowns = Array.from({ length: 3 }, () => {
    const [first, ...others] = bands
    return new Set([first as AgeBandCode, ...others.slice(1).filter(() => random(2) === 0)])
  })
  return { people, breakdowns }
}

type Unknown = { readonly group: Group; readonly in: readonly boolean[] }

const isCounted = (one: Unknown, { dimensions }: ReportTable, at: readonly number[]): boolean =>
  dimensions.every(({ id, categories }, axis) => {
    const { code, kind, merges = [code] } = categories[at[axis] as number] ?? { code: '', kind: 'missing' }
    if (kind === 'total') return true
    const own = id === 'sexAndAge' ? one.group : one.in[Number(id.replace('breakdown', ''))] === true ? 'yes' : 'no'
    return merges.includes(own)
  })

/**
 * The questions about fewer people than the minimum that integer programs answer from all tables: how many women, men
 * or people are in some breakdowns and not in others. The attacker knows what each breakdown means.
 */
async function answered(random: RandomBelow, count: number, minimumCell: number) {
  const { people, breakdowns } = draw(random, count)
  const inOf = (band: AgeBandCode): boolean[] => breakdowns.map((one) => one.has(band))
  const tables = await publish(people, breakdowns, minimumCell)
  const isShown = (group: Group): boolean =>
    tables.some(({ dimensions: [first] }) =>
      first?.categories.some(({ code, merges = [code] }) => merges.includes(group)),
    )
  const groups = (['women', 'men'] as const).filter(isShown)
  const unknowns = groups.flatMap((group) =>
    [...new Map(bands.map((band) => [inOf(band).join(), inOf(band)])).values()].map((own) => ({ group, in: own })),
  )
  const truth = unknowns.map(
    (one) => people.filter(({ group, band }) => group === one.group && inOf(band).join() === one.in.join()).length,
  )
  const shown = tables.flatMap((table) =>
    table.cells.flatMap(({ at, count: people }) => {
      const counted = unknowns.flatMap((one, place) => (isCounted(one, table, at) ? [place] : []))
      return people === undefined || counted.length === 0 ? [] : [`${sumOfVariables(counted)} = ${people}`]
    }),
  )
  const solve = await solverFor({ variables: unknowns.length, constraints: [...new Set(shown)] })
  const bound = (sense: 'Minimize' | 'Maximize', at: readonly number[]): number =>
    Math.round(solve(sense, sumOfVariables(at), true))
  const wanted = breakdowns.reduce<(boolean | undefined)[][]>(
    (known) => known.flatMap((one) => [undefined, true, false].map((is) => [...one, is])),
    [[]],
  )
  const questions = wanted.flatMap((of) =>
    [undefined, 'women', 'men'].map((group) =>
      unknowns.flatMap((one, at) =>
        (group ?? one.group) === one.group && of.every((is, place) => (is ?? one.in[place]) === one.in[place])
          ? [at]
          : [],
      ),
    ),
  )
  const few = [...new Map(questions.map((at) => [at.join(), at])).values()].filter((at) => {
    const real = at.reduce((sum, one) => sum + (truth[one] as number), 0)
    return real > 0 && real < minimumCell
  })
  return {
    few: few.length,
    shown: shown.length,
    solved: few.filter((at) => bound('Minimize', at) === bound('Maximize', at)),
  }
}

it('leaves every small count between breakdowns of one field open, for someone who knows what each breakdown means', async () => {
  const random = seeded(1)
  let few = 0
  for (let round = 0; round < 40; round++) {
    const found = await answered(random, [40, 120, 263, 300][round % 4] as number, 11)
    expect(found.solved, `round ${round}`).toEqual([])
    expect(found.shown).toBeGreaterThan(0)
    few += found.few
  }
  expect(few).toBeGreaterThan(100)
}, 60_000)
