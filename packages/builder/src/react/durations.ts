import type { FormDefinition, FormModule } from '@tip-standard/form-model'
import { estimateDuration, estimateModules, type FormDuration } from '@tip-standard/form-model/lint'

type Durations = { whole: FormDuration; modules: ReadonlyMap<string, FormDuration> }

const none: Durations = { whole: { questions: 0, minutes: 0, minutesAlone: 0 }, modules: new Map() }
const known = new WeakMap<FormDefinition, Durations>()

function durationsOf(ready: FormDefinition | undefined): Durations {
  if (ready === undefined) return none
  const kept = known.get(ready)
  if (kept !== undefined) return kept
  const modules = new Map(estimateModules(ready).map(({ module, duration }) => [module, duration]))
  const durations = { whole: estimateDuration(ready), modules }
  known.set(ready, durations)
  return durations
}

/** How long an interview with the usable part of a form takes. */
export const durationOf = (ready: FormDefinition | undefined): FormDuration => durationsOf(ready).whole

/** How long one of its modules takes; `undefined` while it has no questions. */
export const durationOfModule = (ready: FormDefinition | undefined, { id }: FormModule): FormDuration | undefined =>
  durationsOf(ready).modules.get(id)
