import { fr } from '@tip-standard/core/locales/fr'
import { describe, expect, it } from 'vitest'
import { edgeForm, formOf, own } from '../submissions/fixture-edge-form.ts'
import { toXForm } from '../xform/to-xform.ts'
import { toSheets } from '../xlsform/to-sheets.ts'
import { toSurvey } from './build-survey.ts'
import { toChoiceFilter } from './choice-filter.ts'
import {
  all,
  answer,
  any,
  compare,
  type Expression,
  isEmpty,
  isGiven,
  no,
  not,
  number,
  sum,
  text,
  yes,
} from './expression.ts'
import { languagesOf } from './languages-of.ts'
import { listFiles } from './list-files.ts'
import type { SurveyOptions } from './options.ts'
import { titleInLabel } from './page-label.ts'
import type { SurveyList, SurveyNode } from './survey.ts'
import { questionsIn, type SurveyQuestion } from './survey.ts'
import { Paths, toXPath } from './to-xpath.ts'
import { withAnswers, withoutAnswers } from './with-answers.ts'
import { filled } from './words/words.ts'

const [a, b, c] = ['a', 'b', 'c'].map(answer) as [Expression, Expression, Expression]
const less = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', by: '-', left, right })
const printed = (one: Expression): string => toXPath(one, new Paths([]), (name) => name)
const questionOf = (form: Parameters<typeof toSurvey>[0], name: string, options: SurveyOptions = {}): SurveyQuestion =>
  questionsIn(toSurvey(form, options).nodes).find((one) => one.name === name) ?? expect.fail(name)
const lossesOf = (form: Parameters<typeof toSurvey>[0], options: SurveyOptions = {}): string[] =>
  toSurvey(form, options).losses.map(({ kind, at }) => `${kind} ${at}`)

describe('an expression', () => {
  it.each<[Expression, string]>([
    [less(less(a, b), c), '(a - b) - c'],
    [less(a, less(b, c)), 'a - (b - c)'],
    [compare(less(a, b), '<', c), 'a - b < c'],
    [all([any([isGiven(a), isGiven(b)]), isEmpty(c)]), "(a != '' or b != '') and c = ''"],
    [any([all([isGiven(a), isGiven(b)]), isEmpty(c)]), "a != '' and b != '' or c = ''"],
    [not(all([isGiven(a), isGiven(b)])), "not(a != '' and b != '')"],
    [compare(a, '=', text("it's")), 'a = "it\'s"'],
    [sum([]), '0'],
    [yes, 'true()'],
  ])('is XPath that means the same: %#', (one, xpath) => {
    expect(printed(one)).toBe(xpath)
  })

  it.each<[Expression, Expression]>([
    [compare(text(''), '<', number(5)), no],
    [compare(number(5), '>=', text('')), no],
    ...(['<', '<=', '=', '!=', '>=', '>'] as const).flatMap((by): [Expression, Expression][] =>
      [4, 5, 6].map((left) => [
        compare(number(left), by, number(5)),
        { '<': left < 5, '<=': left <= 5, '=': left === 5, '!=': left !== 5, '>=': left >= 5, '>': left > 5 }[by]
          ? yes
          : no,
      ]),
    ),
    [compare({ kind: 'countChosen', of: text('') }, '>', number(0)), no],
    [{ kind: 'chosen', of: text('x'), code: text('x') }, yes],
    [{ kind: 'chosen', of: text('x'), code: text('y') }, no],
    [{ kind: 'startsWith', value: text('RW-01'), start: text('RW') }, yes],
    [{ kind: 'startsWith', value: text('RW-01'), start: text('BI') }, no],
    [all([compare(a, '=', text('x')), compare(a, '=', text('y'))]), no],
    [
      all([compare(a, '=', text('x')), compare(b, '=', text('y'))]),
      all([compare(a, '=', text('x')), compare(b, '=', text('y'))]),
    ],
    [all([compare(a, '=', text('x')), compare(b, '=', text('z')), compare(a, '=', text('y'))]), no],
  ])('is worked out where it is known: %#', (one, known) => {
    expect(withAnswers(one, { answers: new Map() })).toEqual(known)
  })

  it('of nothing is neither more nor less than anything, and a list without entries has none', () => {
    const entries = compare({ kind: 'countEntries', repeat: 'list' }, '>=', number(1))
    expect(withoutAnswers(entries, new Set(['list']))).toEqual(no)
    expect(withoutAnswers(entries, new Set(['other']))).toEqual(entries)
    expect(withoutAnswers(compare(a, '<=', number(3)), new Set(['a']))).toEqual(no)
    expect(withoutAnswers(compare({ kind: 'countChosen', of: a }, '<', number(1)), new Set(['a']))).toEqual(yes)
  })

  it('names an answer of an entry from that entry only', () => {
    const leaf = (name: string): SurveyNode => ({ kind: 'question', name }) as SurveyNode
    const repeat = (name: string, ...nodes: SurveyNode[]): SurveyNode =>
      ({ kind: 'repeat', name, nodes }) as unknown as SurveyNode
    const paths = new Paths([repeat('outer', leaf('x'), repeat('inner', leaf('y'))), leaf('z')])
    expect(['x', 'y', 'z'].map((name) => paths.within(name, 'outer'))).toEqual(['./x', undefined, undefined])
    expect(paths.within('y', 'inner')).toBe('./y')
  })
})

describe('the choices of a question', () => {
  const list = (isFile: boolean): SurveyList => ({ name: 'l', choices: [], isFile })
  const filter = (by: 'parent' | 'start', several: boolean, isFile: boolean): string =>
    toChoiceFilter([{ by, answer: 'q', several }], list(isFile), (name) => `\${${name}}`)
  it('are those of the answer before; of a long list none before there is one', () => {
    expect(filter('parent', false, false)).toBe("(${q} = '' or parent = '' or parent = ${q})")
    expect(filter('parent', true, false)).toBe("(${q} = '' or parent = '' or selected(${q}, parent))")
    expect(filter('parent', false, true)).toBe('parent = ${q}')
    expect(filter('start', false, false)).toBe('starts-with(name, ${q})')
    expect(filter('start', false, true)).toBe("${q} != '' and starts-with(name, ${q})")
  })

  it('are in a file of their own above 300, with the code of what each lies in', () => {
    const form = formOf([
      { field: 'victim.exploitation', items: [{ field: 'exploitation.locationName', restricted: 'shown' }] },
    ])
    const choices = (count: number): object[] =>
      Array.from({ length: count }, (_, at) => ({ code: `c${at}`, label: `C, ${at}`, ...(at > 0 && { parent: 'p' }) }))
    const files = (count: number) =>
      listFiles(toSurvey(form, { gazetteers: { 'exploitation.locationName': { choices: choices(count) as never } } }))
    expect(files(300)).toEqual([])
    const [file] = files(301)
    expect(file?.text.split(/\r?\n/).slice(0, 3)).toEqual(['name,label,parent', 'c0,"C, 0",', 'c1,"C, 1",p'])
  })
})

describe('a survey', () => {
  it('hides what is restricted while it is typed, and has the bounds of the form', () => {
    const form = formOf([
      { field: 'victim.ownWords', restricted: 'shown', maxLength: 50 },
      { field: 'victim.age', max: 20, min: 10 },
    ])
    expect(questionOf(form, 'victim_ownWords').appearance).toBe('masked')
    const bounds = (name: string): unknown => questionOf(form, name).constraints[0]?.holds
    expect(printed(bounds('victim_age') as Expression)).toBe('. >= 10 and . <= 20')
    expect(printed(bounds('victim_ownWords') as Expression)).toBe('string-length(.) <= 50')
  })

  it('asks a question of one’s own as the form does', () => {
    const question = { en: 'Was it warm?' }
    expect(
      questionOf(formOf([{ ...own('code', 'bed', 'Warm'), question }]), 'victim_org_shelter_bed').label['en'],
    ).toBe('Was it warm?')
    expect(questionOf(formOf([own('code', 'bed', 'Warm')]), 'victim_org_shelter_bed').label['en']).toBe('Own bed')
  })

  it('checks the warnings that the form takes for errors, and no others', () => {
    const items = [{ field: 'victim.status' }, { field: 'victim.statusDecidedBy' }]
    const needed = (more: object): boolean =>
      JSON.stringify(questionOf(formOf(items, more), 'victim_statusDecidedBy_absent').required).includes('identified')
    expect([needed({}), needed({ errors: ['identified-by-someone'] })]).toEqual([false, true])
  })

  it('has each language once, English first, and no drafts unless they are asked for', () => {
    const texts = (options: SurveyOptions): unknown => {
      const survey = toSurvey(formOf([own('code', 'bed', 'Warm')]), options)
      return [survey.languages, questionsIn(survey.nodes).find(({ name }) => name.endsWith('bed'))?.label['fr']]
    }
    expect(texts({ languages: ['fr', 'en'], locales: [fr] })).toEqual([['en', 'fr'], 'Own bed'])
    expect(texts({ unreviewedTexts: true })).toEqual([['en', 'fr'], 'Propre bed'])
    const words = (drafts: boolean): string =>
      JSON.stringify(
        questionOf(edgeForm, 'victim_sex_absent', { languages: ['fr'], unreviewedTexts: drafts }).label['fr'],
      )
    expect(words(false)).toContain('Why is there no answer?')
    expect(words(true)).not.toContain('Why is there no answer?')
    const prompted = formOf([{ field: 'victim.sex', prompt: { en: 'Ask', sw: ['Uliza', 'draft'] } }])
    expect(languagesOf(prompted)).toEqual(['sw'])
    expect(filled({ en: '{p} on record', fr: '{p} au dossier' }, { p: { en: 'Consent', fr: 'Accord' } })).toEqual({
      en: 'Consent on record',
      fr: 'Accord au dossier',
    })
  })

  it('has the title of a page in its label, without that of its module in any language', () => {
    const module = { en: 'Arrival', fr: ['Arrivée', 'draft'] } as const
    expect(titleInLabel('Arrival – Consent', 'en', module)).toBe('Consent')
    expect(titleInLabel('Arrivée – Accord', 'fr', module)).toBe('Accord')
    expect(titleInLabel('Arrival – Accord', 'fr', module)).toBe('Accord')
    expect(titleInLabel('Consent', 'en', module)).toBe('Consent')
    expect(titleInLabel('Arrival – Consent', 'en', undefined)).toBe('Arrival – Consent')
  })

  it('shows entries on screens of their own, and what has none on one', () => {
    const rows = toSheets(toSurvey(edgeForm), { drafts: false })[0]?.rows ?? []
    const appearanceOf = (name: string): unknown =>
      rows.find((row) => row['name'] === name && row['type']?.startsWith('begin'))?.['appearance']
    expect([appearanceOf('group_g'), appearanceOf('victim_dependants')]).toEqual(['', 'field-list'])
  })

  it('says what it does not do of the form', () => {
    const lossy = { op: 'some', field: 'exploitation', that: { op: 'notAfter', fields: ['^/birthDate', 'startedOn'] } }
    const form = formOf(
      [
        { field: 'victim.birthDate' },
        { field: 'victim.exploitation', items: [{ field: 'exploitation.startedOn' }] },
        { field: 'victim.occupation', when: lossy },
        { field: 'victim.genderIdentity' },
        { field: 'victim.languages' },
        { field: 'victim.screenings', asOne: true, items: [{ field: 'screening.tool', preset: 'profile' }] },
      ],
      { consents: ['storage'] },
    )
    const found = lossesOf(form)
    for (const loss of [
      'condition victim_occupation',
      'switchedOff victim_genderIdentity',
      'consentElsewhere consent_on_record_storage',
      'preset victim_screenings_tool',
    ])
      expect(found).toContain(loss)
    expect(found.filter((one) => one.startsWith('oneLanguage'))).toHaveLength(1)
    expect(found.filter((one) => one.startsWith('rule'))).not.toEqual([])
    expect(
      lossesOf(form, { switchedOn: ['victim.genderIdentity'], lastSaved: true }).filter((one) =>
        /^(switchedOff|preset)/.test(one),
      ),
    ).toEqual([])
    // If nothing needs consent, no one needs to confirm it.
    expect(
      lossesOf(formOf([{ field: 'victim.sex' }, { field: 'victim.genderIdentity', consents: ['research'] }])).filter(
        (one) => one.startsWith('consent'),
      ),
    ).toEqual([])
  })

  it('stops those who give fewer entries than the form asks for, or no reason why', () => {
    const few = (item: object): SurveyQuestion | undefined =>
      questionsIn(toSurvey(formOf([item])).nodes).find(({ role }) => role === 'few')
    const asked = few({ field: 'victim.dependants', atLeast: 2, items: [{ field: 'dependant.sex' }] })
    expect(printed(asked?.relevant ?? no)).toBe(
      "count(victim_dependants[victim_dependants_sex != '']) < 2 and victim_dependants_absent = ''",
    )
    expect(few({ field: 'victim.dependants', items: [{ field: 'dependant.sex' }] })).toBeUndefined()
    const ticks = (atLeast: number): string => {
      const item = {
        field: 'victim.meansOfControl',
        checklist: { line: 'meansOfControl.code' },
        items: [{ field: 'meansOfControl.code', codes: ['threats', 'other', 'debtBondage'] }],
      }
      return questionOf(formOf([{ ...item, atLeast }]), 'victim_meansOfControl')
        .constraints.map(({ holds }) => printed(holds))
        .join(' | ')
    }
    expect(ticks(1)).not.toContain('count-selected')
    expect(ticks(2)).toContain('count-selected(.) >= 2')
  })
})

describe('an XForm', () => {
  const xml = (form: Parameters<typeof toXForm>[0], options = {}): string => toXForm(form, options).xml
  it('is encrypted with the key of those who may read it, and in no other case', () => {
    expect(xml(edgeForm, { publicKey: 'MIIB+/=' })).toContain('<submission base64RsaPublicKey="MIIB+/="/>')
    expect(xml(edgeForm)).not.toContain('submission')
  })

  it('begins in its first language, lets no one type into a note, and has guidance apart from hints', () => {
    const form = formOf([{ field: 'victim.sex', prompt: { en: 'Ask slowly.' } }])
    const text = xml(form, { languages: ['fr'] })
    expect(text.match(/<translation [^>]*default="true\(\)"/g)).toEqual([
      '<translation lang="English (en)" default="true()"',
    ])
    expect(text).toMatch(/<bind nodeset="\/data\/form_title"[^>]* readonly="true\(\)"/)
    expect(text.match(/<value form="guidance">Ask slowly\.<\/value>/g)).toHaveLength(2)
  })

  it('takes the labels of a long list from its file, and of a short one from its texts', () => {
    const text = xml(formOf([{ field: 'victim.languages' }, { field: 'victim.sex' }]))
    expect(text).toMatch(/instance\('language'\)\/root\/item"><value ref="name"\/><label ref="label"\/>/)
    expect(text).toMatch(/instance\('sex'\)\/root\/item"><value ref="name"\/><label ref="jr:itext\(itextId\)"\/>/)
  })

  it('writes what a text holds so that it stays the same', () => {
    const form = formOf([{ field: 'victim.sex', question: { en: 'A < B & "C"\nD' } }])
    expect(xml(form)).toContain('A &lt; B &amp; ')
    expect(xml(formOf([{ field: 'victim.sex' }], { title: { en: 'A & B' } }))).toContain('<h:title>A &amp; B</h:title>')
  })
})
