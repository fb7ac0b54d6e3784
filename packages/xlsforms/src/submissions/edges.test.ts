import { describe, expect, it } from 'vitest'
import { edgeForm, formOf, ID, own, readEdge, readTable, readValues, readXml } from './fixture-edge-form.ts'
import { fileOf, readAll } from './fixture-read.ts'
import { zip } from './fixture-rows.ts'
import { isNotApproved } from './not-approved.ts'
import { serverName } from './server-names.ts'

const OTHER = ID.replace('0f', '1f')

describe('an answer', () => {
  it.each<[name: string, text: string, value: unknown, said: string[]]>([
    ['victim_age', '5', 5, []],
    ['victim_age', '5.0', 5, []],
    ['victim_age', '5.5', undefined, ['unreadableAnswer']],
    ['victim_age', ' 7 ', 7, []],
    ['victim_householdHead', 'yes', true, []],
    ['victim_householdHead', 'no', false, []],
    ['victim_householdHead', 'Yes', true, ['labelRead']],
    ['victim_householdHead', 'maybe', undefined, ['unknownChoice']],
    ['victim_functionalDifficulties', 'seeing hearing seeing', ['seeing', 'hearing'], []],
    ['victim_functionalDifficulties', 'seeing flying', ['seeing'], ['unknownChoice']],
    // The form does not offer it, and the standard has it: the record says so, and the validator.
    ['victim_sex', 'male', 'male', []],
    ['victim_sex', 'Zed', undefined, ['unknownChoice']],
    ['victim_sex_absent', ' refused ', undefined, []],
  ])('%s: %s', async (name, text, value, said) => {
    const { person, said: codes, errors } = await readXml(`<${name}>${text}</${name}>`)
    expect([person[name.slice('victim_'.length)], codes]).toEqual([value, said])
    expect(errors.includes('victims.0.sex')).toBe(text === 'male')
    if (name.endsWith('_absent')) expect(person['absent']).toMatchObject({ sex: 'refused' })
  })

  it.each<[text: string, day: string | undefined, said: string[]]>([
    ['2025-05-01', '2025-05-01', []],
    ['2025-05-01+02:00', '2025-05-01', ['timeLeftOut']],
    ['2025-05-01Z', '2025-05-01', ['timeLeftOut']],
    ['2025-05-01 9:30:00', '2025-05-01', ['timeLeftOut']],
    ['01/05/2025', undefined, ['unreadableAnswer']],
  ])('of a day: %s', async (text, day, said) => {
    const { record, said: codes } = await readXml(`<case_openedOn>${text}</case_openedOn>`)
    expect([(record['case'] as { openedOn?: string }).openedOn, codes]).toEqual([day, said])
  })

  it('of labels with spaces between them is the codes of the longest ones, each once, and of no label of two codes', async () => {
    const form = formOf([own('codes', 'board', 'Bed', 'Bed and board', 'Twin', 'Twin')], { consents: [] })
    const read = async (text: string): Promise<unknown> => {
      const { person, said } = await readValues(
        { _uuid: ID, consent_on_record_storage: 'yes', victim_org_shelter_board: text },
        form,
      )
      const held = person['extensions'] as { [name: string]: unknown } | undefined
      return [held?.['org.shelter.board'], said.includes('labelRead'), said.includes('unknownChoice')]
    }
    expect(await read('Bed and board Bed')).toEqual([['b', 'a'], true, false])
    expect(await read('Bed Bed')).toEqual([['a'], true, false])
    expect(await read('Bedding')).toEqual([undefined, false, true])
    expect(await read('Twin')).toEqual([undefined, false, true])
    expect(await read('a b')).toEqual([['a', 'b'], false, false])
  })

  it('on several lines is one text for each, however the lines end', async () => {
    const recipients = { field: 'consent.recipients' }
    const form = formOf([{ field: 'victim.consents', items: [{ field: 'consent.purpose' }, recipients] }])
    const entry = { victim_consents_purpose: 'referral', victim_consents_recipients: 'A\rB\r\nC\n D ' }
    const { person } = await readValues({ _uuid: ID, victim_consents: [entry] }, form)
    expect(person['consents']).toMatchObject([{ recipients: ['A', 'B', 'C', 'D'] }])
  })

  it('in XML is what its entities stand for', async () => {
    const form = formOf([{ field: 'victim.ownWords', restricted: 'shown', consents: [] }])
    expect((await readXml('<victim_ownWords>A &amp; B &#233;</victim_ownWords>', form)).person['ownWords']).toBe('A & B é')
    expect((await readXml('<victim_ownWords><![CDATA[A &amp; B]]></victim_ownWords>', form)).person['ownWords']).toBe('A &amp; B')
  })

  it('is not read where the form asks nothing, in entries that are a template, or outside of its entry', async () => {
    const relation = (text: string): string => `<victim_dependants_relation>${text}</victim_dependants_relation>`
    const read = await readXml(
      `<victim_dependants jr:template="">${relation('child')}</victim_dependants><victim_dependants>${relation('parent')}</victim_dependants>${relation('sibling')}`,
    )
    expect([read.person['dependants'], read.said]).toEqual([[{ relation: 'parent' }], ['unknownAnswers 1']])
    const inside = await readXml(`<victim_dependants>${relation('child')}<victim_age>9</victim_age></victim_dependants>`)
    expect([inside.person['dependants'], inside.person['age'], inside.said]).toEqual([[{ relation: 'child' }], undefined, ['unknownAnswers 1']])
    const off = formOf([{ field: 'victim.age' }, { field: 'victim.genderIdentity' }])
    const hidden = await readXml('<victim_age>9</victim_age><victim_genderIdentity>woman</victim_genderIdentity>', off)
    expect([hidden.person['genderIdentity'], hidden.said]).toEqual([undefined, ['hiddenAnswer']])
    const on = await readXml('<victim_age>9</victim_age><victim_genderIdentity>woman</victim_genderIdentity>', off, { switchedOn: ['victim.genderIdentity'] })
    expect([on.person['genderIdentity'], on.said]).toEqual(['woman', []])
    expect((await readXml('<victim_dependants_any>yes</victim_dependants_any><victim_age>9</victim_age>')).said).toEqual([])
  })
})

describe('consent that is on record elsewhere', () => {
  const item = { field: 'victim.sex', consents: ['storage'] }
  const inside = { field: 'victim.dependants', consents: [], items: [{ field: 'dependant.relation', consents: ['research'] }] }
  it.each<[where: string, form: ReturnType<typeof formOf>]>([
    ['of a form', formOf([{ field: 'victim.sex' }], { consents: ['storage'] })],
    ['of a page', formOf([], { pages: [{ id: 'p', title: { en: 'P' }, consents: ['storage'], groups: [{ id: 'g', items: [{ field: 'victim.sex' }] }] }] })],
    ['of a group', formOf([{ field: 'victim.sex' }], {}, { consents: ['storage'] })],
    ['of a question', formOf([item])],
  ])('lets the answers %s in, and without it they are left out', async (_, form) => {
    const read = async (answer: object): Promise<unknown> => {
      const { person, said } = await readValues({ _uuid: ID, victim_sex: 'female', ...answer }, form)
      return [person['sex'], said]
    }
    expect(await read({ consent_on_record_storage: 'yes' })).toEqual(['female', ['consentElsewhere']])
    expect(await read({ consent_on_record_storage: 'Yes' })).toEqual(['female', ['consentElsewhere']])
    expect(await read({ consent_on_record_storage: 'no' })).toEqual([undefined, ['withoutConsent']])
    expect(await read({ consent_on_record_storage: 'maybe' })).toEqual([undefined, ['unknownChoice', 'withoutConsent']])
    expect(await read({})).toEqual([undefined, ['withoutConsent']])
  })

  it('lets in what was asked under it, of each submission by itself, also inside of entries', async () => {
    const form = formOf([item, inside])
    const read = (storage: string, research: string, id: string): object => ({
      _uuid: id,
      consent_on_record_storage: storage,
      consent_on_record_research: research,
      victim_sex: 'female',
      victim_dependants: [{ victim_dependants_relation: 'child' }],
    })
    const { records } = await readAll([fileOf(JSON.stringify([read('yes', 'no', ID), read('no', 'yes', OTHER)]))], form)
    expect(records.map(({ record }) => record['victims'])).toEqual([
      [expect.objectContaining({ sex: 'female' })],
      [expect.objectContaining({ dependants: [expect.objectContaining({ relation: 'child' })] })],
    ])
    expect(JSON.stringify(records[0]?.record)).not.toContain('child')
    expect(JSON.stringify(records[1]?.record)).not.toContain('female')
  })

  it('lets in an answer that the standard does not have, which no form asks for without consent to keep it', async () => {
    const form = formOf([own('code', 'bed', 'Warm')])
    const read = async (answer: object): Promise<unknown> =>
      (await readValues({ _uuid: ID, victim_org_shelter_bed: 'a', ...answer }, form)).person['extensions']
    expect(await read({ consent_on_record_storage: 'yes' })).toEqual({ 'org.shelter.bed': 'a' })
    expect(await read({ consent_on_record_storage: 'no' })).toBeUndefined()
  })

  it('is no consent to keep an answer beyond its question', async () => {
    const when = { op: 'in', field: 'sex', values: ['female'] }
    const form = formOf([{ field: 'victim.sex' }, { field: 'victim.age', hidden: 'keep', when, consents: ['storage'] }])
    const read = async (sex: string, gate: string): Promise<unknown> => {
      const { person, said } = await readValues({ _uuid: ID, victim_sex: sex, victim_age: 9, consent_on_record_storage: gate }, form)
      return [person['age'], said.filter((code) => code !== 'consentElsewhere')]
    }
    expect(await read('otherMarker', 'yes')).toEqual([9, []])
    expect(await read('female', 'no')).toEqual([undefined, ['withoutConsent']])
  })
})

describe('what the form does not ask', () => {
  it('is taken from what is given for all records, and nothing that it asks is', async () => {
    const form = formOf([
      { field: 'case.openedOn' },
      { field: 'victim.age' },
      { field: 'caseRecord.perpetrators', items: [{ field: 'perpetrator.sex' }] },
      { field: 'case.status', restricted: 'shown' },
    ])
    const defaults = { case: { id: 'c-1', openedOn: '2020-01-01', owner: 'o-1', status: 'open' }, perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] }
    const { record } = await readValues({ _uuid: ID, victim_age: 9, case_openedOn: '2025-05-01' }, form, { defaults })
    expect(record['case']).toMatchObject({ id: 'c-1', openedOn: '2025-05-01', owner: 'o-1' })
    expect(record['case']).not.toHaveProperty('status')
    expect(record).not.toHaveProperty('perpetrators')
    const open = await readValues({ _uuid: ID, victim_age: 9 }, form, { defaults })
    expect(open.record['case']).not.toHaveProperty('openedOn')
    const other = await readValues({ _uuid: ID, victim_age: 9 }, formOf([{ field: 'victim.age' }]), { defaults })
    expect(other.record).toMatchObject({ case: { openedOn: '2020-01-01', status: 'open' }, perpetrators: defaults.perpetrators })
  })
})

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
    const twice = await readEdge([fileOf(`victim_age,KEY\n9,uuid:${ID.toUpperCase()}\n8,uuid:${ID}\n`)])
    expect([twice.records, twice.said]).toEqual([1, ['missingTable', 'repeatedInstance']])
  })

  it('gives submissions without an id pseudonyms of their own', async () => {
    const { records } = await readAll([fileOf('victim_age\n9\n8\n')], edgeForm)
    const ids = records.map(({ record }) => (record['victims'] as { id: string }[])[0]?.id)
    expect(new Set(ids).size).toBe(2)
    const xml = (age: number): string => `<data><page_p><group_g><victim_age>${age}</victim_age></group_g></page_p></data>`
    const both = await readEdge([fileOf(xml(9)), fileOf(xml(8))])
    expect([both.records, both.said]).toEqual([2, ['noInstanceId', 'noInstanceId']])
  })

  it('has no answers where they could not be decrypted, and media only where there are some', async () => {
    expect((await readTable('victim_age,Status', '9,not decrypted')).said).toEqual(['encrypted', 'missingTable', 'serverData 1'].filter((one) => !one.startsWith('server')))
    expect((await readTable('victim_age,AttachmentsPresent', '9,0')).said).toEqual(['missingTable'])
    expect((await readTable('victim_age,AttachmentsPresent', '9,2')).said).toEqual(['media 1', 'missingTable'])
  })

  it('has columns by their labels, in each language, after the labels of groups; one for two questions is not read', async () => {
    const form = formOf([own('code', 'bed', 'Warm'), { field: 'victim.age' }])
    const read = async (header: string): Promise<string[]> =>
      (await readEdge([fileOf(`${header},victim_age,_uuid\nWarm,9,${ID}\n`)], form)).said.filter((code) => /eader|Column/.test(code))
    for (const header of ['Own bed', 'Propre bed', 'P/Own bed', 'Some/Other/Propre bed']) expect([header, await read(header)]).toEqual([header, ['labelHeader']])
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
    ['entries that are none', { victim_dependants: ['child', { victim_dependants_relation: 'child' }, 7] }, ['unknownAnswers 2']],
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
    expect((await readValues({ __id: `uuid:${OTHER}`, victim_age: 9, meta: { instanceID: `uuid:${ID}` } })).person['id']).toBe(`${OTHER}-1`)
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
    const response = (more: object, ...item: object[]): object => ({ resourceType: 'QuestionnaireResponse', id: ID, status: 'completed', item, ...more })
    const age = { linkId: 'victim_age', answer: [{ valueInteger: 9 }] }
    const sex = (given: object): object => ({ linkId: 'victim_sex', answer: coding(given) })
    expect((await readValues(response({}, sex({ display: 'Female' })))).person['sex']).toBe('female')
    const nested = { linkId: 'victim_age', answer: [{ valueInteger: 9, item: [sex({ code: 'female' })] }] }
    expect((await readValues(response({}, nested))).person).toMatchObject({ age: 9, sex: 'female' })
    const entry = (code: string): object => ({ linkId: 'victim_dependants', item: [{ linkId: 'victim_dependants_relation', answer: coding({ code }) }] })
    expect((await readValues(response({}, entry('child'), entry('parent')))).person['dependants']).toMatchObject([{ relation: 'child' }, { relation: 'parent' }])
    for (const name of ['subject', 'author', 'source', 'encounter'])
      expect((await readValues(response({ [name]: { reference: 'x' } }, age))).said).toEqual(['personalMetadata 1'])
    expect((await readValues(response({ status: 'amended' }, age))).said).toEqual([])
    expect((await readValues(response({ status: 'in-progress' }, age))).said).toEqual(['notApproved'])
    expect((await readValues(response({ questionnaire: 'urn:x|9.0.0' }, age))).said).toEqual(['otherVersion'])
  })
})

describe('what servers add', () => {
  it.each([
    ['personal', 'SubmitterID SubmitterName DeviceID submitterId submitterName deviceId instanceName userID deviceid deviceID username phonenumber phoneNumber simserial subscriberid email start-geopoint _submitted_by _geolocation _notes _userform_id meta.instanceName meta/userID orx:meta-deviceID __system/submitterName'],
    ['media', 'AttachmentsPresent attachmentsPresent audit background-audio _attachments _supplementalDetails meta-audit'],
    ['server', 'SubmissionDate Edits start end today _id _tags _status __version__ _version_ _version__001 formhub/uuid _submission__uuid SET-OF-victim_dependants p@odata.navigationLink'],
    ['instance', 'instanceID _uuid meta-instanceID meta/instanceID'],
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
    const latin = Uint8Array.from(text('id="org.example.edge"', age.replace('9', '9<!-- é -->')), (one) => one.charCodeAt(0))
    expect((await readEdge([{ name: 'a.xml', bytes: latin }])).said).toContain('encodingGuessed')
  })
})
