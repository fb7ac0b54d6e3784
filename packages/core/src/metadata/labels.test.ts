import { expect, it } from 'vitest'
import { language } from '../generated/code-lists/language.ts'
import { fields } from '../generated/fields.ts'
import { fr } from '../generated/labels/fr.ts'
import { rw } from '../generated/labels/rw.ts'
import type { Locale } from '../model/locale.ts'
import { codeLabel, fieldLabel, fieldQuestion } from './labels.ts'

const reviewed: Locale = {
  language: 'fr',
  entities: {},
  fields: { 'victim.sex': { label: ['Sexe (relu)', 'reviewed'] } },
  codes: { sex: { labels: { female: ['Féminin (relu)', 'reviewed'], male: ['Masculin', 'draft'] } } },
  rules: {},
}

it('uses English unless a text may be shown', () => {
  expect(fieldLabel('victim.sex')).toBe('Sex')
  expect(fieldLabel('victim.sex', { locale: reviewed })).toBe('Sexe (relu)')
  expect(fieldQuestion('victim.sex', { locale: reviewed, unreviewedTexts: true })).toBe(fieldQuestion('victim.sex'))
  expect(codeLabel('sex', 'female', { locale: reviewed })).toBe('Féminin (relu)')
  expect(codeLabel('sex', 'male', { locale: reviewed })).toBe('Male')
  expect(codeLabel('sex', 'male', { locale: reviewed, unreviewedTexts: true })).toBe('Masculin')
})

// That French has them all is a test of the dictionary's translations, in codegen: a text that is missing fails there, and only there.
it('gives the French label and question of every field, as drafts, and the English where there is none', () => {
  for (const { id, label, question } of fields) {
    expect(fieldLabel(id, { locale: fr, unreviewedTexts: true })).toBe(fr.fields[id]?.label?.[0] ?? label)
    expect(fieldLabel(id)).toBe(label)
    expect(fieldQuestion(id, { locale: fr, unreviewedTexts: true })).toBe(fr.fields[id]?.question?.[0] ?? question)
  }
  expect(fieldLabel('victim.sex', { locale: fr, unreviewedTexts: true })).toBe('Sexe')
  expect(fieldLabel('victim.sex', { locale: rw, unreviewedTexts: true })).not.toBe('Sex')
})

it('knows the codes of long lists that are given as objects', () => {
  expect(codeLabel(language, 'kin')).toMatch(/Kinyarwanda/)
})

it.each(['constructor', '__proto__', 'toString', '', 'nosuchcode'])(
  'gives nothing for %j, which may come from data',
  (code) => {
    expect(codeLabel('sex', code, { locale: fr, unreviewedTexts: true })).toBeUndefined()
    expect(codeLabel('sex', code)).toBeUndefined()
  },
)
