import type { Report, ReportTable } from '@tip-standard/report'
import highsModule from 'highs'
import { type AttackedPerson, codesOf, figureOf, type Life, SHARED } from './attacked-people.ts'

// Its types describe the CommonJS build; what is imported is the ES module, whose default export is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** Whether a code is counted in a category of a table. */
function isIn(code: string, category: ReportTable['dimensions'][number]['categories'][number] | undefined): boolean {
  if (category === undefined) return false
  return category.kind === 'total' || category.code === code || category.merges?.includes(code) === true
}

const tablesIn = ({ sets }: Report): ReportTable[] =>
  sets.flatMap(({ indicators }) => indicators.flatMap(({ tables }) => tables))

/** The groups of which everyone may see that they are in the tables of a report. */
function groupsIn(report: Report): Set<string> {
  const own = tablesIn(report).flatMap(({ dimensions }) => dimensions.filter(({ id }) => id === SHARED))
  return new Set(
    own.flatMap(({ categories }) =>
      codesOf[SHARED].filter((code) => categories.some((one) => one.kind !== 'total' && isIn(code, one))),
    ),
  )
}

/**
 * In which report of a series a life is counted, as everyone can work out: the first one in which there is such a
 * person, of a group that it shows.
 */
function firstCounted(life: Life, groups: readonly ReadonlySet<string>[]): number {
  return life.findIndex((person, year) => person !== undefined && groups[year]?.has(person[SHARED]) === true)
}

/** The least and the most people of whom something can be true. */
export type Range = readonly [least: number, most: number]

/**
 * Attacks every page of a series with integer programs: an attacker who knows each count and share that any of them
 * shows, by which rule people are counted, and every life that there can be. Shares no code with what protects them.
 * Lives that are counted in the same report as the same person are one unknown; of a question about lives, an attacker
 * knows of such an unknown that all of its people are among those asked about, that some may be, or that none is.
 *
 * `truth` are the lives that the reports are of. They have to be possible, and are what the solver need not look for:
 * where two possible worlds are known between which an answer differs, the attacker has not learnt it, and the range is
 * that between them; else it is the exact one.
 */
export async function attackSeries(
  reports: readonly Report[],
  lives: readonly Life[],
  truth: readonly Life[],
): Promise<{ rangeOf: (asked: (life: Life) => boolean) => Range; countedIn: (life: Life) => number }> {
  const groups = reports.map(groupsIn)
  const unknownOf = new Map<string, number>()
  const unknowns: { year: number; person: AttackedPerson }[] = []
  const nameOf = (life: Life, year: number): string => JSON.stringify([year, life[year]])
  const ofLife = lives.map((life) => {
    const year = firstCounted(life, groups)
    if (year === -1) return -1
    const name = nameOf(life, year)
    if (!unknownOf.has(name)) unknownOf.set(name, unknowns.push({ year, person: life[year] as AttackedPerson }) - 1)
    return unknownOf.get(name) as number
  })
  const equations = new Map<string, { at: readonly number[]; count: number }>()
  const add = (is: (person: AttackedPerson) => boolean, year: number, count: number | undefined): void => {
    if (count === undefined) return
    const at = unknowns.flatMap((one, index) => (one.year === year && is(one.person) ? [index] : []))
    equations.set(`${at.map((one) => `x${one}`).join(' + ') || '0 x0'} = ${count}`, { at, count })
  }
  for (const [year, report] of reports.entries()) {
    for (const { dimensions, cells } of tablesIn(report))
      for (const { at, count } of cells)
        add(
          (person) =>
            dimensions.every(({ id, categories }, axis) =>
              isIn(person[id as keyof AttackedPerson], categories[at[axis] as number]),
            ),
          year,
          count,
        )
    for (const { indicators } of report.sets)
      for (const { figures, indicator } of indicators)
        for (const { id, count, answered } of figures) {
          const figure = figureOf(indicator, id)
          add(figure.is, year, count)
          add(figure.isAnswered, year, answered)
        }
    for (const { count } of report.counted) add(() => true, year, count)
  }
  const sumIn = (world: readonly number[], at: readonly number[]): number =>
    at.reduce((sum, one) => sum + (world[one] as number), 0)
  const real = unknowns.map(() => 0)
  for (const life of truth) {
    const year = firstCounted(life, groups)
    const at = year === -1 ? undefined : unknownOf.get(nameOf(life, year))
    if (at !== undefined) real[at] = (real[at] as number) + 1
  }
  for (const [equation, { at, count }] of equations)
    if (sumIn(real, at) !== count) throw new Error(`the truth is not among what is possible: ${equation}`)
  const worlds = [real]
  const highs = await loadHighs()
  const subject = [...equations.keys()].map((one, at) => ` r${at}: ${one}`).join('\n')
  const integers = `Generals\n ${unknowns.map((_, at) => `x${at}`).join(' ')}\n`
  const known = new Map<string, number>()
  const solve = (sense: 'Minimize' | 'Maximize', at: readonly number[]): number => {
    if (at.length === 0) return 0
    const objective = at.map((one) => `x${one}`).join(' + ')
    const name = `${sense} ${objective}`
    const found = known.get(name) ?? solveAnew(sense, objective)
    known.set(name, found)
    return found
  }
  const solveAnew = (sense: 'Minimize' | 'Maximize', objective: string): number => {
    const program = `${sense}\n o: ${objective}\nSubject To\n${subject}\n${integers}End`
    const { Status, ObjectiveValue, Columns } = highs.solve(program, { output_flag: false, mip_rel_gap: 0 })
    if (Status === 'Optimal') {
      worlds.push(
        unknowns.map((_, at) => Math.round((Columns[`x${at}`] as { Primal?: number } | undefined)?.Primal ?? 0)),
      )
      return ObjectiveValue
    }
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Number.POSITIVE_INFINITY
    throw new Error(`the solver ended: ${Status}`)
  }
  const rangeOf = (asked: (life: Life) => boolean): Range => {
    const someOf = new Set<number>()
    const notAllOf = new Set<number>()
    for (const [at, life] of lives.entries()) (asked(life) ? someOf : notAllOf).add(ofLife[at] as number)
    const all = [...someOf].filter((one) => !notAllOf.has(one) && one !== -1)
    // Of those who are in no table there can be any number.
    const isEndless = someOf.delete(-1)
    const some = [...someOf]
    const least = Math.min(...worlds.map((world) => sumIn(world, all)))
    const most = isEndless ? Number.POSITIVE_INFINITY : Math.max(...worlds.map((world) => sumIn(world, some)))
    if (most > least) return [least, most]
    return [solve('Minimize', all), solve('Maximize', some)]
  }
  return { rangeOf, countedIn: (life) => firstCounted(life, groups) }
}
