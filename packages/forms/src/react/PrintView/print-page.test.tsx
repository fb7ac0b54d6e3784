import { readFileSync } from 'node:fs'
import { type FieldId, field } from '@tip-standard/core'
import * as lists from '@tip-standard/core/code-lists'
import { fr } from '@tip-standard/core/locales/fr'
import { entities } from '@tip-standard/core/metadata'
import {
  defineForm,
  type FormDefinition,
  intakeForm,
  questionsOf,
  screeningForm,
  shippedForms,
} from '@tip-standard/form-model'
import { type PrintQuestion, printModel, printPage } from '@tip-standard/form-model/print'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { testForms } from '../../../test/test-forms.ts'
import { inLanguage, page } from './fixture-pages.ts'
import { PrintView } from './PrintView.tsx'

/** The codes beside boxes, by the field before them. */
function codesOnPaper(html: string): [field: FieldId, codes: string[]][] {
  const [, ...questions] = html.split('<code class="tip-print-field">')
  return questions.map((rest) => [
    rest.slice(0, rest.indexOf('<')) as FieldId,
    [...rest.matchAll(/<li>.*?<code>([^<]*)<\/code>/g)].map(([, code = '']) => code),
  ])
}

type Node = { $ref?: string; items?: Node; enum?: string[]; properties?: Record<string, Node>; 'x-field'?: string }
const schema: { $defs: Record<string, Node> } = JSON.parse(
  readFileSync(new URL('../../../../../schemas/next/case-record.schema.json', import.meta.url), 'utf8'),
)
const resolved = (node: Node | undefined): Node =>
  node?.$ref === undefined ? (node ?? {}) : (schema.$defs[node.$ref.slice('#/$defs/'.length)] ?? {})
const members = Object.values(schema.$defs).flatMap(({ properties = {} }) => Object.values(properties))
const enumOf = (id: string): string[] | undefined => {
  const node = members.find((one) => one['x-field'] === id)
  return resolved(resolved(node).items ?? node).enum
}

/** The codes of a field, question by question: a form may ask it in several places, of other codes in each. */
function codesInTurn(form: FormDefinition): (id: FieldId) => readonly string[] | undefined {
  const all = questionsOf(form)
  const met = new Map<FieldId, number>()
  return (id) => {
    const own = all.filter((one) => one.id === id)
    const at = met.get(id) ?? 0
    met.set(id, at + 1)
    // Copies of a frame ask the same as the last.
    return own[Math.min(at, own.length - 1)]?.item.codes ?? enumOf(id)
  }
}

const ofTests = testForms['intake'] ?? intakeForm

describe('a blank form on paper', () => {
  it.each(Object.entries(shippedForms))('has the codes of the published schema beside its boxes: %s', (_, form) => {
    const codesOf = codesInTurn(form)
    let compared = 0
    // What tables have is looked at below; the foot has the codes of the reasons.
    const html = page(form, inLanguage('fr')).replaceAll(/<table.*?<\/table>|<footer.*?<\/footer>/g, '')
    for (const [id, codes] of codesOnPaper(html)) {
      const { kind } = field(id).type
      if (kind === 'boolean') expect(codes).toEqual(['true', 'false'])
      else if (codes.length > 0) expect([id, codes]).toEqual([id, codesOf(id)])
      if (codes.length > 0) compared++
      expect(kind === 'code' || kind === 'codes' || kind === 'boolean' || codes.length === 0).toBe(true)
    }
    expect(compared).toBeGreaterThan(4)
  })

  it.each([
    [
      'many questions on a page',
      ofTests,
      [
        // Three decisions.
        ['consent.purpose', 3],
        // Two states and five reasons.
        ['screeningIndicator.id', 7],
        // A tick and four phases.
        ['meansOfControl.code', 5],
        // A tick, four levels, risk or protection.
        ['vulnerabilityFactor.factor', 7],
      ],
    ],
    [
      'few questions on a page',
      intakeForm,
      [
        // To talk, to keep, to share.
        ['consent.purpose', 3],
        ['consent.purpose', 3],
        ['consent.purpose', 3],
        ['screeningIndicator.id', 7],
        ['vulnerabilityFactor.factor', 7],
      ],
    ],
  ])(
    'has lines to tick, with the codes of the published schema, and in a table what is asked of each: %s',
    (_, form, expected) => {
      const html = page(form)
      const tables = html.match(/<table.*?<\/table>/g) ?? []
      const codesOf = codesInTurn(form)
      const found = tables.map((table) => {
        const rows = [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => row)
        const [id = '', ...columns] = [...table.matchAll(/<code class="tip-print-field">([^<]*)/g)].map(
          ([, one]) => one,
        )
        const heads = [...table.matchAll(/<code>([^<]*)/g)].map(([, code]) => code)
        expect(heads).toEqual(columns.flatMap((column) => enumOf(column ?? '')))
        const codes = rows.map((row) => /<code class="tip-print-of-line">([^<]*)/.exec(row)?.[1])
        expect(codes).toEqual(codesOf(id as FieldId))
        const boxes = new Set(rows.map((row) => row.split('tip-print-box').length - 1))
        return [id, ...boxes]
      })
      expect(found).toEqual(expected)
    },
  )

  it('says which language it is in and whether that is a draft, so that a consent on it does too', () => {
    const readOut = (html: string): string[] =>
      html.split('<code class="tip-print-field">').flatMap((part) => {
        if (part.startsWith('consent.language<')) return [/tip-print-line"><span>(.*?)<\/span>/.exec(part)?.[1] ?? '']
        if (!part.startsWith('consent.textStatus<')) return []
        return [...part.matchAll(/×<\/span><span>[^<]* <code>(\w+)/g)].map(([, code = '']) => code)
      })
    expect(readOut(page(shippedForms.consent))).toEqual(['English <code>eng</code>', 'original'])
    expect(readOut(page(shippedForms.consent, inLanguage('rw')))).toEqual([
      'Ikinyarwanda <code>kin</code>',
      'draftTranslation',
    ])
    // A form in Kinyarwanda whose drafts may not be shown is in English.
    expect(readOut(page(shippedForms.consent, { ...inLanguage('rw'), unreviewedTexts: false }))).toEqual([
      'English <code>eng</code>',
      'original',
    ])
  })

  it.each(Object.entries(shippedForms))(
    'asks everything but ids that the system gives and what is switched off: %s',
    (_, form) => {
      const asked = new Set(codesOnPaper(page(form)).map(([id]) => id))
      const all = questionsOf(form)
      const off = all.filter(({ info, item }) => info.sensitivity === 'restricted' && item.restricted !== 'shown')
      const within = off.flatMap(({ items }) => items)
      const given = all.filter(
        ({ info }) => info.presence === 'required' && /^(identifier|references)$/.test(info.type.kind),
      )
      const left = new Set([...off, ...within, ...given].map(({ id }) => id))
      expect([...asked].sort()).toEqual([...new Set(all.map(({ id }) => id))].filter((id) => !left.has(id)).sort())
    },
  )

  it.each([ofTests, intakeForm])('has the five reasons at every question that can go without an answer: %#', (form) => {
    const flat = (question: PrintQuestion): PrintQuestion[] => [
      question,
      ...(question.answer.kind === 'entries'
        ? question.answer.entries.flatMap(({ questions }) => questions.flatMap(flat))
        : []),
    ]
    const all = questionsOf(form)
    const questions = printModel(form).pages.flatMap(({ groups }) =>
      groups.flatMap((group) => group.questions.flatMap(flat)),
    )
    const isPart = (id: FieldId): boolean => entities.find((one) => one.id === field(id).entity)?.kind === 'value'
    const places = form.pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map((item) => item.field)))
    const isInParts = (id: FieldId): boolean => places.indexOf(id) !== places.lastIndexOf(id)
    // A list that is asked as one, or in several places, has no answer as a whole: its questions have.
    const without = new Set(
      all.flatMap(({ id, item }) => (item.need === 'value' || item.asOne === true || isInParts(id) ? [id] : [])),
    )
    for (const { id, reasons } of questions) {
      const has = field(id).presence !== 'required' && !without.has(id) && !isPart(id)
      expect([id, reasons.length]).toEqual([id, has ? 5 : 0])
    }
  })

  it('has a frame for each entry, and none around the one of a list that is asked as one', () => {
    const frames = (form: FormDefinition, id: FieldId): unknown => {
      const questions = printModel(form).pages.flatMap(({ groups }) => groups.flatMap((group) => group.questions))
      const answer = questions.find((question) => question.id === id)?.answer
      return answer?.kind === 'entries' && answer.entries.map(({ title }) => title)
    }
    // A frame of many questions is copied where one is not enough.
    expect(frames(ofTests, 'victim.journey')).toEqual(['Journey 1'])
    expect(frames(ofTests, 'victim.assistance')).toEqual(['Assistance 1', 'Assistance 2'])
    expect(frames(ofTests, 'victim.screenings')).toEqual(['Screenings 1'])
    expect(frames(intakeForm, 'victim.screenings')).toEqual([undefined])
  })

  it('shows at the top of every sheet the form, its language, and the code of the person', () => {
    const running = (html: string): string => /<header class="tip-print-running">.*?<\/header>/.exec(html)?.[0] ?? ''
    const blank = running(page(screeningForm, inLanguage('fr')))
    expect(blank).toContain(`tip.screening ${screeningForm.version} · fr`)
    expect(blank).toContain('Code de la personne (jamais un nom)')
    const filled = (victim: object): string =>
      running(page(screeningForm, { filled: { record: { victims: [victim] }, today: '2025-01-01' } }))
    expect(filled({ id: 'v-17' })).toContain('<span class="tip-print-given">v-17</span>')
    expect(filled({ id: '<b>' })).toContain('&lt;b&gt;')
    expect(filled({})).not.toContain('tip-print-person')
  })

  it('shows on which answers a question depends', () => {
    const only = (html: string): { [field: string]: string } =>
      Object.fromEntries(
        [
          ...html.matchAll(
            /<code class="tip-print-field">([^<]+)<\/code>[^/]*(?:<\/span>)?<\/p><p class="tip-print-only">([^<]+)/g,
          ),
        ].map(([, id = '', words = '']) => [id, words]),
      )
    const intake = only(page(intakeForm))
    expect(intake['consent.withdrawnOn']).toBe('Only if Decision = Withdrawn')
    expect(intake['consent.childAssent']).toBe('Only if Given by = A parent or guardian, The person and a guardian')
    expect(intake['screening.interpreterSex']).toBe('Only if Interpreter used ≠ No')
    expect(intake['victim.sexBasis']).toBeUndefined()
    expect(only(page(intakeForm, inLanguage('fr')))['consent.withdrawnOn']).toMatch(/^Seulement si Décision = /)
  })

  it.each(['fr', 'rw'] as const)('is in the language %s, and is marked as a draft', (language) => {
    const html = page(intakeForm, inLanguage(language))
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain({ fr: '<h1>Accueil</h1>', rw: '<h1>Kwakira umuntu</h1>' }[language])
    expect(html).toContain('class="tip-print-draft"')
    expect(html).toContain(`<strong>${{ fr: 'Sexe', rw: 'Igitsina' }[language]}</strong>`)
  })

  it('shows no draft unless drafts are requested', () => {
    const html = page(intakeForm, { language: 'fr', locale: fr })
    expect(html).toContain('<h1>Intake</h1>')
    expect(html).not.toContain('class="tip-print-draft"')
  })
})

const HOSTILE = '</title></style></script><script>alert(1)</script><img src=x onerror="alert(1)">\'"&'

describe('a page', () => {
  it('treats texts as texts, whatever they contain', () => {
    const hostile = JSON.parse(JSON.stringify(intakeForm), (key, value) => (key === 'en' ? HOSTILE : value))
    const form = defineForm(hostile)
    if (!form.ok) throw new Error('The form should be one.')
    const html = page(form.value, {
      lists,
      filled: { today: '2025-01-01', record: { victims: [{ sex: HOSTILE, languages: [HOSTILE] }] } },
    })
    expect(html.match(/<script|<img|<\/style|<\/title|<\/script/g)).toEqual(['</title', '</style'])
    expect(page(form.value)).not.toMatch(/<script|<img/)
    expect(page(form.value)).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#x27;&quot;&amp;')
  })

  it('runs and fetches nothing, and its style cannot be left early', () => {
    expect(page(intakeForm)).toContain('default-src &#x27;none&#x27;')
    const html = printPage(intakeForm, { style: 'a{}</style><script>' })
    expect(html.match(/<\/style/g)).toHaveLength(1)
  })

  it.each([{}, inLanguage('fr'), { filled: { record: { victims: [{ age: 17 }] }, today: '2025-01-01' } }])(
    'says the same as the component, which needs no inline style or script: %#',
    (options) => {
      const html = page(intakeForm, options)
      const shown = renderToStaticMarkup(<PrintView definition={intakeForm} {...options} />)
      expect(html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'))).toBe(shown)
      expect(shown).not.toMatch(/<(style|script)| style=| on\w+=/)
    },
  )
})
