import { codeList } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { fields } from '@tip-standard/core/metadata'
import { LANGUAGES } from '@tip-standard/core/texts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition } from '../definition/definition.ts'
import { shippedForms } from '../definition/shipped-forms.ts'
import { estimateDuration, estimateModules, type MeasuredSeconds } from './duration.ts'
import { en } from './en.ts'
import type { FormLintFinding } from './finding.ts'
import { brokenForms } from './fixture-broken-forms.ts'
import { formLintRules, lintForm, lintForms } from './lint-form.ts'
import { loadLintTexts, toLintMessage } from './lint-messages.ts'

const define = (document: unknown): FormDefinition => {
  const result = defineForm(document)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}
const ids = (findings: readonly FormLintFinding[]): string[] => findings.map(({ code: rule }) => rule)
const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)

describe('a rule of the linter', () => {
  it('has a form that breaks it, and a change that fixes the form', () => {
    expect(Object.keys(brokenForms)).toEqual(formLintRules.map(({ id }) => id))
  })

  it.each(Object.entries(brokenForms))('%s is found where it is broken, and nowhere once it is fixed', (rule, one) => {
    const found = lintForm(define(one.broken)).filter((finding) => finding.code === rule)
    expect(found.map(({ at: { path } }) => path.join('.'))).toEqual(one.at)
    expect(ids(lintForm(define(one.fixed)))).not.toContain(rule)
  })

  it.each(formLintRules)('$id explains in whole sentences what is wrong, why, and what to do', ({ id }) => {
    const broken = brokenForms[id]?.broken
    const finding = lintForm(define(broken)).find(({ code: rule }) => rule === id) as FormLintFinding
    const said = toLintMessage(finding)
    for (const text of [said.message, said.why, said.fix]) expect(text).toMatch(/^[A-Z"{0-9].*[.?]$/s)
    expect(JSON.stringify(said)).not.toMatch(/\{\w+\}|undefined| {2}/)
    expect(said.fix).not.toBe(said.why)
  })
})

it('takes measured seconds instead of estimates, for each entry, line and purpose as they were measured', () => {
  const minutes = (measured: MeasuredSeconds) => estimateDuration(shippedForms.screening, measured).minutes
  const estimated = minutes({})
  // An age is estimated at 30 seconds.
  expect(minutes({ 'victim.age': 30 })).toBe(estimated)
  expect(minutes({ 'victim.age': 30 + 10 * 60 })).toBe(estimated + 10)
  // The screening asks for consent to two purposes, at 20 seconds each.
  expect(minutes({ 'consent.purpose': 20 + 5 * 60 })).toBe(estimated + 10)
  // What is filled in alone or not asked takes no time of the talk.
  expect(minutes({ 'victim.sex': 6000, 'victim.occupation': 6000, 'screening.date': 6000 })).toBe(estimated)
  const modules = estimateModules(shippedForms.intake, { 'victim.maritalStatus': 30 + 600 })
  const before = estimateModules(shippedForms.intake)
  expect(modules.map(({ duration }, index) => duration.minutes - (before[index]?.duration.minutes ?? 0))).toEqual([
    0, 10, 0, 0, 0, 0, 0,
  ])
})

it('finds what a list lacks once, in however many places it is asked', () => {
  const without = {
    ...shippedForms.screening,
    pages: shippedForms.screening.pages.filter(({ id }) => id !== 'device'),
  }
  expect(ids(lintForm(define(without))).filter((id) => id === 'collector-unasked')).toHaveLength(1)
})

describe('forms that ship', () => {
  const found: Record<string, string[]> = {
    // Perpetrators have a form of their own, and the intake asks for details.
    screening: ['note sex-of-victims-only', 'note kinds-unasked'],
    // A full intake identifies: it is done in several talks, one for each module.
    intake: ['note sex-of-victims-only', 'note many-identifying'],
    referral: [],
    // Consent was recorded at the intake.
    followUp: ['note consent-unrecorded'],
    perpetrator: [],
    consent: [],
  }
  it.each(Object.entries(shippedForms))('%s has these findings and no others', (name, form) => {
    expect(lintForm(form).map(({ severity, code: rule }) => `${severity} ${rule}`)).toEqual(found[name])
  })
})

describe('forms that are filled in one after the other', () => {
  const { screening, intake } = shippedForms
  const found = (...findings: FormLintFinding[][]): string[] =>
    findings.flat().map(({ severity, code, at }) => `${severity} ${code} ${at.file ?? ''} ${at.path.join('.')}`)

  it('are read as a set: what one of them asks, the other need not ask', () => {
    expect(ids(lintForms(screening, intake))).toEqual([
      'sex-of-victims-only',
      'sex-of-victims-only',
      'many-identifying',
    ])
  })

  it('have findings at places of their own pages', () => {
    const without = { ...intake, pages: intake.pages.filter(({ id }) => id !== 'sex') }
    const pages = [...screening.pages.filter(({ id }) => id !== 'person')]
    const [uncountable] = lintForms({ ...screening, pages }, without).filter(({ code }) => code === 'uncountable')
    expect(uncountable?.at).toEqual({ file: 0, path: ['pages', 8, 'groups', 0, 'items', 0] })
    expect(found(lintForms(intake)).every((one) => / 0 /.test(one))).toBe(true)
  })
})

describe('what a rule checks', () => {
  const rulesOf = (items: object[]): string[] => {
    const pages = [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items }] }]
    const form = { id: 'a.b', version: '1.0.0', base: '1.0-rc.2', title: { en: 'T' }, subject: 'victim', pages }
    return ids(lintForm(define(form)))
  }
  const plans = (more: object) => [
    { field: 'case.supportPlans', items: [{ field: 'supportPlan.objectives', restricted: 'shown' }], ...more },
  ]

  it('is whether sex and an age are asked beside the form of exploitation', () => {
    const exploitation = { field: 'victim.exploitation', items: [{ field: 'exploitation.form' }] }
    const isMissed = (...names: string[]): boolean =>
      rulesOf([...names.map((name) => ({ field: `victim.${name}` })), exploitation]).includes('uncountable')
    expect([isMissed('age'), isMissed('sex'), isMissed('sex', 'age'), isMissed('sex', 'ageBand')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('is only what is shown: nothing inside an entry that is off', () => {
    expect(rulesOf(plans({}))).not.toContain('free-text-unguarded')
    expect(rulesOf(plans({ restricted: 'shown' }))).toContain('free-text-unguarded')
  })

  it('is the same entry: what is asked in another one is not asked beside', () => {
    const screenings = (...names: string[]) => ({
      field: 'victim.screenings',
      items: names.map((name) => ({ field: `screening.${name}` })),
    })
    const apart = rulesOf([
      screenings('preferredInterviewerSex'),
      { field: 'caseRecord.victims', items: [screenings('screenerSex')] },
    ])
    expect(apart).toEqual(expect.arrayContaining(['preference-without-actual', 'preference-unasked']))
    const together = rulesOf([screenings('preferredInterviewerSex', 'screenerSex')])
    expect(together.filter((rule) => rule.startsWith('preference'))).toEqual([])
  })
})

describe('any form that defineForm accepts', () => {
  const list = (id: string): string[] => {
    const type = fields.find((one) => one.id === id)?.type
    if (type?.kind !== 'code' && type?.kind !== 'codes') return []
    try {
      return codeList(type.list).codes.map(({ code }) => code)
    } catch {
      return []
    }
  }
  const consents = fc.option(fc.subarray(['interview', 'storage', 'referral', 'research']), { nil: undefined })
  const text = fc.constantFrom({ en: 'SENTINEL' }, { en: 'Why did you agree to it?', xx: ['SENTINEL', 'draft'] })
  const when = fc.constantFrom(
    undefined,
    { op: 'in', field: 'sex', values: ['male'] },
    { op: 'in', field: 'minorAtRegistration', values: ['adult'] },
    { op: 'some', field: 'exploitation', that: { op: 'in', field: 'form', values: ['sexual'] } },
    { op: 'not', of: { op: 'present', field: '/case.openedOn' } },
  )
  const itemOf = (id: string, depth: number): fc.Arbitrary<object> => {
    const info = fields.find((one) => one.id === id)
    const inner = info?.type.kind === 'object' || info?.type.kind === 'objects' ? info.type.entity : undefined
    const within = fields.filter(({ entity, presence }) => entity === inner && presence !== 'derived')
    return fc.record(
      {
        field: fc.constant(id),
        need: fc.constantFrom('answer', 'value'),
        codes: list(id).length === 0 ? fc.constant(undefined) : fc.subarray(list(id), { minLength: 1 }),
        hidden: fc.constantFrom('keep', 'clear'),
        restricted: fc.constant('shown'),
        consents,
        question: text,
        items:
          within.length === 0 || depth > 2
            ? fc.constant(undefined)
            : fc
                .subarray(within, { minLength: 1 })
                .chain((some) => fc.tuple(...some.map((one) => itemOf(one.id, depth + 1)))),
      },
      { requiredKeys: ['field'] },
    )
  }
  const roots = (subject: string) =>
    fields.filter(({ entity, presence }) => [subject, 'caseRecord', 'case'].includes(entity) && presence !== 'derived')
  const anyForm = fc.constantFrom('victim', 'perpetrator').chain((subject) =>
    fc
      .tuple(
        fc.subarray(roots(subject), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 12 }),
        consents,
        when,
      )
      .chain(([asked, cut, purposes, condition]) =>
        fc.tuple(...asked.map(({ id }) => itemOf(id, 0))).map((items) => {
          const groups = [items.slice(0, cut), items.slice(cut)]
            .filter((part) => part.length > 0)
            .map((part, at) => ({ id: `g${at}`, items: part }))
          return {
            id: 'org.example.any',
            version: '1.0.0',
            base: '1.0-rc.2',
            title: { en: 'SENTINEL' },
            subject,
            consents: purposes,
            pages: [{ id: 'p', title: { en: 'SENTINEL' }, when: subject === 'victim' ? condition : undefined, groups }],
          }
        }),
      ),
  )

  it('is checked without an exception; places exist, and no text is repeated', () => {
    const seen = new Set<string>()
    let accepted = 0
    fc.assert(
      fc.property(anyForm, (document) => {
        const result = defineForm(JSON.parse(JSON.stringify(document)))
        if (!result.ok) return
        accepted++
        for (const finding of lintForm(result.value)) {
          seen.add(finding.code)
          expect(valueAt(result.value, finding.at.path), `${finding.code} ${finding.at.path.join('.')}`).toBeDefined()
          expect(JSON.stringify([finding, toLintMessage(finding)])).not.toMatch(/SENTINEL|\bxx\b/)
        }
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(200)
    expect(seen.size).toBeGreaterThan(40)
  })
})

describe('the time that a form takes', () => {
  const asking = (items: object[]): FormDefinition =>
    define({
      id: 'org.example.form',
      version: '1.0.0',
      base: '1.0-rc.2',
      title: { en: 'Form' },
      subject: 'victim',
      pages: [{ id: 'p', title: { en: 'Page' }, groups: [{ id: 'g', items }] }],
    })

  it('counts what is shown, each entry that is asked for, and hard questions twice', () => {
    // 30 seconds; with pregnancy switched off; 20 more.
    expect(estimateDuration(asking([{ field: 'victim.sex' }]))).toMatchObject({ questions: 1, minutes: 1 })
    expect(estimateDuration(asking([{ field: 'victim.sex' }, { field: 'victim.pregnant' }])).questions).toBe(1)
    const screenings = (atLeast: number) =>
      asking([{ field: 'victim.screenings', atLeast, items: [{ field: 'screening.outcome' }] }])
    // 10 seconds for the list and 30 for each entry.
    expect(estimateDuration(screenings(1))).toMatchObject({ questions: 1, minutes: 1 })
    expect(estimateDuration(screenings(5))).toMatchObject({ questions: 1, minutes: 3 })
    // Twice 10 and twice 30.
    const exploitation = asking([{ field: 'victim.exploitation', items: [{ field: 'exploitation.form' }] }])
    expect(estimateDuration(exploitation)).toMatchObject({ questions: 1, minutes: 2 })
  })

  it('is ten minutes and 18 questions for the screening, and 75 minutes in talks of 15 for the intake', () => {
    const { questions, minutes } = estimateDuration(shippedForms.screening)
    expect(questions).toBeLessThanOrEqual(18)
    expect(minutes).toBeLessThanOrEqual(10)
    expect(estimateDuration(shippedForms.intake).minutes).toBeLessThanOrEqual(75)
    const modules = estimateModules(shippedForms.intake)
    expect(modules.map(({ module }) => module)).toEqual(shippedForms.intake.modules?.map(({ id }) => id))
    for (const { duration } of modules) expect(duration.minutes).toBeLessThanOrEqual(15)
  })

  it('leaves out what the interviewer answers alone, and what is filled in by itself', () => {
    const item = { field: 'screening.outcome' }
    const screening = (more: object) =>
      asking([{ field: 'victim.screenings', asOne: true, items: [{ ...item, ...more }] }])
    expect(estimateDuration(screening({}))).toEqual({ questions: 1, minutes: 1, minutesAlone: 0 })
    expect(estimateDuration(screening({ preset: 'profile' }))).toEqual({ questions: 0, minutes: 0, minutesAlone: 0 })
    const [page] = screening({}).pages
    const alone = { ...screening({}), pages: [{ ...page, alone: true }] } as FormDefinition
    expect(estimateDuration(alone)).toEqual({ questions: 0, minutes: 0, minutesAlone: 1 })
  })

  it('never shrinks when a question is added', () => {
    const askable = fields.filter(({ entity, presence }) => entity === 'victim' && presence !== 'derived')
    fc.assert(
      fc.property(fc.subarray(askable, { minLength: 2 }), (some) => {
        const items = some.map(({ id }) => ({ field: id }))
        const [all, fewer] = [estimateDuration(asking(items)), estimateDuration(asking(items.slice(1)))]
        expect(all.minutes).toBeGreaterThanOrEqual(fewer.minutes)
        expect(all.questions).toBeGreaterThanOrEqual(fewer.questions)
      }),
      { numRuns: 60 },
    )
  })
})

it('messages are in the language of the texts, labels with them, and drafts only on request', async () => {
  const finding = lintForm(define(brokenForms['sex-without-basis']?.broken))[0] as FormLintFinding
  const [texts, drafts] = await Promise.all([loadLintTexts('fr'), loadLintTexts('fr', { unreviewedTexts: true })])
  const labels = { locale: fr, unreviewedTexts: true }
  expect(toLintMessage(finding, { ...labels, texts: drafts }).message).toMatch(/^Sexe : demandé/)
  expect(toLintMessage(finding, { ...labels, texts })).toEqual(toLintMessage(finding))
  expect(toLintMessage(finding).message).toMatch(/^"Sex" is asked/)
  for (const language of LANGUAGES) {
    const { shown } = await loadLintTexts(language, { unreviewedTexts: true })
    for (const id of Object.keys(en)) expect(shown(id).language, id).toBe(language)
  }
  expect(() => toLintMessage({ ...finding, code: 'no-such-rule' })).toThrow(RangeError)
})
