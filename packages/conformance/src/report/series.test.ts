import type { CaseRecord } from '@tip-standard/core'
import { openGate, type Permission, type Policy, policies, withinCustody } from '@tip-standard/policy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import {
  createReport,
  createReportInSeries,
  createReportWithAnnex,
  type Indicator,
  loadWords,
  openReportHistory,
  type Report,
  type ReportHistory,
  type ReportRequest,
  reportPage,
  reportSummary,
  toJsonStat,
  toReportSheets,
} from '@tip-standard/report'
import { describe, expect, it } from 'vitest'
import { attackedCatalogue, drawLives, type Life, recordsOf, seeded } from './attacked-people.ts'
import { attack, settings } from './attacked-series.ts'

describe('an attacker who has every report of a series and a solver of integer programs', () => {
  it.each(settings)(
    'learns no count of few people: $people people, $newcomers more every year, from $minimumCell',
    async (setting) => {
      const { few, shown, hidden } = await attack(setting, 1)
      expect(few.filter(({ width }) => width < 2 - 1e-6)).toEqual([])
      expect(few.length).toBeGreaterThan(200)
      expect(Math.min(shown, hidden)).toBeGreaterThan(40)
    },
  )
})

const someoneElse: Permission = {
  audience: 'public',
  purpose: 'other',
  isInternal: false,
  takes: 'releases',
  at: '',
  policy: 'x',
}

describe('a report', () => {
  const request: ReportRequest = { title: 'Invented', sets: ['own'], catalogue: attackedCatalogue(), minimumCell: 5 }
  const records = recordsOf(drawLives({ people: 80, newcomers: 40 }, 1, seeded(5)), 0)

  it('names no year of few people', async () => {
    const inYears = (few: number) =>
      records.map((record, at) => {
        const registrationYear = at < few ? 2025 : 2024
        return withinCustody({ ...record, case: { ...record.case, registrationYear } } as CaseRecord)
      })
    expect((await createReport(inYears(4), request)).years).toEqual([2024, 2024])
    expect((await createReport(inYears(5), request)).years).toEqual([2024, 2025])
  })

  it('is refused of records that different requests let through', async () => {
    const policy = policies.find(({ id }) => id === 'default') as Policy
    const ask = { policy, purpose: 'caseManagement', audience: 'internal' } as const
    const passed = async (at: string) => {
      const gate = await openGate({ ...ask, at })
      return records.flatMap((record) => gate.pass(record).record ?? [])
    }
    const [before, now] = [await passed('2026-02-28'), await passed('2026-03-01')]
    expect(await createReport(before, request)).toMatchObject({ at: '2026-02-28' })
    for (const mixed of [
      [...before, ...now],
      [...now, ...before.slice(0, 1), ...now],
    ])
      await expect(createReport(mixed, request)).rejects.toMatchObject({ code: 'permissionsDiffer' })
  })
})

describe('a report of a series', () => {
  const key = SecretKey.generate()
  const catalogue = attackedCatalogue()
  const request: ReportRequest = { title: 'Invented', sets: ['own'], catalogue, minimumCell: 5 }
  const lives = drawLives({ people: 80, newcomers: 40 }, 3, seeded(5))
  const next = (of: readonly Life[], year: number, history: ReportHistory, more: Partial<ReportRequest> = {}) =>
    createReportInSeries(recordsOf(of, year), { ...request, ...more }, { history, key })
  const countIn = ({ counted }: Report): number | undefined => counted[0]?.count
  const start = openReportHistory(key)
  const codeOf = async (run: Promise<unknown>): Promise<unknown> =>
    run.then(
      () => 'nothing is wrong',
      (error: { code?: unknown }) => error.code,
    )

  it('says of which years each earlier one was', async () => {
    const of = (year: number) =>
      recordsOf(lives, year).map((record) =>
        withinCustody({ ...record, case: { ...record.case, registrationYear: 2024 + year } } as CaseRecord),
      )
    const first = await createReportInSeries(of(0), request, { key, history: start })
    const second = await createReportInSeries(of(1), request, { key, history: first.history })
    expect(second.report.series).toMatchObject([{ years: [2024, 2024] }])
  })

  it('is the first one as if it were alone, and the next one of those alone who are new', async () => {
    const first = await next(lives, 0, start)
    const { series, ...alone } = first.report
    expect(series).toEqual([])
    expect(alone).toEqual(await createReport(recordsOf(lives, 0), request))
    const second = await next(lives, 1, first.history)
    const isNew = (life: Life): boolean => life[0] === undefined
    const { series: before, ...ofNew } = second.report
    expect(before).toEqual([{ at: '', counted: first.report.counted }])
    const expected = await createReport(recordsOf(lives.filter(isNew), 1), request)
    const withoutEarlier = JSON.parse(JSON.stringify(ofNew, (name, one) => (name === 'earlier' ? undefined : one)))
    expect(withoutEarlier).toEqual(JSON.parse(JSON.stringify(expected)))
    // Nor does the annex take those whom the first one counted for people who are left out.
    const { annex } = await createReportWithAnnex(recordsOf(lives.filter(isNew), 1), request)
    expect(second.annex).toEqual(annex)
  })

  it('counts those later whose group was too few, and no one twice', async () => {
    const few = (count: number, from: number): Life[] =>
      Array.from({ length: from + count }, (_, at) =>
        at < from ? [undefined] : [{ perpetratorSex: 'female', ourStage: 'early', ourRole: 'other' }],
      )
    const men: Life[] = Array.from({ length: 20 }, () => [
      { perpetratorSex: 'male', ourStage: 'early', ourRole: 'other' },
    ])
    const first = await next([...men, ...few(3, 0)], 0, start)
    expect(countIn(first.report)).toBe(20)
    const second = await next([...men, ...few(7, 0)], 0, first.history)
    expect(countIn(second.report)).toBe(7)
    const third = await next([...men, ...few(7, 0)], 0, second.history)
    expect(third).toMatchObject({ isAgain: true, report: second.report, history: second.history })
  })

  it('is the latest one again where no one is new, whatever else is asked for', async () => {
    const first = await next(lives, 0, start)
    // No earlier report counted victims: of the people that they are beside no one is new.
    const second = await next(lives, 0, first.history, { sets: ['own', 'trends'] })
    expect(second).toMatchObject({ isAgain: true, report: first.report, history: first.history })
  })

  it('counts no one again who comes back in another case, nor in the same case as someone who was not known before', async () => {
    const known = (caseOf: (at: number) => string, person: (at: number) => object): typeof records =>
      recordsOf(lives, 0).map((record, at) => {
        const perpetrators = record.perpetrators?.map((one) => ({ ...one, ...person(at) }))
        return withinCustody({ ...record, case: { id: caseOf(at) }, perpetrators } as unknown as CaseRecord)
      })
    const records = recordsOf(lives, 0)
    const named = (at: number): object => ({ crossCaseId: `person-${at}` })
    const runs = [
      [(at: number) => `case-${at}`, named, (at: number) => `later-${at}`, named],
      [(at: number) => `case-${at}`, () => ({}), (at: number) => `case-${at}`, named],
    ] as const
    for (const [caseBefore, before, caseNow, now] of runs) {
      const of = (history: ReportHistory, all: typeof records) => createReportInSeries(all, request, { history, key })
      const first = await of(start, known(caseBefore, before))
      expect(countIn(first.report)).toBeGreaterThan(70)
      expect(await of(first.history, known(caseNow, now))).toMatchObject({ isAgain: true, report: first.report })
    }
  })

  it('says beside its figures what the latest report showed, and on the page whom it counts', async () => {
    const first = await next(lives, 0, start)
    const second = await next(lives, 1, first.history)
    const figures = ({ sets }: Report) => sets[0]?.indicators[0]?.figures ?? []
    expect(figures(first.report).filter(({ share }) => share !== undefined).length).toBeGreaterThan(0)
    expect(figures(second.report).map(({ earlier }) => earlier)).toEqual(
      figures(first.report).map(({ share }) => share),
    )
    const words = await loadWords('en', catalogue)
    const dated = { ...second.report, series: [{ ...first.report, at: '2025-12-31' }] }
    const page = reportPage(dated, words)
    const note = 'Earlier reports: 31 December 2025. Only people whom none of these reports counted are in this one.'
    expect(reportSummary(dated, words)).toContain(note)
    for (const { note: notes } of toJsonStat(dated, words).link.item) expect(notes).toContain(note)
    expect(JSON.stringify(toReportSheets(dated, words)[0])).toContain(note)
    expect(page).toContain('31 December 2025: ')
    expect(page).toContain('Only people whom none of these reports counted are in this one.')
    expect(page).toContain('Report of 31 December 2025')
    expect(page).toContain('belongs to a series')
    expect(page).not.toContain('do not subtract')
    expect(reportPage(await createReport(recordsOf(lives, 1), request), words)).toContain('do not subtract')
  })

  it('compares no figure with one of the same name that counted others, or the same people by something else', async () => {
    const first = await next(lives, 0, start)
    const changedTo = async (change: (one: Indicator) => object) => {
      const indicators = catalogue.indicators.map((one) =>
        one.id === 'byStage' ? ({ ...one, ...change(one) } as Indicator) : one,
      )
      const { report } = await next(lives, 1, first.history, { catalogue: { ...catalogue, indicators } })
      const figures = report.sets[0]?.indicators.find(({ id }) => id === 'byStage')?.figures ?? []
      return figures.filter(({ earlier }) => earlier !== undefined).map(({ id }) => id)
    }
    expect(await changedTo(() => ({}))).toEqual(['notOver', 'over'])
    const of = { dimension: 'ourStage', codes: ['court', 'over'] }
    const change = ({ figures }: Indicator) => ({
      figures: figures.map((one) => (one.id === 'over' ? { ...one, of } : one)),
    })
    expect(await changedTo(change)).toEqual(['notOver'])
    expect(await changedTo(() => ({ by: ['ourStage', 'ourRole'] }))).toEqual([])
    expect(await changedTo(() => ({ of: [{ dimension: 'ourRole', codes: ['recruiter', 'other'] }] }))).toEqual([])
  })

  it('is refused with another key, after any change, of other people, without ids, for someone else, and where nothing is hidden', async () => {
    const { history } = await next(lives, 0, start)
    const other = SecretKey.generate()
    const again = recordsOf(lives, 0)
    const inSeries = (of: ReportHistory, records = again, more: Partial<ReportRequest> = {}) =>
      codeOf(createReportInSeries(records, { ...request, ...more }, { history: of, key }))
    expect(await codeOf(createReportInSeries(again, request, { history, key: other }))).toBe('historyNotSealed')
    for (const one of [{ ...history, reports: [] }, { ...history, format: 'other' }, undefined, 'text'])
      expect(await inSeries(one as ReportHistory)).toBe('historyNotSealed')
    expect(await inSeries(history, again.slice(45))).toBe('historyOfOthers')
    const unnamed = again.map((record) => withinCustody({ ...record, case: {} } as typeof record))
    expect(await inSeries(start, unnamed)).toBe('noIds')
    const { minimumCell: _own, ...usual } = request
    for (const over of [{}, { audience: 'internal' }, { purpose: 'caseManagement' }]) {
      const permission = { ...someoneElse, ...over }
      const forOthers = await createReportInSeries([], { ...usual, permission }, { history: start, key })
      expect(await inSeries(forOthers.history)).toBe('historyOfOtherAudience')
    }
    expect(await inSeries(start, again, { minimumCell: 1 })).toBe('nothingHidden')
  })

  it('holds no id of anyone in its history', async () => {
    const { history } = await next(lives, 0, start)
    expect(JSON.stringify(history.reports.map(({ people }) => people))).not.toMatch(/case-|ours/)
    for (const token of history.reports[0]?.people[0]?.tokens ?? []) expect(token).toMatch(/^[0-9a-z]{26}$/)
  })
})
