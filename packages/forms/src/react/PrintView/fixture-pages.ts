/** Pages of forms on paper. */

import { readFileSync } from 'node:fs'
import * as lists from '@tip-standard/core/code-lists'
import { fr } from '@tip-standard/core/locales/fr'
import { rw } from '@tip-standard/core/locales/rw'
import type { FormDefinition } from '@tip-standard/form-model'
import { type PrintOptions, printPage } from '@tip-standard/form-model/print'
import { loadTexts } from '@tip-standard/form-model/texts'

const style = readFileSync(new URL('../../../../form-model/src/print/paper.css', import.meta.url), 'utf8')
const locales = { fr, rw }
const texts = {
  fr: await loadTexts('fr', { unreviewedTexts: true }),
  rw: await loadTexts('rw', { unreviewedTexts: true }),
}
/** How a form is printed in a language, drafts included. */
export const inLanguage = (language: 'fr' | 'rw'): PrintOptions => ({
  language,
  locale: locales[language],
  unreviewedTexts: true,
  text: texts[language].say,
  lists,
})

/** The page of a form. */
export const page = (form: FormDefinition, options: PrintOptions = {}): string => printPage(form, { style, ...options })
