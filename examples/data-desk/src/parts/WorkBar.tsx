import { useTexts } from '../texts/use-texts.ts'
import { CANCELLED } from '../work/desk-worker.ts'
import type { Refused } from '../work/protocol.ts'
import type { Desk } from '../work/use-desk.ts'

/**
 * The progress of the work, with a button to cancel it, and the reason why a job failed. Screen readers announce it.
 */
export function WorkBar({ desk: { isBusy, isDone, progress, refused, cancel, check, files } }: { desk: Desk }) {
  const { say } = useTexts()
  const { phase = 'reading', count = 0, share } = progress ?? {}
  return (
    <div className="work" data-state={isBusy ? 'busy' : refused === undefined ? 'idle' : 'refused'}>
      {isBusy ? (
        <>
          <progress
            aria-label={say(`work.${phase}`, { count })}
            value={share}
            max={share === undefined ? undefined : 1}
          />
          <button type="button" onClick={cancel}>
            {say('work.cancel')}
          </button>
        </>
      ) : null}
      <p role="status">
        {isBusy ? say(`work.${phase}`, { count }) : null}
        {!isBusy && isDone && refused === undefined ? say('work.done') : null}
        {refused === undefined ? null : <RefusedText refused={refused} />}
      </p>
      {refused !== undefined && !isBusy && ['workerDied', 'fileChanged', 'file', CANCELLED].includes(refused.reason) ? (
        <button type="button" onClick={() => check(files)}>
          {say('refused.again')}
        </button>
      ) : null}
    </div>
  )
}

function RefusedText({ refused: { reason, values, sentence } }: { refused: Refused }) {
  const texts = useTexts()
  if (reason === CANCELLED) return texts.say('work.cancelled')
  const id = `refused.${reason}`
  return `${texts.has(id) ? texts.say(id, values) : texts.say('refused.fault', { name: reason })}${sentence === undefined ? '' : ` ${sentence}`}`
}
