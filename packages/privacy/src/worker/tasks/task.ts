import type { CaseRecord } from '@tip-standard/core'
import type { PermitRequest } from '@tip-standard/policy'
import type { SecretKey } from '../../pseudonyms/secret-key.ts'
import type { PermittedInput } from '../../release/read-input.ts'

/** Case records or flat rows of a page, and the recipient of the result: the worker opens the gate. */
export type Gated = { readonly records: readonly object[]; readonly request: PermitRequest }

/** The progress of a task in its own unit: rows, texts, releases or comparisons of two people. */
export type Steps = {
  readonly done: number
  readonly of: number
  readonly unit: 'rows' | 'texts' | 'releases' | 'comparisons'
}

/** Called with the completed share, from 0 to 1, and with the counted steps, if the task counts any. */
export type OnProgress = (share: number, steps?: Steps) => void

/**
 * The 32 bytes of a key. The worker overwrites its copy once it has read it; transfer the bytes, and no other copy
 * remains.
 */
export type KeyBytes = Uint8Array

/** Opens the gate for records or rows. */
export async function opened({ records, request }: Gated): Promise<PermittedInput> {
  const { permit, permitRows } = await import('@tip-standard/policy')
  const { isRecord } = await import('../../table/flatten-record.ts')
  if (!records.some(isRecord)) return permitRows(records, request)
  const { withRegistrationYear } = await import('../../table/registration-year.ts')
  return permit(
    records.map((one) => withRegistrationYear(one as CaseRecord)),
    request,
  )
}

/** Uses a key once: overwrites its bytes as soon as they are read, and always destroys the key. */
export async function withKey<Made>(bytes: KeyBytes, use: (key: SecretKey) => Made | Promise<Made>): Promise<Made> {
  const { SecretKey } = await import('../../pseudonyms/secret-key.ts')
  const key = new SecretKey(bytes)
  bytes.fill(0)
  return usedOnce(key, use)
}

/** Uses a new random key once. */
export async function withNewKey<Made>(use: (key: SecretKey) => Made | Promise<Made>): Promise<Made> {
  const { SecretKey } = await import('../../pseudonyms/secret-key.ts')
  return usedOnce(SecretKey.generate(), use)
}

async function usedOnce<Made>(key: SecretKey, use: (key: SecretKey) => Made | Promise<Made>): Promise<Made> {
  try {
    return await use(key)
  } finally {
    key.destroy()
  }
}

/** Reports progress through items that are processed one after another. */
export const counting =
  (onProgress: OnProgress, unit: Steps['unit']) =>
  (done: number, of: number): void =>
    onProgress(of === 0 ? 1 : done / of, { done, of, unit })
