import type { Language } from '@tip-standard/form-model/languages'
import { findChromium } from '../paper/find-chromium.ts'
import { loadForm } from '../paper/load-form.ts'
import { buildPack } from '../paper/pack/build-pack.ts'
import { printOptions } from '../paper/print-options.ts'
import { printPdf } from '../paper/print-pdf.ts'
import { exitCodes } from '../process/exit-code.ts'
import { writeFolder } from './write-folder.ts'

/** Options of `tip form pack`. */
export type PackFormOptions = { locale: Language; out: string; pdf?: boolean; chromium?: string }

/** Writes the papers of an organisation to a folder, all or none; returns the exit code. */
export async function runPackForm(
  nameOrPath: string,
  { locale, out, pdf = false, chromium }: PackFormOptions,
): Promise<number> {
  const loaded = await loadForm(nameOrPath)
  if (!loaded.ok) {
    process.stderr.write(loaded.faults.map((fault) => `${fault}\n`).join(''))
    return exitCodes.findings
  }
  const browser = pdf ? await findChromium(chromium) : undefined
  const options = { ...(await printOptions(locale)), language: locale }
  const files = buildPack(loaded.definition, options, pdf ? 'pdf' : 'html')
  if (browser !== undefined)
    for (const [name, html] of Object.entries(files))
      if (typeof html === 'string') files[name.replace(/\.html$/, '.pdf')] = await printPdf(html, browser)
  await writeFolder(out, files)
  return exitCodes.clean
}
