import { describe, expect, it } from 'vitest'
import { createProgram } from '../../../../packages/cli/src/program.ts'
import { commandOf } from '../../../data-desk/src/work/commands.ts'
import type { Job, Sharing } from '../../../data-desk/src/work/protocol.ts'
import { deskFile } from './fixture-desk-file.ts'

const files = [
  deskFile("Ruhuka's cases.xlsx", '', { options: { dateOrder: 'dayMonthYear', duplicateRows: 'leaveOut' } }),
  deskFile('b.csv', '', { options: { dateOrder: 'monthDayYear', duplicateRows: 'keep', layout: 'A' } }),
]
const policy = new File(['{}'], 'our policy.json')
const history = new File(['{}'], 'last year.json')
const everyone: readonly Sharing['audience'][] = ['public', 'ministry', 'donor', 'statisticsPartner', 'internal']

type Asked = Job extends infer One ? (One extends Job ? Omit<One, 'files' | 'language'> : never) : never
const commandFor = (asked: Asked, of = files, language: Job['language'] = 'en'): string =>
  commandOf({ ...asked, files: of, language } as Job)

/** The words of a line, as a shell reads them. */
function wordsIn(line: string): string[] {
  const words = line.match(/(?:'[^']*'|\\.|[^\s'\\])+/g) ?? []
  return words.map((word) => word.replaceAll(/'([^']*)'|\\(.)/g, '$1$2'))
}

/** Which command of `tip` a line calls, with its files and options; throws where `tip` does not take it. */
async function readByTip(line: string): Promise<{ name: string; files: unknown; options: object }> {
  let read: { name: string; files: unknown; options: object } | undefined
  const program = createProgram(() => {}).exitOverride()
  for (const command of program.commands)
    command
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .action((given: unknown) => {
        read = { name: command.name(), files: [given].flat(), options: command.opts() }
      })
  await program.parseAsync(wordsIn(line).slice(1), { from: 'user' })
  if (read === undefined) throw new Error('No command was called.')
  return read
}

const [first, second] = files.map(({ file }) => file.name) as [string, string]
const sharing: Sharing = { audience: 'ministry', policy }

describe('the command that does the same', () => {
  it.each<[string, Asked, object]>([
    ['validate', { do: 'check' }, { dates: 'dmy', duplicateRows: 'leave-out' }],
    ['validate', { do: 'message', partnerLanguage: 'fr' }, { language: 'fr', format: 'html', output: 'findings.html' }],
    [
      'report',
      { do: 'report', sharing, title: 'One $year', sets: ['rwanda-study', 'gender-gap'] },
      {
        set: ['rwanda-study', 'gender-gap'],
        title: 'One $year',
        html: 'report.html',
        for: 'ministry',
        policy: policy.name,
      },
    ],
  ])('names every file where it reads several: tip %s %j', async (name, asked, options) => {
    const read = await readByTip(commandFor(asked))
    expect(read).toMatchObject({ name, files: [first, second], options })
  })

  it.each<[string, Asked, object]>([
    ['validate', { do: 'mark' }, { annotate: 'marked-copy-2.xlsx', dates: 'mdy', fromLayout: 'A' }],
    ['advise', { do: 'advise', sharing }, { for: 'ministry', policy: policy.name }],
    [
      'anonymise',
      { do: 'release', sharing, k: 17 },
      { k: 17, output: 'release-2.csv', certificate: 'certificate-2.html', for: 'ministry' },
    ],
    [
      'table',
      { do: 'table', sharing, by: ['victim.sex', 'victim.ageBand'], series: { passphrase: 'SENTINEL' } },
      { by: [['victim.sex', 'victim.ageBand']], output: 'table-2.csv', history: 'table-history.json' },
    ],
    [
      'table',
      { do: 'table', sharing, by: ['victim.sex'], series: { history, passphrase: 'SENTINEL' } },
      { history: history.name, output: 'table-2.csv' },
    ],
    ['convert', { do: 'convert', sharing, to: 'ndjson' }, { to: 'ndjson', output: 'records-2.ndjson', dates: 'mdy' }],
    [
      'convert',
      { do: 'convert', sharing, to: 'htcds' },
      { to: 'htcds', output: 'htcds-2.xlsx', duplicateRows: 'keep' },
    ],
    ['convert', { do: 'convert', sharing, to: 'ctdc' }, { to: 'ctdc', output: 'ctdc-2.csv', for: 'ministry' }],
  ])('is written once for each file where it reads one: tip %s %j', async (name, asked, options) => {
    const lines = commandFor(asked).split('\n')
    const read = await Promise.all(lines.map(readByTip))
    expect(read.map((one) => [one.name, one.files])).toEqual([first, second].map((file) => [name, [file]]))
    expect(read[1]?.options).toMatchObject(options)
    expect(lines.join()).not.toContain('SENTINEL')
  })

  it('begins the history of a series once, with those who are known again by their ids', async () => {
    const asked: Asked = { do: 'table', sharing, by: ['victim.sex'], series: { passphrase: 'SENTINEL' } }
    for (const of of [files, files.slice(0, 1)]) {
      const [begun] = await Promise.all(commandFor(asked, of).split('\n').map(readByTip))
      expect(begun?.options).toMatchObject({ newHistory: 'table-history.json', person: ['case.id', 'victim.id'] })
    }
    expect(commandFor(asked, files.slice(0, 1))).toContain('--output table.csv')
  })

  it('shares with whom the desk does', async () => {
    for (const audience of everyone) {
      const { options } = await readByTip(
        commandFor({ do: 'release', sharing: { audience }, k: 11 }, [deskFile('a.csv')]),
      )
      expect([audience, (options as { for?: string }).for ?? 'public']).toEqual([audience, audience])
    }
  })

  it('speaks the language of the page, and a message that of the partner', async () => {
    const language = async (asked: Asked): Promise<unknown> =>
      ((await readByTip(commandFor(asked, files.slice(1), 'sw'))).options as { language?: string }).language
    expect(await language({ do: 'check' })).toBe('sw')
    expect(await language({ do: 'mark' })).toBe('sw')
    expect(await language({ do: 'message', partnerLanguage: 'en' })).toBe('en')
    const report = await readByTip(commandFor({ do: 'report', sharing, title: 'T', sets: ['all'] }, files, 'sw'))
    expect(report.options).toMatchObject({ lang: 'sw' })
  })
})
