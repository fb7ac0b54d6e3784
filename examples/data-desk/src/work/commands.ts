import type { DeskFile, Job, ReadOptions, Series, Sharing } from './protocol.ts'

/** A word of a command line, quoted if a shell requires it. */
const word = (text: string): string =>
  /^[\w./:,=+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

const names = (files: readonly DeskFile[]): string => files.map(({ file }) => word(file.name)).join(' ')

const flagsOf = ({ dateOrder, duplicateRows, layout }: ReadOptions): string =>
  [
    ...(dateOrder === undefined ? [] : [` --dates ${dateOrder === 'dayMonthYear' ? 'dmy' : 'mdy'}`]),
    ...(duplicateRows === undefined ? [] : [` --duplicate-rows ${duplicateRows === 'keep' ? 'keep' : 'leave-out'}`]),
    ...(layout === undefined ? [] : [` --from-layout ${layout}`]),
  ].join('')

const forWhom = ({ audience, policy }: Sharing): string =>
  `${audience === 'public' ? '' : ` --for ${audience}`}${policy === undefined ? '' : ` --policy ${word(policy.name)}`}`

/** The history to which a table is added; the first table starts it, and the command asks for the passphrase. */
const inSeries = (series: Series | undefined, at: number): string => {
  if (series === undefined) return ''
  const { history } = series
  if (history !== undefined) return ` --history ${word(history.name)}`
  return at === 0 ? ' --new-history table-history.json --person case.id,victim.id' : ' --history table-history.json'
}

/** Names the output of one of several commands, so that none replaces a file. */
type Numbered = (name: string) => string

/** One command line per file, for commands that read a single file. */
const each = (files: readonly DeskFile[], line: (desk: DeskFile, out: Numbered, at: number) => string): string =>
  files
    .map((desk, at) => line(desk, (name) => (files.length === 1 ? name : name.replace(/(?=\.)/, `-${at + 1}`)), at))
    .join('\n')

/**
 * The command lines of `tip` equivalent to a job. Corrections are made by hand there, so the commands read the
 * corrected copy.
 */
export function commandOf(job: Job): string {
  const { files } = job
  const flags = flagsOf(files[0]?.options ?? {})
  const language = job.language === 'en' ? '' : ` --language ${job.language}`
  switch (job.do) {
    case 'check':
      return `tip validate ${names(files)}${flags}${language}`
    case 'mark':
      return each(
        files,
        ({ file, options }, out) =>
          `tip validate ${word(file.name)}${flagsOf(options)} --annotate ${out('marked-copy.xlsx')}${language}`,
      )
    case 'message':
      return `tip validate ${names(files)}${flags} --format html --output findings.html${job.partnerLanguage === 'en' ? '' : ` --language ${job.partnerLanguage}`}`
    case 'report':
      return `tip report ${names(files)}${flags} --set ${job.sets.join(',')} --title ${word(job.title)}${job.language === 'en' ? '' : ` --lang ${job.language}`} --html report.html --xlsx report.xlsx${forWhom(job.sharing)}`
    case 'table':
      return each(
        files,
        ({ file }, out, at) =>
          `tip table ${word(file.name)} --by ${job.by.join(',')} --labels ${job.language} --output ${out('table.csv')}${forWhom(job.sharing)}${inSeries(job.series, at)}`,
      )
    case 'advise':
      return each(files, ({ file }) => `tip advise ${word(file.name)}${forWhom(job.sharing)}`)
    case 'release':
      return each(
        files,
        ({ file }, out) =>
          `tip anonymise ${word(file.name)} --k ${job.k} --output ${out('release.csv')} --certificate ${out('certificate.html')} --internal-certificate ${out('internal-certificate.html')}${forWhom(job.sharing)}`,
      )
    case 'convert': {
      const ending = job.to === 'htcds' ? 'htcds.xlsx' : job.to === 'ctdc' ? 'ctdc.csv' : `records.${job.to}`
      return each(
        files,
        ({ file, options }, out) =>
          `tip convert ${word(file.name)}${flagsOf(options)} --to ${job.to} --output ${out(ending)}${forWhom(job.sharing)}`,
      )
    }
    case 'correct':
      return ''
    default:
      return job satisfies never
  }
}
