import { describe, expect, it } from 'vitest'
import { formOf, ID, own, readValues, readXml } from './fixture-edge-form.ts'
import { fileOf, readAll } from './fixture-read.ts'

const OTHER = ID.replace('0f', '1f')

describe('an answer', () => {
  it('in free words is as it was written, spaces and lines included', async () => {
    const words = '  at the market \n the next day '
    const { person } = await readValues({ victim_ownWords: words }, formOf([{ field: 'victim.ownWords' }]), {
      switchedOn: ['victim.ownWords'],
    })
    expect(person['ownWords']).toBe(words)
  })

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
    // The form does not offer this code but the standard has it: the record contains it, and the validator reports it.
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
    expect((await readXml('<victim_ownWords>A &amp; B &#233;</victim_ownWords>', form)).person['ownWords']).toBe(
      'A & B é',
    )
    expect((await readXml('<victim_ownWords><![CDATA[A &amp; B]]></victim_ownWords>', form)).person['ownWords']).toBe(
      'A &amp; B',
    )
  })

  it('counts before the reason why there is none, also where it is entries or ticked lines', async () => {
    const entries =
      '<victim_dependants><victim_dependants_relation>child</victim_dependants_relation></victim_dependants>'
    const read = await readXml(`${entries}<victim_dependants_absent>refused</victim_dependants_absent>`)
    expect([read.person['dependants'], read.person['absent'], read.said]).toEqual([
      [{ relation: 'child' }],
      { consents: 'notAsked' },
      ['answerAndReason'],
    ])
    const empty = await readXml('<victim_dependants/><victim_dependants_absent>refused</victim_dependants_absent>')
    expect([empty.person['absent'], empty.said]).toEqual([{ consents: 'notAsked', dependants: 'refused' }, []])
    const lines = (line: string, state: string, ...items: object[]): object => ({
      field: 'victim.screenings',
      asOne: true,
      items: [{ field: 'screening.indicators', checklist: { line, state }, items }],
    })
    const form = formOf([
      lines(
        'screeningIndicator.id',
        'screeningIndicator.state',
        { field: 'screeningIndicator.id', codes: ['D1.01'] },
        { field: 'screeningIndicator.state' },
      ),
    ])
    const name = 'victim_screenings_indicators'
    const ticked = await readXml(
      `<victim_screenings><${name}><${name}_D1_01>present</${name}_D1_01></${name}><${name}_absent>refused</${name}_absent></victim_screenings>`,
      form,
    )
    expect([ticked.person['screenings'], ticked.said]).toEqual([
      [{ indicators: [{ id: 'D1.01', state: 'present' }] }],
      ['answerAndReason'],
    ])
  })

  it('is not read where the form asks nothing, in entries that are a template, or outside of its entry', async () => {
    const relation = (text: string): string => `<victim_dependants_relation>${text}</victim_dependants_relation>`
    const read = await readXml(
      `<victim_dependants jr:template="">${relation('child')}</victim_dependants><victim_dependants>${relation('parent')}</victim_dependants>${relation('sibling')}`,
    )
    expect([read.person['dependants'], read.said]).toEqual([[{ relation: 'parent' }], ['unknownAnswers 1']])
    const inside = await readXml(
      `<victim_dependants>${relation('child')}<victim_age>9</victim_age></victim_dependants>`,
    )
    expect([inside.person['dependants'], inside.person['age'], inside.said]).toEqual([
      [{ relation: 'child' }],
      undefined,
      ['unknownAnswers 1'],
    ])
    const off = formOf([{ field: 'victim.age' }, { field: 'victim.genderIdentity' }])
    const hidden = await readXml('<victim_age>9</victim_age><victim_genderIdentity>woman</victim_genderIdentity>', off)
    expect([hidden.person['genderIdentity'], hidden.said]).toEqual([undefined, ['hiddenAnswer']])
    const on = await readXml('<victim_age>9</victim_age><victim_genderIdentity>woman</victim_genderIdentity>', off, {
      switchedOn: ['victim.genderIdentity'],
    })
    expect([on.person['genderIdentity'], on.said]).toEqual(['woman', []])
    expect(
      (await readXml('<victim_dependants_any>yes</victim_dependants_any><victim_age>9</victim_age>')).said,
    ).toEqual([])
  })
})

describe('consent that is on record elsewhere', () => {
  const item = { field: 'victim.sex', consents: ['storage'] }
  const inside = {
    field: 'victim.dependants',
    consents: [],
    items: [{ field: 'dependant.relation', consents: ['research'] }],
  }
  it.each<[where: string, form: ReturnType<typeof formOf>]>([
    ['of a form', formOf([{ field: 'victim.sex' }], { consents: ['storage'] })],
    [
      'of a page',
      formOf([], {
        pages: [
          {
            id: 'p',
            title: { en: 'P' },
            consents: ['storage'],
            groups: [{ id: 'g', items: [{ field: 'victim.sex' }] }],
          },
        ],
      }),
    ],
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
      const { person, said } = await readValues(
        { _uuid: ID, victim_sex: sex, victim_age: 9, consent_on_record_storage: gate },
        form,
      )
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
    const defaults = {
      case: { id: 'c-1', openedOn: '2020-01-01', owner: 'o-1', status: 'open' },
      perpetrators: [{ id: 'p-1', roles: ['recruiter'] }],
    }
    const { record } = await readValues({ _uuid: ID, victim_age: 9, case_openedOn: '2025-05-01' }, form, { defaults })
    expect(record['case']).toMatchObject({ id: 'c-1', openedOn: '2025-05-01', owner: 'o-1' })
    expect(record['case']).not.toHaveProperty('status')
    expect(record).not.toHaveProperty('perpetrators')
    const open = await readValues({ _uuid: ID, victim_age: 9 }, form, { defaults })
    expect(open.record['case']).not.toHaveProperty('openedOn')
    const other = await readValues({ _uuid: ID, victim_age: 9 }, formOf([{ field: 'victim.age' }]), { defaults })
    expect(other.record).toMatchObject({
      case: { openedOn: '2020-01-01', status: 'open' },
      perpetrators: defaults.perpetrators,
    })
  })
})
