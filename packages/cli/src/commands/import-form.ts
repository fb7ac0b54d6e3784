import { CouldNotRun } from './exit-code.ts'
import { type ImportSubmissionsOptions, runImportSubmissions } from './import-submissions.ts'

/** Options of `tip form import`. */
export type ImportFormOptions = Omit<ImportSubmissionsOptions, 'form'> & { form?: string }

/** Imports what was filled in, where the form is named. */
export async function runImportForm(
  files: readonly string[],
  { form, ...options }: ImportFormOptions,
): Promise<number> {
  if (form !== undefined) return runImportSubmissions(files, { ...options, form })
  throw new CouldNotRun('Name the form that was filled in with --form.')
}
