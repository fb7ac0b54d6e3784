import type { CaseFacts } from './facts/facts.ts'
import type { Label } from './rules/model.ts'

/** A published determination: its facts as coded by one annotator from excerpts, and the label it was published with. */
export type PublishedCase = {
  id: string
  facts: CaseFacts
  label: Label
  /** Labels that the facts as published allow as well. */
  acceptAlso: readonly Label[]
  /** Whether little was published: then `undetermined` is right, if the first questions ask for what is missing. */
  isThin: boolean
  missing?: readonly string[]
  /** Whether a person should at least look at it. */
  isReviewed: boolean
}
