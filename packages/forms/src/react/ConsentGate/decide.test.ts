import type { Consent, ConsentPurposeCode } from '@tip-standard/core'
import { consentStands } from '@tip-standard/core/conditions'
import { describe, expect, it } from 'vitest'
import {
  conversationOf,
  decisionAbout,
  interpretedOn,
  sharingOf,
  textsReadOut,
  withConversation,
  withDecision,
  withoutDecision,
  withoutWithdrawal,
  withSharing,
  withTextReadOut,
  withTold,
  withWithdrawal,
} from './decide.ts'

const today = '2026-11-25'
const older: Consent = { id: 'c-1', purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2026-01-01' }
const both: readonly ConsentPurposeCode[] = ['interview', 'storage']

describe('a decision', () => {
  it('is about one purpose only', () => {
    const consents = withDecision([], 'interview', 'granted', {}, today)
    expect(consentStands(consents, { purpose: 'interview', day: today })).toBe(true)
    expect(consentStands(consents, { purpose: 'storage', day: today })).toBe(false)
  })

  it('of today can be corrected or cleared, and an older one stays as history', () => {
    const refused = withDecision([older], 'interview', 'refused', {}, today)
    expect(refused).toHaveLength(2)
    expect(decisionAbout(refused, 'interview', today)).toEqual({ decision: 'refused', on: today, isToday: true })
    const granted = withDecision(refused, 'interview', 'granted', {}, today)
    expect(granted).toHaveLength(2)
    const back = withoutDecision(granted, 'interview', today)
    expect(back).toEqual([older])
    expect(decisionAbout(back, 'interview', today)).toEqual({ decision: 'granted', on: older.date, isToday: false })
  })

  it('that is taken back is no longer valid, shows since when, and a slip of that is corrected', () => {
    const withdrawn = withWithdrawal([older], 'interview', today)
    expect(withdrawn).toEqual([{ ...older, decision: 'withdrawn', withdrawnOn: today }])
    expect(consentStands(withdrawn, { purpose: 'interview', day: today })).toBe(false)
    expect(decisionAbout(withdrawn, 'interview', today)).toMatchObject({ decision: 'withdrawn', on: today })
    expect(withoutWithdrawal(withdrawn, 'interview', today)).toEqual([older])
    // What was taken back on another day stays so.
    expect(withoutWithdrawal(withdrawn, 'interview', '2026-11-26')).toEqual(withdrawn)
  })

  it('is the last one by its day, in whatever order the entries are, and the last one alone is taken back', () => {
    const first: Consent = { ...older, id: 'c-0', date: '2025-01-01' }
    const refused: Consent = { ...older, id: 'c-2', decision: 'refused', date: '2026-03-01' }
    for (const consents of [
      [first, older, refused],
      [refused, older, first],
    ])
      expect(decisionAbout(consents, 'interview', today)).toMatchObject({ decision: 'refused', on: '2026-03-01' })
    for (const consents of [
      [first, older],
      [older, first],
    ])
      expect(withWithdrawal(consents, 'interview', today)).toEqual(
        consents.map((one) => (one === older ? { ...older, decision: 'withdrawn', withdrawnOn: today } : one)),
      )
  })

  it('of today is shown as it was made, even if something is still missing for it to hold', () => {
    const granted = withDecision([], 'interview', 'granted', { givenBy: 'guardian', guardianExcluded: true }, today)
    expect(consentStands(granted, { purpose: 'interview', day: today })).toBe(false)
    expect(decisionAbout(granted, 'interview', today)).toEqual({ decision: 'granted', on: today, isToday: true })
    expect(decisionAbout(granted, 'interview', '2026-11-26')).toBeUndefined()
  })

  it('that was not made is none, and neither is consent that has expired', () => {
    expect(decisionAbout([], 'interview', today)).toBeUndefined()
    expect(decisionAbout([{ ...older, expiry: '2026-02-01' }], 'interview', today)).toBeUndefined()
  })
})

describe('what is recorded about a conversation', () => {
  it('holds for the decisions of its day about the purposes that are asked, and for no others', () => {
    const consents = withDecision([older], 'storage', 'granted', {}, today)
    const more = withDecision(consents, 'research', 'granted', { givenBy: 'self' }, today)
    const said = withConversation(more, { givenBy: 'guardian', guardianExcluded: true }, both, today)
    expect(said[0]).toEqual(older)
    expect(said[1]).toMatchObject({ givenBy: 'guardian', guardianExcluded: true })
    expect(said[2]).toEqual(more[2])
    expect(consentStands(said, { purpose: 'storage', day: today })).toBe(false)
  })

  it('is found even if no purpose holds all of it', () => {
    const consents: Consent[] = [
      { purpose: 'interview', decision: 'granted', date: today, informedItems: ['toldPurpose'], method: 'oral' },
      { purpose: 'tracing', decision: 'granted', date: today, method: 'oral' },
    ]
    expect(conversationOf(consents, today)).toEqual({ informedItems: ['toldPurpose'], method: 'oral' })
    expect(conversationOf([...consents, { purpose: 'storage', date: today, method: 'written' }], today)).toEqual({
      informedItems: ['toldPurpose'],
      method: 'written',
    })
  })

  it('has that the person agrees to be interviewed as it was decided, and not as it was ticked', () => {
    const granted = withDecision([], 'interview', 'granted', {}, today)
    const told = withTold(granted, ['toldPurpose'], both, today)
    expect(told[0]?.informedItems).toEqual(['agreesToInterview', 'toldPurpose'])
    const refused = withTold(withDecision(told, 'interview', 'refused', {}, today), ['toldPurpose'], both, today)
    expect(refused[0]?.informedItems).toEqual(['toldPurpose'])
    // Nothing was told: nothing follows.
    expect(withTold(told, [], both, today)[0]).not.toHaveProperty('informedItems')
    expect(withTold(told, ['toldRetention'], ['research'], today)).toEqual(told)
  })
})

describe('the text that was read out', () => {
  const kinyarwanda = { language: 'kin', textStatus: 'draftTranslation' } as const
  const english = { language: 'eng', textStatus: 'original' } as const

  it('belongs to each decision: a later one in another language does not change it', () => {
    const first = withDecision([older], 'interview', 'granted', kinyarwanda, today)
    const second = withDecision(first, 'storage', 'granted', english, today)
    const named = withConversation(second, { givenBy: 'self' }, both, today)
    expect(named).toEqual([
      older,
      { purpose: 'interview', decision: 'granted', date: today, givenBy: 'self', ...kinyarwanda },
      { purpose: 'storage', decision: 'granted', date: today, givenBy: 'self', ...english },
    ])
    expect(textsReadOut(named, today)).toEqual([kinyarwanda, english])
    expect(withDecision(named, 'interview', 'refused', english, today)).toContainEqual(
      expect.objectContaining({ purpose: 'interview', decision: 'refused', ...english }),
    )
  })

  it('is that of the consent, not of its withdrawal', () => {
    const given = { ...older, ...kinyarwanda }
    expect(withWithdrawal([given], 'interview', today)[0]).toMatchObject(kinyarwanda)
  })

  it('is what the user says, for the decisions of the day about the purposes that are asked', () => {
    const given = withDecision([older], 'interview', 'granted', kinyarwanda, today)
    const more = withDecision(given, 'research', 'granted', kinyarwanda, today)
    const said = withTextReadOut(more, { language: 'lug', textStatus: 'interpreted' }, both, today)
    expect(said[0]).toEqual(older)
    expect(said[1]).toMatchObject({ language: 'lug', textStatus: 'interpreted' })
    expect(said[2]).toMatchObject(kinyarwanda)
    expect(interpretedOn(said, today)).toEqual({ language: 'lug', textStatus: 'interpreted' })
    expect(interpretedOn(given, today)).toBeUndefined()
    expect(interpretedOn(said, '2026-11-26')).toBeUndefined()
    const again = withDecision(said, 'storage', 'granted', { language: 'kin', textStatus: 'interpreted' }, today)
    expect(interpretedOn(again, today)).toEqual({ language: 'kin', textStatus: 'interpreted' })
    expect(textsReadOut(again, today)).toEqual([
      { language: 'lug', textStatus: 'interpreted' },
      kinyarwanda,
      { language: 'kin', textStatus: 'interpreted' },
    ])
  })
})

describe('sharing', () => {
  it('is recorded for each kind of recipient separately, and keeps existing ids', () => {
    const granted = withDecision([], 'referral', 'granted', { givenBy: 'self' }, today)
    const shared = withSharing(
      granted,
      'referral',
      new Map([
        ['authorities', ['legal']],
        ['family', []],
      ]),
    )
    expect(shared).toHaveLength(2)
    const named = shared.map((consent, index) => ({ ...consent, id: `c-${index}` }))
    const more = withSharing(named, 'referral', new Map([['family', ['shelter']]]))
    expect(more).toEqual([
      {
        purpose: 'referral',
        decision: 'granted',
        givenBy: 'self',
        date: today,
        id: 'c-1',
        recipientKinds: ['family'],
        services: ['shelter'],
      },
    ])
    expect(sharingOf(more, 'referral')).toEqual(new Map([['family', ['shelter']]]))
    expect(withSharing(more, 'referral', new Map())).toMatchObject([{ purpose: 'referral', decision: 'granted' }])
  })
})
