import { createHmac } from 'node:crypto'
import { deriveKey } from '../sealing/derive-key.ts'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'

/** A person in a case, by pseudonymous ids. Ids of people are unique within one list of one case. */
export type PersonOfCase = { case: string; kind: 'victim' | 'perpetrator'; person: string }

/** A subject with its own data key: a case, or a person in it. */
export type Subject = { case: string; kind: 'case'; person?: never } | PersonOfCase

/**
 * Makes references: keyed, one-way names of the subjects of one agency, 128 bits in hexadecimal. A person has one
 * reference among cases and keys and another among identities; without the secret, no one can tell which belong
 * together.
 */
export class References {
  readonly #records: Buffer
  readonly #identities: Buffer
  readonly #lookUps: Buffer
  readonly #brought: Buffer
  readonly #rows: Buffer
  /** The key that seals, for the vault only, whose identity it is. */
  readonly pointerKey: Buffer
  /** The key that seals what remains of anonymised cases. It belongs to the agency, not to a case. */
  readonly anonymousKey: Buffer
  /** The key for refusals that outlive their case. It belongs to the agency, not to a case. */
  readonly keptKey: Buffer
  /** The seed of the key with which the agency signs its referrals, and the secret behind the pseudonyms of its partners. */
  readonly referralSeed: Buffer
  readonly partnerSecret: Buffer
  /** The seed of the key with which the agency signs what it sends to its devices. */
  readonly deviceSeed: Buffer
  /** The secret behind the keys of series of reports. */
  readonly seriesSecret: Buffer

  constructor(secret: Uint8Array) {
    this.#records = deriveKey(secret, 'reference records')
    this.#identities = deriveKey(secret, 'reference identities')
    this.#lookUps = deriveKey(secret, 'reference look-ups')
    this.#brought = deriveKey(secret, 'device drafts')
    this.#rows = deriveKey(secret, 'rows in clear')
    this.pointerKey = deriveKey(secret, 'pointer')
    this.anonymousKey = deriveKey(secret, 'anonymous')
    this.keptKey = deriveKey(secret, 'kept decisions')
    this.referralSeed = deriveKey(secret, 'referral signature')
    this.deviceSeed = deriveKey(secret, 'device signature')
    this.seriesSecret = deriveKey(secret, 'report series')
    this.partnerSecret = deriveKey(secret, 'partner pseudonyms')
  }

  /** The reference of a subject among cases and keys. */
  ofSubject(subject: Subject): string {
    return referenceUnder(this.#records, subject)
  }

  /** The reference of a person among identities. */
  ofIdentity(person: PersonOfCase): string {
    return referenceUnder(this.#identities, person)
  }

  /**
   * The reference of what a request asks to look up. It differs for each request, so that no two requests reveal that
   * they are for the same number.
   */
  ofLookUp(request: string, ...sought: readonly string[]): string {
    return digestUnder(this.#lookUps, request, ...sought)
  }

  /** The name of what a device submits: the same only for the same content. */
  ofBrought(device: string, ...content: readonly string[]): string {
    return digestUnder(this.#brought, device, ...content)
  }

  /**
   * The authentication code (HMAC, RFC 2104) of the unencrypted columns of a row, whatever their order. The vault
   * ignores any row that someone without the keys wrote or changed in the database.
   */
  ofRow(table: string, row: Readonly<Record<string, unknown>>): string {
    const columns = Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))
    const said = columns.map(([name, value]) => [name, value instanceof Uint8Array ? textOf(value) : value])
    return digestUnder(this.#rows, table, JSON.stringify(said))
  }
}

const referenceUnder = (key: Buffer, { case: caseId, kind, person = '' }: Subject): string =>
  digestUnder(key, caseId, kind, person)

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const digestUnder = (key: Buffer, ...texts: readonly string[]): string =>
  createHmac('sha256', key)
    .update(lengthPrefixed(...texts))
    .digest('hex')
    .slice(0, 32)
