import { type CodeListId, codeLabel, codeList, fieldLabel, fieldQuestion } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { shortCodeLists } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import type { FormTexts } from '../definition/definition.ts'
import { formText } from '../definition/form-text.ts'
import { type ResolvedItem, resolveForm } from '../definition/resolve-form.ts'
import { shippedForms } from '../definition/shipped-forms.ts'

/** Lists of names, which are the same in many languages; long lists, such as that of countries, are loaded apart. */
const NAMES: readonly string[] = ['country', 'currency', 'onlinePlatform', 'rwandaDistrict']
const isShown = (list: string): boolean => !NAMES.includes(list) && shortCodeLists.some(({ id }) => id === list)

/** Words that French and English share, and names of organisations. */
const isShared = (text: string, language: string): boolean =>
  /^[A-Z]+$/.test(text) || (language === 'fr' && /^[\p{L}-]+$/u.test(text))

describe.each(Object.entries({ fr, rw, sw, rn }))('the forms that ship, in %s', (language, locale) => {
  const options = { locale, language, unreviewedTexts: true }
  const english: string[] = []
  let count = 0
  const see = (text: string, translated: string): void => {
    count++
    if (translated === text && !isShared(text, language)) english.push(text)
  }
  const own = (texts: FormTexts | undefined): void => {
    if (texts !== undefined) see(texts.en, formText(texts, options))
  }
  const codes = ({ info: { type }, item }: ResolvedItem): void => {
    if ((type.kind !== 'code' && type.kind !== 'codes') || !isShown(type.list)) return
    const list = codeList(type.list as CodeListId)
    for (const code of item.codes ?? list.codes.map((one) => one.code))
      see(codeLabel(list, code) ?? '', codeLabel(list, code, options) ?? '')
  }
  const look = (item: ResolvedItem): void => {
    const { question, label, prompt } = item.item
    if (question === undefined) see(fieldQuestion(item.id), fieldQuestion(item.id, options))
    if (label === undefined) see(fieldLabel(item.id), fieldLabel(item.id, options))
    for (const texts of [question, label, prompt]) own(texts)
    codes(item)
    for (const one of item.items) look(one)
  }

  it('have no sentence and no answer in English', () => {
    for (const form of Object.values(shippedForms)) {
      own(form.title)
      for (const module of form.modules ?? []) own(module.title)
      for (const { title, help, groups } of form.pages) {
        own(title)
        own(help)
        for (const group of groups) {
          own(group.title)
          own(group.help)
        }
      }
      for (const { items } of resolveForm(form).groups) for (const item of items) look(item)
    }
    expect(count).toBeGreaterThan(1500)
    expect(english).toEqual([])
  })
})
