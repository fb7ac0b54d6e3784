import { type Catalogue, LANGUAGES } from '@tip-standard/core/texts'
import { formCatalogue } from '@tip-standard/form-model'
import { exchangeCatalogue, fileCatalogue, tableCatalogue } from '@tip-standard/formats'
import { policyCatalogue } from '@tip-standard/policy'
import { auditCatalogue } from '@tip-standard/vault'
import { lossTexts, submissionCatalogue, xlsformCatalogue, xlsformImportCatalogue } from '@tip-standard/xlsforms'
import { describe, expect, it } from 'vitest'

const others = LANGUAGES.filter((language) => language !== 'en')

function inEveryLanguage<Code extends string>(catalogue: Catalogue<Code>): void {
  it.each(others)('is said in %s as a draft, and in English where no draft may be shown', async (language) => {
    const drafts = await catalogue.load(language, { unreviewedTexts: true })
    const reviewed = await catalogue.load(language)
    const { english } = catalogue
    for (const code of catalogue.codes) {
      const one = { code, params: {} }
      expect(drafts.shown(code).language, code).toBe(language)
      expect(drafts.say(one), code).not.toBe(english.say(one))
      expect(drafts.say(one), code).toMatch(/\p{L}/u)
      expect(reviewed.say(one), code).toBe(
        reviewed.shown(code).status === 'reviewed' && reviewed.shown(code).language === language
          ? drafts.say(one)
          : english.say(one),
      )
    }
  })
}

describe('every finding about a file', () => inEveryLanguage(fileCatalogue))
describe('every finding about tables', () => inEveryLanguage(tableCatalogue))
describe('every finding about HTCDS and CTDC', () => inEveryLanguage(exchangeCatalogue))
describe('every finding about submissions', () => inEveryLanguage(submissionCatalogue))
describe('every finding about a policy', () => inEveryLanguage(policyCatalogue))
describe('every finding about a form', () => inEveryLanguage(formCatalogue))
describe('every finding about a workbook that is read as a form', () => inEveryLanguage(xlsformImportCatalogue))
describe('every finding about an XLSForm', () => inEveryLanguage(xlsformCatalogue))
describe('every finding about the audit log', () => inEveryLanguage(auditCatalogue))

it.each(others)('what another program cannot do is said in %s', async (language) => {
  const ids = ['condition', 'rule', 'language', 'consentByHand'] as const
  const { say } = await lossTexts.load(language, { unreviewedTexts: true })
  for (const id of ids) expect(say(id)).not.toBe(lossTexts.english.say(id))
})

it.each([
  ['tables', tableCatalogue],
  ['submissions', submissionCatalogue],
])('no code of %s is one of files, which would hide it', (_, { codes }) => {
  expect(new Set<string>(codes).size).toBe(codes.length)
  for (const code of fileCatalogue.codes) expect(codes).toContain(code)
})

it('an option that settles a finding is offered with the values that it takes', () => {
  const fixes = Object.values(exchangeCatalogue.entries).flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
  expect(fixes.map(({ option }) => option).sort()).toEqual(['countryNames', 'dateOrder', 'duplicateRows', 'layout'])
  for (const { option, values } of fixes)
    if (option === 'countryNames') expect(values).toEqual(['NAME=CODE'])
    else expect(values.length).toBeGreaterThan(1)
})
