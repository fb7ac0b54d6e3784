import type { FieldId } from '@tip-standard/core'
import { type FormDefinition, type FormModule, questionsOf } from '@tip-standard/form-model'
import {
  estimateDuration,
  estimateModules,
  type FormDuration,
  type MeasuredSeconds,
} from '@tip-standard/form-model/lint'

type Durations = { of: MeasuredSeconds; whole: FormDuration; modules: ReadonlyMap<string, FormDuration> }

/** What the duration of a form depends on: its usable part, and what was measured. */
export type Timed = { ready: FormDefinition | undefined; measured: MeasuredSeconds }

const nothing: FormDuration = { questions: 0, minutes: 0, minutesAlone: 0 }
const known = new WeakMap<FormDefinition, Durations>()

function durationsOf({ ready, measured }: Timed): Durations | undefined {
  if (ready === undefined) return undefined
  const kept = known.get(ready)
  if (kept?.of === measured) return kept
  const modules = new Map(estimateModules(ready, measured).map(({ module, duration }) => [module, duration]))
  const durations = { of: measured, whole: estimateDuration(ready, measured), modules }
  known.set(ready, durations)
  return durations
}

/** How long an interview with a form takes. */
export const durationOf = (timed: Timed): FormDuration => durationsOf(timed)?.whole ?? nothing

/** How long one of its modules takes; `undefined` while it has no questions. */
export const durationOfModule = (timed: Timed, { id }: FormModule): FormDuration | undefined =>
  durationsOf(timed)?.modules.get(id)

/** How many of the fields that a form asks were measured. */
export function measuredIn({ ready, measured }: Timed): number {
  if (ready === undefined) return 0
  const asked = new Set<FieldId>(questionsOf(ready).map(({ id }) => id))
  return [...asked].filter((id) => measured[id] !== undefined).length
}
