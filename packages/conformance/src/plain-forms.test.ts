import { type CaseRecord, field } from '@tip-standard/core'
import {
  isFilledIn,
  placeOf,
  RECORDED_OF_CONSENTS,
  type ResolvedForm,
  type ResolvedItem,
  resolveForm,
  shippedForms,
} from '@tip-standard/form-model'
import { fromAnswers, toAnswers } from '@tip-standard/forms/rjsf'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Json, validCaseRecord } from './arbitraries.ts'

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Two answers to one entity, from different places of a form. */
function joined(one: Json, other: Json): Json {
  const absent = { ...(one['absent'] as Json | undefined), ...(other['absent'] as Json | undefined) }
  return { ...one, ...other, ...(Object.keys(absent).length === 0 ? {} : { absent }) }
}

/** What is left of a list that is asked in several places, of which each is about some of its entries; `before` is from those before. */
function restrictedPart(
  { part }: ResolvedItem,
  list: readonly Json[],
  within: (one: Json) => Json,
  before: Json[],
): Json[] {
  if (part?.kind === 'codes')
    return [...before, ...list.filter((one) => part.codes.includes(String(one[part.by]))).map(within)]
  const last = within(list.at(-1) ?? {})
  return Object.keys(last).length === 0 ? before : [joined(before[0] ?? {}, last)]
}

/** What is recorded of a consent beside its decision is kept with each, wherever a form asks for it. */
const withRecorded = (items: readonly ResolvedItem[]): readonly ResolvedItem[] =>
  items.some(({ info }) => info.entity === 'consent')
    ? [
        ...items,
        ...RECORDED_OF_CONSENTS.filter((id) => items.every((one) => one.id !== id)).map(
          (id): ResolvedItem => ({
            id,
            info: field(id),
            item: { field: id },
            conditions: [],
            consents: [],
            hidden: 'keep',
            items: [],
          }),
        ),
      ]
    : items

/**
 * What is left of an entity when nothing is in it but answers to these questions, and reasons for missing ones; written
 * apart from the package.
 */
function restricted(owner: Json, items: readonly ResolvedItem[]): Json {
  const left: Json = {}
  const absent: Json = {}
  for (const one of withRecorded(items)) {
    const { info, items: inner, part } = one
    if (isFilledIn(info)) continue
    const value = owner[info.name]
    const isEntity = info.type.kind === 'object' || info.type.kind === 'objects'
    const within = (entry: unknown): Json => restricted(isObject(entry) ? entry : {}, inner)
    const keptOf = (entity: unknown): unknown => (isObject(entity) ? within(entity) : undefined)
    const keptOfList = (list: Json[]): Json[] =>
      part === undefined ? list.map(within) : restrictedPart(one, list, within, (left[info.name] ?? []) as Json[])
    const kept = !isEntity ? value : Array.isArray(value) ? keptOfList(value as Json[]) : keptOf(value)
    const isNothing =
      kept === undefined ||
      (Array.isArray(kept) && kept.length === 0) ||
      (isObject(kept) && Object.keys(kept).length === 0)
    if (!isNothing) left[info.name] = kept
    const reason = isObject(owner['absent']) ? owner['absent'][info.name] : undefined
    if (reason !== undefined) absent[info.name] = reason
  }
  return Object.keys(absent).length === 0 ? left : { ...left, absent }
}

function restrictedTo({ definition, groups }: ResolvedForm, record: Json): Json {
  const all = groups.flatMap(({ items }) => items)
  const result: Json = {}
  for (const id of ['case', 'reportingEntity', 'dataProtection', 'caseRecord', 'victim', 'perpetrator'] as const) {
    const place = placeOf(id, definition.subject)
    const items = all.filter(({ info }) => info.entity === id)
    if (place === undefined || items.length === 0) continue
    const owner = place.reduce<unknown>((at, step) => (at as Json | undefined)?.[step], record)
    const left = restricted(isObject(owner) ? owner : {}, items)
    if (Object.keys(left).length === 0) continue
    if (id === 'caseRecord') Object.assign(result, left)
    else if (place.length === 1) result[String(place[0])] = left
    else result[String(place[0])] = [left]
  }
  return result
}

const forms = Object.entries(shippedForms).map(([name, definition]) => ({ name, form: resolveForm(definition) }))

/** The same records for every form: making them takes longer than asking a form for them. */
let records: readonly (CaseRecord & Json)[]
beforeAll(() => {
  records = fc.sample(validCaseRecord, 250) as (CaseRecord & Json)[]
})

describe.each(forms)('valid records in the form $name for RJSF', ({ form }) => {
  it('come back as the same object where nothing is answered', () => {
    for (const record of records.slice(0, 60)) expect(fromAnswers(form, toAnswers(form, record), record)).toBe(record)
  })

  it('come back from their answers alone, as far as the form asks', () => {
    let answered = 0
    for (const record of records) {
      const expected = restrictedTo(form, record)
      answered += Object.keys(expected).length
      // Where an entry came from is for the record that it came from.
      const answers = JSON.parse(JSON.stringify(toAnswers(form, record))) as ReturnType<typeof toAnswers>
      expect(fromAnswers(form, answers)).toEqual(expected)
    }
    expect(answered).toBeGreaterThan(10)
  })
})
