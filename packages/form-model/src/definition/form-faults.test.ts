import { describe, expect, it } from 'vitest'
import type { FormFault } from './findings/form-catalogue.ts'
import { faultsOf, isForm, minimal } from './fixture-form.ts'

const sex = { field: 'victim.sex' }
const asksSex = { op: 'present', field: 'sex' }
const nowhere = { op: 'present', field: 'nowhere' }
const item = 'pages.0.groups.0.items.0'

/** A form of one page with one group, about which more is said. */
const parts = (page: object, group: object, items: object[] = [sex]): object =>
  minimal([], {
    pages: [{ id: 'p', title: { en: 'P' }, ...page, groups: [{ id: 'g', ...group, items }] }],
  })
const one = (items: object[], more: object = {}): object => ({
  field: 'victim.screenings',
  asOne: true,
  items,
  ...more,
})
const moving = (moved: object, dropped: string[] = []): object =>
  minimal([sex], { migrations: [{ from: '0.9.0', moved, dropped }] })
const means = (...items: object[]): object => ({
  field: 'victim.meansOfControl',
  checklist: { line: 'meansOfControl.code' },
  items,
})

describe('every part of a form is checked', () => {
  it.each<[string, object, string[]]>([
    ['the purposes of the form', minimal([sex], { consents: ['storage', 'all'] }), ['code consents.1']],
    ['those of a page', parts({ consents: ['all'] }, {}), ['code pages.0.consents.0']],
    ['those of a group', parts({}, { consents: ['all'] }), ['code pages.0.groups.0.consents.0']],
    ['the condition of a page', parts({ when: nowhere }, {}), ['condition pages.0.when']],
    ['the condition of a group', parts({}, { when: nowhere }), ['condition pages.0.groups.0.when']],
    ['a page that depends on its own question', parts({ when: asksSex }, {}), ['cycle pages.0.when']],
    ['a group that depends on its own question', parts({}, { when: asksSex }), ['cycle pages.0.groups.0.when']],
    [
      'a circle through two places in which a list is asked',
      minimal([
        means(
          { field: 'meansOfControl.code', codes: ['threats'] },
          { field: 'meansOfControl.phases', when: { op: 'present', field: '../pronouns' } },
        ),
        means({ field: 'meansOfControl.code', codes: ['other'] }, { field: 'meansOfControl.phases' }),
        {
          field: 'victim.pronouns',
          when: { op: 'some', field: 'meansOfControl', that: { op: 'present', field: 'phases' } },
        },
      ]),
      [`cycle ${item}.items.1.when`],
    ],
    ['a migration to a field of another entity', moving({ 'victim.age': 'dependant.sex' }), ['migration migrations.0']],
    [
      'a migration to another entity of the same kind',
      moving({ 'victim.sex': 'perpetrator.sex' }),
      ['migration migrations.0'],
    ],
    ['a migration that drops what is no field', moving({}, ['victim.name']), ['migration migrations.0']],
    [
      'a migration between fields of one kind',
      moving({ 'victim.age': 'victim.ageWhenTrafficked' }, ['victim.sex']),
      [],
    ],
  ])('%s', (_, document, faults) => {
    expect(faultsOf(document)).toEqual(faults)
  })
})

describe('what is asked as one, in lines or filled in', () => {
  const outcome = { field: 'screening.outcome' }
  it.each<[string, object, string[]]>([
    ['one entry that is asked for several times', one([outcome], { atLeast: 2 }), ['asOne']],
    [
      'one entry in lines',
      one([{ field: 'screening.screenerSex' }], { checklist: { line: 'screening.screenerSex' } }),
      ['asOne'],
    ],
    [
      'one entry inside of an entry',
      {
        field: 'caseRecord.perpetrators',
        items: [{ field: 'perpetrator.justiceHistory', asOne: true, items: [{ field: 'justiceStep.stage' }] }],
      },
      ['items.0.asOne'],
    ],
    [
      'lines by a field that the entry does not ask',
      {
        field: 'victim.meansOfControl',
        checklist: { line: 'meansOfControl.code' },
        items: [{ field: 'meansOfControl.phases' }],
      },
      ['checklist.line'],
    ],
    [
      'the day where only a part of a date may be known',
      { field: 'victim.recruitment', asOne: true, items: [{ field: 'recruitment.date', preset: 'today' }] },
      [],
    ],
    ['what holds entries, from the profile', { field: 'victim.legalProcess', preset: 'profile' }, ['preset']],
    ['a list, from the profile', { field: 'victim.dependants', preset: 'profile' }, ['preset']],
    ['a word from the profile', { field: 'victim.sex', preset: 'profile' }, []],
  ])('%s', (_, asked, faults) => {
    expect(faultsOf(minimal([asked]))).toEqual(faults.map((path) => `outOfPlace ${item}.${path}`))
  })
})

describe('the bounds of what is written', () => {
  const text = (en: string): object => minimal([{ ...sex, label: { en } }])
  const pages = (count: number): object =>
    minimal([], {
      pages: Array.from({ length: count }, (_, at) => ({
        id: `p${at}`,
        title: { en: 'P' },
        groups: [{ id: 'g', items: [sex] }],
      })),
    })
  const options = (count: number): object =>
    minimal([
      {
        field: 'org.shelter.bed',
        label: { en: 'Bed' },
        own: {
          answer: 'code',
          options: Array.from({ length: count }, (_, at) => ({ code: `b${at}`, label: { en: 'B' } })),
        },
      },
    ])
  it.each<[string, object, FormFault | undefined]>([
    ['a text of 4000 characters', text('x'.repeat(4000)), undefined],
    ['a longer one', text('x'.repeat(4001)), 'tooLong'],
    ['a text of two lines', text('a\nb'), undefined],
    ['a text with another control character', text('a\u0007b'), 'shape'],
    ['a text with a tabulator', text('a\tb'), 'shape'],
    ['20 entries', minimal([{ field: 'victim.dependants', atLeast: 20 }]), undefined],
    ['21 entries', minimal([{ field: 'victim.dependants', atLeast: 21 }]), 'shape'],
    ['1000 pages', pages(1000), undefined],
    ['1001 pages', pages(1001), 'tooMany'],
    ['1000 answers to choose from', options(1000), undefined],
    ['1001 answers', options(1001), 'tooMany'],
  ])('%s, as the published schema and the code have it', (_, document, fault) => {
    expect(isForm(document)).toBe(fault === undefined)
    const faults = faultsOf(document).map((one) => one.split(' ')[0])
    expect(faults.filter((one) => one !== 'twice')).toEqual(fault === undefined ? [] : [fault])
  })
})
