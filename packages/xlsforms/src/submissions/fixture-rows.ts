/** Rows and entries of the shortest form, for tests of huge or broken files. */

import { consentForm } from '@tip-standard/form-model'
import { strToU8, zipSync } from 'fflate'
import { expect } from 'vitest'
import { readSubmissions, type SubmissionFile } from './read-submissions.ts'

/** A zip of text files. */
export const zip = (files: { [name: string]: string }): SubmissionFile => ({
  name: 'one.zip',
  bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
})

/** The header of a table of submissions. */
export const head = 'page_consent-group_agreed-victim_minorAtRegistration,meta-instanceID,KEY'

/** The id of a submission. */
export const id = (number: number): string => `uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** One submission. */
export const row = (number: number): string => `adult,${id(number)},${id(number)}`

/** The header of a table of entries. */
export const entryHead = 'victim_consents_purpose,victim_consents_decision,PARENT_KEY,KEY'

/** One entry of a submission. */
export const entry = (number: number, at = 1): string =>
  `storage,granted,${id(number)},${id(number)}/page_consent/group_agreed/victim_consents[${at}]`

/**
 * Expects that many rows with their entries, in another order, are read one at a time, and that no records are
 * retained.
 */
export async function readsRows(most: number): Promise<void> {
  const lines = Array.from({ length: most }, (_, number) => row(number))
  const file = zip({
    'a.csv': `${head}\n${lines.join('\n')}\n`,
    'a-victim_consents.csv': `${entryHead}\n${lines
      .map((_, at) => entry(at))
      .reverse()
      .join('\n')}\n`,
  })
  let count = 0
  for await (const { records, findings } of readSubmissions([file], consentForm, { today: '2026-01-01' })) {
    count += records.length
    expect(findings).toEqual([])
  }
  expect(count).toBe(most)
}
