/** What a reading does at the limits of what may be said, and what an explanation and a review keep word for word. */

import type { Victim } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { ACTS, MEANS } from './facts/facts.ts'
import { factsFromCase, indicatorsFromCase } from './facts/facts-from-case.ts'
import {
  assess,
  type CaseFacts,
  defineLegalProfile,
  explain,
  FactsError,
  legalProfiles,
  parseFacts,
  ReviewError,
  recordReview,
} from './index.ts'

/** The findings about facts, as text; none where they are read. */
function wrong(facts: object): string[] {
  try {
    assess(facts as CaseFacts)
    return []
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return error.findings.map(({ code, at }) => `${code} ${at.path.join('.')}`)
  }
}

const record = (victim: Partial<Victim>) => ({
  standardVersion: '1.0-rc.2' as const,
  case: { id: 'case-1' },
  reportingEntity: { id: 'org-1' },
  dataProtection: {},
  victims: [{ id: 'v-1', ...victim }],
})
const factsOf = (victim: Partial<Victim>) => factsFromCase(record(victim), 'v-1')

describe('facts', () => {
  it('may hold a hundred statements of two hundred characters', () => {
    const texts = (length: number) =>
      (['source', 'date', 'contradictedBy'] as const).map((name) => ({
        confined: { value: true, [name]: 'x'.repeat(length) },
      }))
    for (const facts of texts(200)) expect(wrong(facts)).toEqual([])
    for (const facts of texts(201)) expect(wrong(facts)).toEqual(['notAFact confined'])
    const many = (count: number) => ({ confined: Array.from({ length: count }, () => true) })
    expect([wrong(many(100)), wrong(many(101))]).toEqual([[], ['tooMany confined']])
  })

  it('that are wrong in many places name the first twenty', () => {
    const names = ['borderCrossed', 'nationalOrResident', 'irregularEntry', 'irregularStay', 'falseDocuments', 'debt']
    const circumstances = [
      ...names,
      'confined',
      'documentsWithheld',
      'violence',
      'threats',
      'sexualViolence',
      'marriage',
    ]
    const more = ['ransomDemanded', 'wagesWithheld', 'freeToLeave', 'earnsForSelf', 'adoption', 'debtUsedToHold']
    const all = [...circumstances, ...more, 'genderBasedViolence', 'paidFacilitator', 'facilitatorBenefit']
    expect(all).toHaveLength(21)
    const bad = (count: number) => wrong(Object.fromEntries(all.slice(0, count).map((name) => [name, 5]))).length
    expect([bad(19), bad(20), bad(21)]).toEqual([19, 20, 20])
  })

  it.each([{ reliability: 'sure' }, { phase: 'later' }, { source: 5 }, { date: 2024 }, { contradictedBy: true }])(
    'are refused with a part that is none: %j',
    (part) => {
      expect(wrong({ confined: { value: true, ...part } })).toEqual(['notAFact confined'])
    },
  )

  it('that contradict themselves on record are disputed, and the one who says so is kept', () => {
    const { elements } = assess({ means: { coercion: { value: true, contradictedBy: 'a letter' } } })
    expect([elements.means.state, elements.means.for[0]?.contradictedBy]).toEqual(['disputed', 'a letter'])
  })

  it('that are none at all are wrong at the top', () => {
    expect(() => parseFacts(5)).toThrow('The facts cannot be read: notAnObject at top.')
    expect(() => parseFacts({ acts: { transfer: 5 } })).toThrow('notAFact at acts.transfer.')
  })

  it('of a law that is named as what every object has are of no law', () => {
    for (const profile of ['toString', 'constructor', '__proto__', ''])
      expect(() => assess({}, { profile: profile as never })).toThrow(RangeError)
    expect(() => assess({}, { locale: 'toString' as never })).toThrow(RangeError)
  })
})

describe('facts of a record', () => {
  it('take a means of control whose phases are an empty list for one of the whole', () => {
    for (const phases of [{}, { phases: [] }]) {
      const { means, violence } = factsOf({ meansOfControl: [{ code: 'physicalAbuse', ...phases }] })
      expect([means, violence]).toEqual([{ threatOrUseOfForce: [{ value: true }] }, [{ value: true }]])
    }
    const after = factsOf({ meansOfControl: [{ code: 'physicalAbuse', phases: ['after', 'exploitation'] }] })
    expect(after.violence).toEqual([{ value: true, phase: 'destination' }])
  })

  it('take no debt and no fee of nothing', () => {
    const money = (amount: number) => ({ amount, currency: 'RWF' as const })
    const of = (amount: number) => {
      const { debt, paidFacilitator } = factsOf({
        recruitment: [{ debt: money(amount), fee: money(amount) }],
        journey: [{ smugglingInvolved: true }],
      })
      return [debt, paidFacilitator].map((one) => one !== undefined)
    }
    expect([of(0), of(1)]).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it.each([
    ['rape', ['genderBasedViolence', 'sexualViolence']],
    ['sexualAssault', ['genderBasedViolence', 'sexualViolence']],
    ['physicalAssault', ['genderBasedViolence', 'violence']],
    ['forcedMarriage', ['genderBasedViolence', 'marriage']],
    ['denialOfResources', ['genderBasedViolence']],
    ['nonGbv', []],
  ] as const)('take of %s at the time: %j', (type, names) => {
    const facts = factsOf({ gbvExposure: [{ phase: 'during', type }] })
    const asked = ['genderBasedViolence', 'sexualViolence', 'violence', 'marriage'] as const
    expect(asked.filter((name) => facts[name] !== undefined)).toEqual(
      [...names].sort((a, b) => asked.indexOf(a) - asked.indexOf(b)),
    )
  })

  it('take the age in an event for that when it began', () => {
    const born = { ...record({ birthDate: '2006-05-04' }), case: { id: 'case-1', openedOn: '2026-01-05' } }
    const began = (periodFrom: string) =>
      factsFromCase({ ...born, events: [{ id: 'e-1', victimIds: ['v-1'], periodFrom, absent: {} }] }, 'v-1').ageClass
    expect([began('2024-05-03'), began('2024-05-04')]).toEqual(['child', 'adult'])
    expect(factsFromCase(born, 'v-1').ageClass).toBe('unknown')
  })

  it('name the indicators of several screenings in the order of their list', () => {
    const present = (...ids: ('D1.01' | 'D4.01' | 'D5.01')[]) => ({
      indicators: ids.map((id) => ({ id, state: 'present' as const })),
    })
    expect(
      indicatorsFromCase(record({ screenings: [present('D5.01', 'D1.01'), present('D4.01', 'D1.01')] }), 'v-1'),
    ).toEqual(['D1.01', 'D4.01', 'D5.01'])
  })
})

describe('a reading', () => {
  const [yes, no] = [{ value: true }, { value: false }]
  const met: CaseFacts = {
    ageClass: 'adult',
    acts: { transfer: true },
    means: { fraud: true },
    purposes: { slavery: true },
  }

  it('has a confidence by what is open, disputed or weak', () => {
    const level = (facts: CaseFacts) => assess({ ...met, ...facts }).confidence.level
    const weak = { value: true, reliability: 'low' } as const
    const strong = { value: true, reliability: 'high' } as const
    expect(level({})).toBe('high')
    expect(level({ means: { fraud: weak } })).toBe('medium')
    expect(level({ means: { fraud: [weak, strong] } })).toBe('high')
    expect(level({ means: {} })).toBe('medium')
    expect(level({ means: {}, purposes: {} })).toBe('low')
    expect(level({ acts: {}, means: {}, purposes: {} })).toBe('low')
    expect(level({ freeToLeave: true })).toBe('low')
  })

  it('that settles everything and fits no label is not sure of it', () => {
    const acts = Object.fromEntries(ACTS.map((code) => [code, false]))
    const { label, elements, confidence } = assess({ ...met, acts, purposes: { organRemoval: true } })
    expect([elements.act.state, elements.means.state, elements.purpose.state]).toEqual(['notMet', 'met', 'met'])
    expect([label, confidence.level]).toEqual(['undetermined', 'medium'])
  })

  it('does not take means for missing that a disputed purpose would not need', () => {
    const means = Object.fromEntries(MEANS.map((code) => [code, false]))
    const state = (purposes: CaseFacts['purposes']) =>
      assess({ ageClass: 'child', means, ...(purposes && { purposes }) }, { profile: 'us' }).elements.means.state
    expect(state({ sexualExploitation: true })).toBe('notRequired')
    expect(state({ sexualExploitation: { value: true, contradictedBy: 'a letter' } })).toBe('unknown')
    expect(state({ sexualExploitation: false })).toBe('notMet')
  })

  it('asks what can settle a purpose before what can only speak against it', () => {
    const ids = assess({ ageClass: 'adult', acts: { transfer: true }, means: { fraud: true } }).questions.map(
      ({ id }) => id,
    )
    for (const id of ['afterArrival', 'whoGains', 'debt', 'family'])
      expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('helpers'))
  })

  it('shows as signs what is said to be so, and as evidence what was said the way that counts', () => {
    const { signs } = assess({ confined: [yes, no], violence: false })
    expect(signs.map(({ fact, value }) => [fact, value])).toEqual([['confined', true]])
    const { elements } = assess({ acts: { transfer: [yes, no] } })
    expect([elements.act.for.map(({ value }) => value), elements.act.against.map(({ value }) => value)]).toEqual([
      [true],
      [false],
    ])
  })

  it('shows the duties of help wherever a review is proposed', () => {
    const of = (facts: CaseFacts) => assess(facts, { profile: 'rwanda' }).duties.map(({ id }) => id)
    const occasions = (when: string) =>
      legalProfiles.rwanda.duties.filter((one) => one.when === when).map(({ id }) => id)
    const shown = of({ ageClass: 'adult', confined: true })
    for (const id of [...occasions('always'), ...occasions('trafficking')]) expect(shown).toContain(id)
    for (const id of occasions('child')) {
      expect(shown).not.toContain(id)
      expect(of({})).toContain(id)
      expect(of({ ageClass: 'child' })).toContain(id)
    }
  })

  it('is a draft in every language but English', () => {
    const statuses = (['en', 'fr', 'rw', 'sw', 'rn'] as const).map((locale) => assess({}, { locale }).language.status)
    expect(statuses).toEqual(['authoritative', 'draft', 'draft', 'draft', 'draft'])
  })

  it('has the indicators of forced labour in the order of their list', () => {
    const { ilo } = assess(
      {},
      { indicators: { list: 'adultLabour', present: ['FL07', 'FL02', 'FL02', 'FL7', 'D1.01'] } },
    )
    expect(ilo?.forcedLabour).toEqual(['FL02', 'FL07'])
  })
})

describe('an explanation', () => {
  const lines = (facts: CaseFacts, options: Parameters<typeof assess>[1] = {}) =>
    explain(assess(facts, options)).split('\n')

  it('names both branches of an age that is not known by their ages', () => {
    const { branches } = assess({})
    expect([branches?.child.means, branches?.adult.means]).toEqual(['notRequired', 'unknown'])
    const text = lines({})
    const [child, adult] = [/^ {2}.*child.*: /, /^ {2}.*adult.*: /].map((name) =>
      text.find((line) => name.test(line) && line.includes('Means')),
    )
    expect(child).toContain('not required')
    expect(adult).not.toContain('not required')
  })

  it('says of each dimension of the ILO whether it is positive, whatever the number of its rows', () => {
    const absent = Array.from({ length: 16 }, (_, row) => `D1.${String(row + 1).padStart(2, '0')}`)
    const indicators = { list: 'adultLabour', present: ['D1.01', 'D4.01', 'D4.02'], absent } as const
    const text = lines({ ageClass: 'adult' }, { indicators })
    expect(text).toContain('  Deceptive recruitment: not positive (D1.01)')
    expect(text).toContain('  Exploitation: positive (D4.01, D4.02)')
    // Two weak rows are more than one, and still make nothing positive.
    const weak = lines({}, { indicators: { list: 'adultLabour', present: ['D3.15', 'D3.16'] } })
    expect(weak.filter((line) => line.includes('(D3.15, D3.16)'))).toEqual([
      '  Recruitment by abuse of vulnerability: not positive so far, but not every indicator was asked (D3.15, D3.16)',
    ])
  })

  it('says whether a lawyer has checked the law, and names every gap of it', () => {
    const verified = defineLegalProfile({ ...legalProfiles.palermo, status: 'verified' })
    expect(lines({}).join()).toContain('not checked by a lawyer')
    expect(lines({}, { profile: verified }).join()).not.toContain('not checked by a lawyer')
    for (const { text } of legalProfiles.rwanda.gaps) expect(lines({}, { profile: 'rwanda' })).toContain(`  ${text.en}`)
  })

  it('names an article as such where it has a number, and other parts as they are', () => {
    const text = lines({
      ageClass: 'adult',
      acts: { transfer: true },
      means: { fraud: true },
      purposes: { slavery: true },
    })
    const cited = text.filter((line) => line.includes('Palermo Protocol'))
    expect(cited.length).toBeGreaterThan(0)
    for (const line of cited) expect(line).toMatch(/, article 3/)
    const both = lines({
      ageClass: 'adult',
      acts: { transfer: true },
      means: { fraud: true },
      purposes: { slavery: true },
      borderCrossed: true,
      irregularEntry: true,
      paidFacilitator: true,
      nationalOrResident: false,
    })
    expect(both.filter((line) => line.includes('module 11')).join()).toMatch(/, module 11$/)
  })

  it('asks three questions, and proposes a review where one is proposed, not where a second reader is needed', () => {
    const questions = assess({}).questions
    const text = lines({})
    expect(questions.filter((one) => text.includes(`  ${one.text} (${one.why})`))).toEqual(questions.slice(0, 3))
    const excluded: CaseFacts = { ageClass: 'child', purposeStage: 'noneFound', acts: {} }
    const { review } = assess(excluded)
    expect([review.proposed, review.secondReader]).toEqual([false, true])
    const proposed = '  A person should look at this.'
    expect([lines(excluded).includes(proposed), lines({ confined: true }).includes(proposed)]).toEqual([false, true])
  })

  it('says of a draft that it is one', () => {
    const french = assess({}, { locale: 'fr' })
    const [, banner = ''] = explain(french).split('\n')
    expect(banner.startsWith(french.banner)).toBe(true)
    expect(banner.length).toBeGreaterThan(french.banner.length)
    expect(explain(assess({})).split('\n')[1]).toBe(assess({}).banner)
  })
})

describe('a review', () => {
  const assessment = assess({ ageClass: 'adult', acts: { recruitment: true } })
  const input = { reviewer: 'officer-7', reading: 'trafficking', at: '2026-11-25T10:00:00Z' } as const
  const faults = (more: object): readonly string[] => {
    try {
      recordReview(assessment, { ...input, ...more })
      return []
    } catch (error) {
      if (error instanceof ReviewError) return error.faults
      throw error
    }
  }

  it('takes the longest reason and the longest pseudonym', () => {
    expect(faults({ reason: 'x'.repeat(3000), reviewer: 'x'.repeat(64) })).toEqual([])
    expect(faults({ reason: 'x'.repeat(3001) })).toEqual(['reason'])
    expect(faults({ reviewer: 'x'.repeat(65) })).toEqual(['reviewer'])
  })

  it('may follow a reading of the same moment, and not one of a later moment of the day', () => {
    const before = (at: string) => faults({ before: { reviewer: 'officer-8', reading: 'open', at } })
    expect(before('2026-11-25T10:00:00Z')).toEqual([])
    expect(before('2026-11-25T10:00:00.001Z')).toEqual(['before'])
    expect(before('2026-11-25T23:00:00+14:00')).toEqual([])
  })

  it('is what it was when it was made, whatever becomes of what it was made of', () => {
    const before = { reviewer: 'officer-8', reading: 'open' as 'open' | 'trafficking', at: '2026-11-24' }
    const own = { ...assessment, rules: [...assessment.rules] }
    const determination = recordReview(own, { ...input, before })
    before.reading = 'trafficking'
    own.rules.push('planted')
    expect(determination.before?.reading).toBe('open')
    expect(determination.tool.rules).toEqual(assessment.rules)
    expect(
      [determination, determination.before, determination.tool, determination.tool.rules].every(Object.isFrozen),
    ).toBe(true)
  })
})
