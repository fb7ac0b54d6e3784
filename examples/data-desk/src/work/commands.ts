import type { DeskFile, Job, ReadOptions, Series, Sharing } from './protocol.ts'

/** A word of a command line, in quotation marks where a shell needs them. */
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

/** The history that a table is added to; the command asks for the passphrase. */
const inSeries = (series: Series | undefined): string => {
  if (series === undefined) return ''
  const { history } = series
  return history === undefined
    ? ' --new-history table-history.json --person case.id,victim.id'
    : ` --history ${word(history.name)}`
}

/** Each file as one command takes it: the commands that read one file only are written once for each. */
const each = (files: readonly DeskFile[], line: (desk: DeskFile) => string): string => files.map(line).join('\n')

/** The command lines of `tip` that do the same as a job. Corrections are made by hand there: they read the corrected copy. */
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
        ({ file, options }) =>
          `tip validate ${word(file.name)}${flagsOf(options)} --annotate marked-copy.xlsx${language}`,
      )
    case 'message':
      return `tip validate ${names(files)}${flags} --format html --output findings.html${job.partnerLanguage === 'en' ? '' : ` --language ${job.partnerLanguage}`}`
    case 'report':
      return `tip report ${names(files)}${flags} --set ${job.sets.join(',')} --title ${word(job.title)}${job.language === 'en' ? '' : ` --lang ${job.language}`} --html report.html --xlsx report.xlsx${forWhom(job.sharing)}`
    case 'table':
      return each(
        files,
        ({ file }) =>
          `tip table ${word(file.name)} --by ${job.by.join(',')} --labels ${job.language} --output table.csv${forWhom(job.sharing)}${inSeries(job.series)}`,
      )
    case 'advise':
      return each(files, ({ file }) => `tip advise ${word(file.name)}${forWhom(job.sharing)}`)
    case 'release':
      return each(
        files,
        ({ file }) =>
          `tip anonymise ${word(file.name)} --k ${job.k} --output release.csv --certificate certificate.html --internal-certificate internal-certificate.html${forWhom(job.sharing)}`,
      )
    case 'convert': {
      const ending = job.to === 'htcds' ? 'htcds.xlsx' : job.to === 'ctdc' ? 'ctdc.csv' : `records.${job.to}`
      return each(
        files,
        ({ file, options }) =>
          `tip convert ${word(file.name)}${flagsOf(options)} --to ${job.to} --output ${ending}${forWhom(job.sharing)}`,
      )
    }
    case 'correct':
      return ''
    default:
      return job satisfies never
  }
}
