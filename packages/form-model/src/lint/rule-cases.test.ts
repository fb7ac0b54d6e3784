import { field } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { fields } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition } from '../definition/definition.ts'
import { estimateDuration, estimateModules } from './duration.ts'
import type { FormLintFinding } from './finding.ts'
import { consents, own, ruleCases } from './fixture-rule-cases.ts'
import { ask, entry, exploitation, form, page, pages } from './fixture-small-forms.ts'
import { lintForm, lintForms } from './lint-form.ts'
import { loadLintTexts, toLintMessage } from './lint-messages.ts'

const define = (document: unknown): FormDefinition => {
  const result = defineForm(document)
  return result.ok ? result.value : expect.fail(JSON.stringify(result.findings))
}
const found = (rule: string, findings: readonly FormLintFinding[]): string[] =>
  findings
    .filter(({ code }) => code === rule)
    .map(({ at: { file, path } }) => [...(file ? [file] : []), ...path].join('.'))
const item = 'pages.0.groups.0.items'

describe('a rule of the linter', () => {
  it.each(ruleCases)('%s: %s', (rule, _, document, at) => {
    expect(found(rule, lintForm(define(document)))).toEqual(at)
  })

  it('asks for consent to all that is personal: what is sensitive, and what shows who someone is', () => {
    const asked = fields.filter(
      ({ entity, presence, name, type }) =>
        entity === 'victim' &&
        presence !== 'derived' &&
        !['id', 'consents', 'minorAtRegistration'].includes(name) &&
        !/^object/.test(type.kind),
    )
    for (const { id, sensitivity, identifiability } of asked) {
      const isPersonal = sensitivity !== 'internal' || identifiability !== 'none'
      const without = lintForm(define(form([ask(id, { consents: [], restricted: 'shown' })])))
      expect([id, found('asked-without-consent', without).length]).toEqual([id, isPersonal ? 1 : 0])
    }
    expect(
      new Set(
        asked.map(({ sensitivity, identifiability }) => `${sensitivity === 'internal'} ${identifiability === 'none'}`),
      ).size,
    ).toBe(4)
  })

  it('asks which questions of an entry are needed where there are many', () => {
    const lists = fields.filter(
      ({ type, presence, entity }) => entity === 'victim' && presence !== 'derived' && type.kind === 'objects',
    )
    const counts = lists.map(({ id }) => {
      const document = define(form([ask(id, { restricted: 'shown' })]))
      const [finding] = lintForm(document).filter(({ code }) => code === 'entry-unchosen')
      return [id, finding?.params['count'] ?? 0]
    })
    expect(counts.every(([, count]) => count === 0 || Number(count) > 8)).toBe(true)
    expect(counts.filter(([, count]) => count !== 0).length).toBeGreaterThan(2)
  })

  it.each([
    [
      'many-identifying',
      12,
      (count: number) =>
        fields
          .filter(
            (one) =>
              one.entity === 'victim' &&
              one.identifiability === 'quasi' &&
              one.presence !== 'derived' &&
              !/^object/.test(one.type.kind) &&
              one.sensitivity !== 'restricted',
          )
          .slice(0, count)
          .map(({ id }) => ask(id)),
    ],
    [
      'long-first-page',
      25,
      (count: number) =>
        fields
          .filter(
            (one) =>
              one.entity === 'victim' &&
              one.presence !== 'derived' &&
              !/^object/.test(one.type.kind) &&
              one.sensitivity !== 'restricted',
          )
          .slice(0, count)
          .map(({ id }) => ask(id)),
    ],
    // Five minutes each.
    [
      'long-form',
      12,
      (count: number) =>
        Array.from({ length: count }, (_, at) =>
          own('longText', { label: { en: 'What else?' } }, { field: `org.shelter.stay.word${at}` }),
        ),
    ],
  ])('%s: not before there are more than %i', (rule, most, items) => {
    expect([items(most).length, items(most + 1).length]).toEqual([most, most + 1])
    const isFound = (count: number): boolean => found(rule, lintForm(define(form(items(count))))).length > 0
    expect([isFound(most), isFound(most + 1)]).toEqual([false, true])
  })

  it('looks at each form of a set: at its own first page, and at what comes before in it', () => {
    const many = fields
      .filter(
        ({ entity, presence, type, sensitivity }) =>
          entity === 'victim' && presence !== 'derived' && !/^object/.test(type.kind) && sensitivity !== 'restricted',
      )
      .slice(0, 26)
    const [first, second] = [define(form([ask('victim.sex')])), define(form(many.map(({ id }) => ask(id))))]
    expect(found('long-first-page', lintForms(first, second))).toEqual(['1.pages.0'])
    const later = define(
      pages(
        [ask('case.openedOn')],
        many.map(({ id }) => ask(id)),
      ),
    )
    expect(found('long-first-page', lintForms(first, later))).toEqual([])
    const preference = define(form([entry('victim.screenings', ['preferredInterviewerSex'])]))
    expect(found('preference-too-late', lintForms(define(form([exploitation])), preference))).toEqual([])
    expect(
      found(
        'preference-too-late',
        lintForm(define(form([exploitation, entry('victim.screenings', ['preferredInterviewerSex'])]))),
      ),
    ).toHaveLength(1)
  })

  it('compares a question of one’s own with the standard in the languages that are given, whatever the accents', () => {
    const [label] = fr.fields['victim.education']?.label ?? expect.fail()
    const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
    expect(plain).not.toBe(label.toUpperCase())
    const document = define(form([own('text', { label: { en: 'Something else', fr: [plain, 'draft'] } })]))
    expect(found('own-in-standard', lintForm(document))).toEqual([])
    expect(found('own-in-standard', lintForm(document, { locales: [fr] }))).toEqual([`${item}.0`])
  })

  it('says errors before warnings and notes, and repeats no language that it does not know', () => {
    const document = define(
      form([], {
        title: { en: 'Form', xx: ['F', 'draft'], fr: ['F', 'draft'] },
        pages: [
          page([
            consents(ask('consent.purpose')),
            ask('victim.sex'),
            ask('victim.genderIdentity', { need: 'answer', restricted: 'shown' }),
            exploitation,
          ]),
        ],
      }),
    )
    const findings = lintForm(document)
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity))
    expect(new Set(ranks).size).toBe(3)
    expect(ranks).toEqual([...ranks].sort())
    const [untranslated] = findings.filter(({ code }) => code === 'consent-untranslated')
    expect(untranslated?.params['languages']).toBe('other fr')
  })

  it('names fields in the language of its sentence, also where only one of the two is translated', async () => {
    const [finding = expect.fail()] = lintForm(define(form([ask('victim.citizenships', { need: 'value' })]))).filter(
      ({ code }) => code === 'no-way-out',
    )
    const labels = { locale: fr, unreviewedTexts: true }
    const [label] = fr.fields['victim.citizenships']?.label ?? expect.fail()
    expect(toLintMessage(finding, labels).message).toBe(toLintMessage(finding).message)
    const texts = await loadLintTexts('fr', { unreviewedTexts: true })
    expect(toLintMessage(finding, { ...labels, texts }).message).toContain(label)
    expect(toLintMessage(finding, { texts }).message).toContain(field('victim.citizenships').label)
  })
})

describe('the time of an interview', () => {
  const minutes = (...items: object[]): number => estimateDuration(define(form(items))).minutes
  it('counts the entries of a list in each entry of the list around it', () => {
    const stages = (around: number, inside: number): number =>
      minutes(
        ask('caseRecord.perpetrators', {
          atLeast: around,
          items: [ask('perpetrator.justiceHistory', { atLeast: inside, items: [ask('justiceStep.stage')] })],
        }),
      )
    // 10 seconds for the list, 10 for each list in it, and 30 for each stage.
    expect([stages(1, 1), stages(2, 1), stages(2, 4), stages(4, 4)]).toEqual([1, 2, 5, 9])
  })

  it('counts a text of a thousand characters as a story, and questions of one’s own', () => {
    const text = (maxLength: number): object => own('longText', { label: { en: 'What else?' } }, { maxLength })
    expect([minutes(text(999)), minutes(text(1000))]).toEqual([1, 5])
    const modular = define({
      ...form([]),
      modules: [{ id: 'm', title: { en: 'M' } }],
      pages: [{ ...page([text(1000)]), module: 'm' }],
    })
    expect(estimateModules(modular)).toEqual([{ module: 'm', duration: { questions: 1, minutes: 5, minutesAlone: 0 } }])
  })

  it('counts lines to tick by the lines that the form offers, with their states', () => {
    const codes = ['FL01', 'FL02', 'FL03', 'FL04', 'FL05', 'FL06', 'FL07'].slice(0, 7)
    const asked = (offered: string[]): object =>
      ask('victim.screenings', {
        asOne: true,
        items: [
          ask('screening.indicators', {
            checklist: { line: 'screeningIndicator.id', state: 'screeningIndicator.state' },
            items: [ask('screeningIndicator.id', { codes: offered }), ask('screeningIndicator.state')],
          }),
        ],
      })
    // 8 seconds for each line, and nothing for the state of each.
    expect([minutes(asked(codes)), minutes(asked(codes.slice(0, 1)))]).toEqual([1, 1])
  })
})
