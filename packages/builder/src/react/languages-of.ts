import type { FormDefinition, FormTexts } from '@tip-standard/form-model'
import { LANGUAGES, type Language } from '@tip-standard/form-model/languages'
import { kindAt, type Part, type Place, type TextMember, textAt, walk } from '../editing/index.ts'

/** The texts that a part can have, in the order in which they are written. */
export function textMembersOf(place: Place, part: Part | undefined): readonly TextMember[] {
  switch (kindAt(place)) {
    case 'form':
    case 'module':
      return ['title']
    case 'page':
    case 'group':
      return ['title', 'help']
    case 'question':
      return ['label', 'question', 'prompt', ...optionTextsOf(part)]
  }
}

/** The texts of the options of a form's own question. */
const optionTextsOf = (part: Part | undefined): TextMember[] =>
  part !== undefined && 'own' in part ? (part.own?.options ?? []).map((_, at): TextMember => `option${at}`) : []

/** A text of a form: its place, and its translations by language. */
export type PlacedText = { place: Place; member: TextMember; texts: FormTexts }

/** Lists every text of a form's own, in its order. */
export function textsOfForm(form: FormDefinition): PlacedText[] {
  return [...walk(form)].flatMap(({ place, part }) =>
    textMembersOf(place, part).flatMap((member) => {
      const texts = textAt(part, member)
      return texts === undefined ? [] : [{ place, member, texts }]
    }),
  )
}

/** The languages in which a form has a text, English first. */
export function languagesOf(form: FormDefinition): Language[] {
  const used = new Set(textsOfForm(form).flatMap(({ texts }) => Object.keys(texts)))
  return LANGUAGES.filter((language) => language === 'en' || used.has(language))
}
