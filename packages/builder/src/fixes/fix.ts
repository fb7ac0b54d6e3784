import type { ConsentPurposeCode, FieldId } from '@tip-standard/core'
import type { FormDefinition, FormItem, FormTexts } from '@tip-standard/form-model'
import type { Place } from '../editing/index.ts'

/** A question of the standard. */
export type StandardItem = Omit<FormItem, 'field'> & { field: FieldId }

/** What a fix of a finding changes, as data for a sentence. */
type FixChange =
  | { kind: 'offer' | 'withdraw'; list: string; codes: readonly string[] }
  | { kind: 'ask'; fields: readonly FieldId[] }
  | { kind: 'instead'; field: FieldId }
  | { kind: 'condition'; place: Place }
  | { kind: 'noNeed' | 'reason' | 'off' | 'zero' | 'setAside' }
  | { kind: 'consents'; purposes: readonly ConsentPurposeCode[] }
  | { kind: 'prompt'; texts: FormTexts }
  | { kind: 'page'; title: FormTexts }
  | { kind: 'move'; title: FormTexts }

/** A change that fixes a finding: the resulting form, the part concerned, and the change. */
export type Fix = { form: FormDefinition; place: Place; change: FixChange }
