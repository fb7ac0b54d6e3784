import { badChoices } from './fixture-bad-choices.ts'
import { badExpressions } from './fixture-bad-expressions.ts'
import { badHeaders } from './fixture-bad-headers.ts'
import { badRows } from './fixture-bad-rows.ts'
import { badSafety } from './fixture-bad-safety.ts'
import { badTexts } from './fixture-bad-texts.ts'
import type { BadForm } from './fixture-form.ts'

/** Every form with one fault. */
export const badForms: readonly BadForm[] = [
  ...badHeaders,
  ...badRows,
  ...badChoices,
  ...badTexts,
  ...badExpressions,
  ...badSafety,
]
