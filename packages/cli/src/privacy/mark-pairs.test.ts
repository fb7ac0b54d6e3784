import { type CaseRecord, isCaseRecord, WhoCounts } from '@tip-standard/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PairDecision, PairMarks } from './mark-pairs.ts'

/** A case of the test: its duplicate is one with a lower number, so that nothing on file leads in a circle. */
type Drawn = {
  entity: string
  month: number
  ids: readonly (string | undefined)[]
  duplicateOf: number | undefined
  isElsewhere: boolean
  isAsked: boolean
}

const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 })

const drawn: fc.Arbitrary<Drawn> = fc.record({
  entity: fc.constantFrom('org-1', 'org-1', 'org-2'),
  month: fc.integer({ min: 1, max: 4 }),
  ids: fc.array(seldom(fc.constantFrom('x-1', 'x-2', 'x-3')), { minLength: 1, maxLength: 2 }),
  duplicateOf: seldom(fc.nat(8)),
  isElsewhere: fc.constantFrom(false, false, false, true),
  isAsked: fc.boolean(),
})

function recordOf({ entity, month, ids, duplicateOf, isElsewhere, isAsked }: Drawn, at: number): CaseRecord {
  const absent = isAsked
    ? {}
    : { absent: { comments: 'unknown', ...(duplicateOf === undefined && { duplicateOf: 'unknown' }) } }
  const record = {
    standardVersion: '1.0-rc.2',
    case: {
      id: `case-${at}`,
      openedOn: `2026-0${month}-01`,
      ...(duplicateOf !== undefined && { duplicateOf: `case-${duplicateOf}` }),
      ...(isElsewhere && { reportedElsewhere: 'otherOrganisation' }),
      ...absent,
    },
    reportingEntity: { id: entity, type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: ids.map((crossCaseId, person) => ({
      id: `p-${person}`,
      status: 'presumed',
      ...(crossCaseId === undefined
        ? { absent: { crossCaseId: 'unknown', consents: 'unknown' } }
        : { crossCaseId, absent: { consents: 'unknown' } }),
    })),
  }
  return record as unknown as CaseRecord
}

const files = fc
  .array(drawn, { minLength: 2, maxLength: 7 })
  .map((cases) =>
    cases.map((one, at) =>
      recordOf({ ...one, duplicateOf: at > 0 && one.duplicateOf !== undefined ? one.duplicateOf % at : undefined }, at),
    ),
  )

const entry = fc.record({ case: fc.nat(6).map((at) => `case-${at}`), person: fc.constantFrom('p-0', 'p-0', 'p-1') })
const decision: fc.Arbitrary<PairDecision> = fc.record({
  one: entry,
  other: entry,
  decision: fc.constantFrom('sameCase', 'sameCase', 'samePerson', 'different'),
})

/** The records with the marks, and the decisions that mark something. */
function marked(records: readonly CaseRecord[], decisions: readonly PairDecision[]) {
  const marks = new PairMarks()
  for (const record of records) marks.learn(record)
  const heeded = decisions.filter((one) => marks.decide(one) === undefined && one.decision !== 'different')
  return { records: records.map((record) => marks.mark(record)), heeded }
}

/** The parts that pairs connect, in the plainest way: every name gets the smallest one that it is connected with. */
function partsOf(names: readonly string[], pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const part = new Map(names.map((name) => [name, name]))
  for (const _ of names)
    for (const [one, other] of pairs) {
      const least = [part.get(one) as string, part.get(other) as string].toSorted()[0] as string
      part.set(one, least).set(other, least)
    }
  return part
}

const peopleOf = (records: readonly CaseRecord[]) =>
  records.flatMap(({ case: { id }, reportingEntity, victims = [] }) =>
    victims.map((victim) => ({
      name: `${id} ${victim.id}`,
      across: victim.crossCaseId && `${reportingEntity.id} ${victim.crossCaseId}`,
    })),
  )

/** Who is one person: pairs of entries with one id across cases of an organisation. */
const togetherIn = (records: readonly CaseRecord[]): [string, string][] =>
  peopleOf(records).flatMap(({ name, across }, at, all) =>
    across === undefined
      ? []
      : all.slice(at + 1).flatMap((other) => (other.across === across ? [[name, other.name] as [string, string]] : [])),
  )

it('marks the people of connected decisions as one, in any order of these, and nothing else', () => {
  fc.assert(
    fc.property(files, fc.array(decision, { maxLength: 6 }), (records, decisions) => {
      const { records: after, heeded } = marked(records, decisions)
      const entityOf = new Map(records.map((record) => [record.case.id, record.reportingEntity.id]))
      const joined = heeded
        .filter(({ one, other }) => entityOf.get(one.case) === entityOf.get(other.case))
        .map(({ one, other }) => [`${one.case} ${one.person}`, `${other.case} ${other.person}`] as const)
      const names = peopleOf(records).map(({ name }) => name)
      const expected = partsOf(names, [...togetherIn(records), ...joined])
      expect(partsOf(names, togetherIn(after))).toEqual(expected)

      const before = new Map(peopleOf(records).map(({ name, across }) => [name, across]))
      const known = new Set(before.values())
      const touched = new Set(joined.flat().map((name) => expected.get(name)))
      for (const { name, across } of peopleOf(after)) {
        if (!touched.has(expected.get(name) as string)) expect(across).toBe(before.get(name))
        // A new id only where no one of the group had one.
        else if (names.some((other) => expected.get(other) === expected.get(name) && before.get(other) !== undefined))
          expect(known).toContain(across)
      }

      const { records: turned } = marked(records, decisions.toReversed())
      expect(turned.map((record) => record.case)).toEqual(after.map((record) => record.case))
      expect(partsOf(names, togetherIn(turned))).toEqual(expected)
      expect(marked(after, decisions).records).toEqual(after)
      expect(records.every(isCaseRecord) && after.every(isCaseRecord)).toBe(true)
    }),
  )
})

it('leaves one case that counts of those that are one: in each organisation, and across organisations', () => {
  fc.assert(
    fc.property(files, fc.array(decision, { maxLength: 6 }), (records, decisions) => {
      const { records: after, heeded } = marked(records, decisions)
      const ids = records.map((record) => record.case.id)
      const parts = partsOf(ids, [
        ...records.flatMap(({ case: { id, duplicateOf } }) =>
          duplicateOf === undefined ? [] : [[id, duplicateOf] as const],
        ),
        ...heeded.filter((one) => one.decision === 'sameCase').map(({ one, other }) => [one.case, other.case] as const),
      ])
      const partOf = ({ case: { id } }: CaseRecord): string => parts.get(id) as string
      const ofEntity = (record: CaseRecord): string => `${record.reportingEntity.id} ${partOf(record)}`
      const counting = (list: readonly CaseRecord[], acrossEntities = false): CaseRecord[] => {
        const who = new WhoCounts('victims', { acrossEntities })
        return list.filter(({ victims, ...record }) =>
          victims?.some((one) => who.reasonsFor({ ...one }, record).length === 0),
        )
      }
      const isEveryoneAlone = records.every(({ victims }) => victims?.length === 1)
      const within = counting(after).map(ofEntity)
      expect(new Set(within)).toEqual(new Set(counting(records).map(ofEntity)))
      if (isEveryoneAlone) expect(within).toHaveLength(new Set(within).size)

      const across = counting(after, true).map(partOf)
      if (isEveryoneAlone) expect(across).toHaveLength(new Set(across).size)
      // Of a case that an organisation states to be elsewhere, its duplicates are elsewhere too.
      const elsewhere = new Set(records.filter((one) => one.case.reportedElsewhere !== undefined).map(ofEntity))
      const others = counting(records, true).filter((record) => !elsewhere.has(ofEntity(record)))
      expect([...new Set(across)]).toEqual(expect.arrayContaining(others.map(partOf)))
    }),
  )
})
