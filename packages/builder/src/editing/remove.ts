import type { FormDefinition, FormItem } from '@tip-standard/form-model'
import { removeModule } from './modules.ts'
import { carryOut, type Outcome, refuse } from './outcome.ts'
import {
  childOf,
  indexOf,
  isInEntry,
  kindAt,
  type Place,
  parentOf,
  partAt,
  partsOf,
  withPart,
  withParts,
} from './place.ts'

/** Turns a list back into a list of entries if the removed question identified its lines. */
function withoutLine(list: FormItem, gone: FormItem): FormItem {
  const { checklist, ...rest } = list
  if (checklist === undefined || (checklist.line !== gone.field && checklist.state !== gone.field)) return list
  return checklist.line === gone.field ? rest : { ...rest, checklist: { line: checklist.line } }
}

/** Removes a page, group or question with everything in it; for a module, only the module itself. */
export function remove(form: FormDefinition, place: Place): Outcome {
  if (kindAt(place) === 'module') return removeModule(form, place)
  const part = partAt(form, place)
  if (part === undefined || place.length === 0) return refuse('stays', place)
  const parent = parentOf(place)
  const rest = withParts(form, parent, (parts) => parts.filter((one) => one !== part))
  const whole = isInEntry(place)
    ? withPart<FormItem>(rest, parent, (list) => withoutLine(list, part as FormItem))
    : rest
  return carryOut(form, whole, { did: 'removed', kind: kindAt(place), place })
}

/** Finds where to continue after a removal: the next part, the previous one, or the parent. */
export function nextTo(form: FormDefinition, removed: Place): Place {
  const parent = parentOf(removed)
  if (kindAt(removed) === 'module') {
    const last = (form.modules?.length ?? 0) - 1
    return last < 0 ? parent : ['modules', Math.min(indexOf(removed), last)]
  }
  const count = partsOf(form, parent).length
  return count === 0 ? parent : childOf(parent, Math.min(indexOf(removed), count - 1))
}
