/** A gate decides the same about people after their records have been converted to a table of victims and back. */

import { type CaseRecord, isObject, type Json, validate } from '@tip-standard/core'
import { openGate, type PermitRequest, type PersonDecision, withinCustody } from '@tip-standard/policy'
import { readCsv } from '@tip-standard/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requests } from '../records/fixture-requests.ts'
import { createVictimRowReader, readVictimCsv } from './read-victim-csv.ts'
import { writeVictimCsv } from './victim-csv.ts'

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

const consent = fc
  .record({
    purpose: fc.constantFrom('shareStatistics', 'research', 'referral', 'shareIdentifiable', 'unspecified'),
    decision: often<string | undefined>('granted', 'refused', 'withdrawn', undefined),
    givenBy: some(fc.constantFrom('self', 'guardian')),
    guardianExcluded: often(undefined, true, false),
    childAssent: often(undefined, true, false),
    date: often<string | undefined>(
      '2026-01-10',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2019-01-01',
      '2026-02-30',
      undefined,
    ),
    expiry: often(undefined, '2026-02-28', '2026-03-01', '2026-03-02'),
    withdrawnOn: often(undefined, '2026-02-28', '2026-03-01', '2026-03-02'),
    recipients: some(fc.constantFrom(['A'], ['B; "b"\\', 'A'], [])),
    recipientKinds: some(fc.constantFrom(['unhcr'], [])),
    services: some(fc.constantFrom(['medical', 'legal'], ['legal'])),
    withhold: some(fc.constantFrom([], [{ fromWhom: 'zzSECRET', what: 'zzSECRET' }])),
    method: some(fc.constant('oral')),
  })
  .map((entry) => JSON.parse(JSON.stringify(entry)) as Json)

const victim = fc.record({
  consents: some(fc.array(consent, { maxLength: 3 })),
  status: often('identified', 'notAVictim', 'unclear', undefined),
  // Half of them concern one person, because both of its cases must be permitted for the earlier one to count.
  crossCaseId: fc.constantFrom(undefined, 'x-1'),
  absent: often<object | undefined>(undefined, { consents: 'refused' }, { consents: 'notAsked' }),
  relation: often(undefined, 'parent', 'employer'),
  eventKinds: fc.array(fc.constantFrom('smuggling', 'trafficking', 'abduction', undefined), { maxLength: 2 }),
})

/** Cases with everything that a gate reads. */
const cases = fc
  .array(
    fc.record({
      victims: fc.array(victim, { minLength: 1, maxLength: 3 }),
      duplicateOf: often(undefined, 'case-9'),
      dataProtection: fc.record({
        retainUntil: often('2036-01-01', '2026-02-28', '2026-03-01', 'x', undefined),
        legalHold: often(undefined, true, false),
        legalBases: fc.constantFrom(['legalObligation'], ['consent'], undefined),
        storageCountry: fc.constantFrom('RW', 'KE', undefined),
        transferAllowed: fc.constantFrom('yes', 'no', undefined),
      }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) =>
    list.map(({ victims, duplicateOf, dataProtection }, at) => {
      const record = {
        standardVersion: '1.0-rc.2',
        case: { id: `case-${at}`, openedOn: '2026-01-05', duplicateOf },
        reportingEntity: { id: 'org-1', type: 'ngo' },
        dataProtection,
        victims: victims.map(({ eventKinds: _kinds, relation: _relation, absent, ...one }, place) => ({
          id: `v-${place}`,
          ...one,
          ...(one.consents === undefined ? { absent } : {}),
        })),
        relations: victims.flatMap(({ relation }, place) =>
          relation === undefined ? [] : [{ victimId: `v-${place}`, perpetratorId: 'p-1', kinds: [relation] }],
        ),
        events: victims.flatMap(({ eventKinds }, place) =>
          eventKinds.map((kind, index) => ({ id: `e-${place}-${index}`, kind, victimIds: [`v-${place}`] })),
        ),
      }
      return JSON.parse(JSON.stringify(record)) as CaseRecord
    }),
  )

const said = (decisions: readonly PersonDecision[]) =>
  decisions.map((one) => (one.permitted ? one.basis.by : one.reason))

/** The decisions about the people in records, in order. */
async function decided(list: readonly unknown[], request: PermitRequest): Promise<string[]> {
  const gate = await openGate(request)
  for (const record of list) gate.learn(record)
  return list.flatMap((record) => said(gate.pass(record as CaseRecord).decisions))
}

/**
 * Whether a guardian is excluded in one of several entries of a person. The table says of the others that what the
 * guardian agreed to there is not known: less may leave than before, never more.
 */
function mayLeaveLess(list: readonly CaseRecord[]): boolean {
  const theirs = list.flatMap(({ victims = [], relations = [] }) =>
    victims
      .filter(({ crossCaseId }) => crossCaseId !== undefined)
      .map(({ id, consents = [] }) => ({
        isAlleged: relations.some(({ victimId, kinds }) => victimId === id && kinds?.includes('parent')),
        isExcluded: consents.some(({ guardianExcluded }) => guardianExcluded === true),
      })),
  )
  return theirs.length > 1 && theirs.some(({ isAlleged, isExcluded }) => isAlleged || isExcluded)
}

const leaves = (decision: string | undefined): boolean =>
  ['consent', 'mandate', 'attestation'].includes(String(decision))

async function* toChunks(text: string) {
  yield new TextEncoder().encode(text)
}

async function rowsOf(text: string): Promise<readonly string[][]> {
  const rows: string[][] = []
  for await (const batch of readCsv(toChunks(text))) for (const { cells } of batch.rows) rows.push([...cells])
  return rows
}

describe('a table of victims for use inside', () => {
  it('carries what decides about each of them, and no note', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(cases, fc.constantFrom(...requests), async (list, request) => {
        const { text } = writeVictimCsv(list.map(withinCustody))
        const expected = await decided(list, request)
        for (const one of expected) seen.add(one)
        const compare = (after: readonly string[]) => {
          if (!mayLeaveLess(list)) return expect(after).toEqual(expected)
          // Who does not leave in one entry can be counted in a later one.
          const left = expected.filter((one, at) => leaves(after[at]) && !leaves(one) && one !== 'countedBefore')
          expect([after.length, left]).toEqual([expected.length, []])
        }
        compare(await decided((await readVictimCsv(text)).records, request))
        const [header = [], ...rows] = await rowsOf(text)
        const read = createVictimRowReader(header)
        compare(
          await decided(
            rows.map((cells) => read?.(cells)),
            request,
          ),
        )
        expect(text).not.toMatch(/zzSECRET|"method"/)
      }),
      { numRuns: 600 },
    )
    // The random draws must reach all of these, or they prove nothing.
    const reasons = [
      'attestation',
      'consent',
      'countedBefore',
      'expired',
      'guardianExcluded',
      'legalHold',
      'mandate',
      'neverAsked',
      'noMandate',
      'notAVictim',
      'otherEvents',
      'recipientNotNamed',
      'refused',
      'refusedElsewhere',
      'retentionOver',
      'retentionUnknown',
      'serviceNotNamed',
      'transferNotAllowed',
      'unspecifiedScope',
      'withdrawn',
      'withholdingStated',
    ]
    expect(reasons.filter((reason) => !seen.has(reason))).toEqual([])
  })

  it('keeps what a guardian agreed to inside who is excluded or alleged in another case of the person', async () => {
    const grant = { purpose: 'shareStatistics', decision: 'granted', givenBy: 'guardian', date: '2026-02-10' }
    const person = { id: 'v-1', crossCaseId: 'x-1', status: 'identified' }
    const record = (id: string, victim: object, more: object = {}) => {
      const dataProtection = { retainUntil: '2036-01-01', legalBases: ['consent'], storageCountry: 'RW' }
      const reportingEntity = { id: 'org-1', type: 'ngo' }
      return {
        case: { id },
        reportingEntity,
        dataProtection,
        victims: [{ ...person, ...victim }],
        ...more,
      } as CaseRecord
    }
    const agreed = record('case-1', { consents: [grant] })
    const excluded = [{ ...grant, decision: 'refused', givenBy: 'self', guardianExcluded: true, date: '2026-01-10' }]
    const relations = [{ victimId: 'v-1', perpetratorId: 'p-1', kinds: ['parent'] }]
    const leaving = async (other: CaseRecord): Promise<number> => {
      const { text } = writeVictimCsv([agreed, other].map(withinCustody))
      const { records: read } = await readVictimCsv(text)
      const all = await Promise.all(requests.map((request) => decided(read, request)))
      return all.filter(([first]) => first === 'consent').length
    }
    expect(await leaving(record('case-2', {}))).toBeGreaterThan(0)
    expect(await leaving(record('case-2', { consents: excluded }))).toBe(0)
    expect(await leaving(record('case-2', {}, { relations }))).toBe(0)
  })

  it('whose consents cannot be read has a record that does not validate', async () => {
    const [header = ''] = writeVictimCsv([]).text.split('\r\n')
    const columns = header.split(',')
    const row = (consents: string): string => {
      const cells: Record<string, string> = { caseId: 'c-1', 'victim.id': 'v-1', 'victim.consents': consents }
      return columns.map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(',')
    }
    for (const cell of ['no', '{}', '[1]', '[{"decision":"granted"', '[{"decision":"refused","decision":"granted"}]']) {
      const { records: read } = await readVictimCsv(`${header}\r\n${row(cell)}\r\n`)
      expect(read).toMatchObject([{ victims: [{ consents: cell }] }])
      const result = validate(read[0])
      const places = result.ok ? [] : result.findings.map(({ at }) => at.path.join('/'))
      expect(places).toContain('victims/0/consents')
    }
  })

  it('that only counts consents gives one of which nothing is known, and says so', async () => {
    const text = 'caseId,victim.id,victim.consents.count\r\nc-1,v-1,2\r\nc-1,v-2,0\r\n'
    const { records: read, findings } = await readVictimCsv(text)
    const unknown = { purpose: 'unspecified', absent: { decision: 'unknown', givenBy: 'unknown', date: 'unknown' } }
    expect(read).toEqual([{ case: { id: 'c-1' }, victims: [{ id: 'v-1', consents: [unknown] }, { id: 'v-2' }] }])
    expect(findings.map(({ code, at }) => [code, at.cell])).toEqual([['onlyCounted', 'C2']])
    for (const request of requests.filter(({ purpose, audience }) => purpose === 'statistics' && audience === 'public'))
      expect(await decided(read, request)).toEqual(['refused', 'attestation'])
    const result = validate(read[0])
    expect(
      result.ok ? [] : result.findings.filter(({ at }) => at.path.join('/').startsWith('victims/0/consents')),
    ).toEqual([])
  })

  it('is known by its columns in any order, beside others; other columns are not', () => {
    const read = createVictimRowReader(['note', 'victim.consents', 'dataProtection.legalHold'])
    const record = read?.(['x', '[{"decision":"refused"}]', 'true'])
    expect(record).toEqual({ dataProtection: { legalHold: true }, victims: [{ consents: [{ decision: 'refused' }] }] })
    expect(isObject(read?.([]))).toBe(true)
    for (const names of [[], ['sex', 'absent', 'caseId'], ['victim.unheardOf']])
      expect(createVictimRowReader(names)).toBeUndefined()
  })
})
