import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CaseRecord } from '@tip-standard/core'
import type { DocumentId } from './document-id.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** A case of the conformance suite. */
export type Case = {
  id: string
  about: string
  document: DocumentId
  data: unknown
  findings: { code: string; severity: 'error' | 'warning'; path: (string | number)[]; rule?: string }[]
  jsonSchema: boolean
}

/** Reads a published JSON Schema by file name. */
export function readSchema(name: string): object {
  return JSON.parse(readFileSync(at(`schemas/next/${name}.schema.json`), 'utf8')) as object
}

/** Reads every case of the conformance suite. */
export function readCases(): Case[] {
  const folder = at('schemas/conformance')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Case[])
}

/** Reads the cases about documents of other versions. */
export function readVersionCases(): (Omit<Case, 'jsonSchema'> & { openJsonSchema: boolean })[] {
  const folder = at('schemas/conformance/versions')
  return readdirSync(folder)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
}

/** An example: the name of its files, its record, and the text of its story. */
export type StoredExample = { name: string; record: CaseRecord; story: string }

/** Reads every example, by name. */
export function readExamples(): StoredExample[] {
  const folder = at('schemas/examples')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length)
      const record = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as CaseRecord
      return { name, record, story: readFileSync(`${folder}/${name}.md`, 'utf8') }
    })
}
