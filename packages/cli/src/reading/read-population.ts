import { fileCatalogue } from '@tip-standard/formats'
import { type PopulationRow, readPopulation } from '@tip-standard/report'
import { type CsvRow, readCsv } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { readJsonDocument } from './read-json-document.ts'

/** The maximum number of listed problems. */
const LISTED = 10

/** Reads the rows of a CSV file as objects; throws if the header names a column twice, or the file is faulty. */
async function rowsOfCsv(path: string): Promise<unknown[]> {
  const opened = await openSource(path)
  if (!opened.ok) throw new CouldNotRun(`The population cannot be read: ${fileCatalogue.english.say(opened.finding)}`)
  const rows: CsvRow[] = []
  for await (const batch of readCsv(opened.source.chunks)) {
    const [finding] = batch.findings
    if (finding !== undefined)
      throw new CouldNotRun(`The population cannot be read: ${fileCatalogue.english.say(finding)}`)
    rows.push(...batch.rows)
  }
  const [header, ...below] = rows
  const names = (header?.cells ?? []).map((name) => name.trim())
  const given = names.filter((name) => name !== '')
  if (new Set(given).size < given.length) throw new CouldNotRun('The population names a column twice in its header.')
  // Spreadsheets write empty columns at the end; any content in one is reported.
  const isCell = ([name, cell]: readonly [string, string | undefined]): boolean => name !== '' || cell?.trim() !== ''
  return below.map(({ cells }) =>
    Object.fromEntries(names.map((name, at) => [name, cells[at]] as const).filter(isCell)),
  )
}

/** Reads the rows of a JSON file, which contains a list of them. */
async function rowsOfJson(path: string): Promise<unknown[]> {
  const rows = await readJsonDocument(path, 'The population')
  if (!Array.isArray(rows)) throw new CouldNotRun('The population cannot be read: it is no list of rows.')
  return rows
}

/**
 * Reads the population of a country by sex and age group, from a CSV or JSON file. Throws a `CouldNotRun` that states
 * the rows and columns of unusable content, and repeats no value.
 */
export async function readPopulationFile(path: string): Promise<readonly PopulationRow[]> {
  const read = readPopulation(/\.json$/i.test(path) ? await rowsOfJson(path) : await rowsOfCsv(path))
  if (read.ok) return read.rows
  const { problems } = read
  const more = problems.length > LISTED ? [`And ${problems.length - LISTED} more.`] : []
  throw new CouldNotRun(
    ['The population cannot be used; rows are counted without the header.', ...problems.slice(0, LISTED), ...more].join(
      '\n  ',
    ),
  )
}
