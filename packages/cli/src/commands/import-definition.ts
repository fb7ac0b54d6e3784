import { toPlaceText } from '@tip-standard/core'
import { LANGUAGES, loadLocale } from '@tip-standard/form-model/languages'
import { fromXlsform, xlsformImportCatalogue } from '@tip-standard/xlsforms'
import { readFile } from '../input/read-file.ts'
import { exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Reads an XLSForm and writes the form as JSON; reports what could not be imported on standard error. Returns the exit code. */
export async function runImportDefinition(
  path: string,
  { output, out = output }: { output?: string; out?: string },
): Promise<number> {
  const locales = (await Promise.all(LANGUAGES.map(loadLocale))).filter((locale) => locale !== undefined)
  const { bytes } = await readFile(path)
  const { definition, findings } = await fromXlsform(bytes, { locales })
  for (const finding of findings) {
    const place = toPlaceText(finding.at)
    const message = xlsformImportCatalogue.english.say(finding)
    process.stderr.write(`${finding.severity}${place === '' ? '' : ` ${place}`}: ${message}\n`)
  }
  if (definition !== undefined) await write([`${JSON.stringify(definition, null, 2)}\n`], out)
  return findings.length === 0 ? exitCodes.clean : exitCodes.findings
}
