import { fieldLabel, type TextOptions } from '@tip-standard/core'
import {
  type FormDefinition,
  type FormGroup,
  type FormItem,
  type FormPage,
  formText,
  infoOf,
  standardField,
} from '@tip-standard/form-model'
import { indexOf, isSame, kindAt, type Place, parentOf, partAt, partsOf } from '../editing/index.ts'
import type { BuilderTexts } from '../texts/index.ts'

/** The texts with which parts are named. */
export type Naming = { texts: BuilderTexts; options: TextOptions & { language: string } }

/** Names a part of a form; parts without a name are numbered. */
export function partName(form: FormDefinition, place: Place, { texts, options }: Naming): string {
  const shown = { ...options, unreviewedTexts: true }
  const part = partAt(form, place)
  const kind = kindAt(place)
  if (kind === 'question') {
    const { label } = part as FormItem
    if (label !== undefined && label.en !== '') return formText(label, shown)
    const asked = standardField(part as FormItem)
    return asked === undefined ? texts.say('part.unnamedQuestion') : fieldLabel(asked, shown)
  }
  const { title } = part as FormDefinition | FormPage | FormGroup
  const name = title === undefined ? '' : formText(title, shown)
  if (name !== '') return name
  if (kind === 'form') return texts.say('part.unnamedForm')
  const number = indexOf(place) + 1
  if (kind === 'module') return texts.say('part.unnamedModule', { number })
  return kind === 'page' ? texts.say('part.unnamedPage', { number }) : texts.say('part.unnamedGroup', { number })
}

/** Describes the position of a part: "2 of 5 in The person". */
export function positionOf(form: FormDefinition, place: Place, naming: Naming): string {
  const parent = parentOf(place)
  const isDefault = isSame(parent, place)
  return naming.texts.say('said.position', {
    number: isDefault ? 1 : indexOf(place) + 1,
    count: kindAt(place) === 'module' ? (form.modules ?? []).length : partsOf(form, parent).length,
    parent: partName(form, parent, naming),
  })
}

/** Whether a question is off: restricted, and not switched on. */
export const isOff = (item: FormItem): boolean =>
  item.restricted !== 'shown' && infoOf(item, 'victim').sensitivity === 'restricted'
