import { type Issue, toPathText } from '@tip-standard/core'
import { defineForm, shippedForms, toFormMessage } from '@tip-standard/form-model'
import { type Language, loadLocale } from '@tip-standard/form-model/languages'
import {
  estimateDuration,
  type FormLintFinding,
  type FormLintSeverity,
  lintForm,
  toLintMessage,
} from '@tip-standard/form-model/lint'
import { FORMS } from '../paper/form-names.ts'
import { write } from '../process/output.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { paintFor, wrap } from '../report/text.ts'
import { codeFor, type FailOn } from './fail-on.ts'

/** A finding with its words: why and how to mend it are there where a rule of the linter says so. */
type Said = {
  rule: string
  lens?: string
  severity: FormLintSeverity
  path: Issue['path']
  message: string
  why?: string
  fix?: string
}

type Words = Record<FormLintSeverity | 'none' | 'draft', string> & {
  time: (questions: number, minutes: number) => string
}

const words: { en: Words; fr: Words } = {
  en: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    none: 'Nothing was found.',
    draft: '',
    time: (questions, minutes) => `Questions: ${questions}. Minutes: about ${minutes} (a guess).`,
  },
  fr: {
    error: 'erreur',
    warning: 'avertissement',
    note: 'note',
    none: 'Rien n’a été trouvé.',
    draft: 'Traduction provisoire, non relue.',
    time: (questions, minutes) => `Questions : ${questions}. Minutes : environ ${minutes} (une estimation).`,
  },
}

async function readDefinition(nameOrPath: string): Promise<unknown> {
  if (Object.hasOwn(shippedForms, nameOrPath)) return shippedForms[nameOrPath as keyof typeof shippedForms]
  return readJsonDocument(nameOrPath, `The form is none of ${FORMS.join(', ')}, and as a file it`)
}

function toText(said: readonly Said[], duration: string, language: 'en' | 'fr'): string {
  const say = words[language]
  const paint = paintFor(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined)
  const blocks = said.map(({ rule, lens, severity, path, message, why, fix }) => {
    const name = severity === 'note' ? say.note : paint[severity](say[severity])
    const head = [toPathText(path), name, paint.dim(lens === undefined ? rule : `${lens} ${rule}`)]
    const lines = [message, why, fix].filter((text) => text !== undefined).map((text) => wrap(text, '  '))
    return `${head.filter((part) => part !== '').join('  ')}\n${lines.join('\n')}\n`
  })
  const end = [...(said.length === 0 ? [say.none] : []), duration, say.draft].filter((line) => line !== '')
  return `${[...blocks, end.join('\n')].join('\n')}\n`
}

const toSaid = (finding: FormLintFinding, options: Parameters<typeof toLintMessage>[1]): Said => {
  const { rule, lens, severity, path } = finding
  return { rule, ...(lens === undefined ? {} : { lens }), severity, path, ...toLintMessage(finding, options) }
}

/**
 * Checks a form over the standard: what `defineForm` finds, and if that is nothing, what the linter finds. English, or French drafts where French
 * is asked for; gives the exit code.
 */
export async function lintDefinition(
  nameOrPath: string,
  { format, locale, failOn }: { format: 'text' | 'json'; locale: Language; failOn: FailOn },
): Promise<number> {
  const result = defineForm(await readDefinition(nameOrPath))
  const language = locale === 'fr' ? 'fr' : 'en'
  const texts = language === 'fr' ? await loadLocale(language) : undefined
  const options = { drafts: true, language, ...(texts === undefined ? {} : { locale: texts }) }
  const said: Said[] = result.ok
    ? lintForm(result.value).map((finding) => toSaid(finding, options))
    : result.issues.map((issue) => {
        const { code, severity, path } = issue
        return { rule: code, severity, path, message: toFormMessage(issue, options) }
      })
  const duration = result.ok ? estimateDuration(result.value) : undefined
  const count = (severity: FormLintSeverity): number => said.filter((one) => one.severity === severity).length
  const report = {
    file: nameOrPath,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    ...duration,
    findings: said,
  }
  const time = duration === undefined ? '' : words[language].time(duration.questions, duration.minutes)
  const text = format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toText(said, time, language)
  await write([text], undefined)
  return codeFor(
    said.map(({ severity }) => severity),
    failOn,
  )
}
