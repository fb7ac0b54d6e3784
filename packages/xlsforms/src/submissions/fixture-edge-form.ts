/** A form with a question of each kind, and readers for answers to it. */

import { defineForm, type FormDefinition } from '@tip-standard/form-model'
import { expect } from 'vitest'
import { fileOf, readAll } from './fixture-read.ts'
import type { ReadSubmissionsOptions, SubmissionFile } from './read-submissions.ts'

type Json = { [member: string]: unknown }

/** The id of the only submission. */
export const ID = '0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40'

/** A form of one page with some questions, and further properties. */
export function formOf(items: object[], more: object = {}, group: object = {}): FormDefinition {
  const defined = defineForm({
    id: 'org.example.edge',
    version: '1.0.0',
    base: '1.0-rc.2',
    title: { en: 'Edge' },
    subject: 'victim',
    pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items, ...group }] }],
    ...more,
  })
  return defined.ok ? defined.value : expect.fail(JSON.stringify(defined.findings))
}

const options = (...labels: string[]): object[] => labels.map((en, at) => ({ code: 'abcd'[at], label: { en } }))

/** A question that the standard does not have, with answers to choose from. */
export const own = (answer: string, name: string, ...labels: string[]): object => ({
  field: `org.shelter.${name}`,
  own: { answer, options: options(...labels) },
  label: { en: `Own ${name}`, fr: [`Propre ${name}`, 'draft'] },
  restricted: 'shown',
  consents: [],
})

/** The form with a question of each kind. */
export const edgeForm = formOf(
  [
    { field: 'victim.sex', codes: ['female', 'otherMarker'] },
    { field: 'victim.age' },
    { field: 'victim.householdHead' },
    { field: 'victim.functionalDifficulties' },
    { field: 'victim.birthDate' },
    { field: 'case.openedOn' },
    { field: 'victim.dependants', items: [{ field: 'dependant.relation' }, { field: 'dependant.sex' }] },
    { field: 'victim.countryOfBirth', label: { en: 'Country' }, question: { en: 'Country / where' } },
    { field: 'victim.countryOfOrigin', label: { en: 'Country' }, question: { en: 'Country / where' } },
  ],
  { subject: 'victim' },
)

/** The result: the person, the codes of the findings, and the whole record. */
export type Edge = { person: Json; record: Json; said: string[]; errors: string[]; records: number; at: unknown[] }

/** Reads some files. */
export async function readEdge(
  files: readonly SubmissionFile[],
  form: FormDefinition = edgeForm,
  how: Partial<ReadSubmissionsOptions> = {},
): Promise<Edge> {
  const { records, findings } = await readAll(files, form, how)
  const all = [...findings, ...records.flatMap((one) => one.findings)]
  const [{ record, recordFindings } = { record: {} as Json, recordFindings: [] }] = records
  const [person = {}] = (record['victims'] ?? []) as Json[]
  return {
    person,
    record,
    said: all.map(({ code, params }) => (params?.['count'] === undefined ? code : `${code} ${params['count']}`)).sort(),
    errors: recordFindings.filter(({ severity }) => severity === 'error').map(({ at }) => at.path.join('.')),
    records: records.length,
    at: all.map(({ at }) => at),
  }
}

/** Reads a submission as XML. */
export const readXml = (answers: string, form = edgeForm, how = {}): Promise<Edge> =>
  readEdge(
    [
      fileOf(
        `<data id="${form.id}" version="${form.version}"><page_p><group_g>${answers}</group_g></page_p><meta><instanceID>uuid:${ID}</instanceID></meta></data>`,
      ),
    ],
    form,
    how,
  )
/** Reads a table of submissions. */
export const readTable = (header: string, ...rows: string[]): Promise<Edge> =>
  readEdge([fileOf([`${header},KEY`, ...rows.map((row, at) => `${row},uuid:${ID.slice(0, -1)}${at}`), ''].join('\n'))])
/** Reads submissions as JSON. */
export const readValues = (value: unknown, form = edgeForm, how = {}): Promise<Edge> =>
  readEdge([fileOf(JSON.stringify(value))], form, how)
