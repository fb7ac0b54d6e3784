import { describe, expect, it } from 'vitest'
import { edgeForm, formOf, ID, own, readEdge, readTable, readValues } from './fixture-edge-form.ts'
import { fileOf, readAll } from './fixture-read.ts'
import { zip } from './fixture-rows.ts'
import { isNotApproved } from './not-approved.ts'
import { serverName } from './server-names.ts'

const OTHER = ID.replace('0f', '1f')

describe('a table', () => {
  it('has the codes that are ticked, however that is written, unless one column has them all', async () => {
    const name = 'victim_functionalDifficulties'
    const split = `${name}/seeing,${name}/hearing,${name}/walking`
    const read = async (header: string, cells: string): Promise<unknown> => {
      const { person, said } = await readTable(`victim_age,${header}`, `9,${cells}`)
      return [person['functionalDifficulties'], said.filter((code) => code !== 'missingTable')]
    }
    expect(await read(split, '1,0,TRUE')).toEqual([['seeing', 'walking'], []])
    expect(await read(split, 'False,true,')).toEqual([['hearing'], []])
    expect(await read(split, 'maybe,1,0')).toEqual([['hearing'], ['unknownChoice']])
    expect(await read(`${name},${split}`, 'hearing,1,0,1')).toEqual([['hearing'], []])
    expect(await read(`${split},${name}`, '1,0,1,')).toEqual([['seeing', 'walking'], []])
    expect(await read(`${name}/flying`, '1')).toEqual([undefined, ['unknownChoice']])
  })

  it('has its entries in the order of their numbers, whatever the order of the rows', async () => {
    const rows = [11, 2, 9].map((index) => `${index === 2 ? 'child' : index === 9 ? 'parent' : 'sibling'},${index},7`)
    const { person, said } = await readEdge([
      zip({
        'a.csv': `victim_age,_index,_uuid\n9,7,${ID}\n`,
        'b.csv': `victim_dependants_relation,_index,_parent_index\n${rows.join('\n')}\n`,
      }),
    ])
    expect(said).toEqual([])
    expect(person['dependants']).toMatchObject(['child', 'parent', 'sibling'].map((relation) => ({ relation })))
  })

  it('keeps the id that does not change when a submission is edited, and is one of two with the same', async () => {
    const text = `victim_age,meta-instanceID,KEY\n9,uuid:${OTHER},uuid:${ID}\n`
    expect((await readEdge([fileOf(text)])).person['id']).toBe(`${ID}-1`)
    const twice = (age: number) => readEdge([fileOf(`victim_age,KEY\n9,uuid:${ID.toUpperCase()}\n${age},uuid:${ID}\n`)])
    const [same, other] = [await twice(9), await twice(8)]
    expect([same.records, same.said]).toEqual([1, ['missingTable', 'repeatedInstance']])
    // Nothing states which of two versions with different answers is the last.
    expect([other.records, other.said]).toEqual([0, ['missingTable', 'unclearEdit', 'unclearEdit']])
  })

  it('gives submissions without an id pseudonyms of their own', async () => {
    const { records } = await readAll([fileOf('victim_age\n9\n8\n')], edgeForm)
    const ids = records.map(({ record }) => (record['victims'] as { id: string }[])[0]?.id)
    expect(new Set(ids).size).toBe(2)
    const xml = (age: number): string =>
      `<data><page_p><group_g><victim_age>${age}</victim_age></group_g></page_p></data>`
    const both = await readEdge([fileOf(xml(9)), fileOf(xml(8))])
    expect([both.records, both.said]).toEqual([2, ['noInstanceId', 'noInstanceId']])
  })

  it('has no answers where they could not be decrypted, and media only where there are some', async () => {
    expect((await readTable('victim_age,Status', '9,not decrypted')).said).toEqual(
      ['encrypted', 'missingTable', 'serverData 1'].filter((one) => !one.startsWith('server')),
    )
    expect((await readTable('victim_age,AttachmentsPresent', '9,0')).said).toEqual(['missingTable'])
    expect((await readTable('victim_age,AttachmentsPresent', '9,2')).said).toEqual(['media 1', 'missingTable'])
  })

  it('has columns by their labels, in each language, after the labels of groups; one for two questions is not read', async () => {
    const form = formOf([own('code', 'bed', 'Warm'), { field: 'victim.age' }])
    const read = async (header: string): Promise<string[]> =>
      (await readEdge([fileOf(`${header},victim_age,_uuid\nWarm,9,${ID}\n`)], form)).said.filter((code) =>
        /eader|Column/.test(code),
      )
    for (const header of ['Own bed', 'Propre bed', 'P/Own bed', 'Some/Other/Propre bed'])
      expect([header, await read(header)]).toEqual([header, ['labelHeader']])
    expect(await read('Own')).toEqual(['unknownColumn'])
    const twins = (header: string, cells: string): Promise<{ said: string[]; person: object }> =>
      readEdge([fileOf(`${header},victim_age,_uuid\n${cells},9,${ID}\n`)])
    const one = await twins('Country / where', 'RW')
    expect(one.said).toContain('ambiguousHeader')
    expect(one.person).not.toHaveProperty('countryOfBirth')
    const two = await twins('Country / where,Country / where', 'RW,BI')
    expect(two.said).not.toContain('ambiguousHeader')
    expect(two.person).toMatchObject({ countryOfBirth: 'RW', countryOfOrigin: 'BI' })
  })
})

describe('JSON', () => {
  it.each<[what: string, value: object, said: string[]]>([
    ['what is empty is nothing', { zed: [null, '', {}], more: { a: [[]] }, none: null }, []],
    [
      'entries that are none',
      { victim_dependants: ['child', { victim_dependants_relation: 'child' }, 7] },
      ['unknownAnswers 2'],
    ],
    ['an answer outside of its entry', { victim_dependants_relation: 'child' }, ['unknownAnswers 1']],
    ['attachments by their number', { attachmentsPresent: 3 }, ['media 3']],
    ['attachments one by one', { _attachments: [{ a: 1 }, { a: 2 }] }, ['media 2']],
    ['what was not decrypted', { __system: { status: 'notDecrypted' } }, ['encrypted']],
    ['another version', { __system: { formVersion: '2.0.0' } }, ['otherVersion']],
    ['what was approved', { __system: { reviewState: 'approved' } }, []],
    ['what was not', { __system: { reviewState: 'hasIssues' } }, ['notApproved']],
  ])('%s', async (_, value, said) => {
    expect((await readValues({ _uuid: ID, victim_age: 9, ...value })).said).toEqual(said)
  })

  it('has the entries of a list from each name that it has, and of a submission the id that it began with', async () => {
    const entry = (relation: string): object => ({ victim_dependants_relation: relation })
    const { person } = await readValues({
      _uuid: ID,
      'p/g/victim_dependants': [entry('child')],
      victim_dependants: [entry('parent')],
      meta: { instanceID: `uuid:${OTHER}` },
    })
    expect(person).toMatchObject({ id: `${ID}-1`, dependants: [{ relation: 'child' }, { relation: 'parent' }] })
    expect(
      (await readValues({ __id: `uuid:${OTHER}`, victim_age: 9, meta: { instanceID: `uuid:${ID}` } })).person['id'],
    ).toBe(`${OTHER}-1`)
  })

  it('of several submissions names the one that something is said about, and is read as a list too', async () => {
    const good = { _uuid: ID, victim_age: 9 }
    for (const value of [[good, 7], { results: [good, 7] }, { value: [good, 7] }]) {
      const { records, said, at } = await readValues(value)
      expect([records, said]).toEqual([1, ['noKnownQuestion']])
      expect(at).toMatchObject([{ file: 1, record: 2 }])
    }
  })

  it('as FHIR has answers without a code, and in answers; who wrote it is not read', async () => {
    const coding = (valueCoding: object): object[] => [{ valueCoding }]
    const response = (more: object, ...item: object[]): object => ({
      resourceType: 'QuestionnaireResponse',
      id: ID,
      status: 'completed',
      item,
      ...more,
    })
    const age = { linkId: 'victim_age', answer: [{ valueInteger: 9 }] }
    const sex = (given: object): object => ({ linkId: 'victim_sex', answer: coding(given) })
    expect((await readValues(response({}, sex({ display: 'Female' })))).person['sex']).toBe('female')
    const nested = { linkId: 'victim_age', answer: [{ valueInteger: 9, item: [sex({ code: 'female' })] }] }
    expect((await readValues(response({}, nested))).person).toMatchObject({ age: 9, sex: 'female' })
    const entry = (code: string): object => ({
      linkId: 'victim_dependants',
      item: [{ linkId: 'victim_dependants_relation', answer: coding({ code }) }],
    })
    expect((await readValues(response({}, entry('child'), entry('parent')))).person['dependants']).toMatchObject([
      { relation: 'child' },
      { relation: 'parent' },
    ])
    for (const name of ['subject', 'author', 'source', 'encounter'])
      expect((await readValues(response({ [name]: { reference: 'x' } }, age))).said).toEqual(['personalMetadata 1'])
    expect((await readValues(response({ status: 'amended' }, age))).said).toEqual([])
    expect((await readValues(response({ status: 'in-progress' }, age))).said).toEqual(['notApproved'])
    expect((await readValues(response({ questionnaire: 'urn:x|9.0.0' }, age))).said).toEqual(['otherVersion'])
  })
})

describe('what servers add', () => {
  it.each([
    [
      'personal',
      'SubmitterID SubmitterName DeviceID submitterId submitterName deviceId instanceName userID deviceid deviceID username phonenumber phoneNumber simserial subscriberid email start-geopoint _submitted_by _geolocation _notes _userform_id meta.instanceName meta/userID orx:meta-deviceID __system/submitterName',
    ],
    [
      'media',
      'AttachmentsPresent attachmentsPresent audit background-audio _attachments _supplementalDetails meta-audit',
    ],
    [
      'server',
      'start today _id _tags _status __version__ _version_ _version__001 formhub/uuid _submission__uuid SET-OF-victim_dependants p@odata.navigationLink',
    ],
    ['sent', 'SubmissionDate submissionDate _submission_time __system/submissionDate'],
    ['ended', 'end timeEnd meta/timeEnd'],
    ['instance', 'instanceID _uuid meta-instanceID meta/instanceID'],
    ['root', 'rootUuid meta/rootUuid'],
    ['edits', 'Edits edits __system/edits'],
    ['key', 'KEY __id _index'],
    ['parentKey', 'PARENT_KEY _parent_index __Submissions-id __Submissions-victim_dependants-id'],
    ['review', 'ReviewState reviewState _validation_status'],
    [undefined, 'victim_age version__1 x@y constructor meta-zed'],
  ])('is known by its name: %s', (what, names) => {
    for (const name of names.split(' ')) expect([name, serverName(name)]).toEqual([name, what])
  })

  it.each<[unknown, boolean]>([
    ['rejected', true],
    ['hasIssues', true],
    ['Not approved', true],
    ['Not Approved', true],
    [{ uid: 'validation_status_not_approved' }, true],
    [{ uid: 'validation_status_approved' }, false],
    ['approved', false],
    ['edited', false],
    [{}, false],
    [undefined, false],
  ])('says of a submission that it was not approved: %j is %s', (held, isNo) => {
    expect(isNotApproved(held)).toBe(isNo)
  })

  it('is in a zip beside the answers, and no file of the system is', async () => {
    const file = `victim_age,_uuid\n9,${ID}\n`
    const { records, said } = await readEdge([
      zip({ 'A.CSV': file, 'photo.jpg': 'x', 'a/.DS_Store': 'x', 'a/__MACOSX/._A.csv': 'x', '__MACOSX/b.csv': 'x' }),
    ])
    expect([records, said]).toEqual([1, ['media 1', 'missingTable']])
  })

  it('has its id where it hands out whole submissions; what is about people is said of empty ones too', async () => {
    const text = (attributes: string, inner: string): string => `<data ${attributes}>${inner}</data>`
    const age = '<page_p><group_g><victim_age>9</victim_age></group_g></page_p>'
    expect((await readEdge([fileOf(text(`instanceID="uuid:${ID}"`, age))])).person['id']).toBe(`${ID}-1`)
    const empty = await readEdge([fileOf(text('', '<username>Zed</username><zed>1</zed>'))])
    expect(empty.said).toEqual(['noKnownQuestion', 'personalMetadata 1', 'unknownAnswers 1'])
    const latin = Uint8Array.from(text('id="org.example.edge"', age.replace('9', '9<!-- é -->')), (one) =>
      one.charCodeAt(0),
    )
    expect((await readEdge([{ name: 'a.xml', bytes: latin }])).said).toContain('encodingGuessed')
  })
})
