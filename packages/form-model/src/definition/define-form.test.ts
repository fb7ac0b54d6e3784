import { describe, expect, it } from 'vitest'
import { questionsOf } from './asked-questions.ts'
import { defineForm } from './define-form.ts'
import { type FormFault, formCatalogue } from './findings/form-catalogue.ts'
import { faultsOf, isForm, minimal } from './fixture-form.ts'
import { shippedForms } from './shipped-forms.ts'

const item = 'pages.0.groups.0.items.0'

describe('a form that ships', () => {
  it.each(Object.entries(shippedForms))(
    '%s is one, as the published schema and as the standard have it',
    (_name, form) => {
      expect(faultsOf(form)).toEqual([])
      expect(isForm(form)).toBe(true)
    },
  )

  it.each(Object.entries(shippedForms))(
    '%s has titles in five languages, and says of each that it is a draft',
    (_name, form) => {
      for (const { title } of [form, ...form.pages])
        for (const language of ['fr', 'rw', 'sw', 'rn'])
          expect(title[language]).toEqual([expect.any(String), 'draft', expect.stringMatching(/^[0-9a-f]{8}$/)])
    },
  )

  it('asks no question about gender identity unless it is switched on', () => {
    for (const form of Object.values(shippedForms))
      for (const { info, item: asked } of questionsOf(form))
        if (/gender|pronouns/i.test(info.name))
          expect([info.sensitivity, asked.restricted]).toEqual(['restricted', undefined])
  })
})

const part = (...codes: string[]): object => ({
  field: 'victim.meansOfControl',
  checklist: { line: 'meansOfControl.code' },
  items: [{ field: 'meansOfControl.code', codes }],
})
const one = (field: string, more: object = {}): object => ({
  field: 'victim.screenings',
  asOne: true,
  items: [{ field, ...more }],
})
const second = 'pages.0.groups.0.items.1'
const paged = (...modules: string[]): object => {
  const [page] = (minimal([{ field: 'victim.sex' }]) as { pages: [{ groups: object[] }] }).pages
  const pages = modules.map((module, at) => ({
    ...page,
    id: `p${at}`,
    groups: [{ id: 'g', items: [{ field: FIELDS[at] }] }],
    module,
  }))
  return minimal([], { pages, modules: ['a', 'b'].map((id) => ({ id, title: { en: id } })) })
}
const FIELDS = ['victim.sex', 'victim.age', 'victim.languages']

const partsAndPresets: [what: string, fault: FormFault, path: string, document: unknown][] = [
  ['a line in two parts of a list', 'twice', `${second}.field`, minimal([part('threats'), part('threats', 'other')])],
  [
    'a list as a whole after a part of it',
    'twice',
    `${second}.field`,
    minimal([part('threats'), { field: 'victim.meansOfControl', items: [{ field: 'meansOfControl.code' }] }]),
  ],
  [
    'a question of the one entry twice',
    'twice',
    `${second}.items.0.field`,
    minimal([one('screening.date'), one('screening.date')]),
  ],
  ['one entry of no list', 'outOfPlace', `${item}.asOne`, minimal([{ field: 'victim.sex', asOne: true }])],
  [
    'the day as an answer that is no date',
    'outOfPlace',
    `${item}.items.0.preset`,
    minimal([one('screening.outcome', { preset: 'today' })]),
  ],
  [
    'a preset in entries of a list',
    'outOfPlace',
    `${item}.items.0.preset`,
    minimal([{ field: 'victim.screenings', items: [{ field: 'screening.date', preset: 'today' }] }]),
  ],
  ['a module without pages', 'module', 'modules.1', paged('a', 'a')],
  ['a module that is not defined', 'module', 'pages.2.module', paged('a', 'b', 'c')],
  ['pages of a module that do not follow each other', 'module', 'pages.2.module', paged('a', 'b', 'a')],
]

describe('a document that is not a form', () => {
  const bad: [what: string, fault: FormFault, path: string, document: unknown][] = [
    ['an unknown field', 'unknownField', `${item}.field`, minimal([{ field: 'victim.name' }])],
    ['a field of another document', 'outOfPlace', `${item}.field`, minimal([{ field: 'identityRecord.firstName' }])],
    ['a field of an entry, outside of one', 'outOfPlace', `${item}.field`, minimal([{ field: 'consent.purpose' }])],
    ['a perpetrator in a form about a victim', 'outOfPlace', `${item}.field`, minimal([{ field: 'perpetrator.sex' }])],
    ...partsAndPresets,
    ['a computed field', 'computed', `${item}.field`, minimal([{ field: 'victim.gbvContexts' }])],
    [
      'a question asked twice',
      'twice',
      'pages.0.groups.0.items.1.field',
      minimal([{ field: 'victim.sex' }, { field: 'victim.sex' }]),
    ],
    ['looser limits', 'looser', item, minimal([{ field: 'victim.age', max: 500 }])],
    ['limits of another kind', 'looser', item, minimal([{ field: 'victim.sex', max: 5 }])],
    ['a code of another list', 'code', `${item}.codes.0`, minimal([{ field: 'victim.sex', codes: ['RW'] }])],
    [
      'lines to tick of something that has no entries',
      'outOfPlace',
      `${item}.checklist`,
      minimal([{ field: 'victim.sex', checklist: { line: 'victim.sex' } }]),
    ],
    [
      'lines to tick of what is there once',
      'outOfPlace',
      `${item}.checklist`,
      minimal([{ field: 'victim.legalProcess', checklist: { line: 'legalProcess.complaint' } }]),
    ],
    ...['victim.sex', 'meansOfControl.phases', 'meansOfControl.nothing'].map(
      (line): [string, FormFault, string, unknown] => [
        `lines to tick by ${line}`,
        'outOfPlace',
        `${item}.checklist.line`,
        minimal([{ field: 'victim.meansOfControl', checklist: { line } }]),
      ],
    ),
    [
      'lines to tick that are their own state',
      'outOfPlace',
      `${item}.checklist.state`,
      minimal([
        { field: 'victim.meansOfControl', checklist: { line: 'meansOfControl.code', state: 'meansOfControl.code' } },
      ]),
    ],
    [
      'lines to tick by a list that is too long',
      'outOfPlace',
      `${item}.checklist.line`,
      minimal([{ field: 'victim.screenings', checklist: { line: 'screening.language' } }]),
    ],
    ['a code twice', 'code', `${item}.codes.1`, minimal([{ field: 'victim.sex', codes: ['male', 'male'] }])],
    ['entries of something that has none', 'looser', `${item}.atLeast`, minimal([{ field: 'victim.sex', atLeast: 1 }])],
    [
      'questions inside something that has none',
      'outOfPlace',
      `${item}.items`,
      minimal([{ field: 'victim.sex', items: [{ field: 'victim.age' }] }]),
    ],
    [
      'a purpose that is none',
      'code',
      `${item}.consents.0`,
      minimal([{ field: 'victim.sex', consents: ['SENTINEL'] }]),
    ],
    [
      'a rule that is none',
      'unknownField',
      'errors.0',
      minimal([{ field: 'victim.sex' }], { errors: ['no-such-rule'] }),
    ],
    [
      'a condition over a field that is not there',
      'condition',
      `${item}.when`,
      minimal([{ field: 'victim.sex', when: { op: 'present', field: 'SENTINEL' } }]),
    ],
    [
      'a condition with a code of another list',
      'condition',
      `${item}.when`,
      minimal([{ field: 'victim.age', when: { op: 'in', field: 'sex', values: ['RW'] } }]),
    ],
    [
      'a condition of an unknown kind',
      'condition',
      `${item}.when`,
      minimal([{ field: 'victim.age', when: { SENTINEL: 1 } }]),
    ],
    [
      'a condition on itself',
      'cycle',
      `${item}.when`,
      minimal([{ field: 'victim.age', when: { op: 'present', field: 'age' } }]),
    ],
    [
      'a circle of two',
      'cycle',
      `${item}.when`,
      minimal([
        { field: 'victim.age', when: { op: 'present', field: 'sex' } },
        { field: 'victim.sex', when: { op: 'atLeast', field: 'age', value: 1 } },
      ]),
    ],
    [
      'a circle through what the standard says itself',
      'cycle',
      'pages.0.groups.0.items.1.when',
      minimal([
        { field: 'victim.genderSelfDescribed' },
        { field: 'victim.genderIdentity', when: { op: 'not', of: { op: 'present', field: 'genderSelfDescribed' } } },
      ]),
    ],
    [
      'a migration between kinds',
      'migration',
      'migrations.0',
      minimal([{ field: 'victim.sex' }], { migrations: [{ from: '0.9.0', moved: { 'victim.age': 'victim.sex' } }] }),
    ],
    [
      'a circle inside an entry',
      'cycle',
      `${item}.items.0.when`,
      minimal([
        {
          field: 'victim.journey',
          items: [
            { field: 'journeyLeg.role', when: { op: 'present', field: 'transports' } },
            { field: 'journeyLeg.transports', when: { op: 'present', field: 'role' } },
          ],
        },
      ]),
    ],
    [
      'a page by the name of another',
      'twice',
      'pages.1.id',
      {
        ...minimal([{ field: 'victim.sex' }]),
        pages: [
          { id: 'p', title: { en: 'a' }, groups: [{ id: 'g', items: [{ field: 'victim.sex' }] }] },
          { id: 'p', title: { en: 'b' }, groups: [{ id: 'g2', items: [{ field: 'victim.age' }] }] },
        ],
      },
    ],
    ['a document without pages', 'shape', 'pages', minimal([], { pages: undefined })],
    ['another version of the standard', 'shape', 'base', minimal([{ field: 'victim.sex' }], { base: '2.0' })],
    ['a member that forms do not have', 'shape', '', minimal([{ field: 'victim.sex' }], { SENTINEL: 1 })],
    [
      'a translation that does not say what it is',
      'shape',
      'title',
      minimal([{ field: 'victim.sex' }], { title: { en: 'a', fr: 'b' } }),
    ],
  ]

  it.each(bad)('%s is reported at its place', (_what, fault, path, document) => {
    expect(faultsOf(document)).toContain(`${fault} ${path}`)
  })

  it('is reported in a plain sentence that repeats nothing of it', () => {
    for (const [, , , document] of bad) {
      const result = defineForm(document)
      const findings = result.ok ? [] : result.findings
      expect(JSON.stringify(findings)).not.toContain('SENTINEL')
      for (const finding of findings) expect(formCatalogue.english.say(finding)).toMatch(/^[A-Z].{20,}\.$/)
    }
  })

  it.each([null, 1, 'form', [], {}, new Date(0)])('%j is refused without an exception', (document) => {
    expect(defineForm(document).ok).toBe(false)
  })

  it('may nest without end and is refused', () => {
    const deep = (depth: number): object => ({
      field: 'victim.sex',
      ...(depth === 0 ? {} : { items: [deep(depth - 1)] }),
    })
    const condition = (depth: number): object =>
      depth === 0 ? { op: 'present', field: 'sex' } : { op: 'not', of: condition(depth - 1) }
    expect(faultsOf(minimal([deep(3000)]))[0]).toMatch(/^shape/)
    expect(faultsOf(minimal([{ field: 'victim.age', when: condition(5000) }]))).toEqual([`condition ${item}.when`])
  })
})
