import { entity } from '@tip-standard/core'
import type { ResolvedItem } from './resolve-form.ts'

/** Whether a reason for a missing answer can be recorded: values such as an amount of money have no place for one, nor have extensions. */
const hasReasons = ({ info, own }: ResolvedItem): boolean => own === undefined && entity(info.entity).kind !== 'value'

/** Whether a value is required and a reason cannot replace it. */
export const needsValue = (question: ResolvedItem): boolean =>
  question.item.need === 'value' ||
  question.info.presence === 'required' ||
  (question.item.need === 'answer' && !hasReasons(question))

/** Whether a reason for a missing answer can be recorded; a reason for one part of a list would apply to all of it. */
export const takesReason = (question: ResolvedItem): boolean =>
  !needsValue(question) && hasReasons(question) && question.part === undefined
