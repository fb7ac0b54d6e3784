import type { CodeListId, FieldId, TextOptions } from '@tip-standard/core'
import { codeLabel, fieldLabel } from '@tip-standard/core'
import type { FormLintFinding } from './finding.ts'
import { formLintRules } from './lint-form.ts'
import { lintTranslations } from './translations/index.ts'

const rulesById = /* @__PURE__ */ new Map(/* @__PURE__ */ formLintRules.map((rule) => [rule.id, rule]))

/** A finding in words. */
export type LintMessage = { message: string; why: string; fix: string }

/** In which language a finding is told; drafts only where `drafts` says so, as everywhere. */
export type LintMessageOptions = TextOptions & { language?: string }

const listed = (names: string | number | undefined): string[] => String(names ?? '').split(' ')

/**
 * Says in plain words what a finding is, why it matters and how to mend it. English, or the language where its texts may be shown;
 * labels of fields and codes come from the locale.
 */
export function toLintMessage(finding: FormLintFinding, options: LintMessageOptions = {}): LintMessage {
  const rule = rulesById.get(finding.rule)
  if (rule === undefined) throw new RangeError('The linter has no rule of that id.')
  const language = options.language ?? options.locale?.language ?? 'en'
  const translated = options.drafts === true ? lintTranslations[language]?.[rule.id] : undefined
  const [message, why, fix] = translated ?? [rule.message, rule.why, rule.fix]
  // Labels are taken in the language of the sentence.
  const same: TextOptions = translated === undefined ? {} : options
  const { params, field } = finding
  const words: Record<string, () => string> = {
    field: () => (field === undefined ? '' : fieldLabel(field, same)),
    fields: () =>
      listed(params['fields'])
        .map((id) => fieldLabel(id as FieldId, same))
        .join(', '),
    codes: () =>
      listed(params['codes'])
        .map((code) => codeLabel(params['list'] as CodeListId, code, same) ?? code)
        .join(', '),
    languages: () => listed(params['languages']).join(', '),
  }
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => words[name]?.() ?? String(params[name] ?? ''))
  return { message: fill(message), why, fix }
}
