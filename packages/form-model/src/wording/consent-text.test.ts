import { type ConsentPurposeCode, codeLabel, codeList, type Locale } from '@tip-standard/core'
import { LANGUAGES } from '@tip-standard/core/texts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLocale } from '../languages/index.ts'
import { englishTexts, loadTexts } from '../texts/index.ts'
import { consentSentence, consentText } from './consent-text.ts'

const purposes = codeList('consentPurpose').codes.map(({ code }) => code as ConsentPurposeCode)

const codes = { en: 'eng', fr: 'fra', rw: 'kin', sw: 'swa', rn: 'run' } as const

const localeWith = (labels: Locale['codes'], language = 'rw'): Locale => ({
  language,
  entities: {},
  fields: {},
  rules: {},
  codes: labels,
})

describe('the text on which a consent rests', () => {
  it.each(LANGUAGES)(
    'is what the forms show in %s: the original, a draft, or English where no draft is shown',
    async (language) => {
      const locale = await loadLocale(language)
      for (const unreviewedTexts of [true, false]) {
        const { say, shown } = await loadTexts(language, { unreviewedTexts })
        const options = { unreviewedTexts, ...(locale === undefined ? {} : { locale }) }
        for (const purpose of purposes) {
          const sentence = consentSentence(purpose)
          const isOriginal =
            sentence === undefined
              ? codeLabel('consentPurpose', purpose, options) === codeLabel('consentPurpose', purpose)
              : say(sentence) === englishTexts.say(sentence)
          expect(isOriginal).toBe(language === 'en' || !unreviewedTexts)
          const text = isOriginal
            ? { language: 'eng', textStatus: 'original' }
            : { language: codes[language], textStatus: 'draftTranslation' }
          expect(consentText([purpose], { options, shown })).toEqual(text)
          // Where the sentences of the forms are not used, it is the name of the purpose.
          expect(consentText([purpose], { options })).toEqual(text)
        }
      }
    },
  )

  it('is a draft if any part of it is one, and English only if all of it is', () => {
    const status = fc.constantFrom('draft', 'reviewed', undefined)
    fc.assert(
      fc.property(
        fc.constantFrom(...purposes),
        fc.tuple(status, status, status),
        fc.boolean(),
        (purpose, [first, yes, no], unreviewedTexts) => {
          const isSeen = (one: typeof first): boolean => one === 'reviewed' || (one === 'draft' && unreviewedTexts)
          const sentence = consentSentence(purpose)
          const locale = localeWith(
            first === undefined ? {} : { consentPurpose: { labels: { unspecified: ['…', first] } } },
          )
          const own = new Map([
            [sentence as string, first],
            ['consentYes', yes],
            ['consentNo', no],
          ])
          const seen = [first, yes, no].filter(isSeen)
          const text = consentText([purpose], {
            options: { locale, unreviewedTexts },
            shown: (id) => {
              const one = own.get(id)
              return isSeen(one) && one !== undefined ? { language: 'rw', status: one } : englishTexts.shown(id)
            },
          })
          expect(text.language).toBe(seen.length === 0 ? 'eng' : 'kin')
          expect(text.textStatus).toBe(
            seen.length === 0 ? 'original' : seen.includes('draft') ? 'draftTranslation' : 'reviewedTranslation',
          )
        },
      ),
    )
  })

  it('is a sentence of its own for every purpose', () => {
    const sentences = purposes.flatMap((purpose) => consentSentence(purpose) ?? [])
    expect(new Set(sentences).size).toBe(purposes.length - 1)
    for (const sentence of sentences) expect(englishTexts.say(sentence)).toMatch(/^May (I|we|your) .*\?/)
  })

  it('has no language where forms do not know the one of the translation', () => {
    const locale = localeWith({ consentPurpose: { labels: { interview: ['…', 'reviewed'] } } }, 'ln')
    expect(consentText(['interview'], { options: { locale } })).toEqual({ textStatus: 'reviewedTranslation' })
  })
})
