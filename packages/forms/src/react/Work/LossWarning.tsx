'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `LossWarning`. */
export type LossWarningProps = {
  /** Goes back to where the answers are. */
  onStay: () => void
  /** Leaves all the same. */
  onLeave: () => void
}

/** Asks before answers are lost that nothing holds but this page; what keeps them is the main button, and Escape stays. */
export function LossWarning({ onStay, onLeave }: LossWarningProps): ReactNode {
  const { text } = useSurroundings()
  const frame = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = frame.current
    // The quick exit may have emptied the page in the meantime.
    if (dialog?.open === false && dialog.isConnected) dialog.showModal()
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
        <button type="button" className="tip-button tip-main" onClick={onStay}>
          {text('leave.stay')}
        </button>
      </div>
    </dialog>
  )
}
