import type { FormDefinition } from '@tip-standard/form-model'

/** A form that asks nothing yet. */
export const newForm = (subject: FormDefinition['subject'] = 'victim'): FormDefinition => ({
  id: 'my-form',
  version: '0.1.0',
  base: '1.0',
  title: { en: '' },
  subject,
  pages: [],
})

/** A form of one's own that begins as a copy of another: with a name and a version of its own, and nothing to carry over from older ones. */
export function copyForm(form: FormDefinition): FormDefinition {
  const { migrations: _migrations, ...rest } = form
  return { ...rest, id: `my-${form.id.replace(/^tip\./, '')}`.slice(0, 64), version: '0.1.0' }
}
