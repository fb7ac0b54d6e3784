import { toColumnLetters } from '@tip-standard/sheets'
import {
  type LintLanguage,
  lintXlsform,
  loadXlsformTexts,
  toXlsformPlace,
  type XlsformFinding,
  type XlsformTexts,
} from '@tip-standard/xlsforms'
import { readFile } from '../input/read-file.ts'
import { FORMS } from '../paper/form-names.ts'
import { write } from '../process/output.ts'
import { paintFor, wrap } from '../report/text.ts'
import { codeFor, type FailOn } from './fail-on.ts'
import { lintDefinition } from './lint-definition.ts'

/** Options of `tip form lint`. */
export type LintFormOptions = { format: 'text' | 'json'; locale: LintLanguage; failOn: FailOn }

/** The few words of the report that are no rule. */
const words: Record<
  LintLanguage,
  { error: string; warning: string; none: string; errors: string; warnings: string; draft: string }
> = {
  en: {
    error: 'error',
    warning: 'warning',
    none: 'Nothing was found.',
    errors: 'Errors',
    warnings: 'Warnings',
    draft: '',
  },
  fr: {
    error: 'erreur',
    warning: 'avertissement',
    none: 'Rien n’a été trouvé.',
    errors: 'Erreurs',
    warnings: 'Avertissements',
    draft: 'Traduction provisoire, non relue.',
  },
  rw: {
    error: 'ikosa',
    warning: 'umuburo',
    none: 'Nta kibazo cyabonetse.',
    errors: 'Amakosa',
    warnings: 'Imiburo',
    draft: 'Ubusobanuro bw’agateganyo, ntiburasuzumwa.',
  },
  sw: {
    error: 'kosa',
    warning: 'onyo',
    none: 'Hakuna kilichopatikana.',
    errors: 'Makosa',
    warnings: 'Maonyo',
    draft: 'Tafsiri ya muda, haijakaguliwa.',
  },
  rn: {
    error: 'ikosa',
    warning: 'integuza',
    none: 'Nta na kimwe cabonetse.',
    errors: 'Amakosa',
    warnings: 'Integuza',
    draft: 'Insiguro y’imfatakibanza, ntirasuzumwa.',
  },
}

const count = (findings: readonly XlsformFinding[], severity: XlsformFinding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length

function toText(findings: readonly XlsformFinding[], texts: XlsformTexts): string {
  const say = words[texts.language]
  const paint = paintFor(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined)
  const blocks = findings.map((finding) => {
    const { rule, severity } = finding
    const head = [toXlsformPlace(finding), paint[severity](say[severity]), paint.dim(rule)].filter(
      (part) => part !== '',
    )
    return `${head.join('  ')}\n${wrap(texts.say(finding), '  ')}\n`
  })
  const sum = `${say.errors}: ${count(findings, 'error')}. ${say.warnings}: ${count(findings, 'warning')}.`
  const end = [findings.length === 0 ? say.none : sum, ...(say.draft === '' ? [] : [paint.dim(say.draft)])]
  return `${[...blocks, end.join('\n')].join('\n')}\n`
}

function toJson(path: string, findings: readonly XlsformFinding[], texts: XlsformTexts): string {
  const report = {
    file: path,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    findings: findings.map((finding) => {
      const { rule, severity, at, params } = finding
      const { sheet, row, column, cell } = at
      const letters = column === undefined ? undefined : toColumnLetters(column)
      return { rule, severity, sheet, row, column: letters, cell, params, message: texts.say(finding) }
    }),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Checks a form and reports what was found; gives the exit code. */
export async function runLintForm(path: string, { format, locale, failOn }: LintFormOptions): Promise<number> {
  // Definitions of forms over the standard are JSON, and have rules of their own.
  if (/\.json$/i.test(path) || FORMS.some((name) => name === path))
    return lintDefinition(path, { format, locale, failOn })
  const texts = await loadXlsformTexts(locale, { drafts: true })
  const findings = await lintXlsform((await readFile(path, 'The form')).bytes)
  await write([format === 'json' ? toJson(path, findings, texts) : toText(findings, texts)], undefined)
  return codeFor(
    findings.map(({ severity }) => severity),
    failOn,
  )
}
