'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `LossWarning`. */
export type LossWarningProps = {
  /** Returns to the answers. */
  onStay: () => void
  /** Leaves all the same. */
  onLeave: () => void
}

/** Asks before answers are lost that only this page holds. The main button keeps them, and Escape stays on the page. */
export function LossWarning({ onStay, onLeave }: LossWarningProps): ReactNode {
  const { text } = useSurroundings()
  const frame = useRef<HTMLDialogElement>(null)
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const dialog = frame.current
    // The quick exit may have emptied the page in the meantime.
    if (dialog?.open === false && dialog.isConnected) {
      dialog.showModal()
      // A dialog opens on its first button, and Enter would lose everything.
      stay.current?.focus()
    }
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={frame}
      className="tip-loss"
      aria-labelledby="tip-loss-title"
      aria-describedby="tip-loss-means"
      onCancel={(event) => {
        event.preventDefault()
        onStay()
      }}
    >
      <h2 id="tip-loss-title">{text('leave.title')}</h2>
      <p id="tip-loss-means">{text('leave.means')}</p>
      <div className="tip-steps">
        <button type="button" className="tip-button" onClick={onLeave}>
          {text('leave.lose')}
        </button>
        <button ref={stay} type="button" className="tip-button tip-main" onClick={onStay}>
          {text('leave.stay')}
        </button>
      </div>
    </dialog>
  )
}
