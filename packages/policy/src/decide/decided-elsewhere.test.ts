import type { Json } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { decidedElsewhere } from './decided-elsewhere.ts'

const record = (caseId: string, consents: readonly Json[] | undefined, more: Json = {}, relation?: string): Json => ({
  case: { id: caseId },
  reportingEntity: { id: 'org-1' },
  victims: [{ id: 'v-1', crossCaseId: 'x-1', ...(consents && { consents }), ...more }],
  ...(relation && { relations: [{ victimId: 'v-1', perpetratorId: 'p-1', kinds: [relation] }] }),
})

/** What the other records say about the person in the first. */
function elsewhereOf([first = {}, ...others]: readonly Json[]) {
  const [person = {}] = first['victims'] as Json[]
  return decidedElsewhere([first, ...others])(person, first)
}

const grant: Json = { purpose: 'research', decision: 'granted', givenBy: 'self', date: '2026-01-10' }
const guardians: Json = { ...grant, givenBy: 'guardian' }

describe('a "no" in another record of the person', () => {
  const noesFor = (entry: Json) => elsewhereOf([record('c-1', [grant]), record('c-2', [entry])]).noes
  const refusal: Json = { ...grant, decision: 'refused' }

  it('is a refusal of its day, for those whom it concerns, without notes', () => {
    const scope = { recipients: ['A'], recipientKinds: ['unhcr'], services: ['legal'] }
    expect(noesFor({ ...refusal, ...scope, id: 'c', notes: 'zzSECRET', withhold: [{ what: 'zzSECRET' }] })).toEqual([
      { ...refusal, ...scope },
    ])
    expect(noesFor({ decision: 'refused' })).toEqual([
      { purpose: 'unspecified', decision: 'refused', absent: { givenBy: 'unknown', date: 'unknown' } },
    ])
  })

  it('is also one that a child said, that no one can read, or that someone withdraws some day', () => {
    expect(noesFor({ ...guardians, childAssent: false })).toEqual([{ ...refusal, givenBy: 'guardian' }])
    expect(noesFor({ ...grant, decision: undefined })).toEqual([refusal])
    expect(noesFor({ ...grant, withdrawnOn: '2026-02-01' })).toEqual([refusal, { ...refusal, date: '2026-02-01' }])
  })

  it('is none in consent, nor in the record itself', () => {
    for (const one of [grant, guardians, { ...guardians, childAssent: true }]) expect(noesFor(one)).toEqual([])
    expect(elsewhereOf([record('c-1', [refusal]), record('c-2', [grant])]).noes).toEqual([])
    const other = record('c-2', [refusal], { crossCaseId: 'x-2' })
    expect(elsewhereOf([record('c-1', [grant]), other]).noes).toEqual([])
  })

  it('covers everything if the person was asked and did not answer', () => {
    const unanswered = record('c-2', undefined, { absent: { consents: 'refused' } })
    expect(elsewhereOf([record('c-1', [grant]), unanswered]).noes).toMatchObject([{ purpose: 'unspecified' }])
  })

  it('to keeping the record applies to copies of the case alone', () => {
    const refused = { ...refusal, purpose: 'storage' }
    expect(elsewhereOf([record('c-1', [grant]), record('c-2', [refused])]).noes).toEqual([])
    expect(elsewhereOf([record('c-1', [grant]), record('c-1', [refused])]).noes).toEqual([refused])
  })

  it('counts where a later record shows that two entries are of one person', () => {
    const one = record('c-1', [grant])
    const two = { ...record('c-2', [refusal], { crossCaseId: undefined }) }
    const joining = record('c-2', [], { crossCaseId: 'x-1' })
    expect(elsewhereOf([one, two, joining]).noes).toEqual([refusal])
  })
})

describe('a guardian who is excluded in another record', () => {
  const takes = (consents: readonly Json[], other: Json): boolean[] => {
    const { takesAway } = elsewhereOf([record('c-1', consents), other])
    return consents.map(takesAway)
  }
  const alleged = record('c-2', undefined, {}, 'parent')
  const excluded = (date?: string) => record('c-2', [{ ...grant, guardianExcluded: true, ...{ date } }])

  it('loses what they agreed to alone, if alleged to be a perpetrator and cleared by no one', () => {
    expect(takes([guardians, grant, { ...guardians, childAssent: true }], alleged)).toEqual([true, false, false])
    expect(takes([guardians, { ...grant, guardianExcluded: false }], alleged)).toEqual([false, false])
    expect(takes([guardians], record('c-2', undefined, {}, 'employer'))).toEqual([false])
  })

  it('loses all that they agreed to, unless cleared on that day or later', () => {
    expect(takes([guardians, grant, { ...guardians, childAssent: true }], excluded('2026-02-01'))).toEqual([
      true,
      false,
      true,
    ])
    const cleared = (date: string): Json => ({ ...guardians, guardianExcluded: false, date })
    const days = ['2026-01-31', '2026-02-01', '2026-02-02'].map(cleared)
    expect(takes(days, excluded('2026-02-01'))).toEqual([true, false, false])
    expect(takes(days, excluded())).toEqual([true, true, true])
  })

  it('loses nothing by what the record says itself, which the gate reads there', () => {
    const own = record('c-1', [guardians], {}, 'parent')
    const { takesAway } = elsewhereOf([own, record('c-2', [grant])])
    expect(takesAway(guardians)).toBe(false)
  })
})
