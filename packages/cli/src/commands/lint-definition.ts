import { type Path, type Severity, toPathText } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import { defineForm, formCatalogue, shippedForms } from '@tip-standard/form-model'
import {
  estimateDuration,
  type FormLintFinding,
  formLintRule,
  type LintMessageOptions,
  lintForm,
  loadLintTexts,
  toLintMessage,
} from '@tip-standard/form-model/lint'
import { FORMS } from '../paper/form-names.ts'
import { write } from '../process/output.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { paintFor, wrap } from '../report/text.ts'
import { loadSpeech, type Speech } from '../texts/speech.ts'
import { codeFor, type FailOn } from './fail-on.ts'

/** A finding with its texts; rules of the linter also state why it matters and how to correct the form. */
type WordedFinding = {
  rule: string
  lens?: string
  severity: Severity
  path: Path
  message: string
  why?: string
  fix?: string
}

async function readDefinition(nameOrPath: string): Promise<unknown> {
  if (Object.hasOwn(shippedForms, nameOrPath)) return shippedForms[nameOrPath as keyof typeof shippedForms]
  return readJsonDocument(nameOrPath, `The form is not one of ${FORMS.join(', ')}, and as a file it`)
}

function toText(worded: readonly WordedFinding[], duration: string, { texts: { say }, language }: Speech): string {
  const paint = paintFor(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined)
  const blocks = worded.map(({ rule, lens, severity, path, message, why, fix }) => {
    const name = severity === 'note' ? say('lint.note') : paint[severity](say(`lint.${severity}`))
    const head = [toPathText(path), name, paint.dim(lens === undefined ? rule : `${lens} ${rule}`)]
    const lines = [message, why, fix].filter((text) => text !== undefined).map((text) => wrap(text, '  '))
    return `${head.filter((part) => part !== '').join('  ')}\n${lines.join('\n')}\n`
  })
  const draft = language === 'en' ? '' : say('draft')
  const end = [...(worded.length === 0 ? [say('lint.none')] : []), duration, draft].filter((line) => line !== '')
  return `${[...blocks, end.join('\n')].join('\n')}\n`
}

function withWords(finding: FormLintFinding, options: LintMessageOptions): WordedFinding {
  const { code, severity, at } = finding
  const { lens } = formLintRule(code)
  const message = toLintMessage(finding, options)
  return { rule: code, ...(lens === undefined ? {} : { lens }), severity, path: at.path, ...message }
}

/**
 * Checks a form over the standard: with `defineForm` first, and if that finds nothing, with the linter. Translations
 * are drafts. Returns the exit code.
 */
export async function lintDefinition(
  nameOrPath: string,
  { format, locale, failOn }: { format: 'text' | 'json'; locale: Language; failOn: FailOn },
): Promise<number> {
  const result = defineForm(await readDefinition(nameOrPath))
  const speech = await loadSpeech(locale)
  const drafts = { unreviewedTexts: true }
  const options = { ...speech.options, texts: await loadLintTexts(locale, drafts) }
  const messages = await formCatalogue.load(locale, drafts)
  const worded: WordedFinding[] = result.ok
    ? lintForm(result.value).map((finding) => withWords(finding, options))
    : result.findings.map((finding) => {
        const { code, severity, at } = finding
        return { rule: code, severity, path: at.path, message: messages.say(finding) }
      })
  const duration = result.ok ? estimateDuration(result.value) : undefined
  const count = (severity: Severity): number => worded.filter((one) => one.severity === severity).length
  const report = {
    file: nameOrPath,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    ...duration,
    findings: worded,
  }
  const time = duration === undefined ? '' : speech.texts.say('lint.time', duration)
  const text = format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toText(worded, time, speech)
  await write([text], undefined)
  return codeFor(
    worded.map(({ severity }) => severity),
    failOn,
  )
}
