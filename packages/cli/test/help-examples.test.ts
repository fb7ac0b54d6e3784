import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProgram } from '../src/program.ts'
import { attestedStatistics } from './attested.ts'
import { helpExamples, wordsOf } from './fixture-help-examples.ts'
import { makeFolder, runTipIn } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

const withThoseWithin = (command: Command): Command[] => [command, ...command.commands.flatMap(withThoseWithin)]
const tipLines = helpExamples.filter(({ line }) => line.startsWith('tip '))

describe('every example of every help', () => {
  it('is found', () => {
    expect(tipLines.length).toBeGreaterThan(130)
    expect(helpExamples.filter(({ line }) => !line.startsWith('tip ')).map(({ line }) => line)).toEqual([
      'cd vault',
      'cd our-intake && npm install && npm run dev',
      'source <(tip completion bash)',
    ])
  })

  it.each(tipLines)('names options and arguments that there are: $line', async ({ line }) => {
    const program = createProgram(() => {})
    let hasRun = false
    for (const command of withThoseWithin(program)) {
      command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} })
      if (command.commands.length === 0 || command.registeredArguments.length > 0)
        command.action(() => {
          hasRun = true
        })
    }
    const [, ...words] = wordsOf(line.replace(/ > \S+$/, ''))
    await program.parseAsync(words, { from: 'user' })
    expect(hasRun).toBe(true)
  })
})

/** What the examples read, beside what they make of each other. All people are invented. */
beforeAll(async () => {
  const tip = (...words: string[]) => runTipIn(folder.path, ...words)
  await tip('sample', '400', '--seed', '1', '--output', 'cases.ndjson')
  for (const year of ['2024', '2025', '2026']) await tip('sample', '200', '--seed', year, '--output', `${year}.ndjson`)
  writeFileSync(at('case.json'), readFileSync(at('cases.ndjson'), 'utf8').split('\n')[0] ?? '')
  cpSync(at('cases.ndjson'), at('drafts.json'))
  writeFileSync(at('tip.policy.json'), attestedStatistics)
  writeFileSync(at('note.txt'), 'Claudine Habirungu was born on 22 June 1994. Call 0788 123 456.')
  const codes = ['a', 'b']
  const rows = Array.from({ length: 400 }, (_, index) => {
    const code = codes[index % 2]
    return [index, 2025 + (index % 2), index % 3 ? 'female' : 'male', code, code, code, code, code].join()
  })
  const table = `id,year,sex,district,ageBand,organisation,form,origin\n${rows.join('\n')}\n`
  for (const name of ['rows.csv', '2025.csv', '2026.csv']) writeFileSync(at(name), table)
  const people =
    'caseId,nationalId,phone,name,year,district\n1,id-1,0788123456,Yves,2025,a\n2,id-2,0788123457,Claudine,2026,b\n'
  writeFileSync(at('people.csv'), people)
  const named = 'caseId,given,surname,dob\n1,Claudine,Habirungu,1994-06-22\n2,Yves,Kagabo,1980-04-01\n'
  for (const name of ['ministry.csv', 'ngo.csv']) writeFileSync(at(name), named)
  for (const key of ['ids.key', 'link.key', 'tables.key', 'reports.key']) await tip('pseudonymise', '--new-key', key)
  const intake =
    'cas_Status,cas_IncomingReferralDate,prs_FirstName,prs_SecondName\nActive,2025-02-11,Claudine,Habirungu\nActive,2025-09-02,Yves,Kagabo\n'
  writeFileSync(at('intake.csv'), intake)
  const split = ['--output', 'intake.ndjson', '--identities', 'people.ndjson']
  await tip('convert', 'intake.csv', '--to', 'ndjson', ...split)
  writeFileSync(at('person.json'), '{ "ageClass": "child", "acts": { "recruitment": true } }')
  mkdirSync(at('values'))
  for (const [name, values] of [
    ['year', ['2025', '2026']],
    ['sex', ['female', 'male']],
    ['form', codes],
  ] as const)
    writeFileSync(at(`values/${name}.csv`), `${values.join('\n')}\n`)
  await tip('form', 'new', 'screening', '--id', 'org.example.ours', '--title', 'Ours', '--out', 'our-form.json')
  await tip('form', 'export', 'intake', '--to', 'xlsform', '--out', 'form.xlsx')
  // The other side of an intersection.
  await tip(
    'intersect',
    'start',
    'people.csv',
    '--column',
    'phone:phone',
    '--state',
    'their.state',
    '--for',
    'internal',
    '--output',
    'their-first.ndjson',
  )
}, 120_000)

/** The commands whose examples are run here one after the other, each with what the ones before it made. */
const runsHere = [
  'tip validate cases.ndjson',
  'tip explain',
  'tip sample',
  'tip completion zsh',
  'tip risk',
  'tip table cases',
  'tip table rows',
  'tip pseudonymise',
  'tip redact',
  'tip advise cases',
  'tip oprf',
  'tip link',
  'tip intersect start',
  'tip classify cases',
  'tip classify --facts person.json',
  'tip convert cases.ndjson --to csv',
  'tip convert tables/',
  'tip convert cases.ndjson --to parquet',
  'tip convert cases.ndjson --to ctdc',
  'tip convert cases.ndjson --to xlsx',
  'tip policy explain',
  'tip policy diff default',
  'tip policy check tip',
  'tip escrow new',
  'tip report cases',
  'tip report 2024',
  'tip upgrade cases',
  'tip form new',
  'tip form lint our-form.json',
  'tip conformance cases.ndjson --write',
]

it('examples run in their order: of the commands that need no vault, no browser and no files of others', async () => {
  const failed: string[] = []
  let count = 0
  for (const { line } of tipLines.filter((one) => runsHere.some((start) => one.line.startsWith(start)))) {
    const [, ...words] = wordsOf(line.replace(/ > \S+$/, ''))
    const isMade =
      words.some((word) => ['--new-key', '--force'].includes(word)) ||
      !words.some((word) => ['-o', '--output', '--out', '--html', '--xlsx'].includes(word))
    if (line.includes('our-law.json')) continue
    const { code, err } = await runTipIn(folder.path, ...words, ...(isMade ? [] : ['--force']))
    count++
    if (code === 2) failed.push(`${line}\n  ${err}`)
  }
  expect(failed).toEqual([])
  expect(count).toBeGreaterThan(50)
}, 300_000)
