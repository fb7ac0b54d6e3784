'use client'

import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'
import { useBuilder } from '../builder-context.ts'

type DialogProps = { title: string; onClose: () => void; children: ReactNode }

/** A dialog over the builder: Escape closes it, and the focus returns to its previous element. */
export function Dialog({ title, onClose, children }: DialogProps): ReactElement {
  const { texts } = useBuilder()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    // A dialog that is removed from the page does not restore the focus itself.
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} className="tb-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="tb-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="tb-button" onClick={onClose}>
          {texts.say('bar.close')}
        </button>
      </div>
      {children}
    </dialog>
  )
}
