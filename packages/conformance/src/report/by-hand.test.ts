import type { CaseRecord } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { type Catalogue, createReport, defineIndicators, loadWords, reportPage } from '@tip-standard/report'
import { describe, expect, it } from 'vitest'

/** Counts of the categories of the last dimension of an indicator, of everyone together, in a report about invented people. */
async function countsOf(
  set: string,
  id: string,
  records: readonly object[],
  catalogue?: Catalogue,
): Promise<Record<string, number>> {
  const report = await createReport(
    records.map((record) => withinCustody(record as CaseRecord)),
    { title: 'Invented', sets: [set], ...(catalogue !== undefined && { catalogue }) },
  )
  const [table] = report.sets[0]?.indicators.find((one) => one.id === id)?.tables ?? []
  if (table === undefined) return {}
  const totals = table.dimensions.slice(0, -1).map(({ categories }) => categories.length - 1)
  const categories = table.dimensions.at(-1)?.categories ?? []
  return Object.fromEntries(
    categories.flatMap(({ code, kind }, at) => {
      const count = table.cells.find((cell) => cell.at.join() === [...totals, at].join())?.count ?? 0
      return kind === 'total' || code === '?' || count === 0 ? [] : [[code, count]]
    }),
  )
}

let made = 0
const record = (victim: object, more: object = {}): object => ({
  standardVersion: '1.0-rc.2',
  case: { id: `case-${++made}`, status: 'open', openedOn: '2025-03-01' },
  victims: [{ id: 'v-1', status: 'identified', sex: 'female', age: 25, ...victim }],
  ...more,
})
const accused = (perpetrator: object, victim: object = {}): object =>
  record(
    { exploitation: [{ form: 'sexual', stage: 'realised' }], ...victim },
    {
      perpetrators: [{ id: 'p-1', kind: 'person', sex: 'male', ...perpetrator }],
      relations: [{ victimId: 'v-1', perpetratorId: 'p-1', kinds: ['employer'] }],
    },
  )
const step = (stage: string, date?: string): object => ({ stage, ...(date !== undefined && { date }) })

describe('a conviction', () => {
  it.each<[string, object, boolean]>([
    ['is counted', { justiceHistory: [step('convicted', '2023-01-01')] }, true],
    ['is counted by a charge', { charges: [{ offence: 'trafficking', outcome: 'convicted' }] }, true],
    [
      'is not counted where an acquittal followed',
      { justiceStage: 'appeal', justiceHistory: [step('convicted', '2023-01-01'), step('acquitted', '2024-01-01')] },
      false,
    ],
    [
      'is not counted where the days do not tell which came last',
      { justiceHistory: [step('convicted', '2024'), step('acquitted', '2024-01-01')] },
      false,
    ],
    [
      'is counted after an acquittal',
      { justiceHistory: [step('acquitted', '2023-01-01'), step('convicted', '2024-01-01')] },
      true,
    ],
    [
      'is not counted by a charge where an acquittal followed the decision',
      {
        charges: [{ offence: 'trafficking', outcome: 'convicted', decidedOn: '2023-01' }],
        justiceHistory: [step('acquitted', '2024-01-01')],
      },
      false,
    ],
    [
      'is counted where it is the stage of today',
      { justiceStage: 'convicted', justiceHistory: [step('acquitted', '2024-01-01')] },
      true,
    ],
  ])('%s', async (_, perpetrator, isCounted) => {
    const convicted = await countsOf('perpetrators', 'convictedByForm', [accused(perpetrator)])
    expect(convicted).toEqual(isCounted ? { sexual: 1 } : {})
    // Whatever became of it, there was a prosecution.
    expect(await countsOf('eu-2011-36', 'prosecutedByForm', [accused(perpetrator)])).toEqual({ sexual: 1 })
  })
})

describe('what alleged perpetrators are accused of', () => {
  it('is not what befell someone who was found to be no victim', async () => {
    const both = {
      victims: [
        { id: 'v-1', status: 'identified', sex: 'female', exploitation: [{ form: 'sexual', stage: 'realised' }] },
        { id: 'v-2', status: 'notAVictim', exploitation: [{ form: 'forcedBegging', stage: 'realised' }] },
      ],
      relations: [
        { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['employer'] },
        { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['parent'] },
      ],
    }
    const records = [{ ...accused({}), ...both }]
    expect(await countsOf('perpetrators', 'perpetratorsByForm', records)).toEqual({ sexual: 1 })
    expect(await countsOf('perpetrators', 'perpetratorsByRelation', records)).toEqual({ employer: 1 })
  })
})

describe('trafficking within the country', () => {
  const home = { country: 'RW', settlement: 'urban' }
  const exploited = { exploitation: [{ form: 'sexual', stage: 'realised', place: home }], countryOfOrigin: 'RW' }
  const leg = (from: [string, string], to: [string, string]): object => ({
    from: { country: from[0], settlement: from[1] },
    to: { country: to[0], settlement: to[1] },
  })

  it('reads no place abroad', async () => {
    const alsoAbroad = { form: 'sexual', stage: 'realised', place: { country: 'KE', settlement: 'rural' } }
    const residenceBefore = { country: 'RW', settlement: 'rural' }
    const victim = { ...exploited, residenceBefore, exploitation: [...exploited.exploitation, alsoAbroad] }
    expect(await countsOf('rwanda-study', 'internal', [record(victim)])).toEqual({ urban: 1 })
  })

  it('reads legs of the country of origin, and none of a country on the way', async () => {
    const journey = [leg(['RW', 'rural'], ['RW', 'urban']), leg(['UG', 'urban'], ['UG', 'rural'])]
    expect(await countsOf('rwanda-study', 'internal', [record({ ...exploited, journey })])).toEqual({ urban: 1 })
  })
})

describe('the wait for the first service', () => {
  const waits = (...starts: string[]) =>
    countsOf('assistance', 'waitForAnyService', [
      record({
        assistance: starts.map((startedOn, at) => ({
          serviceType: at === 0 ? 'shelter' : 'legal',
          state: 'accepted',
          startedOn,
        })),
      }),
      // Someone else, so that there is a table.
      record({ assistance: [{ serviceType: 'shelter', state: 'accepted', startedOn: '2025-03-01' }] }),
    ])

  it('is that for the first, and unknown where that began before or on a day that is not known', async () => {
    expect(await waits('2025-03-31', '2025-03-05')).toEqual({ days0To3: 1, days4To7: 1 })
    expect(await waits('2025-02-01', '2025-03-31')).toEqual({ days0To3: 1, '?blank': 1 })
    expect(await waits('2025-02', '2025-03-31')).toEqual({ days0To3: 1, '?blank': 1 })
    expect(await waits('2025-04', '2025-03-31')).toEqual({ days0To3: 1, days8To30: 1 })
  })
})

describe('domains at a follow-up', () => {
  const followUp = (status: string, date?: string): object => ({
    scheduledMonth: 1,
    ...(date !== undefined && { date }),
    domains: [{ domain: 'safety', status }],
  })
  const faring = (...followUps: object[]) => countsOf('assistance', 'domainsAtMonth1', [record({ followUps })])

  it('are those of the last, and the worse where the days do not tell', async () => {
    expect(await faring(followUp('crisis', '2025-04-01'), followUp('stable', '2025-04-09'))).toEqual({
      safetyBetter: 1,
    })
    expect(await faring(followUp('stable', '2025-04-01'), followUp('crisis', '2025-04-09'))).toEqual({ safetyWorse: 1 })
    expect(await faring(followUp('stable', '2025-04-01'), followUp('crisis', '2025-04-01'))).toEqual({ safetyWorse: 1 })
    expect(await faring(followUp('stable', '2025-04-01'), followUp('crisis'))).toEqual({ safetyWorse: 1 })
    expect(await faring(followUp('stable'))).toEqual({ safetyBetter: 1 })
  })
})

describe('an exploitation of which it is not recorded whether it happened', () => {
  it('is no answer, neither about places reached nor about those intended', async () => {
    const place = { country: 'KE' }
    const records = [
      record({ exploitation: [{ form: 'sexual', place }] }),
      record({ exploitation: [{ form: 'sexual', stage: 'realised', place }] }),
      record({ exploitation: [{ form: 'sexual', stage: 'intended', place }] }),
    ]
    for (const id of ['destinationReached', 'destinationIntended'])
      expect(await countsOf('rwanda-study', id, records)).toEqual({ eastAfrica: 1, '?blank': 1, '?none': 1 })
  })
})

describe('the sentence about years', () => {
  it('is about years, also where the table has people by sex', async () => {
    const years = ['2023', '2024', '2024'].map((year) => {
      const one = accused({}) as { case: object }
      return { ...one, case: { ...one.case, openedOn: `${year}-06-01` } }
    })
    const report = await createReport(
      years.map((one) => withinCustody(one as unknown as CaseRecord)),
      { title: 'Invented', sets: ['glotip'] },
    )
    const page = reportPage(report, await loadWords('en'))
    expect(page).toContain('From 2023 to 2024, the number of alleged perpetrators went from 1 to 2.')
    expect(page).not.toContain('From Male')
    expect(page).not.toContain('From Female')
  })
})

describe('an indicator of a partner', () => {
  /** Counts of an indicator by one dimension that a partner defines. */
  function countsBy(unit: string, values: object, records: readonly object[]): Promise<Record<string, number>> {
    const texts = { title: 'a', question: 'a?', denominator: 'a', notReadAs: 'a', definition: 'a' }
    const { definition, ...said } = texts
    const defined = defineIndicators({
      dimensions: [{ id: 'own', title: 'a', definition, unit, values }],
      indicators: [{ id: 'ours', unit, by: ['own'], figures: [], picture: 'bars', sources: ['nationalPlan'], ...said }],
    })
    if (!defined.ok) throw new Error(defined.findings.map(({ message }) => message).join(' '))
    return countsOf('own', 'ours', records, defined.catalogue)
  }

  it('of events reads the relations of the victims with the perpetrators whom they name, and no others', async () => {
    const ids = ['1', '2']
    const one = record(
      {},
      {
        victims: ids.map((id) => ({ id: `v-${id}`, status: 'identified', sex: 'female', age: 25 })),
        perpetrators: ids.map((id) => ({ id: `p-${id}`, kind: 'person' })),
        relations: [
          { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['employer'] },
          { victimId: 'v-1', perpetratorId: 'p-2', kinds: ['parent'] },
          { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['friend'] },
        ],
        events: [{ id: 'e-1', kind: 'trafficking', victimIds: ['v-1'], perpetratorIds: ['p-1'] }],
      },
    )
    const values = { kind: 'codes', from: [{ path: 'relation.kinds' }] }
    expect(await countsBy('events', values, [one])).toEqual({ employer: 1 })
  })
})
