import type { Locale } from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import type { FormLintFinding, FormLintRule } from './finding.ts'
import { FormUnderLint } from './form-under-lint.ts'
import type { LintRule } from './rule.ts'
import { conditionRules } from './rules/conditions.ts'
import { consentRules } from './rules/consent.ts'
import { exploitationRules } from './rules/exploitation.ts'
import { interviewRules } from './rules/interview.ts'
import { missingAnswerRules } from './rules/missing-answers.ts'
import { outcomeRules } from './rules/outcome.ts'
import { ownQuestionRules } from './rules/own-questions.ts'
import { perpetratorRules } from './rules/perpetrators.ts'
import { safetyRules } from './rules/safety.ts'
import { sexAndGenderRules } from './rules/sex-and-gender.ts'
import { violenceAndCareRules } from './rules/violence-and-care.ts'
import { wordingRules } from './rules/wording.ts'

const rules: readonly LintRule[] = /* @__PURE__ */ sexAndGenderRules.concat(
  missingAnswerRules,
  perpetratorRules,
  exploitationRules,
  violenceAndCareRules,
  interviewRules,
  consentRules,
  outcomeRules,
  wordingRules,
  safetyRules,
  ownQuestionRules,
  conditionRules,
)

/** Every rule of the linter, as data. */
export const formLintRules: readonly FormLintRule[] = /* @__PURE__ */ rules.map(({ find, ...rule }) => rule)

const rulesById = /* @__PURE__ */ new Map(/* @__PURE__ */ formLintRules.map((rule) => [rule.id, rule]))

/** Finds the rule that a finding names by its code; throws a RangeError if the linter has no such rule. */
export function formLintRule(code: string): FormLintRule {
  const rule = rulesById.get(code)
  if (rule === undefined)
    throw new RangeError('The linter has no rule with this id. The ids are those of `formLintRules`.')
  return rule
}

/** Options of the linter. */
export type LintOptions = {
  /** Translations of the standard, of `@tip-standard/core/locales/…`. */
  locales?: readonly Locale[]
}

const order = { error: 0, warning: 1, note: 2 } as const

/**
 * Checks a form against the gender lens and for safety. Accepts any form that `defineForm` accepts, and never throws. Errors come
 * first. A finding contains places and codes, and nothing else of the document. Questions of one's own are compared with those of the
 * standard in English, and in the languages of the locales that are given.
 */
export function lintForm(definition: FormDefinition, { locales = [] }: LintOptions = {}): FormLintFinding[] {
  const form = new FormUnderLint(definition)
  form.locales = locales
  return findingsOf(form)
}

/**
 * Checks forms that are filled in one after the other for one person, such as a screening and an intake: what one of them asks, the
 * others need not ask. The `file` of a place is the position of the form. All have the subject of the first.
 */
export function lintForms(first: FormDefinition, ...others: readonly FormDefinition[]): FormLintFinding[] {
  const form = new FormUnderLint(first, ...others)
  return findingsOf(form).map((finding) => {
    const [part, at, ...rest] = finding.at.path
    const page = part === 'pages' && typeof at === 'number' ? form.pages[at] : undefined
    const place = page === undefined ? finding.at : { path: ['pages', page.position, ...rest] }
    return { ...finding, at: { file: page?.form ?? 0, ...place } }
  })
}

function findingsOf(form: FormUnderLint): FormLintFinding[] {
  return rules
    .flatMap(({ id, severity, find }) =>
      find(form).map(({ params = {}, ...found }): FormLintFinding => ({ code: id, severity, ...found, params })),
    )
    .sort((one, other) => order[one.severity] - order[other.severity])
}
