import { expect, it } from 'vitest'
import { xlsformCatalogue } from './xlsform-catalogue.ts'

const { codes, entries } = xlsformCatalogue

it('English states what is wrong and what to do, in two sentences at least or in one with a colon', () => {
  const short = codes.filter((rule) => !/[.:].+\.$/s.test(entries[rule].text))
  expect(short).toEqual([])
})

it('texts are shown in English, and say so, unless drafts are wanted', async () => {
  const finding = { code: 'CHOICE_006', params: { limit: 1000 } } as const
  const texts = await xlsformCatalogue.load('rn')
  expect(texts.say(finding)).toContain('more than 1000 choices')
  expect(texts.shown('CHOICE_006')).toEqual({ language: 'en', status: 'reviewed' })
  const drafts = await xlsformCatalogue.load('rn', { unreviewedTexts: true })
  expect(drafts.say(finding)).toContain('inyishu zirenga 1000')
  expect(drafts.shown('CHOICE_006')).toEqual({ language: 'rn', status: 'draft' })
})

it('references to questions are not places to be filled in', () => {
  expect(xlsformCatalogue.english.say({ code: 'PYREF_001', params: { name: 'x' } })).toContain('written as ${name}')
})
