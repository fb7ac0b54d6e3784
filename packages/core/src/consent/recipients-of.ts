import type { Json } from '../runtime/values.ts'
import type { ConsentRequest } from './consent-request.ts'
import { consentNamesRecipients } from './names-recipients.ts'

const isNamed = (list: unknown, one: string | undefined): boolean =>
  one !== undefined && Array.isArray(list) && list.includes(one)

/** A name as people compare names: letters and digits, ignoring case, width, accents and everything between them. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const namesIn = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((one) => (typeof one === 'string' ? bare(one) : '')).filter((one) => one !== '')
    : []

/**
 * Whether a "no" with names concerns someone: it names them, or the name is unknown. It applies even if a name is
 * spelled differently, which for a "yes" would be a guess.
 */
const isMeant = (names: readonly string[], one: string | undefined): boolean =>
  names.length > 0 && (one === undefined || names.includes(bare(one)))

/** Whether a consent names the recipient, or its kind; one that need not name recipients and has none is not limited to any. */
export function covers(
  { recipients, recipientKinds }: Json,
  { purpose, recipient, recipientKind }: ConsentRequest,
): boolean {
  if (isNamed(recipients, recipient) || isNamed(recipientKinds, recipientKind)) return true
  return recipients === undefined && recipientKinds === undefined && !consentNamesRecipients(purpose)
}

/**
 * Whether a "no" concerns this recipient: it names them, or no one in particular, or the request does not state what it
 * names.
 */
export function concerns(entry: Json, { recipient, recipientKind }: ConsentRequest): boolean {
  const [names, kinds] = [namesIn(entry['recipients']), namesIn(entry['recipientKinds'])]
  return names.length + kinds.length === 0 || isMeant(names, recipient) || isMeant(kinds, recipientKind)
}

/** Whether a consent covers every requested service; one that is limited to services covers no unspecified service. */
export const coversServices = ({ services }: Json, asked: readonly string[] | undefined): boolean =>
  services === undefined || (Array.isArray(services) && asked?.every((one) => services.includes(one)) === true)
