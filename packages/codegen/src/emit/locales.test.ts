import { dictionary } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { englishTexts, markOf } from '../english-texts.ts'
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

  it.each(groups)('%s: none is of an older English text', (group) => {
    const stale = entriesOf(language, group).filter(([key, { of }]) => of !== markOf(english[group].get(key) ?? ''))
    expect(stale.map(([key]) => key)).toEqual([])
  })

  it.each(groups)('%s: none is empty, and the status is one of two', (group) => {
    const wrong = entriesOf(language, group).filter(
      ([, { text, status }]) => !/^\S(.*\S)?$/s.test(text) || !['draft', 'reviewed'].includes(status),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

describe('French', () => {
  it.each(groups.filter((group) => group !== 'countries'))('%s are complete', (group) => {
    const missing = [...english[group].keys()].filter((key) => locales.fr?.[group][key] === undefined)
    expect(missing).toEqual([])
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
