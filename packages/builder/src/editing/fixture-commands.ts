import { codeList, type FieldId } from '@tip-standard/core'
import type { Condition, ConditionPath } from '@tip-standard/core/conditions'
import { consentForm, type FormDefinition, intakeForm, type OwnAnswer, screeningForm } from '@tip-standard/form-model'
import fc from 'fast-check'
import { catalogueOf } from '../catalogue/index.ts'
import { askableAt, conditionAbout, operatorsFor } from '../sentences/index.ts'
import {
  addGroup,
  addModule,
  addOption,
  addOwnQuestion,
  addPage,
  addQuestion,
  beginModule,
  beginWith,
  change,
  divide,
  divisionOf,
  kindAt,
  moveBy,
  moveInto,
  moveOption,
  moveOut,
  moveTo,
  nameItems,
  newForm,
  type Outcome,
  type Place,
  readyPart,
  remove,
  removeOption,
  renameOwn,
  setAnswer,
  setModule,
  setOptionCode,
  setText,
  type TextMember,
  walk,
} from './index.ts'

const fields = catalogueOf('victim').map(({ id }) => id)

/** The place of the form to which a number maps. */
export const placeAt = (form: FormDefinition, number: number): Place => {
  const places = [...walk(form)].map(({ place }) => place)
  return places[number % places.length] ?? []
}

const refused: Outcome = { ok: false, reason: 'notHere' }

/** A command on a form. */
export type Command = (form: FormDefinition) => Outcome

/** A number for choosing. */
export const number = fc.nat(10_000)
const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 12 }), fc.constantFrom('Âge ?', 'a\tb\r\nc', ' '))
/** A command at any place. */
export const at = (act: (form: FormDefinition, place: Place, other: number) => Outcome): fc.Arbitrary<Command> =>
  fc.tuple(number, number).map(
    ([where, other]) =>
      (form) =>
        act(form, placeAt(form, where), other),
  )

/** Conditions on earlier questions, as the builder makes them, and some invalid ones. */
function someCondition(form: FormDefinition, place: Place, other: number): Condition {
  const askable = askableAt(form, place)
  const one = askable[other % Math.max(askable.length, 1)]
  if (one === undefined) return { op: 'present', field: 'nowhere' as ConditionPath }
  const operators = operatorsFor(one.info)
  const { type } = one.info
  const list = type.kind === 'code' || type.kind === 'codes' ? type.list : undefined
  let codes: string[] = []
  try {
    codes = list === undefined ? [] : codeList(list).codes.map(({ code }) => code)
  } catch {}
  return {
    op: 'not',
    of: { op: 'all', of: [conditionAbout(one, operators[other % operators.length] ?? 'present', codes)] },
  }
}

const ANSWERS: readonly OwnAnswer[] = ['boolean', 'code', 'codes', 'integer', 'number', 'date', 'text', 'longText']
const NAMES = ['org.example.a.one', 'org.example.a.two', 'no name', 'tip.standard.three', 'org.example.a.sex']

/** Commands at any place of a form, weighted by how often they are used. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  at((form, place) => addPage(form, place)),
  at((form, place) => addGroup(form, place)),
  {
    weight: 4,
    arbitrary: at((form, place, other) => addQuestion(form, fields[other % fields.length] as FieldId, place)),
  },
  { weight: 2, arbitrary: at((form, place) => addOwnQuestion(form, place)) },
  at((form, place, other) => setAnswer(form, place, ANSWERS[other % ANSWERS.length] ?? 'text')),
  at((form, place, other) => renameOwn(form, place, NAMES[other % NAMES.length] ?? '')),
  at((form, place) => addOption(form, place)),
  at((form, place, other) => removeOption(form, place, other % 3)),
  at((form, place, other) => moveOption(form, place, other % 3, other % 2 === 0 ? 1 : -1)),
  at((form, place, other) => setOptionCode(form, place, other % 3, other % 2 === 0 ? 'no code' : `code${other % 5}`)),
  at((form, place) => remove(form, place)),
  { weight: 2, arbitrary: at((form, place, other) => moveBy(form, place, other % 2 === 0 ? 1 : -1)) },
  at(moveInto),
  at(moveOut),
  at((form, place, other) => moveTo(form, place, placeAt(form, other), other % 7)),
  at(nameItems),
  at((form, place, other) => change(form, place, { when: someCondition(form, place, other) })),
  at((form, place) => change(form, place, { when: undefined })),
  at((form, place, other) => change(form, place, { consents: other % 2 === 0 ? ['interview'] : [] })),
  at((form, place, other) => change(form, place, { min: (other % 300) - 100 })),
  at((form, place, other) => change(form, place, { maxLength: other % 9000 })),
  at((form, place, other) => change(form, place, { codes: other % 2 === 0 ? ['female', 'male'] : ['nothing'] })),
  at((form, place, other) => change(form, place, { need: other % 2 === 0 ? 'value' : 'answer', hidden: 'clear' })),
  at((form, place, other) => change(form, place, { atLeast: other % 25, checklist: undefined })),
  at((form, place, other) => change(form, place, { preset: (['today', 'profile', undefined] as const)[other % 3] })),
  at((form, place, other) => change(form, place, { asOne: other % 2 === 0 ? true : undefined, atLeast: undefined })),
  at((form, place, other) =>
    kindAt(place) === 'page' ? change(form, place, { alone: other % 2 === 0 || undefined }) : refused,
  ),
  at((form, place) => beginModule(form, place)),
  at((form) => addModule(form)),
  at((form, place, other) => setModule(form, place.slice(0, 2), form.modules?.[other % form.modules.length]?.id)),
  at((form, place, other) => beginWith(form, place.slice(0, 2), ['modules', other % 4])),
  at((form, place, other) =>
    divide(form, place, divisionOf(form, place)?.choices.filter((_, index) => (index + other) % 2 === 0) ?? []),
  ),
  fc
    .tuple(
      number,
      text,
      fc.constantFrom('en', 'fr', 'rw'),
      fc.constantFrom<TextMember>('title', 'help', 'label', 'question', 'prompt', 'option0', 'option1'),
    )
    .map(([where, written, language, member]) => (form: FormDefinition) => {
      const place = placeAt(form, where)
      return setText(form, place, member, { language, text: written })
    }),
)

/** A form with modules, short enough for many runs. */
const withModules: FormDefinition = {
  ...intakeForm,
  pages: intakeForm.pages
    .filter(({ id }) => !['elements', 'exploitation', 'gbv', 'sharing'].includes(id))
    .filter((_, index) => index % 3 === 0),
  modules: (intakeForm.modules ?? []).filter(({ id }) => intakeForm.pages.some((page) => page.module === id)),
}
/** Forms to start with. */
export const start = fc.constantFrom(
  newForm(),
  newForm('perpetrator'),
  screeningForm,
  consentForm,
  readyPart(withModules) ?? newForm(),
)
/** Sequences of commands. */
export const sequences = fc.array(commands, { minLength: 5, maxLength: 25, size: 'max' })
