import type { Say } from '../texts/en.ts'

type DoneProps = { say: Say; onAgain: () => void }

/** The end: nothing of the answers is left on the page. */
export default function Done({ say, onAgain }: DoneProps) {
  return (
    <div className="start">
      <h1>{say.done}</h1>
      <p>{say.doneMeans}</p>
      <button type="button" className="tip-button" onClick={onAgain}>
        {say.again}
      </button>
    </div>
  )
}
