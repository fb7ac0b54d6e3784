import { type CaseRecord, type FieldId, isObject, type Json, STANDARD_VERSION } from '@tip-standard/core'
import { field } from '@tip-standard/core/metadata'
import { type Permission, type Permitted, samePermission } from '@tip-standard/policy'
import { limitsOf, type ProtectedReport, protectCounts, TOTAL } from '@tip-standard/privacy/tables'
import type { Catalogue } from './catalogue.ts'
import type { CountedPeople, SeenBefore } from './counting/seen-before.ts'
import { UnitCounter, type UnitCounts } from './counting/unit-counter.ts'
import { planUnit, type UnitPlan } from './counting/unit-plan.ts'
import type { Dimension, Indicator, IndicatorSet, IndicatorUnit } from './generated/indicator.ts'
import type { Report, ReportCounted, ReportIndicator } from './model/report.ts'
import { addRates } from './rates/add-rates.ts'
import { Population, type PopulationRow, readPopulation } from './rates/population.ts'
import { ReportError } from './report-error.ts'
import { annexOf, type ReportAnnex, shownGroups } from './results/annex.ts'
import { REST } from './results/categories.ts'
import { resultsOf } from './results/indicator-results.ts'
import { yearsToName } from './results/years.ts'
import { standardCatalogue } from './standard-catalogue.ts'

/** What a report is to hold. */
export type ReportRequest = {
  readonly title: string
  /** Ids of sets, in their order. */
  readonly sets: readonly string[]
  /** The available indicators (default: those of the standard). */
  readonly catalogue?: Catalogue
  /**
   * Counts from 1 to less than this are hidden. What the policy asks, and no less than 11, unless given; inside the
   * organisation every count is shown.
   */
  readonly minimumCell?: number
  /** The permission that let the records through (default: that of the records). Give it if there may be no records. */
  readonly permission?: Permission
  /** Fields that the audience may not have; restricted ones and free texts are never among those that it may. */
  readonly withheld?: readonly FieldId[]
  /** Whether the records of several reporting entities are added up: what another one reports too is then left out. */
  readonly acrossEntities?: boolean
  /**
   * How many people there are in the country, by sex and age group, for indicators that are rates; each year of the
   * report, or the one that it is of.
   */
  readonly population?: readonly PopulationRow[]
  /** The name of the source of the population in the report (default: as its rows state it). */
  readonly populationSource?: string
}

/** What was counted for a report, by unit: exact, and therefore internal. */
type Counted = { readonly plan: UnitPlan; readonly counts: UnitCounts }

/** Records that came through the gate. */
export type Records = AsyncIterable<Permitted<CaseRecord>> | Iterable<Permitted<CaseRecord>>

function indicatorsOf(sets: readonly string[], catalogue: Catalogue): { set: IndicatorSet; indicators: Indicator[] }[] {
  return sets.map((id) => {
    const set = catalogue.sets.find((one) => one.id === id)
    if (set === undefined)
      throw new ReportError(
        'unknownSet',
        `There is no set ${id}. There are: ${catalogue.sets.map((one) => one.id).join(', ')}.`,
      )
    const indicators = set.indicators.map((own) => {
      const found = catalogue.indicators.find((one) => one.id === own)
      if (found === undefined) throw new ReportError('unknownIndicator', `There is no indicator ${own}.`)
      return found
    })
    return { set, indicators }
  })
}

/** The smallest cell of a report: what the policy asks at least. Throws a `belowPolicy` for less. */
function minimumOf({ minimumCell }: ReportRequest, permission: Permission): number {
  if (permission.isInternal) return minimumCell ?? 1
  const { leastCell, usualCell } = limitsOf(permission.release)
  if (minimumCell !== undefined && minimumCell < leastCell)
    throw new ReportError('belowPolicy', `The policy asks for cells of at least ${leastCell}.`)
  return minimumCell ?? usualCell
}

/** Whether a field is withheld from the audience. */
function withheldFor({ withheld = [] }: ReportRequest, { isInternal }: Permission): (id: FieldId) => boolean {
  return (id) => !isInternal && (withheld.includes(id) || field(id).sensitivity === 'restricted')
}

/** The first and the last of some years. */
function spanOf(years: readonly number[]): readonly [number, number] | undefined {
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)]
}

/** What a report counts: the indicators of its sets, each once, and how each unit is counted. */
type Planned = {
  readonly asked: ReturnType<typeof indicatorsOf>
  readonly plans: readonly UnitPlan[]
}

function plan({ sets, catalogue = standardCatalogue }: Pick<ReportRequest, 'sets' | 'catalogue'>): Planned {
  const asked = indicatorsOf(sets, catalogue)
  const all = [...new Map(asked.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const))).values()]
  const dimensionOf = (id: string): Dimension | undefined => catalogue.dimensions.find((one) => one.id === id)
  const units = [...new Set(all.map(({ unit }) => unit))]
  return {
    asked,
    plans: units.map((unit: IndicatorUnit) =>
      planUnit(
        unit,
        all.filter((one) => one.unit === unit),
        dimensionOf,
      ),
    ),
  }
}

/** The population of a request, if it has one. Throws a `badPopulation` for one that cannot be used. */
function populationOf({ population }: ReportRequest): Population | undefined {
  if (population === undefined) return undefined
  const read = readPopulation(population)
  if (!read.ok) throw new ReportError('badPopulation', read.problems.join(' '))
  return new Population(read.rows)
}

/** What the report says of the population, where it has rates. */
function saidOf(
  { population, populationSource = population?.find(({ source }) => source !== undefined)?.source }: ReportRequest,
  years: readonly [number, number] | undefined,
  indicators: Iterable<ReportIndicator>,
): Pick<Report, 'population'> {
  const [row] = population ?? []
  const hasRates = [...indicators].some(({ indicator: { per }, tables }) => per !== undefined && tables.length > 0)
  if (row === undefined || !hasRates) return {}
  return {
    population: {
      ...(populationSource !== undefined && { source: populationSource }),
      ...(row.country !== undefined && { country: row.country }),
      ...(row.year !== undefined && years !== undefined && { years }),
    },
  }
}

/**
 * The fields of who counts, when and for whom: without them, organisations would count as people, and people found not
 * to be victims as victims.
 */
const fieldsOfCounting: readonly FieldId[] = [
  ...(['case.openedOn', 'case.registrationYear', 'reportingEntity.id'] as const),
  ...(['victim.status', 'perpetrator.kind', 'event.kind', 'event.victimIds'] as const),
]

/** Lists the fields that a report reads, so that the gate can leave out the others. Throws like `createReport`. */
export function fieldsOfReport(request: Pick<ReportRequest, 'sets' | 'catalogue'>): FieldId[] {
  return [...new Set([...fieldsOfCounting, ...plan(request).plans.flatMap(({ needs }) => needs)])]
}

/**
 * Counts the indicators of some sets over records that came through the gate, protects all tables together, and returns
 * what may be published. Throws a `PolicyError` for records that did not come through the gate by one request, and a
 * `ReportError` for a set or an indicator that cannot be counted.
 */
export async function createReport(records: Records, request: ReportRequest): Promise<Report> {
  return (await createReportWithAnnex(records, request)).report
}

/**
 * Creates a report, and says in an annex how many people it leaves out and how many counts it hides, by sex and age
 * group. The annex is exact: it is for the organisation itself and must never go where the report goes. Throws like
 * `createReport`.
 */
export async function createReportWithAnnex(
  records: Records,
  request: ReportRequest,
): Promise<{ report: Report; annex: readonly ReportAnnex[] }> {
  const { report, annex } = await countReport(records, request)
  return { report, annex }
}

/** How a report of a series is counted: whom earlier ones counted, and whether there are earlier ones. */
export type CountingInSeries = {
  readonly seenBeforeOf: (unit: IndicatorUnit) => SeenBefore
  readonly isFirst: boolean
}

/** A report, its annex, and, in a series, whom it counts. */
export type CountedReport = {
  readonly report: Report
  readonly annex: readonly ReportAnnex[]
  readonly people: readonly CountedPeople[]
}

/** How many are in the tables of a unit: by the shared dimension, or, of events, what a table of all of them says. */
function totalOf({ shared }: ProtectedReport, results: readonly ReportIndicator[]): number | undefined {
  if (shared !== undefined) return shared.cells.find(({ values }) => values[0] === TOTAL)?.count
  const table = results.find(({ indicator: { of = [] }, tables }) => of.length === 0 && tables.length > 0)?.tables[0]
  const totals = table?.dimensions.map(({ categories }) => categories.findIndex(({ kind }) => kind === 'total'))
  return table?.cells.find(({ at }) => at.join() === totals?.join())?.count
}

/** Those who are in the tables of a unit, in the order of their tokens, which says nothing about the data. */
function peopleIn({ unit }: UnitPlan, { people }: UnitCounts, { shared }: ProtectedReport): CountedPeople {
  const shown = shared === undefined ? undefined : shownGroups(shared)
  const counted = people.filter(({ group }) => shown === undefined || (group !== undefined && shown.has(group)))
  return { unit, tokens: counted.flatMap(({ tokens }) => tokens).sort() }
}

/** What was counted of all records, what let them through, and whether several agencies reported them. */
type CountedRecords = {
  readonly permission: Permission
  readonly counted: readonly Counted[]
  readonly hasAgencies: boolean
}

/** Counts all records. The keys of those who counted go when it returns: protection needs the memory. */
async function countRecords(
  records: Records,
  plans: readonly UnitPlan[],
  request: ReportRequest,
  seenBefore: readonly (SeenBefore | undefined)[],
): Promise<CountedRecords> {
  const countersFor = (permission: Permission): UnitCounter[] =>
    plans.map(
      (plan, at) =>
        new UnitCounter(plan, {
          acrossEntities: request.acrossEntities === true,
          seenBefore: seenBefore[at],
          byAgency: limitsOf(permission.release).contributors !== undefined,
        }),
    )
  let counters: UnitCounter[] | undefined
  let read: Permission | undefined
  const agencies = new Set<unknown>()
  for await (const record of records) {
    read = samePermission(record, read)
    if (agencies.size < 2) agencies.add(record.reportingEntity?.id)
    counters ??= countersFor(read)
    if (isObject(record)) for (const counter of counters) counter.add(record as Json)
  }
  const permission = read ?? request.permission
  if (permission === undefined)
    throw new ReportError('noRecords', 'There are no records, and nothing says for whom the report is.')
  const made = counters ?? countersFor(permission)
  return {
    permission,
    counted: plans.map((plan, at): Counted => ({ plan, counts: (made[at] as UnitCounter).counts() })),
    hasAgencies: agencies.size > 1,
  }
}

/** Counts and protects a report, alone or as one of a series. Throws as `createReport` does, and what `SeenBefore` throws. */
export async function countReport(
  records: Records,
  request: ReportRequest,
  series?: CountingInSeries,
): Promise<CountedReport> {
  const { asked, plans } = plan(request)
  const population = populationOf(request)
  const seenBefore = plans.map(({ unit }) => series?.seenBeforeOf(unit))
  const { permission, counted, hasAgencies } = await countRecords(records, plans, request, seenBefore)
  // For a single agency the rule would hide every count.
  const contributors = hasAgencies ? limitsOf(permission.release).contributors : undefined
  const minimum = minimumOf(request, permission)
  if (series !== undefined && minimum === 1)
    throw new ReportError(
      'nothingHidden',
      'This report shows every count, so that there is nothing to protect over time: leave it out of the series.',
    )
  for (const one of seenBefore) one?.refuseOthers()
  const yearsOf = new Map<IndicatorUnit, readonly number[]>()
  const byId = new Map<string, ReportIndicator>()
  const totals: ReportCounted[] = []
  const annex: ReportAnnex[] = []
  const people: CountedPeople[] = []
  for (const one of counted) {
    const { plan, counts } = one
    const report = protectCounts(counts.request, {
      minimumCell: minimum,
      rest: REST,
      ...(contributors !== undefined && { contributors }),
    })
    // The years of those who are counted here: perpetrators can be of others.
    const ownYears = yearsToName(plan, counts, report, minimum)
    yearsOf.set(plan.unit, ownYears)
    const isWithheld = withheldFor(request, permission)
    const results = resultsOf(plan, report, isWithheld, minimum === 1)
    for (const result of results)
      byId.set(result.id, addRates(result, series?.isFirst === false ? 'newOnly' : population, spanOf(ownYears)))
    annex.push(annexOf(plan, counts, report, results))
    people.push(peopleIn(plan, counts, report))
    const isCounted = !plan.leftOutBy.some(isWithheld)
    // Where nothing is hidden, everyone is in the tables.
    const shown = minimum === 1 ? counts.counted : totalOf(report, results)
    const total = isCounted ? shown : undefined
    const isSaid = total !== undefined && (total > 0 || minimum === 1)
    totals.push({
      unit: plan.unit,
      ...(isSaid && { count: total }),
      hasOthers: minimum > 1 && plan.shared !== undefined,
    })
  }
  const years = spanOf([...yearsOf.values()].flat())
  const report: Report = {
    standardVersion: STANDARD_VERSION,
    title: request.title,
    at: permission.at,
    permission,
    minimumCell: minimum,
    counted: totals,
    ...(years !== undefined && { years }),
    ...saidOf(request, spanOf(yearsOf.get('victims') ?? []), byId.values()),
    sets: asked.map(({ set, indicators }) => ({
      set,
      indicators: indicators.map(({ id }) => byId.get(id) as ReportIndicator),
    })),
  }
  return { report, annex, people }
}
