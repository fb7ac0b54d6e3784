import { isCodeOf } from '@tip-standard/core/metadata'
import type { Policy } from '@tip-standard/policy'
import { VaultError } from '../vault-error.ts'

/**
 * Where data are: in the database (`store`), in the memory of the program (`compute`), or in a copy (`backup`); and the
 * country, ISO 3166-1 alpha-2, if known.
 */
export type Sink = { what: 'store' | 'compute' | 'backup'; country: string | undefined }

/** The countries of the database and of the program that opens the vault, ISO 3166-1 alpha-2. */
export type Place = { store: string; compute: string }

/**
 * Throws `residency` unless the policy allows data to be there. If the policy names countries, a place without a
 * stated country is refused too. No program can see where a disk is: this relies on the person who states it.
 */
export function checkResidency({ residency: { countries } }: Policy, { country }: Sink): void {
  const isCountry = country === undefined || isCodeOf.country(country)
  const isAllowed = countries.length === 0 || (country !== undefined && countries.includes(country))
  if (!isCountry || !isAllowed) throw new VaultError('residency')
}

/** Checks both places of a vault before anything is opened. */
export function checkPlace(policy: Policy, place: Place | undefined): void {
  for (const what of ['store', 'compute'] as const) checkResidency(policy, { what, country: place?.[what] })
}
