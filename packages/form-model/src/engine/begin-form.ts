import type { EntityId } from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import { placeOf, type ResolvedForm, resolveForm, subjectList } from '../definition/resolve-form.ts'
import { beginning, type FillIn, filledIn } from '../view/fill-in.ts'
import type { FormSituation } from '../view/form-view.ts'
import { withFirstEntries, withPresets } from './fill-in.ts'
import type { FormOptions } from './form-engine.ts'
import { isObject, type Json, type Path, valueAt } from './record-paths.ts'
import { type Settled, settle } from './settle.ts'

/** A form with the record that it begins with, in which its person is. */
export type BegunForm = {
  form: ResolvedForm
  personId: string
  personPath: Path
  situation: FormSituation
  first: Settled
  /** The decisions of the person in the record that was handed in, and not in a draft, in which some may be new. */
  onRecord: readonly Json[]
  /** Makes a record consistent with its own answers, and fills in what needs no question. */
  settled: (record: Json) => Settled
}

const randomId = (): string => `p-${crypto.randomUUID()}`

/** The first person of the list that the form is about. */
function firstPerson(record: Json, list: string): string | undefined {
  const id = valueAt(record, [list, 0, 'id'])
  return typeof id === 'string' ? id : undefined
}

/** The decisions of a person in a list of a record. */
function decisionsOf(record: Json, list: string, personId: string): readonly Json[] {
  const people: unknown[] = Array.isArray(record[list]) ? record[list] : []
  const person = people.find((one): one is Json => isObject(one) && one['id'] === personId)
  return Array.isArray(person?.['consents']) ? person['consents'].filter(isObject) : []
}

/** Starts a form, or continues with a record or draft: with its person, its first entries and its automatic values. */
export function beginForm(definition: FormDefinition, options: FormOptions): BegunForm {
  const form = resolveForm(definition)
  const { draft, newId = randomId, today, switchedOn = [], profile = {} } = options
  const { subject } = definition
  const list = subjectList[subject]
  const given: Json = { ...(draft?.record ?? options.record) }
  const personId = draft?.personId ?? options.personId ?? firstPerson(given, list) ?? newId()
  const fill: FillIn = { newId, personId, subject }
  const begun = beginning(given, fill)
  const people = begun[list] as unknown[]
  const index = people.findIndex((person) => isObject(person) && person['id'] === personId)
  const situation: FormSituation = { today, index, switchedOn, profile }
  const before = decisionsOf(given, list, personId)
  const settled = (record: Json): Settled => settle(form, filledIn(record, 'caseRecord', fill), situation, before)
  const placeOfEntity = (id: EntityId): Path | undefined => placeOf(id, subject, index)
  const started = withFirstEntries(begun, form, placeOfEntity)
  const onRecord = decisionsOf({ ...options.record }, list, personId)
  const first = settled(withPresets(started, form, placeOfEntity, situation))
  return { form, personId, personPath: [list, index], situation, first, onRecord, settled }
}
