import type { PermitRequest, Permitted } from '@tip-standard/policy'
import type { EncodeOptions, Encodings } from '../../linkage/encode.ts'
import type { LinkageRecord } from '../../linkage/features.ts'
import type { Linkage, LinkOptions } from '../../linkage/link.ts'
import type { LinkageSchema } from '../../linkage/schema.ts'
import type { IdentifierKind } from '../../pseudonyms/canonical.ts'
import type { PseudonymDomain } from '../../pseudonyms/domain.ts'
import type { SecretKey } from '../../pseudonyms/secret-key.ts'
import { counting, type KeyBytes, type OnProgress, withKey, withNewKey } from './task.ts'

/** Rows with the columns of a linkage schema (default: `given`, `surname`, `dob`, `sex`, `nationality` and `phone`). */
export type People = { readonly people: readonly LinkageRecord[] }

/** Settings of encodings that can be posted; see `EncodeOptions`. */
export type EncodingSettings = Pick<EncodeOptions, 'schema' | 'flips' | 'blocks'> & {
  /** Default: true. */
  readonly hardened?: boolean
  /** The column whose year salts the encodings, if both partners know it without errors. */
  readonly saltYear?: string
}

/** Rows in which identifiers are replaced by tokens. */
export type MadePseudonyms = {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** The number of replaced identifiers, and of empty ones. */
  readonly replaced: number
  readonly empty: number
  /** The number of rows that the gate withheld; for the organisation itself only. */
  readonly withheld: number
}

const tellEvery = 256

const saltOf = (column: string | undefined): Pick<EncodeOptions, 'salt'> =>
  column === undefined ? {} : { salt: (record) => /\d{4}/.exec(record[column] ?? '')?.[0] ?? '' }

/** Links people, and replaces their identifiers. */
export const people = {
  /** Encodes people so that a partner, or a third party, can compare them without names. The encodings are still personal data. */
  encode: async ({
    people,
    request,
    key,
    domain,
    saltYear,
    hardened = true,
    ...settings
  }: People & {
    readonly request: PermitRequest
    readonly key: KeyBytes
    readonly domain: PseudonymDomain
  } & EncodingSettings): Promise<Encodings> => {
    const { permitRows } = await import('@tip-standard/policy')
    const { encodeRecords } = await import('../../linkage/encode.ts')
    const permitted: Permitted<LinkageRecord>[] = []
    for await (const one of await permitRows(people, request)) permitted.push(one)
    return withKey(key, (secret) =>
      encodeRecords(permitted, { ...settings, ...saltOf(saltYear), hardened, key: secret, domain }),
    )
  },

  /**
   * Finds the people who are in both of two files, for use inside the organisation, so it takes no request. Each side
   * is people or encodings. Two files of people are compared under a single-use key; people and a partner's encodings
   * under the key, domain and settings of the partner.
   */
  link: async (
    {
      left,
      right,
      key,
      domain,
      saltYear,
      schema,
      ...options
    }: {
      readonly left: Encodings | People
      readonly right: Encodings | People
      /** The common key and domain, if one side is encodings and the other people. */
      readonly key?: KeyBytes
      readonly domain?: PseudonymDomain
      readonly saltYear?: string
      readonly schema?: LinkageSchema
    } & Omit<LinkOptions, 'onProgress'>,
    onProgress: OnProgress,
  ): Promise<Linkage> => {
    const { withinCustody } = await import('@tip-standard/policy')
    const { encodeRecords } = await import('../../linkage/encode.ts')
    const { LinkageError } = await import('../../linkage/linkage-error.ts')
    const { linkForReview } = await import('../../linkage/link.ts')
    const sent = [left, right].find((side) => 'bits' in side)
    const isHybrid = sent !== undefined && [left, right].some((side) => 'people' in side)
    if (isHybrid && (key === undefined || domain === undefined)) throw new LinkageError('badParameters')
    const settings = {
      ...saltOf(saltYear),
      ...(schema !== undefined && { schema }),
      ...(sent && {
        schema: sent.schema,
        hardened: sent.hardened,
        flips: sent.flips,
        blocks: 'blockKeys' in sent && sent.blockKeys !== undefined,
      }),
      domain: domain ?? { purpose: 'linkage', partner: 'both', epoch: '1' },
    }
    const encoded = (side: Encodings | People, secret: SecretKey): Encodings =>
      'people' in side
        ? encodeRecords(
            side.people.map((one) => withinCustody(one)),
            { ...settings, key: secret },
          )
        : side
    const encodeBoth = (secret: SecretKey): [Encodings, Encodings] => [encoded(left, secret), encoded(right, secret)]
    const [one, other] = await (key === undefined ? withNewKey(encodeBoth) : withKey(key, encodeBoth))
    const blocking = one.blockKeys !== undefined && other.blockKeys !== undefined
    return linkForReview(one, other, { blocking, ...options, onProgress: counting(onProgress, 'comparisons') })
  },

  /**
   * Replaces identifiers with tokens. The rows contain the tokens and the kept columns only: keep only what the
   * audience may receive. Throws a `PolicyError` if the audience may receive releases only.
   */
  pseudonymise: async (
    {
      records,
      request,
      columns,
      keep = [],
      key,
      domain,
    }: {
      readonly records: readonly Readonly<Record<string, unknown>>[]
      readonly request: PermitRequest
      /**
       * The identifier columns, each with its kind; for telephones, the country (ISO 3166-1, such as `RW`) of numbers
       * without a code.
       */
      readonly columns: readonly { readonly column: string; readonly kind: IdentifierKind; readonly country?: string }[]
      readonly keep?: readonly string[]
      readonly key: KeyBytes
      readonly domain: PseudonymDomain
    },
    onProgress: OnProgress,
  ): Promise<MadePseudonyms> => {
    const { permitRows, recordPermissionOf } = await import('@tip-standard/policy')
    const { createPseudonymiser } = await import('../../pseudonyms/pseudonymiser.ts')
    const { PseudonymError } = await import('../../pseudonyms/pseudonym-error.ts')
    const toForms = await Promise.all(
      columns.map(async ({ country }) => {
        if (country === undefined) return (value: string) => value
        const { e164Phones } = await import('../../pseudonyms/e164.ts')
        return e164Phones(country)
      }),
    )
    const tell = counting(onProgress, 'rows')
    let [replaced, empty] = [0, 0]
    const pseudonymiser = await withKey(key, (secret) => createPseudonymiser({ key: secret, domain }))
    const rows: Record<string, unknown>[] = []
    const tokenOf = (token: () => string): string => {
      try {
        const made = token()
        replaced++
        return made
      } catch (error) {
        if (!(error instanceof PseudonymError) || error.code !== 'emptyIdentifier') throw error
        empty++
        return ''
      }
    }
    try {
      for await (const row of await permitRows(records, request)) {
        recordPermissionOf(row)
        const kept = keep.filter((column) => column in row).map((column) => [column, row[column]])
        const tokens = columns.map(({ column, kind }, at) => {
          const toForm = toForms[at] as (value: string) => string
          return [column, tokenOf(() => pseudonymiser.token(kind, toForm(String(row[column] ?? ''))))]
        })
        rows.push(Object.fromEntries([...kept, ...tokens]))
        if (rows.length % tellEvery === 0) tell(rows.length, records.length)
      }
    } finally {
      pseudonymiser.destroy()
    }
    return { rows, replaced, empty, withheld: records.length - rows.length }
  },
}
