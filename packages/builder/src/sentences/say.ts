import { type CodeListId, codeLabel, type FieldInfo, fieldLabel, type TextOptions } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { formText } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'
import { questionAt, walk } from '../editing/index.ts'
import type { BuilderTexts } from '../texts/index.ts'

/** What sentences need: a language, the texts of the builder, and names of questions and codes. */
export type Say = {
  language: Language
  text: BuilderTexts['say']
  field: (info: FieldInfo) => string
  code: (list: CodeListId, code: string) => string | undefined
}

/** Makes what sentences about a form need; questions have the names that the form gives them. */
export function sayOf(form: FormDefinition, texts: BuilderTexts, options: TextOptions): Say {
  const own = new Map(
    [...walk(form)].flatMap(({ place }) => {
      const item = questionAt(form, place)
      return item?.label === undefined || item.label.en === '' ? [] : [[item.field, item.label] as const]
    }),
  )
  return {
    language: texts.language,
    text: texts.say,
    field: ({ id }) => {
      const label = own.get(id)
      return label === undefined ? fieldLabel(id, options) : formText(label, { ...options, language: texts.language })
    },
    code: (list, code) => {
      try {
        return codeLabel(list, code, options)
      } catch {
        // Long lists are not loaded: the code is shown as it is.
        return undefined
      }
    },
  }
}
