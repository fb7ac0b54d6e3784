import { dictionary } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { englishTexts, markOf } from '../english-texts.ts'
import { findUntranslated } from '../find-untranslated.ts'
import { type Locales, resolveModel, type TranslationGroup, type Translations } from '../model.ts'
import { groups, languages, readLocales } from '../read-locales.ts'
import { partFilled, toFillIn } from '../to-translate.ts'
import { noTranslations } from './fixture-no-translations.ts'
import { emitLocales } from './locales.ts'

const locales = readLocales()
const model = resolveModel(dictionary, locales)
const english = englishTexts(model)
const entriesOf = (language: string, group: TranslationGroup) => Object.entries(locales[language]?.[group] ?? {})

describe.each(languages)('translations into %s', (language) => {
  it.each(groups)('%s: every key is one of the dictionary', (group) => {
    expect(
      entriesOf(language, group)
        .filter(([key]) => !english[group].has(key))
        .map(([key]) => key),
    ).toEqual([])
  })

  it('are of the present English texts, French has them all, and every language the messages of rules', () => {
    const untranslated = findUntranslated(language, model).map(({ group, key }) => `${group}: ${key}`)
    const what = 'Run `pnpm translations --write`, fill in the `to-translate.json` that it wrote, and run `pnpm gen`.'
    expect(untranslated, what).toEqual([])
  })

  it.each(groups)('%s: none has space around it, and the status is one of two', (group) => {
    const wrong = entriesOf(language, group).filter(
      ([, { text, status }]) => text !== text.trim() || !['draft', 'reviewed'].includes(status),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

describe('what there is to translate', () => {
  const of = (text: string): string => markOf(text)
  const key = 'victim.sex.label'
  const only = (fields: Translations, rules: Translations): Locales => ({
    rw: { entities: {}, fields, codelists: {}, definitions: {}, countries: {}, rules, indicators: {} },
  })
  const messages = locales['rw']?.rules ?? {}
  const inRwanda = (fields: Translations, all = false, rules = all ? {} : messages) =>
    findUntranslated('rw', resolveModel(dictionary, only(fields, rules)), all)

  it('is what changed, and what is missing where all is asked for', () => {
    expect(inRwanda({})).toEqual([])
    expect(inRwanda({ [key]: { text: 'Igitsina', of: of('Sex'), status: 'draft' } })).toEqual([])
    expect(inRwanda({ [key]: { text: 'Igitsina', of: of('Gender'), status: 'reviewed' } })).toEqual([
      { group: 'fields', key, english: 'Sex', was: 'Igitsina' },
    ])
    const { 'adm1-in-country.message': _, ...others } = messages
    expect(inRwanda({}, false, others)).toMatchObject([{ group: 'rules', key: 'adm1-in-country.message' }])
    expect(inRwanda({}, true).length).toBe(Object.values(english).reduce((sum, texts) => sum + texts.size, 0))
  })

  it('is written as entries to fill in, which lose the English text when they are', () => {
    const entry = { text: '', of: of('Sex'), status: 'draft', english: 'Sex', was: 'Igitsina' } as const
    const list = toFillIn(inRwanda({ [key]: { text: 'Igitsina', of: of('Gender'), status: 'reviewed' } }))
    expect(list).toEqual({ fields: { [key]: entry } })
    expect(partFilled(list)).toEqual({ filled: {}, left: list })
    const spaces = { fields: { [key]: { ...entry, text: ' ' } } }
    expect(partFilled(spaces)).toEqual({ filled: {}, left: spaces })
    const done: Translations = { [key]: { text: 'Igitsina', of: of('Sex'), status: 'draft' } }
    const filled = { fields: { [key]: { ...entry, text: ' Igitsina ' } } }
    expect(partFilled(filled)).toEqual({ filled: { fields: done }, left: {} })
    expect(inRwanda(done)).toEqual([])
  })

  it('is on the list group by group, and what is filled in leaves the rest there', () => {
    const all = toFillIn(inRwanda({}, true))
    expect(Object.keys(all)).toEqual(groups)
    const some = { ...all, fields: { ...all.fields, [key]: { ...all.fields?.[key], text: 'Igitsina' } as never } }
    const { filled, left } = partFilled(some)
    expect(filled).toEqual({ fields: { [key]: { text: 'Igitsina', of: of('Sex'), status: 'draft' } } })
    expect(Object.values(left).flatMap((entries) => Object.keys(entries)).length).toBe(inRwanda({}, true).length - 1)
    expect(left.fields).not.toHaveProperty([key])
  })
})

describe('the emitter', () => {
  const emit = (translations: Partial<Record<TranslationGroup, Translations>>, language = 'rw'): string => {
    const only: Locales = { [language]: { ...noTranslations, ...translations } }
    return emitLocales(resolveModel(dictionary, only))[`packages/core/src/generated/labels/${language}.ts`] ?? ''
  }
  const of = markOf(english.fields.get('victim.sex.label') ?? '')

  it('takes a translation of the present English text, with its status', () => {
    const text = emit({ fields: { 'victim.sex.label': { text: 'Translated', of, status: 'draft' } } })
    expect(text).toContain(`'victim.sex': {"label":["Translated","draft"]}`)
  })

  it('loses nothing of French, nor of any other language', () => {
    const files = emitLocales(model)
    for (const language of languages) {
      const emitted = [
        'core/src/generated/labels',
        'core/src/generated/field-definitions',
        'core/src/generated/code-definitions',
        'report/src/generated/locales',
      ]
        .map((folder) => files[`packages/${folder}/${language}.ts`] ?? '')
        .join('')
        .match(/,"(draft|reviewed)"\]/g)?.length
      const held = groups.map((group) => entriesOf(language, group).length)
      const ofPackage = ['fr', 'sw'].includes(language) ? english.countries.size : 0
      expect(emitted, language).toBe(held.reduce((sum, count) => sum + count, ofPackage))
    }
  })

  it('leaves out what translates an older text, and what the dictionary does not have', () => {
    const fields: Translations = {
      'victim.sex.label': { text: 'Translated', of: '00000000', status: 'reviewed' },
      'victim.noSuchField.label': { text: 'Translated', of, status: 'reviewed' },
    }
    expect(emit({ fields })).not.toContain('Translated')
  })

  it('does not mix up the entity and the code list of one id', () => {
    const entities: Translations = {
      'meansOfControl.title': {
        text: 'Entity',
        of: markOf(english.entities.get('meansOfControl.title') ?? ''),
        status: 'draft',
      },
    }
    const [before = '', after = ''] = emit({ entities }).split('  fields: {')
    expect(before).toContain('Entity')
    expect(after).not.toContain('Entity')
  })

  it('names countries as the package does, where it knows the language', () => {
    expect(emit({}, 'fr')).toContain('"KE":["Kenya","reviewed"]')
    expect(emit({}, 'fr')).toContain('"DE":["Allemagne","reviewed"]')
    expect(emit({}, 'sw')).toContain('"DE":["Ujerumani","reviewed"]')
    expect(emit({}, 'rw')).not.toContain('"DE"')
    const countries: Translations = { DE: { text: 'Ubudage', of: markOf('Germany'), status: 'draft' } }
    expect(emit({ countries }, 'rw')).toContain('"DE":["Ubudage","draft"]')
    expect(emit({ countries }, 'fr')).not.toContain('Ubudage')
  })
})
