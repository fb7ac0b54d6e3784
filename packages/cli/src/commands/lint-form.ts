import type { Language, Messages } from '@tip-standard/core/texts'
import { toColumnLetters } from '@tip-standard/sheets'
import {
  lintXlsform,
  toXlsformPlace,
  type XlsformFinding,
  type XlsformRule,
  xlsformCatalogue,
} from '@tip-standard/xlsforms'
import { readFile } from '../input/read-file.ts'
import { FORMS } from '../paper/form-names.ts'
import { write } from '../process/output.ts'
import { paintFor, wrap } from '../report/text.ts'
import { loadSpeech, type Speech } from '../texts/speech.ts'
import { codeFor, type FailOn } from './fail-on.ts'
import { lintDefinition } from './lint-definition.ts'

/** Options of `tip form lint`. */
export type LintFormOptions = { format: 'text' | 'json'; locale: Language; failOn: FailOn }

type Rules = Messages<XlsformRule>

const count = (findings: readonly XlsformFinding[], severity: XlsformFinding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length

function toText(findings: readonly XlsformFinding[], rules: Rules, { texts: { say }, language }: Speech): string {
  const paint = paintFor(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined)
  const blocks = findings.map((finding) => {
    const { code, severity } = finding
    const name = severity === 'note' ? say('lint.note') : paint[severity](say(`lint.${severity}`))
    const head = [toXlsformPlace(finding), name, paint.dim(code)].filter((part) => part !== '')
    return `${head.join('  ')}\n${wrap(rules.say(finding), '  ')}\n`
  })
  const sum = say('lint.sum', { errors: count(findings, 'error'), warnings: count(findings, 'warning') })
  const draft = language === 'en' ? [] : [paint.dim(say('draft'))]
  return `${[...blocks, [findings.length === 0 ? say('lint.none') : sum, ...draft].join('\n')].join('\n')}\n`
}

function toJson(path: string, findings: readonly XlsformFinding[], rules: Rules): string {
  const report = {
    file: path,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    findings: findings.map((finding) => {
      const { code: rule, severity, at, params } = finding
      const { table: sheet, row, column, cell } = at
      const letters = column === undefined ? undefined : toColumnLetters(column)
      return { rule, severity, sheet, row, column: letters, cell, params, message: rules.say(finding) }
    }),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Checks a form and reports the findings; returns the exit code. */
export async function runLintForm(path: string, { format, locale, failOn }: LintFormOptions): Promise<number> {
  // Definitions of forms over the standard are JSON, and have their own rules.
  if (/\.json$/i.test(path) || FORMS.some((name) => name === path))
    return lintDefinition(path, { format, locale, failOn })
  const rules = await xlsformCatalogue.load(locale, { unreviewedTexts: true })
  const findings = await lintXlsform((await readFile(path, 'The form')).bytes)
  await write(
    [format === 'json' ? toJson(path, findings, rules) : toText(findings, rules, await loadSpeech(locale))],
    undefined,
  )
  return codeFor(
    findings.map(({ severity }) => severity),
    failOn,
  )
}
