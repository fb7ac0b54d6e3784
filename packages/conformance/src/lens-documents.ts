/** Documents for the tests of the gender lens. */

import type { EntityId } from '@tip-standard/core'
import { entity as kindOf } from '@tip-standard/core/metadata'
import type { Json } from './arbitraries.ts'
import type { DocumentId } from './document-id.ts'
import { type Case, readCases } from './read-files.ts'

/** A record of one victim with some members, and with some members of its own: valid without a warning. */
export function recordWith(victim: object, more: object = {}): Json {
  return {
    standardVersion: '1.0-rc.2',
    case: { id: 'case-1' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-12-31' },
    victims: [{ id: 'v-1', consents: [], ...victim }],
    ...more,
  }
}

/** A document that holds an entity, the entity in it, and where it is. */
type Around = { document: DocumentId; data: Json; at: Json; path: (string | number)[] }

const around = new Map<string, Case>(
  readCases()
    .filter(({ id }) => id.endsWith('/unknown-field'))
    .map((one) => [one.id.slice(0, one.id.indexOf('/')), one]),
)

/** A fresh valid document around an entity that can hold reasons; `undefined` for the others. */
export function documentAround(entity: EntityId): Around | undefined {
  const one = around.get(entity)
  const path = one?.findings[0]?.path
  if (one === undefined || path === undefined || kindOf(entity).kind === 'value') return undefined
  const data = structuredClone(one.data) as Json
  const at = path.reduce<Json>((owner, step) => owner[step] as Json, data)
  // All that was wrong with the case.
  delete at['sentinelUnknownMember']
  return { document: one.document, data, at, path }
}
