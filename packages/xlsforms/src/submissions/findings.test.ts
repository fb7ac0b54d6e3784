import { consentForm, defineForm, followUpForm, screeningForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { submissionCatalogue } from './findings/submission-catalogue.ts'
import { fileOf, readAll } from './fixture-read.ts'
import type { SubmissionBatch } from './read-submissions.ts'

const ID = '0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40'
const consent = (inner: string): string => `<group_agreed>${inner}</group_agreed>`

const instance = (
  body: string,
  {
    id = ID,
    form = consentForm,
    attributes = '',
    meta = '',
  }: { id?: string; form?: { id: string; version: string }; attributes?: string; meta?: string } = {},
): string =>
  `<data id="${form.id}" version="${form.version}" ${attributes}>${body}<meta><instanceID>uuid:${id}</instanceID>${meta}</meta></data>`

const given = `<victim_minorAtRegistration>adult</victim_minorAtRegistration><victim_consents>
  <victim_consents_purpose>storage</victim_consents_purpose><victim_consents_decision>granted</victim_consents_decision>
  <victim_consents_givenBy>self</victim_consents_givenBy><victim_consents_method>oral</victim_consents_method>
  <victim_consents_date>2025-05-01</victim_consents_date><victim_consents_language_absent>notAsked</victim_consents_language_absent>
</victim_consents>`

const codes = ({ findings, records }: SubmissionBatch): string[] =>
  [...findings, ...records.flatMap((one) => one.findings)].map(({ code }) => code)

const read = (body: string, how: Parameters<typeof instance>[1] = {}): Promise<SubmissionBatch> =>
  readAll([fileOf(instance(body, how))], how.form === undefined ? consentForm : (how.form as typeof consentForm))

const page = (inner: string): string => `<page_consent>${consent(inner)}</page_consent>`

describe('a submission', () => {
  it('gives the same record each time, with pseudonyms of its own', async () => {
    const [first, again, other] = await Promise.all([
      read(page(given)),
      read(page(given)),
      read(page(given), { id: ID.replace('0f', '1f') }),
    ])
    expect(first).toEqual(again)
    expect(codes(first)).toEqual([])
    const [record] = first.records
    expect(record?.record).toMatchObject({
      case: { id: 'case-1' },
      reportingEntity: { id: 'org-1' },
      victims: [{ id: `${ID}-1`, consents: [{ id: `${ID}-2`, purpose: 'storage', decision: 'granted' }] }],
    })
    expect(other.records[0]?.record['victims']).not.toEqual(record?.record['victims'])
    const named = await readAll([fileOf(instance(page(given)))], consentForm, {
      newId: (one, position) => `x${position}-${one.slice(0, 4)}`,
    })
    expect(named.records[0]?.record).toMatchObject({ victims: [{ id: 'x1-0f3b', consents: [{ id: 'x2-0f3b' }] }] })
  })

  it('has pseudonyms for what the form does not ask, as on a screen', async () => {
    const { records } = await readAll([fileOf(instance(page(given)))], consentForm, { defaults: {} })
    expect(records[0]).toMatchObject({
      isValid: true,
      record: { case: { id: `${ID}-2` }, reportingEntity: { id: `${ID}-3` } },
    })
  })

  it('has findings of the record at the answer that they are about', async () => {
    const { records } = await read(page(given.replace('<victim_consents_givenBy>self</victim_consents_givenBy>', '')))
    const found = records[0]?.recordFindings.find(({ at }) => at.path.join('.') === 'victims.0.consents.0.givenBy')
    expect(found?.at).toMatchObject({ file: 1, columnName: 'victim_consents_givenBy' })
  })

  it('of a person who refused is the refusal alone, whatever was answered before', async () => {
    const no = (purpose: string, decision: string): string =>
      given.replace('storage', purpose).replace('granted', decision)
    const before = `<page_place><group_place><victim_screenings><victim_screenings_privatePlace>yes</victim_screenings_privatePlace></victim_screenings></group_place></page_place>`
    const talk = (inner: string): string =>
      `${before}<page_talk><group_talk>${inner.slice(inner.indexOf('<victim_consents>'))}</group_talk></page_talk>`
    const refusal = await read(talk(no('interview', 'refused')), { form: screeningForm })
    expect(codes(refusal)).toEqual(['refused'])
    const [{ record, isValid } = expect.fail()] = refusal.records
    expect(isValid).toBe(true)
    expect(record['victims']).toEqual([
      {
        id: `${ID}-1`,
        consents: [{ id: `${ID}-2`, purpose: 'interview', decision: 'refused', givenBy: 'self', date: '2025-05-01' }],
      },
    ])
    const talked = await read(talk(no('interview', 'granted')), { form: screeningForm })
    expect(codes(talked)).toEqual([])
    // Nothing may be stored yet: an entry without the fields that the standard requires is in no record.
    expect(talked.records[0]?.record['victims']).toEqual([
      expect.not.objectContaining({ screenings: expect.anything() }),
    ])
  })

  it('leaves out entries without answers', async () => {
    const { records } = await read(
      page(`<victim_consents/>${given}<victim_consents><victim_consents_purpose/></victim_consents>`),
    )
    expect(records[0]?.record).toMatchObject({ victims: [{ consents: [{ purpose: 'storage' }] }] })
    expect(JSON.stringify(records[0]?.record).match(/"purpose"/g)).toHaveLength(1)
  })

  it.each([
    ['unknownChoice', given.replace('granted', 'Zed'), {}],
    ['labelRead', given.replace('>granted<', '>Granted<'), {}],
    ['unreadableAnswer', given.replace('2025-05-01', 'Zed'), {}],
    ['timeLeftOut', given.replace('2025-05-01', '2025-05-01T23:30:00.000+02:00'), {}],
    ['repeatedQuestion', `${given}<victim_minorAtRegistration>minor</victim_minorAtRegistration>`, {}],
    ['answerAndReason', `${given}<victim_minorAtRegistration_absent>refused</victim_minorAtRegistration_absent>`, {}],
    ['answerAndReason', `${given}<victim_consents_absent>refused</victim_consents_absent>`, {}],
    [
      'notRelevant',
      given.replace(
        '<victim_consents_method>',
        '<victim_consents_childAssent>yes</victim_consents_childAssent><victim_consents_method>',
      ),
      {},
    ],
    ['unknownAnswers', `${given}<zed>Zed</zed>`, {}],
    [
      'unknownAnswers',
      `${given}<victim_minorAtRegistration_absent><deep>Zed</deep></victim_minorAtRegistration_absent>`,
      {},
    ],
    ['personalMetadata', `${given}</group_agreed><deviceid>Zed</deviceid><group_agreed>`, {}],
    ['serverData', `${given}</group_agreed><start>Zed</start><group_agreed>`, {}],
    ['personalMetadata', given, { meta: '<instanceName>Zed</instanceName>' }],
    ['media', given, { meta: '<audit>Zed</audit>' }],
    ['otherForm', given, { form: { id: 'Zed', version: '1.0.0' } }],
    ['otherVersion', given, { form: { id: consentForm.id, version: 'Zed' } }],
    ['noInstanceId', given, { id: 'Zed' }],
    ['encrypted', given, { attributes: 'encrypted="yes"' }],
    ['noKnownQuestion', '<zed>Zed</zed>', {}],
  ])('says %s', async (code, body, how) => {
    const batch = await readAll([fileOf(instance(page(body), how as object))], consentForm)
    expect(codes(batch)).toContain(code)
    const reported = [...batch.findings, ...batch.records.flatMap(({ findings }) => findings)]
    for (const finding of reported) {
      expect(JSON.stringify(finding)).not.toContain('Zed')
      expect(submissionCatalogue.english.say(finding)).not.toMatch(/Zed|[{}]/)
    }
    expect(JSON.stringify(batch.records.map(({ recordFindings }) => recordFindings))).not.toContain('Zed')
  })

  it('takes the wall-clock day that was written, whatever the zone', async () => {
    const { records } = await read(page(given.replace('2025-05-01', '2025-05-01T23:30:00.000-11:00')))
    expect(records[0]?.record).toMatchObject({ victims: [{ consents: [{ date: '2025-05-01' }] }] })
  })

  it('of one instance is read once, and of edits the last', async () => {
    const one = instance(page(given))
    expect(codes(await readAll([fileOf(one), fileOf(one)], consentForm))).toEqual(['repeatedInstance'])
    const edit = instance(page(given.replace('oral', 'written')), {
      id: ID.replace('0f', '1f'),
      meta: `<deprecatedID>uuid:${ID}</deprecatedID>`,
    })
    for (const files of [
      [one, edit],
      [edit, one],
    ]) {
      const batch = await readAll(
        files.map((text) => fileOf(text)),
        consentForm,
      )
      expect(codes(batch)).toEqual(['superseded'])
      expect(batch.records.map(({ record }) => record)).toMatchObject([
        { victims: [{ consents: [{ method: 'written' }] }] },
      ])
    }
  })

  it.each([
    ['clear', undefined, ['notRelevant']],
    ['keep', 'married', []],
  ] as const)('with an answer that is no longer asked: a form that says %s does so', async (hidden, kept, reported) => {
    const item = { field: 'victim.maritalStatus', when: { op: 'in', field: 'sex', values: ['male'] }, hidden } as const
    const items = [{ field: 'victim.sex' }, item] as const
    const form = {
      ...screeningForm,
      consents: [],
      pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items }] }],
    }
    const answers = '<victim_sex>female</victim_sex><victim_maritalStatus>married</victim_maritalStatus>'
    const text = instance(`<page_p><group_g>${answers}</group_g></page_p>`, { form })
    const batch = await readAll([fileOf(text)], form)
    const [victim] = (batch.records[0]?.record['victims'] ?? []) as Record<string, unknown>[]
    expect([victim?.['sex'], victim?.['maritalStatus']]).toEqual(['female', kept])
    expect(codes(batch)).toEqual(reported)
  })

  it('with an answer that is asked where another one is not: it stays where that one goes', async () => {
    const items = [
      { field: 'victim.sex' },
      { field: 'victim.maritalStatus', when: { op: 'in', field: 'sex', values: ['male'] }, hidden: 'clear' },
      { field: 'victim.age', when: { op: 'not', of: { op: 'present', field: 'maritalStatus' } }, hidden: 'clear' },
    ]
    const defined = defineForm({
      ...screeningForm,
      consents: [],
      pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items }] }],
    })
    const form = defined.ok ? defined.value : expect.fail(JSON.stringify(defined.findings))
    const answers =
      '<victim_sex>female</victim_sex><victim_maritalStatus>married</victim_maritalStatus><victim_age>30</victim_age>'
    const batch = await readAll([fileOf(instance(`<page_p><group_g>${answers}</group_g></page_p>`, { form }))], form)
    const [victim] = (batch.records[0]?.record['victims'] ?? []) as Record<string, unknown>[]
    expect([victim?.['sex'], victim?.['maritalStatus'], victim?.['age']]).toEqual(['female', undefined, 30])
    expect(codes(batch)).toEqual(['notRelevant'])
  })
})

describe('consent', () => {
  const survey = toSurvey(followUpForm)
  const gates = questionsIn(survey.nodes).filter(({ role }) => role === 'gate')
  const behind =
    '<page_contact><group_contact><victim_followUps><victim_followUps_date>2025-05-01</victim_followUps_date></victim_followUps></group_contact></page_contact>'

  it('that is on record elsewhere lets the answers in, and is reported', async () => {
    expect(gates.length).toBeGreaterThan(0)
    const answer = (code: string): string => gates.map(({ name }) => `<${name}>${code}</${name}>`).join('') + behind
    const yes = await read(answer('yes'), { form: followUpForm })
    expect(codes(yes)).toEqual(gates.map(() => 'consentElsewhere'))
    expect(yes.records[0]?.record).toMatchObject({ victims: [{ followUps: [{ date: '2025-05-01' }] }] })
    for (const body of [answer('no'), behind]) {
      const no = await read(body, { form: followUpForm })
      expect(codes(no)).toContain('withoutConsent')
      expect(JSON.stringify(no.records[0]?.record)).not.toContain('2025-05-01')
    }
  })

  it('that the form asks for itself has to be valid on the day of reading', async () => {
    const granted = (purpose: string, expiry: string): string =>
      `<victim_consents><victim_consents_purpose>${purpose}</victim_consents_purpose>
      <victim_consents_decision>granted</victim_consents_decision><victim_consents_expiry>${expiry}</victim_consents_expiry>
      </victim_consents>`
    const body = (expiry: string): string =>
      `<page_talk><group_talk>${granted('interview', '2030-01-01')}${granted('storage', expiry)}</group_talk></page_talk>
      <page_person><group_sex><victim_sex>female</victim_sex></group_sex></page_person>`
    const valid = await read(body('2030-01-01'), { form: screeningForm })
    const expired = await read(body('2025-12-31'), { form: screeningForm })
    expect(JSON.stringify(valid.records[0]?.record)).toContain('"sex"')
    expect(codes(expired)).toContain('withoutConsent')
    expect(JSON.stringify(expired.records[0]?.record)).not.toContain('female')
  })

  it('is that of each answer in the one entry that a form is about, as on a screen', async () => {
    const items = [{ field: 'screening.privatePlace', consents: [] }, { field: 'screening.screenerSex' }] as const
    const list = { field: 'victim.screenings', asOne: true, consents: ['research'], items } as const
    const form = {
      ...screeningForm,
      consents: [],
      pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [list] }] }],
    }
    const answer = (name: string, text: string): string =>
      `<victim_screenings_${name}>${text}</victim_screenings_${name}>`
    const entry = `<victim_screenings>${answer('privatePlace', 'yes')}${answer('screenerSex', 'female')}</victim_screenings>`
    const text = instance(`<page_p><group_g>${entry}</group_g></page_p>`, { form })
    const batch = await readAll([fileOf(text)], form)
    const [victim] = (batch.records[0]?.record['victims'] ?? []) as { screenings?: Record<string, unknown>[] }[]
    expect(victim?.screenings).toMatchObject([{ privatePlace: true }])
    expect(victim?.screenings?.[0]).not.toHaveProperty('screenerSex')
    expect(codes(batch)).toEqual(['withoutConsent'])
  })
})
