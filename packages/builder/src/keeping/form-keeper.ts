import type { FormDefinition } from '@tip-standard/form-model'
import { openFormFile } from '../editing/index.ts'

/** Whether the device has the form as it is here: it does, there is no place for it, or another tab wrote its own version since. */
export type FormKeeping = 'kept' | 'notKept' | 'elsewhere'

/** A form that is kept in a browser. */
export type FormKeeper = {
  /** The form that is kept; `undefined` if there is none, or none that can be opened. */
  read(): FormDefinition | undefined
  /** Writes the form at once, unless another tab wrote since this one last looked; `isForced` writes it all the same. */
  write(form: FormDefinition, isForced?: boolean): FormKeeping
  /** Calls back when another tab writes, until the returned function is called. */
  watch(onOther: () => void): () => void
}

type Kept = { revision: string; form: unknown }

/**
 * Keeps a form under a name in `localStorage`, which is written before the page can be closed. A form has no personal
 * data. Each version has a random mark: a tab that finds another one than it left writes nothing (optimistic
 * concurrency control, H. T. Kung and J. T. Robinson, 1981). Browsers hand what was written to other tabs a moment
 * later: of two that write within that moment, the last one stays.
 */
export function keepForm(name: string): FormKeeper {
  let seen: string | undefined

  function stored(): Kept | undefined {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
      return typeof value === 'object' && value !== null && 'revision' in value && 'form' in value
        ? (value as Kept)
        : undefined
    } catch {
      return undefined
    }
  }

  return {
    read() {
      const kept = stored()
      seen = kept?.revision
      const opened = kept === undefined ? undefined : openFormFile(JSON.stringify(kept.form))
      return opened?.ok === true ? opened.form : undefined
    },
    write(form, isForced = false) {
      if (!isForced && stored()?.revision !== seen) return 'elsewhere'
      const revision = crypto.randomUUID()
      try {
        localStorage.setItem(name, JSON.stringify({ revision, form } satisfies Kept))
      } catch {
        return 'notKept'
      }
      seen = revision
      return 'kept'
    },
    watch(onOther) {
      const listen = ({ key }: StorageEvent): void => {
        if (key === name || key === null) onOther()
      }
      window.addEventListener('storage', listen)
      return () => window.removeEventListener('storage', listen)
    },
  }
}
