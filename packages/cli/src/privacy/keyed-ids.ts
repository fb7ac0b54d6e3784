import { keyedPseudonym, type Pseudonym } from '@tip-standard/formats'
import { createPseudonymiser } from '@tip-standard/privacy/pseudonyms'
import { readTokenKey } from './read-key.ts'

/** Ids of imports match ids of imports with the same key, and nothing else made with the key. */
const domain = { purpose: 'import', partner: 'ids', epoch: '1' }

/** Opens a maker of ids with the key in a file; `destroy` overwrites the key. */
export async function openKeyedIds(
  keyFile: string | undefined,
): Promise<{ pseudonym: Pseudonym; destroy: () => void }> {
  const key = await readTokenKey(keyFile)
  const pseudonymiser = createPseudonymiser({ key, domain })
  key.destroy()
  return {
    pseudonym: keyedPseudonym((text) => pseudonymiser.token('text', text)),
    destroy: () => pseudonymiser.destroy(),
  }
}
