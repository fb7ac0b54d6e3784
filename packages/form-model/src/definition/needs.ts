import { entity } from '@tip-standard/core'
import type { ResolvedItem } from './resolve-form.ts'

/** Whether there is a place for a reason why an answer is missing: values such as an amount of money have none. */
const hasReasons = ({ info }: ResolvedItem): boolean => entity(info.entity).kind !== 'value'

/** Whether a value is needed, and no reason can stand in for it. */
export const needsValue = (question: ResolvedItem): boolean =>
  question.item.need === 'value' ||
  question.info.presence === 'required' ||
  (question.item.need === 'answer' && !hasReasons(question))

/** Whether somebody can say why there is no answer. */
export const takesReason = (question: ResolvedItem): boolean => !needsValue(question) && hasReasons(question)
