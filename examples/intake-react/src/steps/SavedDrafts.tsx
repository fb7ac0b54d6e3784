import { DraftPicker } from '@tip-standard/forms'
import type { DraftSession, DraftStore } from '@tip-standard/forms/drafts'
import type { Say } from '../texts/en.ts'

type SavedDraftsProps = { say: Say; savedDrafts: DraftStore; onOpen: (session: DraftSession) => void }

/** The drafts of this device. */
export default function SavedDrafts({ say, ...drafts }: SavedDraftsProps) {
  return (
    <DraftPicker {...drafts} titleOf={(formId) => (formId === 'tip.screening' ? say.screeningName : say.intakeName)} />
  )
}
