/** The gender lens on reports: each test names its point. Counts beside the report are made by plain code; a release hides small ones. */

import type { CaseRecord, Perpetrator, Victim } from '@tip-standard/core'
import { genderIdentity } from '@tip-standard/core/code-lists'
import { fieldsOfReport, loadWords, reportPage, standardCatalogue } from '@tip-standard/report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bySex,
  cellOf,
  cellsIn,
  countIn,
  groupOf,
  indicatorIn,
  indicatorsIn,
  peopleWithGaps,
  reportOf,
  victimsOf,
} from './lens-reports.ts'

const people = peopleWithGaps()
const victims = victimsOf(people)
const groups = [...new Set(victims.map(groupOf))]
const sets = (...ids: string[]) => ({ sets: ids })
const everything = reportOf(people)
const released = reportOf(people, { ...sets('rwanda-study', 'sex-age-form', 'gender-gap'), minimumCell: 11 })
const countOf = (is: (victim: Victim) => boolean): number => victims.filter(is).length

/** Each group of sex and age, beside what a table says of it in a category; the report has a row for each. */
async function expectBySex(id: string, codes: { [dimension: string]: string }, is: (victim: Victim) => boolean) {
  const table = bySex(await everything, id)
  for (const group of groups) {
    const counted = countIn(table, { ...codes, sexAndAge: group })
    expect(counted, `${id} ${group}`).toBe(countOf((victim) => groupOf(victim) === group && is(victim)))
  }
  expect(countIn(table, codes)).toBe(countOf(is))
}

const hasForm = (form: string) => (victim: Victim) => victim.exploitation?.some((one) => one.form === form) === true

describe('G3 no count of how people identify', () => {
  it('G3.e gives the same report, in every set, whatever anyone says of their gender identity', async () => {
    const codes = genderIdentity.codes.map(({ code }) => code)
    const few = people.slice(0, 40)
    const withIdentities = (chosen: readonly number[]): CaseRecord[] =>
      few.map((record, at) => ({
        ...record,
        victims: victimsOf([record]).map((victim) => ({
          ...victim,
          genderIdentity: codes[(chosen[at] as number) % codes.length] as never,
        })),
      }))
    const first = await reportOf(withIdentities(few.map(() => 0)))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }), async (chosen) => {
        expect(await reportOf(withIdentities(chosen))).toEqual(first)
      }),
      { numRuns: 5 },
    )
    expect(fieldsOfReport({ sets: standardCatalogue.sets.map(({ id }) => id) })).not.toContain(
      'victim.genderAsPublished',
    )
  })
})

describe('G4 sex × age group × form for every count', () => {
  it('G4.a gives the whole table, with rows for those whose sex, age or form is missing', async () => {
    for (const code of ['adultsOfUnknownSex', 'femalesOfUnknownAge', 'adultsOfOtherMarker'])
      expect(groups).toContain(code)
    await expectBySex('victimsByForm', { 'exploitation.form': 'forcedLabour' }, hasForm('forcedLabour'))
    await expectBySex(
      'victimsByForm',
      { 'exploitation.form': '?unknown' },
      (one) => one.absent?.exploitation === 'unknown',
    )
  })

  it('G4.b has the counts of one dimension as its sums', async () => {
    const [byForm] = indicatorIn(await everything, 'victimsByForm').tables
    const [byGroup] = indicatorIn(await everything, 'sex').tables
    const whole = bySex(await everything, 'victimsByForm')
    if (byForm === undefined || byGroup === undefined) throw new Error('no table')
    for (const { code, kind } of byForm.dimensions[0]?.categories ?? []) {
      if (kind === 'total') continue
      const codes = { 'exploitation.form': code }
      expect(countIn(whole, codes)).toBe(countIn(byForm, codes))
      const inGroups = groups.reduce((sum, sexAndAge) => sum + (countIn(whole, { ...codes, sexAndAge }) ?? 0), 0)
      expect(inGroups, code).toBe(countIn(byForm, codes))
    }
    for (const sexAndAge of groups) expect(countIn(whole, { sexAndAge })).toBe(countIn(byGroup, { sexAndAge }))
  })

  it('G4.c counts a person with two forms once in all and once for each, and says so', async () => {
    const [first] = people
    const two = { ...victimsOf(people)[0], exploitation: [{ form: 'forcedLabour' }, { form: 'sexual' }] } as Victim
    const report = await reportOf([{ ...first, victims: [two] } as CaseRecord], sets('sex-age-form'))
    const [table] = indicatorIn(report, 'victimsByForm').tables
    if (table === undefined) throw new Error('no table')
    expect(countIn(table, {})).toBe(1)
    for (const form of ['forcedLabour', 'sexual']) expect(countIn(table, { 'exploitation.form': form })).toBe(1)
    expect(reportPage(report, await loadWords('en'))).toContain('One person can be in several categories')
  })

  it('G4.d gives rates per 100,000 people by sex, age group and form', async () => {
    const ofYear = people.map((record) => ({
      ...record,
      case: { ...record.case, openedOn: '2025-02-03' },
    })) as CaseRecord[]
    const population = [
      { year: 2025, sex: 'female', ageGroup: 'adult', people: 4_000_000 },
      { year: 2025, people: 13_000_000 },
    ] as const
    const report = await reportOf(ofYear, { ...sets('sdg-16-2-2'), population })
    const of = { 'exploitation.form': 'forcedLabour', sexAndAge: 'women' }
    const women = countOf((one) => groupOf(one) === 'women' && hasForm('forcedLabour')(one))
    expect(cellOf(bySex(report, 'rateByForm'), of)?.rate).toBeCloseTo((women / 4_000_000) * 100_000, 9)
    const [table] = indicatorIn(report, 'rate').tables
    expect(table && cellOf(table, {})?.rate).toBeCloseTo((victims.length / 13_000_000) * 100_000, 9)
  })
})

describe('G5 perpetrators too', () => {
  const perpetrator = (id: string, sex?: 'female' | 'male', stage: Perpetrator['justiceStage'] = 'convicted') =>
    ({
      id,
      kind: 'person',
      roles: ['recruiter'],
      justiceStage: stage,
      ...(sex && { sex, sexBasis: 'document' }),
    }) as Perpetrator
  /** A case with one victim, its perpetrators, and a relation of each to the victim. */
  const caseWith = (at: number, ...perpetrators: Perpetrator[]): CaseRecord => {
    const { relations: _relations, events: _events, ...record } = people[at] as CaseRecord
    const [victim] = victimsOf([record as CaseRecord])
    const relations = perpetrators.map(({ id }) => ({ victimId: victim?.id ?? '', perpetratorId: id }))
    return { ...record, perpetrators, relations } as CaseRecord
  }
  const woman = perpetrator('p-1', 'female')
  const man = perpetrator('p-2', 'male')
  const cases = [15, 16, 17, 18, 19, 25].map((at, place) =>
    caseWith(
      at,
      ...([[woman], [woman, man], [man, woman], [man], [perpetrator('p-3')], [perpetrator('p-1', 'female', 'charged')]][
        place
      ] ?? []),
    ),
  )

  it('G5.c answers convicted by sex and form, and victim sex × perpetrator sex', async () => {
    const report = await reportOf(cases, sets('perpetrators'))
    const [convicted] = indicatorIn(report, 'convictedByForm').tables
    if (convicted === undefined) throw new Error('no table')
    expect(countIn(convicted, { perpetratorSex: 'female' })).toBe(3)
    expect(countIn(convicted, { perpetratorSex: 'male' })).toBe(3)
    expect(countIn(convicted, {})).toBe(7)
    const inForm = cases.flatMap((record) =>
      victimsOf([record]).some(hasForm('forcedLabour')) ? (record.perpetrators ?? []) : [],
    )
    const women = inForm.filter(({ sex, justiceStage }) => sex === 'female' && justiceStage === 'convicted')
    expect(countIn(convicted, { perpetratorSex: 'female', 'exploitation.form': 'forcedLabour' })).toBe(women.length)
    const table = bySex(report, 'victimsBySexOfPerpetrators')
    const onlyWomen = [cases[0], cases[5]].flatMap((record) => victimsOf([record as CaseRecord]))
    for (const group of new Set(cases.flatMap((record) => victimsOf([record])).map(groupOf)))
      expect(countIn(table, { sexAndAge: group, sexOfPerpetrators: 'female' }), group).toBe(
        onlyWomen.filter((one) => groupOf(one) === group).length,
      )
  })

  it('G5.e reports several perpetrators of different sex as both, never as one', async () => {
    const [table] = indicatorIn(await reportOf(cases, sets('perpetrators')), 'victimsBySexOfPerpetrators').tables
    if (table === undefined) throw new Error('no table')
    const of = (code: string) => countIn(table, { sexOfPerpetrators: code })
    expect([of('female'), of('male'), of('female+male')]).toEqual([2, 1, 2])
  })
})

describe('G17 and G18 small groups', () => {
  it('G17.b and G18.d merge small groups, leave out what is too small, say both, and leave the data as they are', async () => {
    const before = JSON.stringify(people)
    const report = await released
    expect(JSON.stringify(people)).toBe(before)
    const page = reportPage(report, await loadWords('en'))
    const merged = indicatorsIn(report).flatMap(({ tables }) =>
      tables.flatMap(({ dimensions }) =>
        dimensions.flatMap(({ id, categories }) =>
          categories.flatMap(({ merges }) => (merges === undefined ? [] : [{ id, merges }])),
        ),
      ),
    )
    expect(merged.length).toBeGreaterThan(0)
    expect(page).toMatch(/groups these categories, because some of them are few: /)
    // People with another marker are with others where they are few: every row of the finding on sex is there or merged.
    const [sexes] = indicatorIn(report, 'sex').tables[0]?.dimensions ?? []
    const named = (sexes?.categories ?? []).flatMap(({ code, merges = [] }) => [code, ...merges])
    for (const group of groups) expect(named, group).toContain(group)
    const few = await reportOf(people.slice(0, 5), { minimumCell: 11 })
    expect(indicatorsIn(few).map(({ notComputed }) => notComputed?.code)).toContain('tooFew')
    expect(reportPage(few, await loadWords('en'))).toContain('Too few people are concerned.')
  })

  it('G18.a shows no count from 1 to 10, in no table, figure or head, and no bounds that tell a hidden one', async () => {
    const report = await released
    const counts = [
      ...cellsIn(report).map(({ count }) => count),
      ...indicatorsIn(report).flatMap(({ figures }) => figures.map(({ count }) => count)),
      ...report.counted.map(({ count }) => count),
    ].filter((count) => count !== undefined)
    expect(counts.length).toBeGreaterThan(500)
    expect(counts.filter((count) => count > 0 && count < 11)).toEqual([])
    const hidden = cellsIn(report).filter(({ count }) => count === undefined)
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.filter(({ bounds }) => bounds !== undefined && bounds[0] === bounds[1])).toEqual([])
    expect(hidden.filter(({ share, rate }) => share !== undefined || rate !== undefined)).toEqual([])
  })

  // How many were withheld, by sex, is in the internal file of the gate: by itself it would tell how many small groups there are.
  it('G18.e says on the page which counts are hidden, and that it does not mean none', async () => {
    const report = await released
    const page = reportPage(report, await loadWords('en'))
    expect(page).toContain('Counts from 1 to 10 are not shown')
    expect(page).toContain('“Not shown” does not mean 0')
    const tables = report.sets.flatMap(({ indicators }) => indicators.flatMap((one) => one.tables))
    // Rows of a long table that are hidden side by side are one row: counts by the same categories but for the last.
    const isUnshown = ({ count }: { count?: number }): boolean => count === undefined
    const hidden = tables.flatMap(({ cells }) => cells.filter(isUnshown)).length
    const apart = tables.flatMap(({ cells }) => [
      ...new Set(cells.filter(isUnshown).map(({ at }) => at.slice(0, -1).join())),
    ]).length
    const said = page.match(/class="tip-unshown"/g)?.length
    expect(said).toBeLessThanOrEqual(hidden)
    expect(said).toBeGreaterThanOrEqual(apart)
  })
})

describe('G19 the gender gap', () => {
  it('G19.a gives missing answers on sex, gender and age, each by its reason', async () => {
    const of = async (id: string, dimension: string, code: string) => {
      const [table] = indicatorIn(await everything, id).tables
      return table === undefined ? undefined : countIn(table, { [dimension]: code })
    }
    for (const reason of ['refused', 'notAsked'] as const)
      expect(await of('sexMissing', 'sexAnswered', reason)).toBe(countOf((one) => one.absent?.sex === reason))
    expect(await of('sexMissing', 'sexAnswered', 'answered')).toBe(countOf((one) => one.sex !== undefined))
    const noAge = (one: Victim): boolean => one.minorAtRegistration === undefined
    expect(await of('ageMissing', 'ageAnswered', 'unknown')).toBe(countOf(noAge))
    expect(await of('genderMissing', 'genderAnswered', 'notAsked')).toBe(
      countOf((one) => one.absent?.genderIdentity === 'notAsked'),
    )
  })

  const hasService = (state: string, serviceType: string) => (victim: Victim) =>
    victim.assistance?.some((one) => one.state === state && one.serviceType === serviceType) === true
  const services = [
    ['servicesAccepted', 'accepted'],
    ['servicesDeclined', 'declinedBySurvivor'],
    ['servicesUnavailable', 'unavailable'],
  ] as const

  it('G19.b gives referral, acceptance, services and what survivors declined by sex, with a row for those without', async () => {
    expect(groups).toContain('adultsOfUnknownSex')
    const isOut = (one: Victim) => (one.referrals ?? []).filter(({ direction }) => direction === 'outgoing')
    await expectBySex('referralRate', { referred: 'referred' }, (one) =>
      isOut(one).some(({ status = '' }) => ['sent', 'accepted', 'rejected', 'done', 'revoked'].includes(status)),
    )
    await expectBySex('referralAcceptance', { referralAnswers: 'accepted' }, (one) =>
      isOut(one).some(({ status }) => status === 'accepted'),
    )
    for (const [id, state] of services.slice(0, 2))
      await expectBySex(id, { [id]: 'shelter' }, hasService(state, 'shelter'))
  })

  it('G19.c never adds declined, unavailable and not applicable together', async () => {
    for (const [id, state] of services) {
      await expectBySex(id, { [id]: 'legal' }, hasService(state, 'legal'))
      const others = services.filter(([, one]) => one !== state)
      expect(countOf(hasService(state, 'legal'))).toBeGreaterThan(0)
      for (const [, other] of others)
        expect(countOf((one) => hasService(state, 'legal')(one) && hasService(other, 'legal')(one))).toBeLessThan(
          countOf(hasService(state, 'legal')),
        )
    }
    expect(standardCatalogue.dimensions.find(({ id }) => id === 'servicesNotApplicable')?.unit).toBe('victims')
  })
})

describe('G22 outcome and justice by sex', () => {
  it('G22.b gives reflection period, permit, compensation and non-punishment by sex', async () => {
    await expectBySex(
      'reflectionPeriod',
      { 'legalProcess.reflectionPeriod': 'granted' },
      (one) => one.legalProcess?.reflectionPeriod === 'granted',
    )
    await expectBySex(
      'residencePermit',
      { 'legalProcess.residencePermit': 'refused' },
      (one) => one.legalProcess?.residencePermit === 'refused',
    )
    await expectBySex(
      'compensation',
      { 'legalProcess.compensation': 'awarded' },
      (one) => one.legalProcess?.compensation === 'awarded',
    )
    await expectBySex(
      'nonPunishment',
      { nonPunishment: 'notApplied' },
      (one) => one.legalProcess?.nonPunishmentApplied === false,
    )
  })
})

describe('G23 data on the data collector', () => {
  // The tool of a screening is free text, as each organisation names its own, and free text is in no count: it could name a screener.
  it('G23.b gives identification by the sex of the screener and the type of organisation, and names no screener', async () => {
    const marked = people.map(
      (record): CaseRecord => ({
        ...record,
        reportingEntity: { ...record.reportingEntity, id: 'SENTINEL-id', name: 'SENTINEL organisation' },
        victims: victimsOf([record]).map((victim, at) => ({
          ...victim,
          screenings: (victim.screenings ?? []).map((one) => ({
            ...one,
            screenerSex: at % 2 === 0 ? 'female' : 'male',
            tool: 'SENTINEL tool',
            organisation: 'SENTINEL screeners',
          })),
        })),
      }),
    )
    const report = await reportOf(marked, { ...sets('identification'), minimumCell: 11 })
    const [bySexOfScreener] = indicatorIn(report, 'statusByScreenerSex').tables
    const [byOrganisation] = indicatorIn(report, 'statusByOrganisation').tables
    if (bySexOfScreener === undefined || byOrganisation === undefined) throw new Error('no table')
    const identified = victimsOf(marked).filter(
      (one) => one.status === 'identified' && one.screenings?.some(({ screenerSex }) => screenerSex === 'female'),
    )
    expect(countIn(bySexOfScreener, { 'screening.screenerSex': 'female', 'victim.status': 'identified' })).toBe(
      identified.length,
    )
    const type = marked[0]?.reportingEntity?.type ?? ''
    const ofType = victimsOf(marked.filter((record) => record.reportingEntity?.type === type))
    expect(countIn(byOrganisation, { 'reportingEntity.type': type })).toBe(ofType.length)
    expect(JSON.stringify(report)).not.toContain('SENTINEL')
    expect(reportPage(report, await loadWords('en'))).not.toContain('SENTINEL')
    expect(cellsIn(report).filter(({ count = 0 }) => count > 0 && count < 11)).toEqual([])
  })
})
