/**
 * One form that asks for everything in the standard about a victim and a case: consent first, then a page for each
 * entity.
 */

import { entities, fields } from '@tip-standard/core/metadata'
import { consentForm, type FormDefinition, type FormItem, type FormPage } from '@tip-standard/form-model'

const pageOf = (id: 'victim' | 'case' | 'reportingEntity' | 'dataProtection' | 'caseRecord'): FormPage => {
  const items = fields
    .filter((info) => info.entity === id && info.presence !== 'derived' && info.deprecated === undefined)
    .filter(({ id: field }) => field !== 'victim.consents' && field !== 'victim.minorAtRegistration')
    .filter(
      ({ id: field }) =>
        !/^caseRecord\.(case|reportingEntity|dataProtection|victims|perpetrators|relations)$/.test(field),
    )
    .map(
      ({ id: field, sensitivity }): FormItem => ({
        field,
        ...(sensitivity === 'restricted' ? { restricted: 'shown' } : {}),
      }),
    )
  const title = { en: entities.find((entity) => entity.id === id)?.title ?? id }
  return { id, title, groups: [{ id, items }] }
}

/** The form. */
export const fullForm: FormDefinition = {
  id: 'tip.full',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Everything' },
  subject: 'victim',
  consents: ['interview', 'storage'],
  pages: [
    ...consentForm.pages.map((page) => ({ ...page, consents: [] })),
    ...(['victim', 'caseRecord', 'case', 'reportingEntity', 'dataProtection'] as const).map(pageOf),
  ],
}
