import type { FormDefinition } from '@tip-standard/form-model'

/** Creates a form without questions. */
export const newForm = (subject: FormDefinition['subject'] = 'victim'): FormDefinition => ({
  id: 'my-form',
  version: '0.1.0',
  base: '1.0-rc.2',
  title: { en: '' },
  subject,
  pages: [],
})

/** Creates a form as a copy of another, with its own id and version, and without migrations. */
export function copyForm(form: FormDefinition): FormDefinition {
  const { migrations: _migrations, ...rest } = form
  return { ...rest, id: `my-${form.id.replace(/^tip\./, '')}`.slice(0, 64), version: '0.1.0' }
}
