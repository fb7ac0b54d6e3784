import type { CaseRecord } from '@tip-standard/core'
import { field, fieldsOf } from '@tip-standard/core/metadata'
import { withinCustody } from '@tip-standard/policy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableFinding } from './findings/table-catalogue.ts'
import { records } from './fixture-records.ts'
import { isJson, type Json } from './marks.ts'
import { readVictimCsv } from './read-victim-csv.ts'
import { writeVictimCsv } from './victim-csv.ts'

const united = ['exploitation.form', 'meansOfControl.code', 'recruitment.methods', 'assistance.serviceType'] as const

/**
 * The restricted parts of a consent that nevertheless decide: that a guardian is excluded, and that something is
 * withheld, but not what.
 */
const decides = ({ guardianExcluded, withhold }: Json): Json => ({
  ...(guardianExcluded !== undefined && { guardianExcluded }),
  ...(Array.isArray(withhold) && withhold.length > 0 && { withhold: [{ absent: { fromWhom: 'withheldForSafety' } }] }),
})

const FAMILY = ['parent', 'otherFamily', 'family', 'caregiver', 'familyOrIntimatePartner']

/**
 * A record whose consents say that the guardian is excluded only if that excludes a guardian who decided: by another
 * statement, or because an alleged perpetrator is a family member.
 */
function judged(record: CaseRecord): CaseRecord {
  const victims = record.victims?.map((victim) => {
    const consents = (victim.consents ?? []).map((one): Json => ({ ...one }))
    const isAlleged = (record.relations ?? []).some(
      ({ victimId, kinds }) => victimId === victim.id && kinds?.some((kind) => FAMILY.includes(kind)) === true,
    )
    const isCleared = consents.some(({ guardianExcluded }) => guardianExcluded === false)
    const isAlone = ({ givenBy, childAssent }: Json): boolean => givenBy === 'guardian' && childAssent === undefined
    const said = consents.map((one) =>
      isAlleged && !isCleared && isAlone(one) ? { ...one, guardianExcluded: true } : one,
    )
    const excluding = said.filter(({ guardianExcluded }) => guardianExcluded === true)
    const isOfNoEarlierDay = ({ date }: Json): boolean =>
      typeof date === 'string' && excluding.every((one) => typeof one['date'] === 'string' && one['date'] <= date)
    const isExcluded = (one: Json): boolean =>
      one['givenBy'] === 'guardian' && !(one['guardianExcluded'] === false && isOfNoEarlierDay(one))
    const decides = excluding.length > 0 && said.some(isExcluded)
    const made = said.map(({ guardianExcluded, ...one }) =>
      decides && (guardianExcluded === true || (guardianExcluded === false && one['givenBy'] === 'guardian'))
        ? { ...one, guardianExcluded }
        : one,
    )
    return { ...victim, ...(victim.consents === undefined ? {} : { consents: made }) }
  })
  return { ...record, ...(victims === undefined ? {} : { victims }) } as CaseRecord
}

/** A copy of an entity without restricted fields, their reasons and provenance, and extensions. */
function strip(id: string, object: Json): Json {
  const open = new Map(
    fieldsOf(id as 'victim').flatMap((info) => (info.sensitivity === 'restricted' ? [] : [[info.name, info] as const])),
  )
  const kept = id === 'consent' ? decides(object) : {}
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
      if (kept[name] !== undefined) return [[name, kept[name]]]
      if (name === 'absent' || name === 'provenance') {
        const marks = Object.entries(value as Json)
        const kept = marks.filter(([key]) => open.has(key))
        return marks.length > 0 && kept.length === 0 ? [] : [[name, Object.fromEntries(kept)]]
      }
      const type = open.get(name)?.type
      if (!type) return []
      if (type.kind === 'object') return [[name, strip(type.entity, value as Json)]]
      if (type.kind === 'objects') return [[name, (value as Json[]).map((item) => strip(type.entity, item))]]
      return [[name, value]]
    }),
  )
}

const decisive = ['purpose', 'decision', 'givenBy', 'childAssent', 'recipients', 'recipientKinds', 'services', 'date']
const ofConsent = new Set([...decisive, 'expiry', 'withdrawnOn'])

/** The part of a consent that the table keeps. */
function toDecisive(entry: Json): Json {
  const reasons = Object.entries((entry.absent ?? {}) as Json).filter(([name]) => ofConsent.has(name))
  return {
    ...Object.fromEntries(Object.entries(entry).filter(([name]) => ofConsent.has(name))),
    ...decides(entry),
    ...(reasons.length > 0 && { absent: Object.fromEntries(reasons) }),
  }
}

/** The events that the table keeps: one of each kind, for a victim without any of trafficking. */
function eventsOf({ victims = [], events = [] }: CaseRecord): Json[] {
  const kept = victims.flatMap(({ id }) => {
    const kinds = events.filter(({ victimIds }) => victimIds.includes(id)).map(({ kind }) => kind ?? 'trafficking')
    return kinds.includes('trafficking') ? [] : [...new Set(kinds)].map((kind) => ({ kind, victimIds: [id] }))
  })
  return kept.map((event, at) => ({ id: `event-${at + 1}`, ...event }))
}

/** The part of a list that the table of victims keeps: joined codes, and whether the list is empty. */
function unite(id: string, object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
      const type = fieldsOf(id as 'victim').find((info) => info.name === name)?.type
      if (type?.kind === 'object') return [[name, unite(type.entity, value as Json)]]
      if (type?.kind !== 'objects' || (value as Json[]).length === 0) return [[name, value]]
      const list = value as Json[]
      if (type.entity === 'consent') return [[name, list.map(toDecisive)]]
      if (type.entity === 'victim') return [[name, list.map((item) => unite('victim', item))]]
      const key = united.find((one) => one.startsWith(`${type.entity}.`) && id === 'victim')
      if (!key) return []
      const info = field(key)
      const codes = [...new Set(list.flatMap((item) => item[info.name] ?? []))]
      if (codes.length === 0) return []
      return [
        [name, info.type.kind === 'codes' ? [{ [info.name]: codes }] : codes.map((code) => ({ [info.name]: code }))],
      ]
    }),
  )
}

const withVictims = records.map((list) => list.filter(({ victims = [] }) => victims.length > 0))

test('nothing restricted makes any difference to the table', () => {
  fc.assert(
    fc.property(records, (list) => {
      const stripped = list.map((record) => withinCustody(strip('caseRecord', { ...judged(record) }) as never))
      expect(writeVictimCsv(list).text).toBe(writeVictimCsv(stripped).text)
    }),
    { numRuns: 100 },
  )
})

test('that a guardian is excluded is in the table only where a guardian who is excluded decided', () => {
  const cellOf = (consents: readonly Json[]): string =>
    writeVictimCsv([withinCustody({ case: { id: 'A' }, victims: [{ id: '0', consents }] } as never)]).text
  const marks = (...consents: readonly Json[]): string[] =>
    [...cellOf(consents).matchAll(/guardianExcluded"":(true|false)/g)].map(([, is = '']) => is)
  const cleared = { givenBy: 'guardian', guardianExcluded: false, date: '2026-02-01' }
  const excludedOn = (date: string): Json => ({ givenBy: 'self', guardianExcluded: true, date })
  expect(marks(cleared, excludedOn('2026-02-01'))).toEqual([])
  expect(marks({ givenBy: 'self', guardianExcluded: false }, excludedOn('2026-02-02'))).toEqual([])
  expect(marks(cleared, excludedOn('2026-02-02'))).toEqual(['false', 'true'])
  expect(marks({ givenBy: 'guardian' }, cleared, excludedOn('2026-02-01'))).toEqual(['false', 'true'])
})

test('what the table has columns for comes back', async () => {
  await fc.assert(
    fc.asyncProperty(withVictims, async (list) => {
      const findings: TableFinding[] = []
      const { text } = writeVictimCsv(list, (finding) => findings.push(finding))
      const read = await readVictimCsv(text)
      const kept = list.map((record) => {
        const events = eventsOf(record)
        return {
          ...unite('caseRecord', strip('caseRecord', { ...judged(record) })),
          ...(events.length > 0 && { events }),
        }
      })
      expect(read.records).toEqual(kept)
      expect(findings).toEqual([])
      expect(new Set(read.findings.map(({ code }) => code))).toEqual(
        new Set(read.findings.length > 0 ? ['onlyCounted'] : []),
      )
    }),
    { numRuns: 100 },
  )
})

const record = withinCustody({
  standardVersion: '1.0-rc.2',
  case: { id: 'K-1', status: 'open', comments: ['=SECRET'] },
  reportingEntity: { id: 'R-1', type: 'ngo', name: '=1' },
  dataProtection: { legalBases: ['publicTask'], sensitivity: 'high', absent: { retainUntil: 'unknown' } },
  perpetrators: [{ id: 'P-1', roles: ['recruiter'] }],
  victims: [
    {
      id: 'V-1',
      sex: 'female',
      pronouns: 'SECRET',
      absent: { sexBasis: 'unknown', genderIdentity: 'refused' },
      extensions: { 'org.example.secret': 'SECRET' },
      gbvExposure: [{ type: 'rape' }],
      exploitation: [
        { form: 'other', locationName: 'SECRET' },
        { form: 'other' },
        { form: 'forcedLabour', hoursPerWeek: 60 },
      ],
      recruitment: [{ methods: ['atWork'] }, { methods: ['atWork', 'other'] }],
      assistance: [],
    },
    { id: 'V-2', absent: { consents: 'notAsked' }, meansOfControl: [{ code: 'threats' }] },
  ],
})

test('one row for each victim, and every loss by its field', async () => {
  const { text, losses } = writeVictimCsv([
    record,
    record,
    withinCustody({ ...record, case: { id: 'K-2' }, victims: [] }),
  ])
  const [header = [], ...rows] = text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const cells = rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[header[at], cell]]))),
  )
  const own = {
    caseId: 'K-1',
    standardVersion: '1.0-rc.2',
    'case.status': 'open',
    'reportingEntity.id': 'R-1',
    'reportingEntity.type': 'ngo',
    'reportingEntity.name': "'=1",
    'perpetrators.count': '1',
    'dataProtection.legalBases': 'publicTask',
    'dataProtection.sensitivity': 'high',
    absent: 'dataProtection.retainUntil=unknown',
  }
  expect(cells).toEqual([
    {
      ...own,
      'victim.id': 'V-1',
      'victim.sex': 'female',
      'victim.absent': expect.stringContaining('sexBasis=unknown'),
      'victim.exploitation.count': '3',
      'exploitation.form': expect.stringContaining('other'),
      'victim.recruitment.count': '2',
      'recruitment.methods': '"atWork;other"',
      'victim.assistance.count': '0',
    },
    {
      ...own,
      'victim.id': 'V-2',
      'victim.absent': 'consents=notAsked',
      'victim.meansOfControl.count': '1',
      'meansOfControl.code': 'threats',
    },
  ])
  expect(text).not.toMatch(/SECRET|genderIdentity|rape/)
  expect(losses).toEqual(
    expect.arrayContaining([
      // The record that occurs twice and the one without victims.
      { field: 'case.id', kind: 'dropped', count: 2 },
      { field: 'case.comments', kind: 'dropped', count: 1 },
      { field: 'victim.pronouns', kind: 'dropped', count: 1 },
      { field: 'victim.genderIdentity', kind: 'dropped', count: 1 },
      { field: 'victim.extensions', kind: 'dropped', count: 1 },
      { field: 'gbvExposure.type', kind: 'dropped', count: 1 },
      { field: 'exploitation.form', kind: 'merged', count: 1 },
      { field: 'exploitation.locationName', kind: 'dropped', count: 1 },
      { field: 'exploitation.hoursPerWeek', kind: 'dropped', count: 1 },
      { field: 'recruitment.methods', kind: 'merged', count: 3 },
    ]),
  )
})

test('rows of one case must agree, lists that are only counted are reported, cells are found', async () => {
  const { text } = writeVictimCsv([record])
  const [header = '', first = '', second = ''] = text.split('\r\n')
  const changed = second.replace(',open,', ',closed,')
  expect(changed).not.toBe(second)
  const {
    records: read,
    findings,
    locate,
  } = await readVictimCsv(`${header},SECRET\r\n${first},\r\n${changed},x\r\n,a\r\n`)
  expect(read).toMatchObject([{ case: { status: 'open' }, victims: [{ id: 'V-1' }, { id: 'V-2' }] }])
  const columns = header.split(',')
  const at = (name: string) => columns.indexOf(name) + 1
  expect(findings.map(({ code, at: place }) => [code, place.row, place.column])).toEqual([
    ['raggedRow', 4, undefined],
    ['unknownColumn', 1, columns.length + 1],
    ['onlyCounted', 2, at('perpetrators.count')],
    ['onlyCounted', 2, at('victim.recruitment.count')],
    ['onlyCounted', 2, at('victim.exploitation.count')],
    ['conflictingRows', 3, at('case.status')],
    ['caseIdMissing', 4, 1],
  ])
  expect(locate(0)(['case', 'status'])).toMatchObject({ row: 2, column: at('case.status') })
  expect(locate(0)(['victims', 1, 'sex'])).toMatchObject({ row: 3, column: at('victim.sex') })
  expect(locate(0)(['victims', 0, 'exploitation', 1, 'form'])).toMatchObject({
    row: 2,
    column: at('exploitation.form'),
  })
  expect(isJson(locate(0)([])) && 'sheet' in locate(0)([])).toBe(false)
})

test('titles above the header are reported once and change nothing else', async () => {
  const list = fc.sample(records, { seed: 7, numRuns: 1 })[0] ?? []
  const { text } = writeVictimCsv(list)
  const plain = await readVictimCsv(text)
  const titled = await readVictimCsv(`Victims of 2024\r\n"made, by hand"\r\n\r\n${text}`)
  expect(titled.records).toEqual(plain.records)
  expect(titled.findings[0]).toMatchObject({
    code: 'titleRows',
    severity: 'note',
    at: { line: 4 },
    params: { count: 2 },
  })
  expect(titled.findings.slice(1).map(({ code }) => code)).toEqual(plain.findings.map(({ code }) => code))
})

test('one of the tables that make up cases is not read as a table of victims', async () => {
  const result = await readVictimCsv('caseId,row,sex\r\nK-1,victims/0,female\r\n')
  expect(result).toMatchObject({ records: [], findings: [{ code: 'tableAlone' }] })
})
