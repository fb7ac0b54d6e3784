import { fields } from '@tip-standard/core/metadata'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { testForms } from '../../../test/test-forms.ts'
import { inLanguage, page } from './fixture-pages.ts'

const ofTests = testForms['intake'] ?? intakeForm

describe('a filled form on paper', () => {
  it('says that it is for use inside, as any copy of data that no policy was asked about; a blank one does not', () => {
    const filled = { record: { victims: [{ id: 'v-1' }] }, today: '2025-01-01' }
    expect(page(screeningForm, { filled })).toContain('inside your organisation only')
    expect(page(screeningForm, { ...inLanguage('fr'), filled })).toContain('À l’usage interne')
    expect(page(screeningForm)).not.toContain('tip-print-internal"')
  })

  const standing = ['interview', 'storage'].map((purpose) => ({ purpose, decision: 'granted', date: '2025-01-01' }))
  const today = '2025-02-01'
  const restricted = fields.filter(({ sensitivity }) => sensitivity === 'restricted').map(({ id }) => id)

  it('withholds restricted answers, even if the question is switched on', () => {
    const held = Object.fromEntries(
      fields
        .filter(({ entity, sensitivity }) => entity === 'victim' && sensitivity === 'restricted')
        .map(({ name, type: { kind } }) => [name, kind === 'objects' ? [{ type: 'SENTINEL' }] : 'SENTINEL']),
    )
    const record = {
      victims: [
        { ...held, sex: 'female', consents: standing.map((one) => ({ ...one, guardianExcluded: 'SENTINEL' })) },
      ],
    }
    const html = page(intakeForm, { switchedOn: restricted, filled: { record, today } })
    expect(Object.keys(held)).toContain('ownWords')
    expect(html).not.toContain('SENTINEL')
    for (const id of ['victim.ownWords', 'victim.genderIdentity', 'victim.gbvExposure'])
      expect(html).toMatch(new RegExp(`${id}</code>.*?</p><p class="tip-print-said">withheld</p>`))
    expect(html).toContain('Female <code>female</code>')
  })

  it('shows dates, lists, entries and reasons in words', () => {
    const record = {
      victims: [
        {
          id: 'v-17',
          consents: standing,
          birthDate: '2008-04',
          citizenships: ['RW', 'BI'],
          languages: ['kin'],
          absent: { maritalStatus: 'refused' },
          journey: [{ from: { country: 'RW' } }, { from: { country: 'KE' }, departedOn: '2024-11-05' }],
        },
      ],
    }
    const html = page(intakeForm, { ...inLanguage('fr'), filled: { record, today } })
    for (const words of [
      'avril 2008',
      '>v-17</span>',
      'Rwanda <code>RW</code>',
      'Burundi <code>BI</code>',
      'Préfère ne pas répondre',
      'Trajet 2',
      '5 novembre 2024',
    ])
      expect(html).toContain(words)
  })

  it('shows what is known about each line, and crosses no box of a line that was not asked', () => {
    const indicators = [
      { id: 'FL07', state: 'present' },
      { id: 'FL03', absent: { state: 'notAsked' } },
    ]
    const means = [{ code: 'threats', phases: ['transit'] }, { code: 'withholdsDocuments' }]
    const record = { victims: [{ consents: standing, screenings: [{ indicators }], meansOfControl: means }] }
    const ofIntake = page(ofTests, { filled: { record, today } })
    expect(ofIntake).toContain(
      '<p class="tip-print-given">Not asked</p><ul class="tip-print-choices"><li><span>Restriction of movement <code>FL03</code></span></li></ul>',
    )
    expect(ofIntake).toContain('<p class="tip-print-entry-title">Threats</p>')
    // The screening asks nothing below a line.
    const ofScreening = page(testForms['screening'] ?? screeningForm, { filled: { record, today } })
    expect(ofScreening).toMatch(/tip-print-box tip-print-many">×<\/span><span>Threats <code>threats<\/code>/)
  })

  it('has nothing that lacks consent', () => {
    const record = {
      victims: [{ occupation: 'SENTINEL', consents: [standing[0], { ...standing[1], decision: 'refused' }] }],
    }
    const html = page(intakeForm, { filled: { record, today } })
    expect(html).not.toContain('SENTINEL')
    expect(html).toContain('Not asked: the person has not agreed to this (Storing the data).')
  })

  it('shows values that are not of the standard unchanged, and does not fail', () => {
    const victims = [
      { consents: standing, sex: 7, birthDate: {}, age: 'x', journey: 'x', citizenships: [null, 'QQ'], absent: 3 },
    ]
    const html = page(intakeForm, { filled: { record: { victims }, today } })
    expect(html).toContain('QQ <code>QQ</code>')
    expect(page(intakeForm, { filled: { record: null, today } })).toContain('<h1>Intake</h1>')
  })
})
