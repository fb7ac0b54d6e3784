import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FindingPlace } from '@tip-standard/core'
import { afterAll, expect, it } from 'vitest'
import { reportsOf } from '../report-of.ts'
import { makeFolder, runTip } from '../run-tip.ts'
import { plantMistakes } from './fixture-mistakes.ts'

const folder = await makeFolder()
afterAll(folder.remove)

/** How the list of mistakes writes a place. */
const placeOf = ({ sheet, row, cell }: FindingPlace): string =>
  cell ?? (row === undefined ? `sheet ${sheet}` : `row ${row}`)

it('of fifty mistakes all are caught, nothing else is reported, and the report is at most thirty lines', async () => {
  const { bytes, mistakes } = plantMistakes()
  const file = join(folder.path, 'partner.xlsx')
  await writeFile(file, bytes)
  const [report] = reportsOf((await runTip('validate', file, '--format', 'json')).out).values()
  const found = (report?.groups ?? []).flatMap(({ rule, places, severity }) =>
    places.map((place) => ({ rule, severity, at: placeOf(place), row: place.row })),
  )
  const missed = mistakes.filter(
    ({ rule, at }) => !found.some((one) => one.rule === rule && (one.at === at || at.endsWith(`${one.row}`))),
  )
  const planted = new Set(mistakes.map(({ rule, at }) => `${rule} ${at.replace(/^\D+/, '')}`))
  const wrong = found.filter(
    ({ rule, severity, at }) => severity !== 'note' && !planted.has(`${rule} ${at.replace(/^\D+/, '')}`),
  )
  expect({ planted: mistakes.length, missed: missed.map(({ what }) => what), wrong }).toEqual({
    planted: 50,
    missed: [],
    wrong: [],
  })

  const text = (await runTip('validate', file)).out
  const lines = text
    .trimEnd()
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
  expect(lines.length).toBeLessThanOrEqual(30)
})
