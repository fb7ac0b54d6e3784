import type { Texts } from '@tip-standard/core/texts'
import type { TextId } from '../texts/desk-texts.ts'
import { useTexts } from '../texts/use-texts.ts'
import { CANCELLED } from '../work/desk-worker.ts'
import type { Refused } from '../work/protocol.ts'
import type { Desk } from '../work/use-desk.ts'
import { useSpoken } from './use-spoken.ts'

/**
 * The progress of the work, with a button to cancel it, and the reason why a job failed. Screen readers announce it, but
 * not every step.
 */
export function WorkBar({ desk: { isBusy, isDone, progress, refused, cancel, check, files } }: { desk: Desk }) {
  const texts = useTexts()
  const { say, language } = texts
  const { phase = 'reading', count = 0, share } = progress ?? {}
  const done = isDone ? say('work.done') : ''
  const ended = refused === undefined ? done : refusedText(refused, texts)
  const text = isBusy ? say(`work.${phase}`, { count }) : ended
  const spoken = useSpoken(text, isBusy, language)
  return (
    <>
      <p className="unseen" role="status">
        {spoken}
      </p>
      <div className="work" data-state={isBusy ? 'busy' : refused === undefined ? 'idle' : 'refused'}>
        {isBusy ? (
          <>
            <progress aria-label={spoken} value={share} max={share === undefined ? undefined : 1} />
            <button type="button" onClick={cancel}>
              {say('work.cancel')}
            </button>
          </>
        ) : null}
        <p aria-hidden="true">{text}</p>
        {refused !== undefined &&
        !isBusy &&
        ['workerDied', 'fileChanged', 'file', CANCELLED].includes(refused.reason) ? (
          <button type="button" onClick={() => check(files)}>
            {say('refused.again')}
          </button>
        ) : null}
      </div>
    </>
  )
}

function refusedText({ reason, values, sentence }: Refused, texts: Texts<TextId>): string {
  if (reason === CANCELLED) return texts.say('work.cancelled')
  const id = `refused.${reason}`
  return `${texts.has(id) ? texts.say(id, values) : texts.say('refused.fault', { name: reason })}${sentence === undefined ? '' : ` ${sentence}`}`
}
