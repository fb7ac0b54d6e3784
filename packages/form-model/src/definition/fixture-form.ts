/** A small form to which tests add questions, the published schema of forms, and what is wrong with a document. */

import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { defineForm } from './define-form.ts'

const schema = JSON.parse(readFileSync(new URL('../../form.schema.json', import.meta.url), 'utf8')) as object

/** Whether a document is a form as the published schema has it. */
export const isForm: ValidateFunction = new Ajv2020({ strict: true, strictTypes: false }).compile(schema)

/** A form of one group with some questions. */
export const minimal = (items: object[], more: object = {}): object => ({
  id: 'org.example.form',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Form' },
  subject: 'victim',
  pages: [{ id: 'p', title: { en: 'Page' }, groups: [{ id: 'g', items }] }],
  ...more,
})

/** What is wrong with a document, each fault with its path. */
export const faultsOf = (document: unknown): string[] => {
  const result = defineForm(document)
  return result.ok ? [] : result.findings.map(({ code, at: { path } }) => `${code} ${path.join('.')}`)
}
