import { withinCustody } from '@tip-standard/policy'
import { createReport, type ReportIndicator, renderReport } from '@tip-standard/report'
import { describe, expect, it } from 'vitest'

/** Invented victims who were exploited in one form, and of whom no one says who screened them. */
const records = Array.from({ length: 12 }, (_, at) =>
  withinCustody({
    case: { id: `case-${at}` },
    reportingEntity: { id: 'ours' },
    victims: [
      {
        id: 'v-1',
        status: 'presumed',
        sex: 'female',
        age: 25,
        screenings: [{ outcome: 'presumed' }],
        exploitation: [{ form: 'forcedLabour', stage: 'realised' }],
      },
    ],
  } as never),
)

describe('a report for the inside', () => {
  it('says of no count that it would reveal someone, and of no perpetrators that they are too few', async () => {
    const report = await createReport(records, { title: 'Invented', sets: ['sex-age-form', 'perpetrators', 'trends'] })
    const all = report.sets.flatMap(({ indicators }) => indicators)
    expect(all.flatMap(({ figures }) => figures).filter(({ count }) => count === undefined)).toEqual([])
    expect(all.filter(({ notComputed }) => notComputed?.code === 'tooFew')).toEqual([])
    const page = await renderReport(report, { language: 'en' })
    expect(page.includes('it would reveal a small count')).toBe(false)
    expect(page.includes('would reveal small counts')).toBe(false)
    expect(page.includes('No alleged perpetrators')).toBe(true)
  })

  it('says how many of few people, and no percentage of them', async () => {
    const pageOf = async (shown: typeof records): Promise<string> =>
      renderReport(await createReport(shown, { title: 'Invented', sets: ['rwanda-study'] }), { language: 'en' })
    const all = records.length
    expect(await pageOf(records.slice(0, 1))).toMatch(/Of 1 victims[^<]*, 1 /)
    const page = await pageOf(records)
    expect(page).toMatch(new RegExp(`Of ${all} victims[^<]*, \\d+ [a-z]`))
    expect(page).not.toMatch(new RegExp(`Of (the )?${all} victims[^<]*, [\\d.]+%`))
  })

  it('has no share of those who were asked where no one was', async () => {
    const report = await createReport(records, { title: 'Invented', sets: ['identification'] })
    const found = report.sets[0]?.indicators.find(({ id }) => id === 'statusByScreenerSex') as ReportIndicator
    expect(found.notComputed?.code).toBe('noAnswers')
  })
})
