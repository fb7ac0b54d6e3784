/**
 * The page that a person is given about themselves, made of random cases: all that the file of the vault holds, and
 * nothing of anybody else.
 */

import { type CaseRecord, codeLabel, type EntityId, fieldLabel, type IdentityRecord } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { type CodeList, entity, type FieldInfo, fieldsOf } from '@tip-standard/core/metadata'
import { formatDate } from '@tip-standard/form-model/languages'
import type { SubjectAccess } from '@tip-standard/vault'
import { renderSubjectPage } from '@tip-standard/vault/subject-page'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboutPerson } from '../../vault/src/subject-access/about-person.ts'
import { identityRecord, type Json, validCaseRecord } from './arbitraries.ts'

type Kind = 'victim' | 'perpetrator'

const lists = new Map<string, CodeList>(Object.values(codeLists).map((list: CodeList) => [list.id, list]))

const accessOf = (record: CaseRecord, kind: Kind, person: string, identity?: IdentityRecord): SubjectAccess => ({
  person,
  madeAt: '2026-03-01T09:00:00.000Z',
  record: aboutPerson(record, { case: record.case.id, kind, person }),
  ...(identity === undefined ? {} : { identity }),
  accesses: [],
})

const pageOf = (access: SubjectAccess): Promise<string> => renderSubjectPage(access, { language: 'en', zone: 'UTC' })

/** What a page says, without its markup. */
const textOf = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** A single value as a person reads it. */
function said({ type }: FieldInfo, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (type.kind === 'code' || type.kind === 'codes')
    return codeLabel(lists.get(type.list) as CodeList, String(value)) as string
  return type.kind === 'date' || type.kind === 'partialDate' ? formatDate(String(value), 'en') : String(value)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** What of data that the standard does not describe has to be read on the page. */
function leaves(value: unknown): string[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap(leaves)
  return typeof value === 'object'
    ? Object.entries(value).flatMap(([name, one]) => [name, ...leaves(one)])
    : [String(value)]
}

const partsOf = (id: EntityId, entry: Json): string[] =>
  fieldsOf(id).flatMap((info) => (entry[info.name] === undefined ? [] : [said(info, entry[info.name])]))

/** Every value of an entry as the page has to say it: the label of its field, and right after it the value. */
function linesOf(id: EntityId, entry: Json): string[] {
  const [absent, extensions] = [entry['absent'] ?? {}, entry['extensions'] ?? {}] as [Json, Json]
  const lines = fieldsOf(id).flatMap((info) => {
    const { type } = info
    const label = fieldLabel(info.id)
    const value = entry[info.name]
    if (value === undefined) {
      const reason = absent[info.name]
      return reason === undefined ? [] : [label + codeLabel('absentReason', String(reason))]
    }
    if (Array.isArray(value) && value.length === 0) return [`${label}None`]
    if (type.kind === 'object' || type.kind === 'objects') {
      const entries = listOf(value) as Json[]
      // A place or a sum is said in one line, without the labels of its parts.
      return entity(type.entity).kind === 'value'
        ? [label, ...entries.flatMap((one) => partsOf(type.entity, one))]
        : [label, ...entries.flatMap((one) => linesOf(type.entity, one))]
    }
    const [first = '', ...more] = listOf(value).map((one) => said(info, one))
    return [label + first, ...more]
  })
  return [...lines, ...leaves(extensions)]
}

/** What the page says in other words than a label and a value. */
const inSentences: ReadonlySet<string> = new Set([
  'dataProtection.retainUntil',
  'dataProtection.legalBases',
  'dataProtection.legalHold',
  'consent.purpose',
  'consent.decision',
  'victim.consents',
  'event.victimIds',
  'event.perpetratorIds',
])

/** An entry without what is said in sentences; those are looked for by their values. */
function withoutSentences(id: EntityId, entry: Json): Json {
  const named = fieldsOf(id).filter((info) => inSentences.has(info.id) && entry[info.name] !== undefined)
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !named.some((info) => info.name === name)))
}

/** Everything that a file holds, as its page has to say it. */
function expectedLines({ record, identity }: SubjectAccess): string[] {
  const all: [EntityId, unknown[]][] = [
    ['case', [record.case]],
    ['reportingEntity', [record.reportingEntity]],
    ['dataProtection', [record.dataProtection]],
    ['victim', record.victims ?? []],
    ['perpetrator', record.perpetrators ?? []],
    ['event', record.events ?? []],
    ['consent', (record.victims ?? []).flatMap(({ consents = [] }) => consents)],
    ['identityRecord', identity === undefined ? [] : [{ ...identity, standardVersion: undefined }]],
  ]
  const { retainUntil, legalBases = [] } = record.dataProtection ?? {}
  return [
    ...all.flatMap(([id, entries]) => entries.flatMap((one) => linesOf(id, withoutSentences(id, one as Json)))),
    ...(retainUntil === undefined ? [] : [formatDate(retainUntil, 'en')]),
    ...legalBases.map((one) => codeLabel('legalBasis', one) as string),
    ...(record.victims ?? []).flatMap(({ consents = [] }) =>
      consents.flatMap(({ purpose, decision }) => [
        ...(purpose === undefined ? [] : [codeLabel('consentPurpose', purpose) as string]),
        ...(decision === undefined ? [] : [codeLabel('consentDecision', decision) as string]),
      ]),
    ),
    ...(record.standardVersion === undefined ? [] : [record.standardVersion]),
  ]
}

/** How often each line has to be there. */
function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** A case with someone in it, and who that is. */
const someone = validCaseRecord
  .map((record) => {
    const people = (['victim', 'perpetrator'] as const).flatMap((kind) =>
      (record[`${kind}s`] ?? []).map(({ id }) => ({ kind, id })),
    )
    return { record, people }
  })
  .filter(({ people }) => people.length > 0)

describe('the page for a person', () => {
  it('says every value that the file holds, beside its label', async () => {
    await fc.assert(
      fc.asyncProperty(someone, fc.nat(), fc.option(identityRecord, { nil: undefined }), async (one, at, identity) => {
        const { kind, id } = one.people[at % one.people.length] as { kind: Kind; id: string }
        const access = accessOf(one.record, kind, id, identity)
        const text = textOf(await pageOf(access))
        for (const [line, times] of counted(expectedLines(access)))
          expect(text.split(line).length - 1, 'a value is not on the page').toBeGreaterThanOrEqual(times)
      }),
    )
  })

  it('is the same whatever the case says about others', async () => {
    await fc.assert(
      fc.asyncProperty(someone, validCaseRecord, fc.nat(), async ({ record, people }, other, at) => {
        const { kind, id } = people[at % people.length] as { kind: Kind; id: string }
        const access = accessOf(record, kind, id)
        const changed = accessOf(withOthers(record, other, kind, id), kind, id)
        expect(changed).toEqual(access)
        expect(await pageOf(changed)).toBe(await pageOf(access))
      }),
    )
  })
})

/** The same case with other people around a person, other events without that person, and other notes, plans and staff. */
function withOthers(record: CaseRecord, other: CaseRecord, kind: Kind, id: string): CaseRecord {
  const among = kind === 'victim' ? 'victimIds' : 'perpetratorIds'
  const around = <T extends { id: string }>(own: readonly T[] = [], others: readonly T[] = []): T[] => [
    ...own.flatMap((one) => (one.id === id ? [one] : [])),
    // A victim who is alone stays so: then the plans are theirs.
    ...(own.length < 2 && kind === 'victim' && own.some((one) => one.id === id)
      ? []
      : [...others, ...own.slice(0, 1)].map((one, at) => ({ ...one, id: `other-${at}` }))),
  ]
  const ofOther = other.case
  const isAlone = record.victims?.length === 1
  return {
    ...record,
    case: {
      ...(kind === 'perpetrator' ? { ...ofOther, ...caseFacts(record.case) } : record.case),
      comments: ['Another note.'],
      closureDetails: 'Another note.',
      ownerId: 'w-9',
      linkedCaseIds: ['case-9'],
      duplicateOf: 'case-9',
      ...(isAlone || record.case.supportPlans === undefined || kind === 'perpetrator'
        ? {}
        : { supportPlans: record.case.supportPlans.map((plan) => ({ ...plan, objectives: 'Another plan.' })) }),
    },
    reportingEntity: { ...record.reportingEntity, street: 'Another street 9', latitude: 1, longitude: 29 },
    victims: around(record.victims, other.victims),
    perpetrators: around(record.perpetrators, other.perpetrators),
    relations: other.relations ?? [],
    events: [
      ...(record.events ?? [])
        .filter((event) => event[among]?.includes(id))
        .map((event) => ({ ...event, description: 'Another note.', [among]: [id, 'other-0'] })),
      ...(other.events ?? []).map((event) => ({ ...event, victimIds: ['other-0'], perpetratorIds: [] })),
    ],
  }
}

const caseFacts = ({
  id,
  openedOn,
  registrationYear,
  closedOn,
  status,
}: CaseRecord['case']): Partial<CaseRecord['case']> =>
  ({
    id,
    openedOn,
    registrationYear,
    closedOn,
    status,
  }) as Partial<CaseRecord['case']>
