import { readFileSync } from 'node:fs'
import type { DocumentId } from '../document-id.ts'

/** The name of a kind of document in file names. */
export const FILE: Record<DocumentId, string> = {
  caseRecord: 'case-record',
  identityRecord: 'identity-record',
  datasetRelease: 'dataset-release',
}

/** The text of a file below `schemas/next/sql`. */
export const readSql = (path: string): string =>
  readFileSync(new URL(`../../../../schemas/next/sql/${path}`, import.meta.url), 'utf8')
