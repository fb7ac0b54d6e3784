import { CouldNotRun } from '../process/exit-code.ts'
import { runImportDefinition } from './import-definition.ts'
import { type ImportSubmissionsOptions, runImportSubmissions } from './import-submissions.ts'

/** Options of `tip form import`. */
export type ImportFormOptions = Omit<ImportSubmissionsOptions, 'form'> & { form?: string }

/** Imports answers if a form is named; otherwise the form itself. */
export async function runImportForm(
  files: readonly string[],
  { form, ...options }: ImportFormOptions,
): Promise<number> {
  if (form !== undefined) return runImportSubmissions(files, { ...options, form })
  const [file, ...others] = files
  if (file === undefined || others.length > 0)
    throw new CouldNotRun(
      'A form is one file, and you gave more than one. To import answers, use --form to name the form that was filled in.',
    )
  return runImportDefinition(file, options)
}
