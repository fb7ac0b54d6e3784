import type { FieldInfo } from '@tip-standard/core'
import { type FormDefinition, isFilledIn, type ResolvedItem, resolveForm } from '@tip-standard/core/forms'

/** Seconds that it takes to ask a question and to note the answer: a rough reckoning, to be replaced by what you measure. */
const seconds = ({ type }: FieldInfo): number => {
  switch (type.kind) {
    case 'text':
    case 'texts':
      return 75
    case 'codes':
    case 'references':
      return 60
    case 'object':
    case 'objects':
      return 15
    default:
      return 40
  }
}

/** How many questions a form asks at the most, and how many minutes that takes. */
export type Estimate = { questions: number; minutes: number }

/** Reckons how long an interview takes in which everything is asked, and every list has one entry. */
export function estimate(form: FormDefinition): Estimate {
  let [questions, total] = [0, 0]
  const add = ({ info, item, items }: ResolvedItem): void => {
    if (isFilledIn(info) || (info.sensitivity === 'restricted' && item.restricted !== 'shown')) return
    if (items.length === 0) questions++
    total += seconds(info)
    for (const one of items) add(one)
  }
  for (const { items } of resolveForm(form).groups) for (const item of items) add(item)
  return { questions, minutes: Math.ceil(total / 60) }
}
