import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type XlsformRule, xlsformRules } from '../rules.ts'
import { fr } from './fr.ts'
import { loadXlsformTexts } from './load-rule-texts.ts'
import { rn } from './rn.ts'
import { rw } from './rw.ts'
import { sw } from './sw.ts'

const rules = Object.keys(xlsformRules) as XlsformRule[]
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(Object.entries({ fr, rw, sw, rn }))('the rules in %s', (_, translations) => {
  it('are complete, and of the English as it stands now', () => {
    expect(rules.filter((rule) => (translations[rule]?.[0] ?? '').trim() === '')).toEqual([])
    expect(Object.keys(translations).filter((rule) => !(rule in xlsformRules))).toEqual([])
    const stale = rules.filter((rule) => translations[rule]?.[2] !== hashOf(xlsformRules[rule].en))
    expect(stale.map((rule) => `${rule}: ${hashOf(xlsformRules[rule].en)}`)).toEqual([])
  })

  it('have the places to be filled in that the English has', () => {
    const differ = (rule: XlsformRule): boolean =>
      String(placeholders(translations[rule]?.[0] ?? '')) !== String(placeholders(xlsformRules[rule].en))
    expect(rules.filter(differ)).toEqual([])
  })

  it('are translated, differ from each other, and are drafts', () => {
    expect(rules.filter((rule) => translations[rule]?.[0] === xlsformRules[rule].en)).toEqual([])
    expect(new Set(rules.map((rule) => translations[rule]?.[0])).size).toBe(rules.length)
    expect(new Set(rules.map((rule) => translations[rule]?.[1]))).toEqual(new Set(['draft']))
  })
})

it('English says what is wrong and what to do, in two sentences at least or in one with a colon', () => {
  const short = rules.filter((rule) => !/[.:].+\.$/s.test(xlsformRules[rule].en))
  expect(short).toEqual([])
})

it('texts are shown in English, and say so, unless drafts are wanted', async () => {
  const finding = { rule: 'CHOICE_006', params: { limit: 1000 } } as const
  const texts = await loadXlsformTexts('rn')
  expect(texts.say(finding)).toContain('more than 1000 choices')
  expect(texts.shown('CHOICE_006')).toEqual({ language: 'en', status: 'reviewed' })
  const drafts = await loadXlsformTexts('rn', { drafts: true })
  expect(drafts.say(finding)).toContain('inyishu zirenga 1000')
  expect(drafts.shown('CHOICE_006')).toEqual({ language: 'rn', status: 'draft' })
})

it('references to questions are no places to be filled in', async () => {
  const texts = await loadXlsformTexts('en')
  expect(texts.say({ rule: 'PYREF_001', params: { name: 'x' } })).toContain('written as ${name}')
})
