import { nearestName } from '../records/nearest-name.ts'
import { type HtcdsListField, htcdsValueLists } from './value-lists.ts'

/** Values that fit into a message; longer lists are shown by the nearest only. */
const mostListed = 12

/** The allowed values of a short list, for findings. */
export function allowedValues(field: HtcdsListField): { allowed?: string } {
  const list = htcdsValueLists[field]
  return list.length > mostListed ? {} : { allowed: list.map(([, label]) => label).join(', ') }
}

/** The value of the list that a text is most likely to mean, for findings: a name of the standard, never the text. */
export function nearestValues(field: HtcdsListField, text: string): { nearest?: string } {
  const nearest = nearestName(
    text,
    htcdsValueLists[field].map(([, label]) => label),
  )
  return nearest === undefined ? {} : { nearest }
}
