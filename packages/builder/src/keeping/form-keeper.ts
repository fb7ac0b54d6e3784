import type { FormDefinition } from '@tip-standard/form-model'
import { openFormFile } from '../editing/index.ts'

/**
 * Whether the device has the form as it is here: it does, there is no place for it, another tab wrote its own version since, or what is
 * in its place cannot be opened.
 */
export type FormKeeping = 'kept' | 'notKept' | 'elsewhere' | 'unread'

/** A form stored in a browser. */
export type FormKeeper = {
  /** The stored form; `undefined` if there is none, or it cannot be opened. */
  read(): FormDefinition | undefined
  /**
   * What is kept and cannot be opened, such as a form that a newer version of the builder wrote; `undefined` if there is no such
   * thing.
   */
  unread(): string | undefined
  /**
   * Writes the form at once, unless another tab wrote since this one last looked, or something is kept that cannot be opened;
   * `isForced` writes it all the same. A form that is kept already is not written again.
   */
  write(form: FormDefinition, isForced?: boolean): FormKeeping
  /** Calls back when another tab writes, until the returned function is called. */
  watch(onOther: () => void): () => void
}

type Kept = { revision: string; form: unknown }

/** What is in the place of the form: a form, or the text of what cannot be opened. */
type Held = { revision?: string; form?: FormDefinition; unread?: string }

function keptIn(text: string): Kept | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'revision' in value && 'form' in value
      ? (value as Kept)
      : undefined
  } catch {
    return undefined
  }
}

/**
 * Stores a form under a name in `localStorage`, which is written before the page can be closed. A form has no personal
 * data. Each version has a random mark: a tab that finds a mark other than its own writes nothing (optimistic
 * concurrency control, H. T. Kung and J. T. Robinson, 1981). Browsers pass changes to other tabs with a short delay: if
 * two tabs write within that delay, the last one wins.
 */
export function keepForm(name: string): FormKeeper {
  let seen: string | undefined

  function held(): Held {
    let text: string | null
    try {
      text = localStorage.getItem(name)
    } catch {
      return {}
    }
    if (text === null) return {}
    const kept = keptIn(text)
    if (kept === undefined) return { unread: text }
    const { revision } = kept
    const opened = openFormFile(JSON.stringify(kept.form))
    return opened.ok ? { revision, form: opened.form } : { revision, unread: JSON.stringify(kept.form, null, 2) }
  }

  /** What is kept, without opening it: this is asked with every key. */
  function keptNow(): Kept | undefined {
    try {
      return keptIn(localStorage.getItem(name) ?? '')
    } catch {
      return undefined
    }
  }

  return {
    read() {
      const { form, revision } = held()
      // What was not opened has not been seen: it is not overwritten unasked.
      seen = form === undefined ? undefined : revision
      return form
    },
    unread: () => held().unread,
    write(form, isForced = false) {
      const now = keptNow()
      if (now !== undefined && JSON.stringify(now.form) === JSON.stringify(form)) {
        seen = now.revision
        return 'kept'
      }
      if (!isForced && (seen === undefined || now?.revision !== seen)) {
        if (held().unread !== undefined) return 'unread'
        if (now?.revision !== seen) return 'elsewhere'
      }
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
