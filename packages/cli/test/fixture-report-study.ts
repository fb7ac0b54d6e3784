import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report, ReportFigure, ReportIndicator } from '@tip-standard/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

let folder: { path: string; remove: () => Promise<void> }

/** The report that one command makes of a sample, for the public under the usual policy. */
async function reportOf(people: number, seed: number): Promise<Report> {
  const [cases, json] = ['ndjson', 'json'].map((kind) => join(folder.path, `${people}-${seed}.${kind}`)) as [
    string,
    string,
  ]
  await runTip('sample', String(people), '--seed', String(seed), '--output', cases)
  const run = await runTip('report', cases, '--json', json, '--on', '2026-06-01')
  if (run.code === 2) throw new Error(run.err)
  return JSON.parse(await readFile(json, 'utf8')) as Report
}

const reportsOf = async (people: number, seeds: readonly number[]): Promise<Report[]> => {
  const reports: Report[] = []
  for (const seed of seeds) reports.push(await reportOf(people, seed))
  return reports
}

const studyOf = ({ sets }: Report): readonly ReportIndicator[] =>
  sets.find(({ set }) => set.id === 'rwanda-study')?.indicators ?? []

const figuresOf = (report: Report): readonly ReportFigure[] => studyOf(report).flatMap(({ figures }) => figures)

/** The eight findings of the study, each by the indicator that answers it. */
const findings = ['origin', 'sex', 'age', 'employment', 'destination', 'maritalStatus', 'internal', 'perpetrators']

const findingOf = (report: Report, id: string): ReportIndicator =>
  studyOf(report).find((one) => one.id === id) as ReportIndicator

/** Makes the reports of samples of 2,000 people and of 263, each with its seed, and compares them with the study. */
export function testStudy(large: readonly number[], small: readonly number[]): void {
  beforeAll(async () => {
    folder = await makeFolder()
  })
  afterAll(() => folder.remove())

  describe('the findings of the study, from a sample of 2,000 people', () => {
    let reports: Report[]
    beforeAll(async () => {
      reports = await reportsOf(2000, large)
    })

    it('are within three standard errors of what the study published', () => {
      for (const report of reports)
        for (const { id, share, published, answered } of figuresOf(report)) {
          if (share === undefined || published === undefined) continue
          const error = Math.sqrt((published * (1 - published)) / (answered as number))
          expect(Math.abs(share - published), id).toBeLessThan(3 * error)
        }
    })

    it('are shown: at least 11 of the 13 published shares, whatever the sample', () => {
      for (const report of reports) {
        const published = figuresOf(report).filter((figure) => figure.published !== undefined)
        expect(published).toHaveLength(13)
        expect(published.filter(({ share }) => share !== undefined).length).toBeGreaterThanOrEqual(11)
      }
    })
  })

  describe('the findings of the study, from 263 people with cells of at least 11', () => {
    let reports: Report[]
    beforeAll(async () => {
      reports = await reportsOf(263, small)
    })

    it('hide no row of women, men, girls or boys', () => {
      for (const report of reports) {
        expect(report.minimumCell).toBe(11)
        const [table] = findingOf(report, 'sex').tables
        const [dimension] = table?.dimensions ?? []
        for (const code of ['women', 'men', 'girls', 'boys']) {
          const at = dimension?.categories.findIndex((one) => one.code === code)
          expect(table?.cells.find((cell) => cell.at[0] === at)?.count, code).toBeGreaterThanOrEqual(11)
        }
      }
    })

    it('have a figure to quote in six of the eight at least, and their first figure in four', () => {
      const isShown = ({ share }: ReportFigure): boolean => share !== undefined
      for (const report of reports) {
        const own = findings.map((id) => findingOf(report, id).figures)
        expect(own.filter((figures) => figures.some(isShown)).length).toBeGreaterThanOrEqual(6)
        expect(own.filter(([first]) => first !== undefined && isShown(first)).length).toBeGreaterThanOrEqual(4)
      }
    })
  })
}
