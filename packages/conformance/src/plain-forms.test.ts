import type { CaseRecord } from '@tip-standard/core'
import {
  isFilledIn,
  placeOf,
  type ResolvedForm,
  type ResolvedItem,
  resolveForm,
  shippedForms,
} from '@tip-standard/form-model'
import { fromAnswers, toAnswers } from '@tip-standard/forms/rjsf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, validCaseRecord } from './arbitraries.ts'

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is left of an entity when nothing is in it but answers to these questions, and reasons for missing ones; written apart from the package. */
function restricted(owner: Json, items: readonly ResolvedItem[]): Json {
  const left: Json = {}
  const absent: Json = {}
  for (const { info, items: inner } of items) {
    if (isFilledIn(info)) continue
    const value = owner[info.name]
    const isEntity = info.type.kind === 'object' || info.type.kind === 'objects'
    const within = (entry: unknown): Json => restricted(isObject(entry) ? entry : {}, inner)
    const kept = isEntity
      ? Array.isArray(value)
        ? value.map(within)
        : isObject(value)
          ? within(value)
          : undefined
      : value
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

describe.each(forms)('valid records in the form $name for RJSF', ({ form }) => {
  it('come back as the same object where nothing is answered', () => {
    fc.assert(
      fc.property(validCaseRecord, (record) => {
        expect(fromAnswers(form, toAnswers(form, record as CaseRecord & Json), record as CaseRecord & Json)).toBe(
          record,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('come back from their answers alone, as far as the form asks', () => {
    let answered = 0
    fc.assert(
      fc.property(validCaseRecord, (record) => {
        const expected = restrictedTo(form, record as CaseRecord & Json)
        answered += Object.keys(expected).length
        // Where an entry came from is for the record that it came from.
        const answers = JSON.parse(JSON.stringify(toAnswers(form, record as CaseRecord & Json))) as ReturnType<
          typeof toAnswers
        >
        expect(fromAnswers(form, answers)).toEqual(expected)
      }),
      { numRuns: 250 },
    )
    expect(answered).toBeGreaterThan(10)
  })
})
