import { nearestName } from '../records/nearest-name.ts'
import { type HtcdsListField, htcdsValueLists } from './value-lists.ts'

/** The maximum number of values in a message; for longer lists it shows only the nearest. */
const mostListed = 12

/** The allowed values of a short list, for findings. */
export function allowedValues(field: HtcdsListField): { allowed?: string } {
  const list = htcdsValueLists[field]
  return list.length > mostListed ? {} : { allowed: list.map(([, label]) => label).join(', ') }
}

/** The most likely intended value of the list, for findings: a name of the standard, never the text. */
export function nearestValues(field: HtcdsListField, text: string): { nearest?: string } {
  const nearest = nearestName(
    text,
    htcdsValueLists[field].map(([, label]) => label),
  )
  return nearest === undefined ? {} : { nearest }
}
