import { fieldsOf } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { formOf, ID, readEdge, readValues } from './fixture-edge-form.ts'
import { zip } from './fixture-rows.ts'

const form = formOf([
  {
    field: 'victim.consents',
    consents: [],
    items: fieldsOf('consent')
      .filter(({ name }) => name !== 'id')
      .map(({ id }) => ({ field: id, restricted: 'shown' })),
  },
  { field: 'victim.age', consents: ['storage'] },
])

type Entry = { [name: string]: string }
const granted = { purpose: 'storage', decision: 'granted', givenBy: 'self', date: '2025-05-01' }
const refused = { ...granted, decision: 'refused' }

/** The result of reading decisions: the last decision, the codes of the findings, and the age, which needs consent. */
async function read(...entries: Entry[]): Promise<{ last: unknown; said: string[]; age: unknown }> {
  const named = entries.map((one) =>
    Object.fromEntries(Object.entries(one).map(([name, answer]) => [`victim_consents_${name}`, answer])),
  )
  const { person, said } = await readValues([{ _uuid: ID, victim_consents: named, victim_age: 9 }], form)
  const { id, ...last } = (person['consents'] as Entry[]).at(-1) ?? {}
  return { last, said, age: person['age'] }
}

describe('a refusal beside an older consent', () => {
  it.each<[string, Entry, object]>([
    ['in another case', { ...refused, purpose: 'STORAGE', decision: 'reFused' }, refused],
    ['as a label', { ...refused, decision: 'Refused' }, refused],
    ['of a purpose that cannot be read', { ...refused, purpose: 'keeping' }, { ...refused, purpose: 'unspecified' }],
    ['whose decision cannot be read', { ...refused, decision: 'never' }, refused],
    [
      'of which neither can be read',
      { ...refused, purpose: 'keeping', decision: 'never' },
      { ...refused, purpose: 'unspecified' },
    ],
    [
      'to recipients of whom one cannot be read',
      { ...refused, recipientKinds: 'police kin' },
      { purpose: 'storage', decision: 'refused', givenBy: 'self', date: '2025-05-01' },
    ],
  ])('%s is a refusal, and no answer goes beyond it', async (_, written, kept) => {
    const { last, said, age } = await read(granted, written)
    expect([last, age]).toEqual([kept, undefined])
    expect(said).toContain('refused')
    const isRead = said.includes('otherCase') || said.includes('labelRead')
    expect(said.includes('unreadDecision')).toBe(!isRead)
  })

  it('keeps its place without a date that cannot be read', async () => {
    const { date, ...undated } = refused
    const { last, said } = await read(granted, { ...refused, date: 'not a date' })
    expect(last).toMatchObject(undated)
    expect(last).not.toHaveProperty('date')
    expect(said).toContain('unreadableAnswer')
  })
})

describe('a consent of which a part cannot be read', () => {
  it.each<[string, Entry]>([
    ['a withdrawal', { withdrawnOn: 'in May' }],
    ['an expiry', { expiry: 'in May' }],
    ['the only services', { services: 'all of them' }],
    ['the only kinds of recipient', { recipientKinds: 'kin' }],
    ['whether the guardian may decide', { givenBy: 'guardian', guardianExcluded: 'perhaps' }],
    ['whether the child agrees', { givenBy: 'guardian', childAssent: 'perhaps' }],
    ['who decided, where the child does not agree', { givenBy: 'aunt', childAssent: 'no' }],
  ])('lets no answer in: %s', async (_, more) => {
    const { last, said, age } = await read({ ...granted, ...more })
    expect(last).not.toMatchObject({ decision: 'granted' })
    expect([said.includes('unreadDecision'), age]).toEqual([true, undefined])
  })

  it('lets no answer in where its cell of a workbook cannot be read', async () => {
    const columns = Object.keys({ ...granted, withdrawnOn: '' })
    const sheets = async (withdrawnOn: object) => {
      const consent = [...Object.values(granted).map((value) => ({ value })), withdrawnOn]
      const blob = await writeXlsxFile([
        {
          sheet: 'Any',
          data: [
            [{ value: '_uuid' }, { value: '_index' }, { value: 'victim_age' }],
            [{ value: ID }, { value: 1 }, { value: 9 }],
          ],
        },
        {
          sheet: 'victim_consents',
          data: [
            [...columns.map((name) => ({ value: `victim_consents_${name}` })), { value: '_parent_index' }],
            [...consent, { value: 1 }],
          ],
        },
      ] as never).toBlob()
      return readEdge([{ name: 'a.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) }], form)
    }
    expect((await sheets({ value: '' })).person).toMatchObject({ age: 9, consents: [granted] })
    const { person, said } = await sheets({ value: '=TODAY()', type: 'Formula' })
    expect(person).toMatchObject({ consents: [{ ...granted, decision: 'withdrawn' }] })
    expect(person).not.toHaveProperty('age')
    expect(said).toEqual(expect.arrayContaining(['formulaWithoutValue', 'unreadDecision']))
  })

  it('is a withdrawal of every purpose where the purpose is not read', async () => {
    const { last, age } = await read(granted, { ...granted, purpose: 'keeping', withdrawnOn: '2025-06-01' })
    expect([last, age]).toEqual([expect.objectContaining({ purpose: 'unspecified', decision: 'withdrawn' }), undefined])
  })

  it('stays one where the part limits nothing, or what was read of it is narrower', async () => {
    for (const more of [{ method: 'sung' }, { services: 'shelter magic' }]) {
      const { last, said, age } = await read({ ...granted, ...more })
      expect([last, age]).toMatchObject([{ decision: 'granted' }, 9])
      expect(said.includes('unreadDecision')).toBe(false)
    }
  })
})

describe('a row of decisions in a table', () => {
  const header = 'victim_consents_purpose,victim_consents_decision,_parent_index'
  const readRows = async (rows: readonly string[], forms = `victim_age,_index,_uuid\n9,1,${ID}\n`) => {
    const files = { 'forms.csv': forms, 'victim_consents.csv': `${[header, ...rows].join('\n')}\n` }
    const { person, said, records } = await readEdge([zip(files)], form)
    return { age: person?.['age'], said, records }
  }

  it.each([
    ['has a cell too many', 'storage,,refused,1'],
    ['has a cell too few', 'storage,refused'],
    ['states no submission', 'storage,refused,'],
    ['has a quotation mark that is not closed', '"storage,refused,1'],
  ])('may be the refusal of anybody where it %s: no submission beside it is read', async (_, row) => {
    expect(await readRows(['storage,granted,1'])).toMatchObject({ age: 9, records: 1 })
    const { said, records } = await readRows(['storage,granted,1', row])
    expect([records, said.includes('decisionsLost')]).toEqual([0, true])
  })

  it('lets no older version of a submission in, whose decision was another', async () => {
    const day = (sent: string, ...rows: string[]) =>
      zip({
        'forms.csv': `victim_age,_index,_uuid,_submission_time\n9,1,${ID},${sent}\n`,
        'victim_consents.csv': `${[header, 'storage,granted,1', ...rows].join('\n')}\n`,
      })
    const read = (...lost: string[]) => readEdge([day('2025-05-01'), day('2025-06-01', ...lost)], form)
    expect((await read()).records).toBe(1)
    const { records, said } = await read('storage,,refused,1')
    expect([records, said]).toEqual([0, expect.arrayContaining(['superseded', 'decisionsLost'])])
  })

  it('is not the only one that may be in other columns: such a submission is not read either', async () => {
    const forms = (more: string) => `victim_age,_index,_uuid\n9,1${more},${ID}\n`
    expect((await readRows(['storage,granted,1'], forms(''))).records).toBe(1)
    const { said, records } = await readRows(['storage,granted,1'], forms(',1'))
    expect([records, said.includes('raggedRow')]).toEqual([0, true])
  })

  it('may be a later version of a submission in another export, which is not read in its place', async () => {
    const other = 'b2b2b2b2-2222-4222-8222-222222222222'
    const day = (...rows: string[]) =>
      zip({
        'forms.csv': `victim_age,_index,_uuid,meta/rootUuid\n${rows.join('\n')}\n`,
        'victim_consents.csv': `${header}\nstorage,granted,1\n`,
      })
    const first = day(`9,1,${ID},uuid:${ID}`)
    const read = (later: string) => readEdge([first, day(later)], form)
    expect((await read(`9,2,${other},uuid:${other}`)).records).toBe(2)
    const { records, said } = await read(`9,,2,${other},uuid:${ID}`)
    expect([records, said]).toEqual([0, expect.arrayContaining(['raggedRow', 'unclearEdit'])])
  })
})

describe('a code', () => {
  it('is read in other upper and lower case, unless that is another code', async () => {
    const read = async (options: object[], ...answers: string[]): Promise<unknown[]> => {
      const answer = answers.length === 1 ? 'code' : 'codes'
      const item = { field: 'org.shelter.bed', label: { en: 'Bed' }, own: { answer, options }, consents: [] }
      const codes = formOf([
        { ...item, restricted: 'shown' },
        { field: 'victim.age', consents: [] },
      ])
      const values = [
        { _uuid: ID, consent_on_record_storage: 'yes', victim_org_shelter_bed: answers.join(' '), victim_age: 9 },
      ]
      const { person, said } = await readValues(values, codes)
      return [(person['extensions'] as { [name: string]: unknown } | undefined)?.['org.shelter.bed'], ...said.slice(1)]
    }
    const option = (code: string, en: string): object => ({ code, label: { en } })
    const beds = [option('warm', 'A warm bed'), option('cold', 'Cold')]
    expect(await read(beds, 'WARM')).toEqual(['warm', 'otherCase'])
    expect(await read(beds, 'A warm bed')).toEqual(['warm', 'labelRead'])
    expect(await read(beds, 'a WARM bed')).toEqual([undefined, 'unknownChoice'])
    expect(await read(beds, 'Warm', 'cold')).toEqual([['warm', 'cold'], 'otherCase'])
    expect(await read(beds, 'Warm', 'hot')).toEqual([['warm'], 'otherCase', 'unknownChoice'])
    const twins = [option('warm', 'Warm'), option('Warm', 'Hot')]
    expect(await read(twins, 'WARM')).toEqual([undefined, 'unknownChoice'])
    expect(await read(twins, 'Warm')).toEqual(['Warm'])
  })
})
