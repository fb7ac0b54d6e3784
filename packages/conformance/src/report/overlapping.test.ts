import type { AgeBandCode, CaseRecord, MaritalStatusCode, Victim } from '@tip-standard/core'
import { type Dimension, defineIndicators, type ReportTable } from '@tip-standard/report'
import { expect, it } from 'vitest'
import { reportOf } from './headlines.ts'

const people = (count: number, victim: Omit<Victim, 'id'>): Omit<Victim, 'id'>[] => Array(count).fill(victim)

const consent = { id: 'c', purpose: 'shareStatistics', decision: 'granted', givenBy: 'self', date: '2026-01-05' }

const records = (victims: readonly Omit<Victim, 'id'>[]): CaseRecord[] =>
  victims.map((victim, at) => ({
    standardVersion: '1.0-rc.2',
    case: { id: `invented-${at}`, openedOn: '2026-01-05' },
    reportingEntity: { id: 'invented' },
    dataProtection: { legalBases: ['publicTask'], laws: ['rwandaLaw058Of2021'], retainUntil: '2036-01-05' },
    victims: [{ id: 'v', sex: 'female', minorAtRegistration: 'adult', consents: [consent], ...victim }],
  })) as CaseRecord[]

const dimension = (id: string, values: Dimension['values']): Dimension => ({
  id,
  title: id,
  definition: id,
  unit: 'victims',
  values,
})

const inBands = (id: string, ...bands: [code: string, min: number, max?: number][]): Dimension =>
  dimension(id, {
    kind: 'number',
    from: [{ path: 'victim.age' }],
    bands: bands.map(([code, min, max]) => ({ code, label: code, min, ...(max !== undefined && { max }) })),
  })

const untilDay = (id: string, last: number): Dimension =>
  dimension(id, {
    kind: 'days',
    start: { path: 'case.openedOn' },
    end: { path: 'assistance.startedOn' },
    bands: [
      { code: 'soon', label: 'soon', min: 0, max: last },
      { code: 'later', label: 'later', min: last + 1 },
    ],
  })

const exploitedIn = (country: string, adm1: string): Omit<Victim, 'id'> =>
  ({ exploitation: [{ form: 'sexual', stage: 'realised', place: { country, adm1 } }] }) as Omit<Victim, 'id'>

const bornBefore = (id: string, atLeast: number): Dimension =>
  dimension(id, {
    kind: 'cases',
    cases: [
      {
        code: 'older',
        label: 'older',
        when: { op: 'ageOn', birth: 'birthDate', on: '/case.openedOn', atLeast },
      },
      { code: 'younger', label: 'younger', when: { op: 'present', field: 'birthDate' } },
    ],
  })

/** A report with an indicator by each of some lists of dimensions. */
async function reportBy(victims: Omit<Victim, 'id'>[], dimensions: readonly Dimension[], by: readonly string[][]) {
  const indicators = by.map((own) => ({
    id: `by${own.join('').replace(/\W/g, '')}`,
    title: 'Invented',
    question: 'Invented',
    unit: 'victims',
    denominator: 'Invented',
    by: own,
    figures: [],
    picture: 'bars',
    notReadAs: 'Invented',
    sources: ['invented'],
  }))
  const defined = defineIndicators({ dimensions, indicators })
  if (!defined.ok) throw new Error(defined.findings.map(({ message }) => message).join(' '))
  const { catalogue, sets } = defined
  const report = await reportOf(records(victims), sets, { catalogue })
  return report.sets[0]?.indicators ?? []
}

/** The counts of a table by their categories. */
const countsIn = ({ dimensions, cells }: ReportTable = { dimensions: [], cells: [] }) =>
  new Map(cells.map(({ at, count }) => [at.map((own, axis) => dimensions[axis]?.categories[own]?.code).join(), count]))

/** How many people are shown in one category of each of some dimensions, those without an answer among them. */
async function shownIn(victims: Omit<Victim, 'id'>[], dimensions: readonly Dimension[], by: readonly string[]) {
  const indicators = await reportBy(
    victims,
    dimensions,
    by.map((id) => [id]),
  )
  return indicators.map(({ tables: [table] }) => countsIn(table))
}

/** Differences of counts of two tables that both are shown. */
function differences([one, other]: readonly ReadonlyMap<string | undefined, number | undefined>[] = []): number[] {
  const counts = (table: ReadonlyMap<string | undefined, number | undefined> = new Map()): number[] =>
    [...table.values()].filter((count) => count !== undefined)
  return counts(one).flatMap((count) => counts(other).map((beside) => Math.abs(count - beside)))
}

const accepted = { serviceType: 'shelter', state: 'accepted' } as const
const waited = (day: number) => ({
  assistance: [{ ...accepted, startedOn: `2026-01-${String(5 + day).padStart(2, '0')}` }],
})

// Of each of these, two people are in one category of the one dimension, and not in that of the other which holds all the rest of it.
it.each<[string, Omit<Victim, 'id'>[], Dimension[], string[]]>([
  [
    'bands of age beside the bands of the standard',
    [
      ...people(40, { age: 25, ageBand: 'age24To26' }),
      ...people(2, { age: 30, ageBand: 'age30To38' }),
      ...people(40, { age: 35, ageBand: 'age30To38' }),
    ],
    [inBands('ourBands', ['to30', 0, 30], ['above30', 31])],
    ['victim.ageBand', 'ourBands'],
  ],
  [
    'waits until two days',
    [...people(40, waited(1)), ...people(2, waited(4)), ...people(40, waited(9))],
    [untilDay('until3', 3), untilDay('until4', 4)],
    ['until3', 'until4'],
  ],
  [
    'ages by the date of birth',
    [
      ...people(40, { birthDate: '2001-01-01' }),
      ...people(2, { birthDate: '1996-01-01' }),
      ...people(40, { birthDate: '1991-01-01' }),
    ],
    [bornBefore('from30', 30), bornBefore('from31', 31)],
    ['from30', 'from31'],
  ],
  [
    'services that were accepted, beside who took any',
    [
      ...people(40, { assistance: [accepted] }),
      ...people(2, { assistance: [{ serviceType: 'shelter', state: 'alreadyReceived' }] }),
      ...people(40, { assistance: [{ serviceType: 'shelter', state: 'unavailable' }] }),
    ],
    [],
    ['assisted', 'servicesAccepted'],
  ],
  [
    'provinces of the place of exploitation, beside its country',
    [
      ...people(40, exploitedIn('RW', 'RW-01')),
      ...people(2, exploitedIn('RW', 'RW-02')),
      ...people(40, exploitedIn('KE', 'KE-30')),
      ...people(9, exploitedIn('KE', 'KE-28')),
    ],
    [],
    ['exploitation.place.country', 'exploitation.place.adm1'],
  ],
])('does not show how many are between two breakdowns: %s', async (_, victims, dimensions, by) => {
  const shown = await shownIn(victims, dimensions, by)
  expect(shown).toHaveLength(2)
  expect(differences(shown)).not.toContain(2)
  // Hiding everything would be safe as well.
  expect(shown.flatMap((table) => [...table.values()]).filter((count) => count !== undefined).length).toBeGreaterThan(3)
})

const inAgeBands = (id: string, ...values: string[]): Dimension =>
  dimension(id, {
    kind: 'cases',
    cases: [
      { code: 'yes', label: 'yes', when: { op: 'in', field: 'ageBand', values } },
      { code: 'no', label: 'no', when: { op: 'present', field: 'ageBand' } },
    ],
  })

/** For each of some dimensions, the counts of those who are in it, by sex and age group. */
async function inEach(victims: Omit<Victim, 'id'>[], dimensions: readonly Dimension[]) {
  const indicators = await reportBy(
    victims,
    dimensions,
    dimensions.map(({ id }) => [id]),
  )
  return indicators.map(({ tables: [, table] }) => {
    const counts = countsIn(table)
    return (group: string) => counts.get(`${group},yes`)
  })
}

const none = () => undefined

it('does not show how many of a sex are between two breakdowns, though enough of everyone are', async () => {
  const men = { sex: 'male' } as const
  const [older = none, oldest = none] = await inEach(
    [
      ...people(40, { ageBand: 'age24To26' }),
      ...people(2, { ageBand: 'age30To38' }),
      ...people(32, { ageBand: 'age39To47' }),
      ...people(40, { ...men, ageBand: 'age24To26' }),
      ...people(20, { ...men, ageBand: 'age30To38' }),
      ...people(32, { ...men, ageBand: 'age39To47' }),
    ],
    [inAgeBands('from30', 'age30To38', 'age39To47'), inAgeBands('from39', 'age39To47')],
  )
  expect([older('total'), oldest('total')]).toEqual([86, 64])
  expect([older('women'), oldest('women')]).toContain(undefined)
})

it('does not show how many of another category are between two breakdowns, though enough of everyone are', async () => {
  const some = (count: number, ageBand: AgeBandCode, maritalStatus: MaritalStatusCode) =>
    people(count, { ageBand, maritalStatus })
  const indicators = await reportBy(
    [
      ...some(40, 'age24To26', 'married'),
      ...some(2, 'age30To38', 'married'),
      ...some(32, 'age39To47', 'married'),
      ...some(40, 'age24To26', 'single'),
      ...some(20, 'age30To38', 'single'),
      ...some(32, 'age39To47', 'single'),
    ],
    [inAgeBands('from30', 'age30To38', 'age39To47'), inAgeBands('from39', 'age39To47')],
    [
      ['from30', 'victim.maritalStatus'],
      ['from39', 'victim.maritalStatus'],
    ],
  )
  const counts = indicators.map(({ tables: [table] }) => countsIn(table))
  expect(counts.map((of) => of.get('yes,single'))).toEqual([52, 32])
  expect(counts.map((of) => of.get('yes,married'))).toContain(undefined)
})

it('does not show how few are left of a breakdown when two others are subtracted', async () => {
  const counts = await inEach(
    [
      ...people(40, { ageBand: 'age24To26' }),
      ...people(25, { ageBand: 'age30To38' }),
      ...people(32, { ageBand: 'age39To47' }),
      ...people(3, { ageBand: 'age48AndOver' }),
    ],
    [
      inAgeBands('from30', 'age30To38', 'age39To47', 'age48AndOver'),
      inAgeBands('inThirties', 'age30To38'),
      inAgeBands('inForties', 'age39To47'),
    ],
  )
  for (const group of ['women', 'total']) {
    const shown = counts.map((countOf) => countOf(group))
    expect(shown).toContain(undefined)
    expect(shown.filter((count) => count !== undefined).length).toBeGreaterThan(1)
  }
})

it('does not show how few gave two answers, by what the answers add up to more than the people', async () => {
  const [citizenships] = await shownIn(
    [
      ...people(40, { citizenships: ['RW'] }),
      ...people(22, { citizenships: ['BI'] }),
      ...people(2, { citizenships: ['BI', 'RW'] }),
    ],
    [],
    ['victim.citizenships'],
  )
  expect(citizenships?.get('total')).toBe(64)
  expect([citizenships?.get('RW'), citizenships?.get('BI')]).toContain(undefined)
})
