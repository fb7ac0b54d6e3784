import { field } from '@tip-standard/core'
import { type FormDefinition, standardField } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'
import { type Place, questionAt, type TextMember } from '../../editing/index.ts'
import type { Builder } from '../builder-context.ts'

/** The text of the standard where a form has none of its own: in a language, if it is translated, and in English. */
export type StandardText = { text: string | undefined; status: 'draft' | 'reviewed'; english: string }

/** Finds the text of the standard that a text of a form replaces; `undefined` if there is none. */
export function standardText(
  form: FormDefinition,
  place: Place,
  member: TextMember,
  language: Language,
  locales: Builder['locales'],
): StandardText | undefined {
  const item = questionAt(form, place)
  const asked = item === undefined ? undefined : standardField(item)
  if (asked === undefined || (member !== 'label' && member !== 'question')) return undefined
  const english = field(asked)[member]
  if (language === 'en') return { text: english, status: 'reviewed', english }
  const [text, status = 'draft'] = locales[language]?.fields[asked]?.[member] ?? []
  return { text, status, english }
}
