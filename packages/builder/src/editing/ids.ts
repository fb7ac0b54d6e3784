import type { FormDefinition, OwnQuestionId } from '@tip-standard/form-model'
import { questionAt, walk } from './place.ts'

function free(taken: ReadonlySet<string>, stem: string): string {
  let number = taken.size + 1
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}

/** Makes an unused page id. */
export const newPageId = (form: FormDefinition): string => free(new Set(form.pages.map(({ id }) => id)), 'page')

/** Makes an unused module id. */
export const newModuleId = (form: FormDefinition): string =>
  free(new Set((form.modules ?? []).map(({ id }) => id)), 'module')

/** Makes an unused group id. */
export const newGroupId = (form: FormDefinition): string =>
  free(new Set(form.pages.flatMap(({ groups }) => groups.map(({ id }) => id))), 'group')

/** The names of the form's own questions, which the standard does not have. */
const ownNames = (form: FormDefinition): string[] =>
  [...walk(form)].flatMap(({ place }) => {
    const item = questionAt(form, place)
    return item?.own === undefined ? [] : [item.field]
  })

/** Whether an id begins with a reversed domain. */
const isDomain = (id: string): boolean =>
  /^[a-z][a-z0-9-]*(\.[A-Za-z][A-Za-z0-9_-]*)+$/.test(id) && !id.startsWith('tip.')

/** Makes a name for a form's own question: in the namespace of the others, or of the form if it has one. */
export function newOwnName(form: FormDefinition): OwnQuestionId {
  const names = ownNames(form)
  const last = names.at(-1)
  const around = last?.slice(0, last.lastIndexOf('.')) ?? (isDomain(form.id) ? form.id : 'org.example.form')
  return free(new Set(names), `${around}.question`) as OwnQuestionId
}
