import { screeningForm } from '@tip-standard/form-model'
import { type FormEngine, openForm } from '@tip-standard/form-model/engine'
import { openWork, type Work } from './index.ts'

/** The day of the work. */
export const today = '2026-11-25'

/** A decision of the person about a purpose. */
export const consent = (decision: string, purpose: string): object => ({
  purpose,
  decision,
  givenBy: 'self',
  date: today,
})
/** Answers a form with one decision. */
export const decide = (engine: FormEngine, decision: string, purpose = 'storage'): void =>
  engine.answer([...engine.personPath, 'consents'], [consent(decision, purpose)])

/** Work with a form that it follows. */
export function working(): { work: Work; engine: FormEngine } {
  const work = openWork({ today })
  const engine = openForm(screeningForm, { today, personId: 'v-1' })
  work.follow(engine)
  return { work, engine }
}
