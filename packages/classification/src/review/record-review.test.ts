import { type Victim, validate } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { assess, DETERMINATIONS, ReviewError, type ReviewInput, recordReview, withDetermination } from '../index.ts'

const signedOff: ReviewInput = { reviewer: 'officer-7', reading: 'trafficking', at: '2026-11-25T10:00:00Z' }
const adult = assess({ ageClass: 'adult', acts: { recruitment: true } })

function faultsOf(input: object, assessment = adult): readonly string[] {
  try {
    recordReview(assessment, { ...signedOff, ...input })
    return []
  } catch (error) {
    if (error instanceof ReviewError) return error.faults
    throw error
  }
}

describe('a review', () => {
  it('needs a pseudonym, a reading and a time', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ reviewer: 'Jane Doe' })).toEqual(['reviewer'])
    expect(faultsOf({ reading: 'guilty' })).toEqual(['reading'])
    for (const at of ['yesterday', '2026-02-30', '2026-11-25T10:00', '']) expect(faultsOf({ at })).toEqual(['at'])
    for (const at of ['2026-11-25', '2026-11-25T10:00+02:00', '2024-02-29T23:59:59.999Z'])
      expect(faultsOf({ at })).toEqual([])
  })

  it('that closes needs a written reason', () => {
    expect(faultsOf({ reading: 'notTrafficking' })).toEqual(['reasonNeeded'])
    for (const reason of [' \n', '\u200b', '-', 5, null, 'x'.repeat(3001)])
      expect(faultsOf({ reading: 'notTrafficking', reason })).toEqual(['reasonNeeded'])
    for (const reason of ['', 5, { text: 'x' }]) expect(faultsOf({ reason })).toEqual(['reason'])
    expect(faultsOf({ reading: 'notTrafficking', reason: 'No purpose was found by three interviews.' })).toEqual([])
    expect(faultsOf({ reading: 'open' })).toEqual([])
  })

  it.each([
    ['a child', { ageClass: 'child' }],
    ['someone of unknown age', {}],
    ['confinement', { ageClass: 'adult', confined: true }],
    ['held documents', { ageClass: 'adult', documentsWithheld: true }],
    [
      'sexual violence, though it is disputed',
      { ageClass: 'adult', sexualViolence: { value: true, contradictedBy: 'x' } },
    ],
  ] as const)('that closes with %s on record needs a second reader, who is someone else', (_, facts) => {
    const closing = { reading: 'notTrafficking', reason: 'Read twice.' }
    const assessment = assess(facts)
    expect(faultsOf(closing, assessment)).toEqual(['secondReaderNeeded'])
    expect(faultsOf({ ...closing, secondReader: 'officer-7' }, assessment)).toEqual(['secondReaderIsReviewer'])
    expect(faultsOf({ ...closing, secondReader: 'Officer-7' }, assessment)).toEqual(['secondReaderIsReviewer'])
    expect(faultsOf({ ...closing, secondReader: 'officer-8' }, assessment)).toEqual([])
  })

  it('keeps what the reviewer read before, and what the tool had read', () => {
    const before = { reviewer: 'officer-7', reading: 'open', at: '2026-11-25T09:00:00Z' } as const
    expect(recordReview(adult, { ...signedOff, before })).toMatchObject({
      before,
      tool: { label: 'undetermined', profile: 'palermo', version: '1.0', rules: adult.rules },
    })
    for (const bad of [
      { ...before, at: 'earlier' },
      { ...before, at: '2026-11-25T10:00:01Z' },
      { ...before, at: '2026-11-26' },
      null,
    ])
      expect(faultsOf({ before: bad })).toEqual(['before'])
    // The same moment in another zone, and a day without a time.
    for (const at of ['2026-11-25T12:00:00+02:00', '2026-11-25'])
      expect(faultsOf({ before: { ...before, at } })).toEqual([])
  })

  it('does not say in its error what was given', () => {
    try {
      recordReview(adult, { ...signedOff, reviewer: 'SENTINEL name', reason: 'SENTINEL' })
    } catch (error) {
      expect(`${error}`).toMatch(/^ReviewError: (?!.*SENTINEL)/s)
    }
    expect.assertions(1)
  })
})

describe('a case record', () => {
  const victim: Victim = { id: 'v-1', sex: 'male', sexBasis: 'self', age: 30 }

  it('holds determinations, and stays valid', () => {
    const first = recordReview(adult, signedOff)
    const closed = recordReview(adult, {
      ...signedOff,
      reading: 'notTrafficking',
      reason: 'No purpose.',
      at: '2026-11-26',
    })
    const held = withDetermination(withDetermination(victim, first), closed)
    expect(held.extensions?.[DETERMINATIONS]).toEqual([first, closed])
    expect(held).toMatchObject({ status: 'notAVictim', statusDate: '2026-11-26' })
    const result = validate({ victims: [held] })
    const own = (result.ok ? [] : result.findings).filter(
      ({ at: { path } }) => path[0] === 'victims' && path.length > 2,
    )
    expect(own.filter(({ at: { path } }) => ['extensions', 'status', 'statusDate'].includes(String(path[2])))).toEqual(
      [],
    )
  })

  it('says no more that a status is missing once there is one', () => {
    const absent = { status: 'unknown', statusDate: 'notAsked', education: 'refused' } as const
    const open = withDetermination(
      { id: 'v-1', consents: [], absent },
      recordReview(adult, { ...signedOff, reading: 'open' }),
    )
    expect(open.absent).toEqual(absent)
    const decided = withDetermination({ id: 'v-1', consents: [], absent }, recordReview(adult, signedOff))
    expect(decided).toMatchObject({ status: 'presumed', absent: { education: 'refused' } })
    const result = validate({ victims: [decided] })
    const own = (result.ok ? [] : result.findings).filter(({ at: { path } }) => /^status/.test(String(path[2])))
    expect(own).toEqual([])
    const { absent: left } = withDetermination(
      { id: 'v-1', consents: [], absent: { status: 'unknown' } },
      recordReview(adult, signedOff),
    )
    expect(left).toBeUndefined()
  })

  it('is not lowered from identified by a reading, and not changed by one that is open', () => {
    const identified: Victim = { ...victim, status: 'identified', statusDate: '2026-01-01' }
    expect(withDetermination(identified, recordReview(adult, signedOff))).toMatchObject(identified)
    expect(withDetermination(victim, recordReview(adult, { ...signedOff, reading: 'open' })).status).toBeUndefined()
    expect(withDetermination(victim, recordReview(adult, signedOff)).status).toBe('presumed')
  })

  it('takes nothing that was not recorded: no assessment, no copy, no object that looks like it', () => {
    const real = recordReview(adult, signedOff)
    for (const fake of [{ ...real }, adult, JSON.parse(JSON.stringify(real))])
      expect(() => withDetermination(victim, fake)).toThrow(ReviewError)
  })
})
