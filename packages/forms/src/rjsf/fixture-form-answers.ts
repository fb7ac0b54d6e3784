/** Random data of RJSF for a form, as a user may leave it: answers, reasons, both, neither, and defaults of RJSF. */

import type { ResolvedForm, ResolvedItem } from '@tip-standard/form-model'
import { takesReason } from '@tip-standard/form-model'
import fc from 'fast-check'
import { answerTo } from '../../../form-model/src/engine/fixture-answers.ts'
import { answerKey, reasonKey } from './answer-keys.ts'
import type { Answers, FormAnswers } from './answers.ts'

const reasons = ['unknown', 'notAsked', 'refused', 'notApplicable', 'withheldForSafety']

function answerOf(item: ResolvedItem): fc.Arbitrary<unknown> {
  const { type } = item.info
  if (type.kind === 'object' || item.part?.kind === 'last') return answersTo(item.items)
  if (type.kind === 'objects') return fc.array(answersTo(item.items), { maxLength: 2 })
  if (type.kind === 'reference') return fc.constant('v-1')
  if (type.kind === 'references') return fc.constantFrom([], ['v-1'])
  const own = item.item.codes
  if (own !== undefined && type.kind === 'code') return fc.constantFrom(...own)
  if (own !== undefined && type.kind === 'codes') return fc.subarray([...own])
  return answerTo(item.info)
}

function answersTo(items: readonly ResolvedItem[]): fc.Arbitrary<Answers> {
  const each = items.map((item) =>
    fc.tuple(answerOf(item), fc.constantFrom(...reasons), fc.nat(9)).map(([answer, reason, chance]): Answers => {
      if (chance < 5 || !takesReason(item)) return { [answerKey(item.id)]: answer }
      if (chance < 8) return { [reasonKey(item.id)]: reason }
      return chance === 8 ? {} : { [answerKey(item.id)]: answer, [reasonKey(item.id)]: reason }
    }),
  )
  return fc.tuple(...each).map((parts) => Object.assign({}, ...parts) as Answers)
}

/** Data for a whole form; some of it is wrong, since answers do not know of each other. */
export function formAnswers(form: ResolvedForm): fc.Arbitrary<FormAnswers> {
  return fc.tuple(...form.groups.map((group) => answersTo(group.items))).map((answers) => {
    const all: FormAnswers = {}
    for (const [index, { page, group }] of form.groups.entries())
      all[page.id] = { ...all[page.id], [group.id]: answers[index] ?? {} }
    return all
  })
}
