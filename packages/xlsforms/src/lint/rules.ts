import { expressionRules } from './rules/expressions.ts'
import { questionRules } from './rules/questions.ts'
import { safetyRules } from './rules/safety.ts'
import { textRules } from './rules/texts.ts'
import { workbookRules } from './rules/workbook.ts'

/** How bad a finding is: an error keeps a form from working or puts people at risk; a warning is to be looked at. */
export type RuleSeverity = 'error' | 'warning'

type Rules = typeof workbookRules &
  typeof questionRules &
  typeof expressionRules &
  typeof textRules &
  typeof safetyRules

/** The id of a rule. */
export type XlsformRule = keyof Rules

/**
 * Every rule of the XLSForm linter, with its severity and, in plain English, what is wrong and what to do. `{name}` marks a
 * parameter. HEADER, LABEL, NAMES, PYREF, RANGE and SURVEY have the numbers of pyxform where it has one; the other families are ours.
 */
export const xlsformRules: Readonly<Record<XlsformRule, { severity: RuleSeverity; text: string }>> =
  /* @__PURE__ */ Object.assign({}, workbookRules, questionRules, expressionRules, textRules, safetyRules)
