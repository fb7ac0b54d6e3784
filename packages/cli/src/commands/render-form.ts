import { isObject, today, validate } from '@tip-standard/core'
import { type FormDefinition, subjectList } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'
import { type FilledWith, printPage } from '@tip-standard/form-model/print'
import { sayInternal } from '../gate/say-internal.ts'
import { findChromium } from '../paper/find-chromium.ts'
import { loadForm } from '../paper/load-form.ts'
import { printOptions } from '../paper/print-options.ts'
import { printPdf } from '../paper/print-pdf.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'

/** Options of `tip form render`. */
export type RenderFormOptions = {
  locale: Language
  print?: string
  record?: string
  person: number
  chromium?: string
}

/** The record of a file, the position of the person in it, and its number of errors. */
async function readAnswers(
  path: string,
  person: number,
  { subject }: FormDefinition,
): Promise<FilledWith & { errors: number }> {
  const record = await readJsonDocument(path, 'The record')
  const people = isObject(record) ? record[subjectList[subject]] : undefined
  const index = person - 1
  if (!Array.isArray(people) || !isObject(people[index]))
    throw new CouldNotRun(
      `The record has no person ${person} in ${subjectList[subject]}: choose another one with --person.`,
    )
  const result = validate(record)
  const errors = result.ok ? 0 : result.findings.filter(({ severity }) => severity === 'error').length
  return { record, index, today: today(), errors }
}

function kindOf(path: string | undefined): 'html' | 'pdf' {
  const [, ending] = /\.(html?|pdf)$/i.exec(path ?? '.html') ?? []
  if (ending === undefined) throw new CouldNotRun('The name of the output file must end in .html or .pdf.')
  return ending.toLowerCase() === 'pdf' ? 'pdf' : 'html'
}

/** Writes a form for printing, blank or with the answers of a record; returns the exit code. */
export async function runRenderForm(nameOrPath: string, options: RenderFormOptions): Promise<number> {
  const { locale: language, print, record, person } = options
  const kind = kindOf(print)
  const loaded = await loadForm(nameOrPath)
  if (!loaded.ok) {
    process.stderr.write(loaded.faults.map((fault) => `${fault}\n`).join(''))
    return exitCodes.findings
  }
  const { definition } = loaded
  // Checked before a record is read, because nothing can be printed without a browser.
  const chromium = kind === 'pdf' ? await findChromium(options.chromium) : undefined
  const filled = record === undefined ? undefined : await readAnswers(record, person, definition)
  const how = await printOptions(language)
  const html = printPage(definition, { ...how, ...(filled === undefined ? {} : { filled }) })
  await write([chromium === undefined ? html : await printPdf(html, chromium)], print)
  if (filled !== undefined) sayInternal()
  if (filled === undefined || filled.errors === 0) return exitCodes.clean
  process.stderr.write(
    `The record has errors (${filled.errors}) and was printed as it is. To see the errors, run tip validate.\n`,
  )
  return exitCodes.findings
}
