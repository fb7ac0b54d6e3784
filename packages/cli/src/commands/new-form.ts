import { toPathText } from '@tip-standard/core'
import { fields as allFields } from '@tip-standard/core/metadata'
import { defineForm, type FormDefinition, formCatalogue } from '@tip-standard/form-model'
import { estimateDuration } from '@tip-standard/form-model/lint'
import { didYouMean } from '../names/nearest-name.ts'
import { type FormName, formAsking, formLike, UnknownFields } from '../paper/begin-form.ts'
import { loadForm } from '../paper/load-form.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Options of `tip form new`. */
export type NewFormOptions = FormName & { out: string; fields?: string[] }

async function begin(
  template: string | undefined,
  { fields, ...name }: NewFormOptions,
): Promise<FormDefinition | string[]> {
  if (template !== undefined && fields !== undefined)
    throw new CouldNotRun('Give either a form to start from or --fields, not both.')
  if (fields !== undefined) {
    try {
      return formAsking(fields, name)
    } catch (error) {
      if (!(error instanceof UnknownFields)) throw error
      const places = error.positions.join(', ')
      const nearest = didYouMean(
        fields[(error.positions[0] ?? 1) - 1] ?? '',
        allFields.map(({ id }) => id),
      )
      throw new CouldNotRun(
        `${error.message} Positions in --fields: ${places}.${nearest} To see the fields, run tip explain victim.`,
      )
    }
  }
  if (template === undefined)
    throw new CouldNotRun('There is nothing to start from: name a form, such as screening, or fields with --fields.')
  const loaded = await loadForm(template)
  return loaded.ok ? formLike(loaded.definition, name) : loaded.faults
}

/** Writes a new form that `defineForm` accepts, from an existing form or from fields. Returns the exit code. */
export async function runNewForm(template: string | undefined, options: NewFormOptions): Promise<number> {
  const { id, title, out, fields } = options
  const begun = await begin(template, { id, title, out, ...(fields === undefined ? {} : { fields }) })
  const result = Array.isArray(begun) ? undefined : defineForm(begun)
  if (result === undefined || !result.ok) {
    const faults = Array.isArray(begun)
      ? begun
      : (result?.findings ?? []).map(
          (finding) => `${toPathText(finding.at.path)}: ${formCatalogue.english.say(finding)}`,
        )
    process.stderr.write(faults.map((fault) => `${fault}\n`).join(''))
    return exitCodes.findings
  }
  await write([`${JSON.stringify(result.value, undefined, 2)}\n`], out)
  const { questions, minutes } = estimateDuration(result.value)
  process.stderr.write(
    `Questions: ${questions}. Minutes: about ${minutes} (an estimate). To check the form, run tip form lint.\n`,
  )
  return exitCodes.clean
}
