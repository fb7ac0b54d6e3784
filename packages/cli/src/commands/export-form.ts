import { basename, dirname, extname, join } from 'node:path'
import type { Locale } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { LANGUAGES, type Language, loadLocale } from '@tip-standard/form-model/languages'
import { zipFiles } from '@tip-standard/sheets/zip'
import {
  type EngineLoss,
  lossTexts,
  toFhirQuestionnaire,
  toJsonForms,
  toPrimeroForms,
  toSurvey,
  toSurveyJs,
  toXForm,
  toXlsform,
} from '@tip-standard/xlsforms'
import { loadForm } from '../paper/load-form.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { readKeyText } from './read-public-key.ts'
import { runRenderForm } from './render-form.ts'
import { writeFolder } from './write-folder.ts'

/** Options of `tip form export`. */
export type ExportFormOptions = {
  to: 'xlsform' | 'xform' | 'pdf' | 'html' | 'fhir' | 'surveyjs' | 'jsonforms' | 'primero'
  out?: string
  languages?: readonly Language[]
  locale: Language
  reviewedOnly?: boolean
  publicKey?: string
  bareLanguages?: boolean
  chromium?: string
}

/** A form as files for another program, the form itself first. */
type Exported = { files: { name: string; content: string | Uint8Array }[]; losses: readonly EngineLoss[] }

/** The endings of formats that can be read on a screen; others are only written to files. */
const ENDINGS = {
  xlsform: '.xlsx',
  xform: '.xml',
  fhir: '.json',
  surveyjs: '.json',
  jsonforms: '.json',
  primero: '.json',
} as const

async function localesOf(languages: readonly Language[]): Promise<Locale[]> {
  const locales = await Promise.all(languages.map(loadLocale))
  return locales.filter((locale) => locale !== undefined)
}

async function exportForm(definition: FormDefinition, options: ExportFormOptions): Promise<Exported> {
  const { to, languages = LANGUAGES, reviewedOnly = false, publicKey, bareLanguages = false } = options
  const how = {
    languages: languages.filter((language) => language !== 'en'),
    locales: await localesOf(languages),
    unreviewedTexts: !reviewedOnly,
    bareLanguages,
    ...(publicKey === undefined ? {} : { publicKey: await readKeyText(publicKey) }),
  }
  const withContent = (files: readonly { name: string; text: string }[]) =>
    files.map(({ name, text }) => ({ name, content: text }))
  const { id } = definition
  if (to === 'xlsform') {
    const { workbook, files, losses } = toXlsform(definition, how)
    return { files: [{ name: `${id}.xlsx`, content: workbook }, ...withContent(files)], losses }
  }
  if (to === 'xform') {
    const { xml, files, losses } = toXForm(definition, how)
    return { files: [{ name: `${id}.xml`, content: xml }, ...withContent(files)], losses }
  }
  if (to === 'primero') {
    const { files, losses } = toPrimeroForms(definition, how)
    return { files: withContent(files), losses }
  }
  const engine = to === 'fhir' ? toFhirQuestionnaire : to === 'surveyjs' ? toSurveyJs : toJsonForms
  const { files, losses } = engine(toSurvey(definition, how))
  return { files: withContent(files), losses }
}

/** Writes the files: to a zip, or the form to its place and its attachments to a folder beside it, as ODK expects. */
async function writeFiles(files: Exported['files'], out: string | undefined, to: keyof typeof ENDINGS): Promise<void> {
  const [form, ...beside] = files
  if (form === undefined) return
  if (out?.toLowerCase().endsWith('.zip')) return write([zipFiles(files)], out)
  if (out === undefined) {
    if (to === 'xlsform' || beside.length > 0)
      throw new CouldNotRun(
        `This form cannot be written to the screen as one text: name a file with --out, such as form${ENDINGS[to]} or form.zip.`,
      )
    return write([form.content], undefined)
  }
  await write([form.content], out)
  if (beside.length === 0) return
  const folder = join(dirname(out), `${basename(out, extname(out))}-media`)
  await writeFolder(folder, Object.fromEntries(beside.map(({ name, content }) => [name, content])))
  process.stderr.write(`The form needs the files in ${folder}: upload them with it.\n`)
}

function reportLosses(losses: readonly EngineLoss[]): void {
  const counts = new Map<string, number>()
  for (const { kind } of losses) {
    const message = lossTexts.english.say(kind)
    counts.set(message, (counts.get(message) ?? 0) + 1)
  }
  for (const [message, count] of counts) process.stderr.write(`${count} × ${message}\n`)
}

/** Writes a form for another program or for paper; reports unsupported features on standard error. Returns the exit code. */
export async function runExportForm(nameOrPath: string, options: ExportFormOptions): Promise<number> {
  const { to, out, locale, chromium, publicKey } = options
  if (publicKey !== undefined && to !== 'xlsform' && to !== 'xform')
    throw new CouldNotRun('This format cannot encrypt answers: use --public-key with --to xlsform or xform only.')
  if (to === 'pdf' || to === 'html') {
    if (to === 'pdf' && out === undefined) throw new CouldNotRun('A PDF is written to a file: name it with --out.')
    if (out !== undefined && !out.toLowerCase().endsWith(`.${to}`))
      throw new CouldNotRun(`The name of the output file must end in .${to}.`)
    return runRenderForm(nameOrPath, {
      locale,
      person: 1,
      ...(out === undefined ? {} : { print: out }),
      ...(chromium === undefined ? {} : { chromium }),
    })
  }
  const loaded = await loadForm(nameOrPath)
  if (!loaded.ok) {
    process.stderr.write(loaded.faults.map((fault) => `${fault}\n`).join(''))
    return exitCodes.findings
  }
  const { files, losses } = await exportForm(loaded.definition, options)
  await writeFiles(files, out, to)
  reportLosses(losses)
  return exitCodes.clean
}
