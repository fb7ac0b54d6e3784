import type { FormEngine } from '@tip-standard/form-model/engine'
import type { DraftResult, DraftSession, DraftSummary } from '../../drafts/index.ts'

/** Saves what is answered by now, with the versions that the form has now. */
export function saveDraft(engine: FormEngine, to: DraftSession): Promise<DraftResult<DraftSummary>> {
  const draft = engine.draft()
  const { formVersion, standardVersion } = draft
  return to.save(draft, { formVersion, standardVersion })
}
