import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnswerTally } from './answer-tally.ts'
import { type ReasonLeftOut, WhoCounts } from './who-counts.ts'

type Given = Record<string, unknown>

const record = (over: Given = {}, caseFile: Given = {}, entity = 'org-1'): Given => ({
  case: { id: 'case-1', openedOn: '2026-03-01', ...caseFile },
  reportingEntity: { id: entity, type: 'ngo' },
  victims: [{ id: 'v-1' }],
  ...over,
})

const reasons = (records: readonly Given[], options?: { acrossEntities?: boolean }): (ReasonLeftOut | 'counts')[] => {
  const counts = new WhoCounts('victims', options)
  return records.flatMap((one) => counts.add(one)).map(({ leftOut }) => leftOut ?? 'counts')
}
const reasonOf = (one: Given, options?: { acrossEntities?: boolean }): string | undefined => reasons([one], options)[0]

const event = (kind: string | undefined, victimIds: string[]): Given => ({
  id: `e-${kind}`,
  victimIds,
  ...(kind === undefined ? {} : { kind }),
})

describe('who counts as a victim', () => {
  it('is anyone who was not found to be none, whatever the status', () => {
    for (const status of ['potential', 'presumed', 'identified', 'declinedIdentification', undefined])
      expect(reasonOf(record({ victims: [{ id: 'v-1', status }] }))).toBe('counts')
    expect(reasonOf(record({ victims: [{ id: 'v-1', status: 'notAVictim' }] }))).toBe('notAVictim')
  })

  it('is no one in a duplicate', () => {
    expect(reasonOf(record({}, { duplicateOf: 'case-0' }))).toBe('duplicate')
  })

  it('is no one of whom only something else is on record, unless someone recognised a victim', () => {
    const smuggled = record({ events: [event('smuggling', ['v-1'])] })
    expect(reasonOf(smuggled)).toBe('otherEvents')
    expect(reasonOf({ ...smuggled, victims: [{ id: 'v-1', status: 'potential' }] })).toBe('otherEvents')
    expect(reasonOf({ ...smuggled, victims: [{ id: 'v-1', status: 'presumed' }] })).toBe('counts')
    // Of someone else, of both kinds, of a kind that no one noted.
    expect(reasonOf(record({ events: [event('smuggling', ['v-2'])] }))).toBe('counts')
    expect(reasonOf(record({ events: [event('smuggling', ['v-1']), event('trafficking', ['v-1', 'v-2'])] }))).toBe(
      'counts',
    )
    expect(reasonOf(record({ events: [event('smuggling', ['v-1']), event('trafficking', ['v-2'])] }))).toBe(
      'otherEvents',
    )
    expect(reasonOf(record({ events: [event(undefined, ['v-1'])] }))).toBe('counts')
    expect(reasonOf(record({ events: [] }))).toBe('counts')
  })

  it('leaves out what others report only where organisations are added up', () => {
    const elsewhere = record({}, { reportedElsewhere: 'otherOrganisation' })
    expect(reasonOf(elsewhere)).toBe('counts')
    expect(reasonOf(elsewhere, { acrossEntities: true })).toBe('reportedElsewhere')
    expect(reasonOf(record({}, { reportedElsewhere: 'no' }), { acrossEntities: true })).toBe('counts')
  })

  it('is everyone once per reporting entity and year', () => {
    const known = (caseId: string, year: number, entity = 'org-1'): Given =>
      record({ victims: [{ id: 'v-1', crossCaseId: 'p-7' }] }, { id: caseId, openedOn: `${year}-12-31` }, entity)
    expect(reasons([known('case-1', 2025), known('case-2', 2025)])).toEqual(['counts', 'countedBefore'])
    expect(reasons([known('case-1', 2025), known('case-2', 2026)])).toEqual(['counts', 'counts'])
    expect(reasons([known('case-1', 2025), known('case-1', 2025, 'org-2')])).toEqual(['counts', 'counts'])
  })

  it('never takes two people for one because their records number people alike', () => {
    expect(reasons([record({}, { id: 'case-1' }), record({}, { id: 'case-2' })])).toEqual(['counts', 'counts'])
    // The same record read twice.
    expect(reasons([record(), record()])).toEqual(['counts', 'countedBefore'])
    // An id across cases is not the id of a person in a case.
    const [one, other] = [{ id: 'x', crossCaseId: 'case-1' }, { id: 'case-1' }]
    expect(reasons([record({ victims: [one, other] })])).toEqual(['counts', 'counts'])
  })

  it('is one person who is known across cases in one record, and not in another of the same case', () => {
    const of = (crossCaseId?: string): Given =>
      record({ victims: [{ id: 'v-1', ...(crossCaseId === undefined ? {} : { crossCaseId }) }] })
    expect(reasons([of(), of('p-7')])).toEqual(['counts', 'countedBefore'])
    expect(reasons([of('p-7'), of()])).toEqual(['counts', 'countedBefore'])
    // Two that are known across cases are two, whatever their records say.
    expect(reasons([of('p-7'), of('p-8'), of()])).toEqual(['counts', 'counts', 'countedBefore'])
    expect(() => new WhoCounts('victims').add(record({ victims: [{ id: 7n, crossCaseId: 8n }] }))).not.toThrow()
  })

  it('takes the year from the day of opening, else from the year of registration', () => {
    const yearOf = (caseFile: Given): number | undefined =>
      new WhoCounts('victims').add(record({}, { openedOn: undefined, ...caseFile }))[0]?.year
    expect(yearOf({ openedOn: '2024-01-01', registrationYear: 2023 })).toBe(2024)
    expect(yearOf({ registrationYear: 2023 })).toBe(2023)
    expect(yearOf({})).toBeUndefined()
  })

  it('counts perpetrators and events by the same reasons', () => {
    const of = (rule: 'perpetrators' | 'events', one: Given): (string | undefined)[] =>
      new WhoCounts(rule).add(one).map(({ leftOut }) => leftOut)
    const perpetrators = [{ id: 'a', kind: 'person' }, { id: 'b', kind: 'organisation' }, { id: 'c' }]
    expect(of('perpetrators', record({ perpetrators }))).toEqual([undefined, 'organisation', undefined])
    const victims = [{ id: 'v-1', status: 'notAVictim' }]
    expect(of('perpetrators', record({ perpetrators, victims }))).toEqual(['noVictim', 'organisation', 'noVictim'])
    expect(of('perpetrators', record({ perpetrators, victims: [] }))).toEqual([undefined, 'organisation', undefined])
    const events = [event('trafficking', ['v-1']), event('smuggling', ['v-1']), event(undefined, ['v-1'])]
    expect(of('events', record({ events }))).toEqual([undefined, 'otherEvent', undefined])
  })

  it('agrees in any order on how many count, and never throws', () => {
    const people = fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      entity: fc.constantFrom('org-1', 'org-2'),
      year: fc.constantFrom(2024, 2025),
      status: fc.constantFrom('potential', 'notAVictim', 'identified'),
    })
    fc.assert(
      fc.property(fc.array(people), fc.infiniteStream(fc.nat()), (list, random) => {
        const records = list.map(({ person, entity, year, status }, at) =>
          record(
            { victims: [{ id: 'v-1', crossCaseId: `p-${person}`, status }] },
            { id: `case-${at}`, openedOn: `${year}-06-01` },
            entity,
          ),
        )
        const shuffled = records
          .map((one) => ({ one, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const expected = new Set(
          list
            .filter(({ status }) => status !== 'notAVictim')
            .map(({ person, entity, year }) => `${person} ${entity} ${year}`),
        ).size
        for (const order of [records, shuffled])
          expect(reasons(order).filter((reason) => reason === 'counts')).toHaveLength(expected)
      }),
    )
    fc.assert(fc.property(fc.anything(), (value) => void new WhoCounts('victims').add(value)))
  })
})

describe('answers and their denominator', () => {
  it('tells those asked, those who answered and why others did not', () => {
    const tally = new AnswerTally('sex')
    for (const entry of [{ sex: 'female' }, { sex: 'male' }, { absent: { sex: 'notAsked' } }, {}, { sex: 'female' }])
      tally.add(entry)
    expect(tally.answers()).toEqual({
      counted: 5,
      answered: 3,
      missing: { notAsked: 1, blank: 1 },
      values: { female: 2, male: 1 },
    })
  })

  it('counts a person with two forms once among people and once for each form', () => {
    const tally = new AnswerTally('purposes')
    tally.add({ purposes: ['forcedLabour', 'forcedLabour', 'sexualExploitation'] })
    tally.add({ purposes: ['forcedLabour'] })
    expect(tally.answers()).toMatchObject({
      counted: 2,
      answered: 2,
      values: { forcedLabour: 2, sexualExploitation: 1 },
    })
  })
})
