import { dictionary } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { englishTexts, markOf } from '../english-texts.ts'
import { findUntranslated, withEntries } from '../find-untranslated.ts'
import { type Locales, resolveModel, type TranslationGroup, type Translations } from '../model.ts'
import { languages, readLocales } from '../read-locales.ts'
import { emitLocales } from './locales.ts'

const locales = readLocales()
const model = resolveModel(dictionary, locales)
const english = englishTexts(model)
const groups: readonly TranslationGroup[] = ['entities', 'fields', 'codelists', 'countries', 'rules']
const entriesOf = (language: string, group: TranslationGroup) => Object.entries(locales[language]?.[group] ?? {})

describe.each(languages)('translations into %s', (language) => {
  it.each(groups)('%s: every key is one of the dictionary', (group) => {
    expect(
      entriesOf(language, group)
        .filter(([key]) => !english[group].has(key))
        .map(([key]) => key),
    ).toEqual([])
  })

  it('are of the present English texts, and French has them all', () => {
    const untranslated = findUntranslated(language, model).map(({ group, key }) => `${group}: ${key}`)
    expect(untranslated, 'Run `pnpm translations --write`, and fill in what it wrote.').toEqual([])
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
  const only = (fields: Translations): Locales => ({
    rw: { entities: {}, fields, codelists: {}, countries: {}, rules: {} },
  })
  const inRwanda = (fields: Translations, all = false) =>
    findUntranslated('rw', resolveModel(dictionary, only(fields)), all)

  it('is what changed, and what is missing where all is asked for', () => {
    expect(inRwanda({})).toEqual([])
    expect(inRwanda({ [key]: { text: 'Igitsina', of: of('Sex'), status: 'draft' } })).toEqual([])
    expect(inRwanda({ [key]: { text: 'Igitsina', of: of('Gender'), status: 'reviewed' } })).toEqual([
      { group: 'fields', key, english: 'Sex', was: 'Igitsina' },
    ])
    expect(inRwanda({}, true).length).toBe(Object.values(english).reduce((sum, texts) => sum + texts.size, 0))
  })

  it('is written as entries to fill in, which lose the English text when they are', () => {
    const [one] = inRwanda({ [key]: { text: 'Igitsina', of: of('Gender'), status: 'reviewed' } })
    if (one === undefined) throw new Error('nothing to translate')
    const empty = withEntries({}, [one])
    expect(empty).toEqual({ [key]: { text: '', of: of('Sex'), status: 'draft', english: 'Sex', was: 'Igitsina' } })
    const filled = { [key]: { ...(empty[key] as Translations[string]), text: 'Igitsina' } }
    expect(withEntries(filled, [])).toEqual({ [key]: { text: 'Igitsina', of: of('Sex'), status: 'draft' } })
    expect(inRwanda(filled)).toEqual([])
    expect(
      emitLocales(resolveModel(dictionary, only(empty as Translations)))['packages/core/src/generated/locales/rw.ts'],
    ).not.toContain('"label"')
  })
})

describe('the emitter', () => {
  const none: Record<TranslationGroup, Translations> = {
    entities: {},
    fields: {},
    codelists: {},
    countries: {},
    rules: {},
  }
  const emit = (translations: Partial<Record<TranslationGroup, Translations>>, language = 'rw'): string => {
    const only: Locales = { [language]: { ...none, ...translations } }
    return emitLocales(resolveModel(dictionary, only))[`packages/core/src/generated/locales/${language}.ts`] ?? ''
  }
  const of = markOf(english.fields.get('victim.sex.label') ?? '')

  it('takes a translation of the present English text, with its status', () => {
    const text = emit({ fields: { 'victim.sex.label': { text: 'Translated', of, status: 'draft' } } })
    expect(text).toContain(`'victim.sex': {"label":["Translated","draft"]}`)
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
