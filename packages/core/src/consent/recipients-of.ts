import type { Json } from '../runtime/values.ts'
import type { ConsentRequest } from './consent-request.ts'
import { consentNamesRecipients } from './names-recipients.ts'

const isNamed = (list: unknown, one: string | undefined): boolean =>
  one !== undefined && Array.isArray(list) && list.includes(one)

/** A name as people compare names: letters and digits, whatever their case, width, accents, and what stands between them. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const namesIn = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((one) => (typeof one === 'string' ? bare(one) : '')).filter((one) => one !== '')
    : []

/** Whether someone is meant by a list. A no is heeded also where a name is written another way, which for a yes would be a guess. */
const isMeant = (list: unknown, one: string | undefined): boolean =>
  one !== undefined && namesIn(list).includes(bare(one))

/** Whether a consent names the recipient, or its kind; one that need not name recipients and has none is not limited to any. */
export function covers(
  { recipients, recipientKinds }: Json,
  { purpose, recipient, recipientKind }: ConsentRequest,
): boolean {
  if (isNamed(recipients, recipient) || isNamed(recipientKinds, recipientKind)) return true
  return recipients === undefined && recipientKinds === undefined && !consentNamesRecipients(purpose)
}

/** Whether a "no" is about this recipient: it names them, or no one in particular, or what it names is not said of who would receive. */
export function concerns({ recipients, recipientKinds }: Json, { recipient, recipientKind }: ConsentRequest): boolean {
  const [names, kinds] = [namesIn(recipients), namesIn(recipientKinds)]
  if (names.length === 0 && kinds.length === 0) return true
  if (isMeant(recipients, recipient) || isMeant(recipientKinds, recipientKind)) return true
  return (names.length > 0 && recipient === undefined) || (kinds.length > 0 && recipientKind === undefined)
}

/** Whether a consent covers every service that is asked for; one that is limited to services covers none that is not said. */
export const coversServices = ({ services }: Json, asked: readonly string[] | undefined): boolean =>
  services === undefined || (Array.isArray(services) && asked?.every((one) => services.includes(one)) === true)
