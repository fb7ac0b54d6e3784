/**
 * English sentences of packages without translations there. They are read from their source: a change there shows up
 * here as a stale translation, and a new sentence as a missing one.
 */

import { policies, type WithheldReason, withholdingReasons } from '@tip-standard/policy'
import { type ContactRefusal, contactRefusals, VaultError, type VaultErrorCode } from '@tip-standard/vault'

/**
 * The vault errors that someone at a page can encounter. The rest concern keyrings, backups and devices, which no page
 * opens.
 */
const refusals: readonly VaultErrorCode[] = [
  'approvalByOneself',
  'approvalCycle',
  'approvalDeclined',
  'approvalNeeded',
  'approvalUnusable',
  'calledDifferent',
  'clockSetBack',
  'commitInDoubt',
  'conflict',
  'countedAsOne',
  'databaseFailed',
  'decisionLost',
  'decisionToCome',
  'erased',
  'holdStands',
  'keepingRefused',
  'keyMissing',
  'keyRetired',
  'keyringClosed',
  'keyringStale',
  'keyringUnwritten',
  'keyWornOut',
  'lastPerson',
  'leavesTooMuch',
  'legalHold',
  'linkStands',
  'logTampered',
  'logTruncated',
  'noHold',
  'noLink',
  'noSuchEntry',
  'notAllowed',
  'notFound',
  'otherAgency',
  'othersInCase',
  'outOfRange',
  'packetOpenTooLong',
  'partlyWithheld',
  'personUnknown',
  'reasonMissing',
  'receiptRecorded',
  'receiptUnusable',
  'recipientKeyUnusable',
  'recordInvalid',
  'recordTooLarge',
  'releaseOver',
  'residency',
  'reviewByOneself',
  'sealBroken',
  'sessionExpired',
  'sessionUnknown',
  'textMalformed',
  'tooMany',
  'wholeCaseOnly',
  'withheld',
]

/** The id of a sentence: its source and its subject. */
export type PackageTextId =
  | `vault.${VaultErrorCode}`
  | `contact.${ContactRefusal}`
  | `reason.${WithheldReason}.${'title' | 'says'}`
  | `audience.${string}`

const audiences = policies.find(({ id }) => id === 'default')?.audiences ?? []

export const en = Object.fromEntries([
  ...refusals.map((code) => [`vault.${code}`, new VaultError(code).message]),
  ...Object.entries(contactRefusals).map(([reason, says]) => [`contact.${reason}`, says]),
  ...withholdingReasons.flatMap(({ id, title, says }) => [
    [`reason.${id}.title`, title],
    [`reason.${id}.says`, says],
  ]),
  ...audiences.map(({ id, title }) => [`audience.${id}`, title]),
]) as { readonly [id in PackageTextId]: string }
