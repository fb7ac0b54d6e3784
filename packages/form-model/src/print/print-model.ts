import type { FormDefinition } from '../definition/definition.ts'
import { formText } from '../definition/form-text.ts'
import { resolveForm, subjectList } from '../definition/resolve-form.ts'
import { valueAt } from '../engine/record-paths.ts'
import { englishTexts } from '../texts/index.ts'
import type { Wording } from '../wording/wording.ts'
import { absentReasons, blankGroups } from './blank-form.ts'
import { filledGroups } from './filled-form.ts'
import type { FilledWith, PrintModel, PrintOptions, PrintPage } from './printed.ts'

function personOf({ subject }: FormDefinition, { record, index = 0 }: FilledWith): { personId?: string } {
  const personId = valueAt(record, [subjectList[subject], index, 'id'])
  return typeof personId === 'string' ? { personId } : {}
}

/** A form that `defineForm` accepts, as it is printed: blank, or with the answers of a record. Restricted answers are withheld. */
export function printModel(definition: FormDefinition, options: PrintOptions = {}): PrintModel {
  const { language = 'en', locale, unreviewedTexts = false, lists, filled } = options
  const wording: Wording = {
    options: { language, unreviewedTexts, ...(locale === undefined ? {} : { locale }) },
    text: options.text ?? englishTexts.say,
    ...(lists === undefined ? {} : { lists }),
  }
  const form = resolveForm(definition)
  const groups =
    filled === undefined
      ? blankGroups(form, options.switchedOn ?? [], wording)
      : filledGroups(form, filled, options.switchedOn ?? [], wording)
  const pages = definition.pages.flatMap(({ id, title, help }): PrintPage[] => {
    const own = groups.filter(({ page }) => page === id).map(({ group }) => group)
    if (own.length === 0) return []
    const helped = help === undefined ? {} : { help: formText(help, wording.options) }
    return [{ id, title: formText(title, wording.options), ...helped, groups: own }]
  })
  return {
    language,
    title: formText(definition.title, wording.options),
    form: { id: definition.id, version: definition.version },
    isFilled: filled !== undefined,
    ...(filled === undefined ? {} : personOf(definition, filled)),
    isDraft: unreviewedTexts && language !== 'en',
    reasons: absentReasons(wording),
    pages,
    wording,
  }
}
