import type { StandardSchemaV1 } from '@standard-schema/spec'
import { recordTexts } from '../findings/record-texts.ts'
import { ruleText } from '../findings/rule-text.ts'
import { sentenceOf } from '../findings/sentence.ts'
import type { TextOptions } from '../metadata/shown-text.ts'
import type { RecordFinding, Result } from '../model/finding.ts'

/** A Standard Schema (version 1): what frameworks, form libraries and routers take as a validator. */
export type StandardSchema<T> = StandardSchemaV1<unknown, T>

/** An error as frameworks show it: beside its field, which `path` names, so that the sentence does not name it again. */
function toStandardIssue(finding: RecordFinding, options: TextOptions): StandardSchemaV1.Issue {
  const { rule, at } = finding
  const message = rule === undefined ? sentenceOf(finding, recordTexts(options)) : ruleText(rule, options)
  return { message, path: at.path }
}

/**
 * Makes a Standard Schema of a validator: `toStandardSchema(validate, { locale: fr, unreviewedTexts: true })` writes French. Its issues are the
 * errors, in words; warnings do not stop a document, and are given by the validator itself. English, or the language of a locale where
 * its texts may be shown; a caller may ask for another one with `libraryOptions: { locale, drafts }`.
 */
export function toStandardSchema<T>(
  validate: (value: unknown) => Result<T>,
  options: TextOptions = {},
): StandardSchema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'tip-standard',
      validate(value, { libraryOptions } = {}) {
        const result = validate(value)
        if (result.ok) return { value: result.value }
        const errors = result.findings.filter(({ severity }) => severity === 'error')
        const asked: TextOptions = { ...options, ...libraryOptions }
        return { issues: errors.map((finding) => toStandardIssue(finding, asked)) }
      },
    },
  }
}
