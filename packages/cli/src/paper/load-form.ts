import { toPathText } from '@tip-standard/core'
import {
  defineForm,
  type FormDefinition,
  type FormFinding,
  formCatalogue,
  shippedForms,
} from '@tip-standard/form-model'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { FORMS } from './form-names.ts'

/** A form, or its faults, one per line. */
export type LoadedForm = { ok: true; definition: FormDefinition } | { ok: false; faults: string[] }

const toLine = (finding: FormFinding): string => {
  const place = toPathText(finding.at.path)
  return place === '' ? formCatalogue.english.say(finding) : `${place}: ${formCatalogue.english.say(finding)}`
}

/** Loads a form by its name, or from a partner's JSON file; throws a `CouldNotRun` if it cannot be read. */
export async function loadForm(nameOrPath: string): Promise<LoadedForm> {
  if (Object.hasOwn(shippedForms, nameOrPath))
    return { ok: true, definition: shippedForms[nameOrPath as keyof typeof shippedForms] }
  const document = await readJsonDocument(nameOrPath, `The form is not one of ${FORMS.join(', ')}, and as a file it`)
  const result = defineForm(document)
  return result.ok ? { ok: true, definition: result.value } : { ok: false, faults: result.findings.map(toLine) }
}
