import type { FormDefinition } from '@tip-standard/form-model'

function free(taken: ReadonlySet<string>, stem: string): string {
  let number = taken.size + 1
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}

/** Makes an id that no page of the form has. */
export const newPageId = (form: FormDefinition): string => free(new Set(form.pages.map(({ id }) => id)), 'page')

/** Makes an id that no module of the form has. */
export const newModuleId = (form: FormDefinition): string =>
  free(new Set((form.modules ?? []).map(({ id }) => id)), 'module')

/** Makes an id that no group of the form has. */
export const newGroupId = (form: FormDefinition): string =>
  free(new Set(form.pages.flatMap(({ groups }) => groups.map(({ id }) => id))), 'group')
