import { LANGUAGES, loadLocale } from '@tip-standard/form-model/languages'
import { toPlace } from '@tip-standard/sheets'
import { fromXlsform, toXlsformImportMessage } from '@tip-standard/xlsforms'
import { readFile } from '../input/read-file.ts'
import { exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Reads an XLSForm and writes the form as JSON; what could not be taken over is said on standard error. Gives the exit code. */
export async function runImportDefinition(
  path: string,
  { output, out = output }: { output?: string; out?: string },
): Promise<number> {
  const locales = (await Promise.all(LANGUAGES.map(loadLocale))).filter((locale) => locale !== undefined)
  const { bytes } = await readFile(path)
  const { definition, findings } = await fromXlsform(bytes, { locales })
  for (const finding of findings) {
    const place = toPlace(finding.at, 'en')
    process.stderr.write(`${finding.severity}${place === '' ? '' : ` ${place}`}: ${toXlsformImportMessage(finding)}\n`)
  }
  if (definition !== undefined) await write([`${JSON.stringify(definition, null, 2)}\n`], out)
  return findings.length === 0 ? exitCodes.clean : exitCodes.findings
}
