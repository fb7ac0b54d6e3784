import type { ConsentRecipientCode, ServiceTypeCode } from '@tip-standard/core'
import type { ReferralOrder } from '@tip-standard/vault'

/**
 * A service in the organisation's directory, which is a file, because lists of partners change with contracts and not
 * with clicks.
 */
export type DirectoryEntry = {
  id: string
  name: string
  kind: ConsentRecipientCode
  country?: string
  services: readonly ServiceTypeCode[]
  /** The `age` keys for sealing the two parts. */
  caseKey: string
  identityKey: string
  /** The key with which the service signs receipts, as text. */
  receiptKey: string
}

/** Services that people can be referred to. */
export type ServiceDirectory = {
  readonly all: readonly DirectoryEntry[]
  find(id: string): { entry: DirectoryEntry; recipient: ReferralOrder['to'] } | undefined
}

/** Reads a directory. */
export function serviceDirectory(all: readonly DirectoryEntry[]): ServiceDirectory {
  return {
    all,
    find: (id) => {
      const entry = all.find((one) => one.id === id)
      if (entry === undefined) return undefined
      const { name: _, ...recipient } = entry
      return { entry, recipient }
    },
  }
}
