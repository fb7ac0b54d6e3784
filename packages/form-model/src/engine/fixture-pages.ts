/** Forms about a victim with a page for each list of questions. */

import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition } from '../definition/definition.ts'

/** A list of questions, about whose page more may be said. */
type Page = object[] | { items: object[]; more: object }

export function formOf(pages: readonly Page[], more: object = {}): FormDefinition {
  const result = defineForm({
    id: 'org.example.form',
    version: '1.0.0',
    base: '1.0-rc.2',
    title: { en: 'Form' },
    subject: 'victim',
    pages: pages.map((page, at) => {
      const { items, more: about = {} } = Array.isArray(page) ? { items: page } : page
      return { id: `p${at}`, title: { en: 'P' }, groups: [{ id: `g${at}`, items }], ...about }
    }),
    ...more,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}
