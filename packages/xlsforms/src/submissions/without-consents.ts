import type { ConsentPurposeCode } from '@tip-standard/core'
import type { FormDefinition, FormItem, FormNeeds } from '@tip-standard/form-model'

/**
 * A form that does not ask for consent to some purposes any more: for answers whose consent is on record elsewhere, so that the
 * record itself cannot show it.
 */
export function withoutConsents(definition: FormDefinition, purposes: ReadonlySet<ConsentPurposeCode>): FormDefinition {
  if (purposes.size === 0) return definition
  const needs = <T extends FormNeeds>(part: T): T =>
    part.consents === undefined ? part : { ...part, consents: part.consents.filter((one) => !purposes.has(one)) }
  const item = (one: FormItem): FormItem => ({
    ...needs(one),
    ...(one.items === undefined ? {} : { items: one.items.map(item) }),
  })
  return {
    ...needs(definition),
    pages: definition.pages.map((page) => ({
      ...needs(page),
      groups: page.groups.map((group) => ({ ...needs(group), items: group.items.map(item) })),
    })),
  }
}
