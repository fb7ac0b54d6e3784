import { isObject, type Json } from '@tip-standard/core'
import type { PersonDecision } from '../model/decision.ts'
import { entriesOf } from '../model/entries-of.ts'
import type { Given, Mask } from './mask.ts'

const keep = (ids: unknown, left: ReadonlySet<string>): unknown =>
  Array.isArray(ids) ? ids.filter((id) => left.has(String(id))) : ids

/** The ids of the people in a list who leave. */
function idsLeft(list: unknown, decisions: readonly PersonDecision[], kind: PersonDecision['kind']): Set<string> {
  const entries = Array.isArray(list) ? (list as unknown[]) : []
  const ids = new Set<string>()
  for (const { kind: one, at, permitted } of decisions) {
    const entry = entries[at]
    if (one === kind && permitted && isObject(entry)) ids.add(String(entry['id']))
  }
  return ids
}

const isByConsent = (decision: PersonDecision): boolean => decision.permitted && decision.basis.by === 'consent'

/**
 * A copy of a record with the people who leave and the fields that the audience may have. Relations and events lose
 * withheld people; an event without victims who leave is removed, and so is a record without people.
 */
export function maskRecord(record: Json, decisions: readonly PersonDecision[], mask: Mask): Json | undefined {
  const isLeft = decisions.some(({ permitted }) => permitted)
  if (!isLeft && decisions.length > 0) return undefined
  if (mask.isWhole && decisions.every(({ permitted }) => permitted)) return record
  const victims = decisions.filter(({ kind }) => kind === 'victim')
  // A needed field that is not about one victim leaves if every victim of the record agreed to it.
  const all: Given = {
    consent: victims.length > 0 && victims.every(isByConsent),
    everyVictim: victims.every(({ permitted }) => permitted),
  }
  const { victims: _victims, perpetrators: _perpetrators, relations, events, ...rest } = record
  const copy = mask.apply(rest, 'caseRecord', all)
  const [victimIds, perpetratorIds] = [
    idsLeft(record['victims'], decisions, 'victim'),
    idsLeft(record['perpetrators'], decisions, 'perpetrator'),
  ]
  const people = (list: unknown, kind: PersonDecision['kind']): Json[] =>
    decisions
      .filter((one) => one.kind === kind && one.permitted)
      .map((one) => {
        const person = (list as Json[])[one.at] as Json
        if (kind === 'perpetrator') return mask.apply(person, kind, all)
        return mask.applyToVictim(person, { ...all, consent: isByConsent(one) })
      })
  const leaves = (name: string): boolean => Array.isArray(record[name]) && mask.keeps('caseRecord', name)
  if (leaves('victims')) copy['victims'] = people(record['victims'], 'victim')
  if (leaves('perpetrators')) copy['perpetrators'] = people(record['perpetrators'], 'perpetrator')
  if (leaves('relations'))
    copy['relations'] = entriesOf(relations)
      .filter((one) => victimIds.has(String(one['victimId'])) && perpetratorIds.has(String(one['perpetratorId'])))
      .map((one) => mask.apply(one, 'relation', all))
  if (leaves('events'))
    copy['events'] = entriesOf(events).flatMap((event) => {
      const left = keep(event['victimIds'], victimIds)
      if (!Array.isArray(left) || left.length === 0) return []
      const perpetrators = keep(event['perpetratorIds'], perpetratorIds)
      const masked = mask.apply(event, 'event', all)
      return [
        {
          ...masked,
          victimIds: left,
          ...(masked['perpetratorIds'] === undefined ? {} : { perpetratorIds: perpetrators }),
        },
      ]
    })
  return copy
}
