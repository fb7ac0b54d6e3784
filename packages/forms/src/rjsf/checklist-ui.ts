import { codeLabel, codeList } from '@tip-standard/core'
import { checklistOf, type ResolvedItem, takesReason } from '@tip-standard/form-model'
import { answerKey, reasonKey } from './answer-keys.ts'
import { nameOf } from './item-schema.ts'
import { remember } from './remember.ts'
import type { BuildOptions } from './schema.ts'

/** A choice for a line, with its label. */
type Saying = { code: string; label: string }

/** The configuration of the field that shows lines to tick: keys of the data of RJSF, and the texts beside the boxes. */
export type ChecklistUi = {
  line: string
  /** The code list of the lines. */
  list: string
  lines: readonly Saying[]
  /** What is known about a line: a tick sets the first of `sayings`; a reason explains why nothing is known. */
  state?: { key: string; reason: string; name: string; sayings: readonly Saying[]; reasons: readonly Saying[] }
}

const sayings = ({ info, item }: ResolvedItem, options: BuildOptions): Saying[] => {
  if (info.type.kind !== 'code') return []
  const list = codeList(info.type.list)
  const codes = item.codes ?? list.codes.map(({ code }) => code)
  return codes.map((code) => ({ code, label: codeLabel(list, code, options) ?? code }))
}

/** A question as lines to tick; `undefined` if the form does not show it that way. */
export const checklistUi: (item: ResolvedItem, options: BuildOptions) => ChecklistUi | undefined =
  /* @__PURE__ */ remember((item, options) => {
    const checklist = checklistOf(item)
    if (checklist === undefined) return undefined
    const { line, state } = checklist
    const reasons = codeList('absentReason')
    return {
      line: answerKey(line.id),
      list: line.info.type.kind === 'code' ? line.info.type.list : '',
      lines: sayings(line, options),
      ...(state === undefined
        ? {}
        : {
            state: {
              key: answerKey(state.id),
              reason: reasonKey(state.id),
              name: nameOf(state, options),
              sayings: sayings(state, options),
              reasons: takesReason(state)
                ? reasons.codes.map(({ code }) => ({ code, label: codeLabel(reasons, code, options) ?? code }))
                : [],
            },
          }),
    }
  })
