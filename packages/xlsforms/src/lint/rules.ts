import { expressionRules } from './rules/expressions.ts'
import { questionRules } from './rules/questions.ts'
import { safetyRules } from './rules/safety.ts'
import { textRules } from './rules/texts.ts'
import { workbookRules } from './rules/workbook.ts'

/** The severity of a finding: an error keeps a form from working or puts people at risk; a warning needs a look. */
export type RuleSeverity = 'error' | 'warning'

type Rules = typeof workbookRules &
  typeof questionRules &
  typeof expressionRules &
  typeof textRules &
  typeof safetyRules

/** The id of a rule. */
export type XlsformRule = keyof Rules

/**
 * Every rule of the XLSForm linter, with its severity and, in plain English, what is wrong and what to do. `{name}`
 * marks a parameter. HEADER, LABEL, NAMES, PYREF, RANGE and SURVEY use pyxform's numbers where they exist; the other
 * families are ours.
 */
export const xlsformRules: Readonly<Record<XlsformRule, { severity: RuleSeverity; text: string }>> =
  /* @__PURE__ */ Object.assign({}, workbookRules, questionRules, expressionRules, textRules, safetyRules)
