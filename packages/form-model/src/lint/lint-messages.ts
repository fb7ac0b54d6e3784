import type { CodeListId, FieldId, TextOptions } from '@tip-standard/core'
import { codeLabel, fieldLabel } from '@tip-standard/core'
import {
  defineTexts,
  fillText,
  type Language,
  type LoadOptions,
  type TextSource,
  type Texts,
} from '@tip-standard/core/texts'
import { en } from './en.ts'
import type { FormLintFinding } from './finding.ts'
import { formLintRule } from './lint-form.ts'

/** The texts of the linter in one language. */
export type LintTexts = Texts<string>

const source: TextSource<string> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** Loads the texts of the linter in a language; unreviewed translations are shown only if `unreviewedTexts` is set. */
export const loadLintTexts = (language: Language, options?: LoadOptions): Promise<LintTexts> =>
  source.load(language, options)

/** A finding in words: what it is, why it matters, and how to correct the form. */
export type LintMessage = { message: string; why: string; fix: string }

/** The texts of the linter, and the language of labels of fields and codes (default: English). */
export type LintMessageOptions = TextOptions & { texts?: LintTexts }

const listed = (names: string | number | undefined): string[] => String(names ?? '').split(' ')

/**
 * Explains a finding in plain words: what it is, why it matters and how to correct the form. Labels of fields and codes come from
 * the locale. Throws a RangeError for a code that is not a rule of the linter.
 */
export function toLintMessage(
  { code, params, field }: FormLintFinding,
  { texts = source.english, ...labels }: LintMessageOptions = {},
): LintMessage {
  const { id } = formLintRule(code)
  // Labels are taken in the language of the sentence.
  const same: TextOptions = texts.shown(`${id}.message`).language === 'en' ? {} : labels
  const names = (list: 'fields' | 'codes' | 'languages', nameOf: (id: string) => string): string =>
    listed(params[list]).map(nameOf).join(', ')
  const words = {
    ...params,
    ...(field !== undefined && { field: fieldLabel(field, same) }),
    ...('fields' in params && { fields: names('fields', (one) => fieldLabel(one as FieldId, same)) }),
    ...('codes' in params && {
      codes: names('codes', (one) => codeLabel(params['list'] as CodeListId, one, same) ?? one),
    }),
    ...('languages' in params && { languages: names('languages', (one) => one) }),
  }
  return {
    message: fillText(texts.say(`${id}.message`), words),
    why: texts.say(`${id}.why`),
    fix: texts.say(`${id}.fix`),
  }
}
