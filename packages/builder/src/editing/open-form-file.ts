import { compareVersions, isVersion, STANDARD_VERSION } from '@tip-standard/core'
import { defineForm, type FormDefinition, type FormFinding } from '@tip-standard/form-model'
import { isSound } from './ready-part.ts'

/** The result of opening a file: a form, an unfinished form, or why it is not a form. */
export type OpenedForm =
  | { ok: true; form: FormDefinition }
  | { ok: false; reason: 'notJson' | 'notAForm'; findings: FormFinding[] }

/**
 * Whether a document has the structure of a form, possibly with empty places, so that its other faults can be found.
 */
function looksLikeForm(document: unknown): boolean {
  type Half = { pages?: readonly ({ groups?: readonly ({ items?: unknown } | null)[] } | null)[] }
  const pages = (document as Half | null)?.pages
  if (!Array.isArray(pages)) return false
  // The members of lists may have any type.
  return (pages as NonNullable<Half['pages']>).every(
    (page) => Array.isArray(page?.groups) && page.groups.every((group) => Array.isArray(group?.items)),
  )
}

/**
 * A form of an earlier version of the standard, based on this one: it opens if this one still has all that it asks. Anything else
 * is returned as it is.
 */
function onThisVersion(document: unknown): unknown {
  const { base } = (document ?? {}) as { base?: unknown }
  const isEarlier = typeof base === 'string' && isVersion(base) && compareVersions(base, STANDARD_VERSION) < 0
  return isEarlier ? { ...(document as object), base: STANDARD_VERSION } : document
}

/**
 * Reads a definition from the text of a file; an unfinished one is accepted as well, and one of an earlier version of the standard,
 * if this version has all that it asks. Never throws.
 */
export function openFormFile(text: string): OpenedForm {
  let document: unknown
  try {
    document = onThisVersion(JSON.parse(text))
  } catch {
    return { ok: false, reason: 'notJson', findings: [] }
  }
  const result = defineForm(document)
  if (result.ok) return { ok: true, form: result.value }
  if (looksLikeForm(document) && isUnfinished(document as FormDefinition))
    return { ok: true, form: document as FormDefinition }
  return { ok: false, reason: 'notAForm', findings: result.findings }
}

/** Whether only empty places keep it from being a form; everything else is checked against the standard. */
function isUnfinished(form: FormDefinition): boolean {
  try {
    if (form.pages.length > 0) return isSound(form)
    const question = { field: form.subject === 'perpetrator' ? 'perpetrator.sex' : 'victim.sex' } as const
    const title = form.title.en === '' ? { ...form.title, en: '…' } : form.title
    return defineForm({
      ...form,
      title,
      pages: [{ id: 'p', title: { en: 'p' }, groups: [{ id: 'g', items: [question] }] }],
    }).ok
  } catch {
    return false
  }
}
