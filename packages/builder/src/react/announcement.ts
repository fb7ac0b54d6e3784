import type { FormDefinition, FormItem, FormPage } from '@tip-standard/form-model'
import { isLanguage, languageInfo } from '@tip-standard/form-model/languages'
import { type Edit, moduleOf, type Outcome, type Place, partAt, type Step } from '../editing/index.ts'
import type { BuilderTextId } from '../texts/index.ts'
import { isOff, type Naming, partName, positionOf } from './part-name.ts'

/** Describes what a command did, in one sentence. */
export function editWords(before: FormDefinition, after: FormDefinition, edit: Edit, naming: Naming): string {
  const { say } = naming.texts
  const { did, kind, place, language, members } = edit
  if (did === 'removed') return say('said.removed', { name: partName(before, place, naming) })
  const name = partName(after, place, naming)
  if (did === 'changed') {
    return language !== undefined && isLanguage(language)
      ? say('said.changedText', { name, language: languageInfo(language).name })
      : say('said.changed', { name })
  }
  if (did === 'moved' && members?.includes('module') === true) {
    const module = moduleOf(after, partAt(after, place) as FormPage)
    return module < 0
      ? say('said.leftModule', { name })
      : say('said.joinedModule', { name, module: partName(after, ['modules', module], naming) })
  }
  const position = positionOf(after, place, naming)
  if (did === 'moved') return say('said.moved', { name, position })
  const isUnasked = kind === 'question' && isOff(partAt(after, place) as FormItem)
  return say(isUnasked ? 'said.addedOff' : 'said.added', { name, position })
}

/** Describes what was undone or redone. */
export const stepWords = ({ before, after, edit }: Step, naming: Naming): string =>
  editWords(before, after, edit, naming)

const known = [
  'first',
  'last',
  'alone',
  'stays',
  'apart',
  'alreadyAsked',
  'notHere',
  'computed',
  'ownName',
  'looser',
  'code',
  'condition',
  'cycle',
  'twice',
  'outOfPlace',
  'module',
  'tooLong',
  'tooMany',
]

/** Describes why a command was refused, in one sentence. */
export function refusalWords(form: FormDefinition, refused: Extract<Outcome, { ok: false }>, naming: Naming): string {
  const { reason, place } = refused
  const id = (known.includes(reason) ? `refused.${reason}` : 'refused.other') as BuilderTextId
  return naming.texts.say(id, { name: nameThere(form, place, naming) })
}

const nameThere = (form: FormDefinition, place: Place | undefined, naming: Naming): string =>
  place === undefined || partAt(form, place) === undefined ? '' : partName(form, place, naming)
