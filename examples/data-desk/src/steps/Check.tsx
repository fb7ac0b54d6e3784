import type { Language } from '@tip-standard/core/texts'
import { Corrections } from '../parts/Corrections.tsx'
import { Command, Made } from '../parts/Made.tsx'
import { useTexts } from '../texts/use-texts.ts'
import { commandOf } from '../work/commands.ts'
import type { CheckedFile, DeskFile } from '../work/protocol.ts'
import type { Desk } from '../work/use-desk.ts'
import { useOutcome } from '../work/use-outcome.ts'
import { Group } from './Group.tsx'
import { Letter } from './Letter.tsx'

type Props = {
  desk: Desk
  language: Language
  /** Called when a corrected copy of one of the files was saved. */
  onSave: (of: readonly DeskFile[], at: number) => void
}

/** The findings, by turn, with fields for correcting cells, and buttons for the copies. */
export function Check({ desk, language, onSave }: Props) {
  const { say, sayCount } = useTexts()
  const [marked, setMarked] = useOutcome<'mark'>(desk.files)
  const [corrected, setCorrected] = useOutcome<'correct'>(desk.files)
  const { files, checked, isBusy, isStale } = desk
  const corrections = files.reduce((sum, one) => sum + one.corrections.length, 0)
  if (checked === undefined) return <h2>{say('check.heading')}</h2>
  const hasTable = checked.some(({ isTable }) => isTable)
  return (
    <>
      <h2>{say('check.heading')}</h2>
      {isStale ? (
        <p className="stale">
          {say('check.changed')}{' '}
          <button type="button" className="main" disabled={isBusy} onClick={() => desk.check(files)}>
            {say('check.run')}
          </button>
        </p>
      ) : null}
      <Corrections desk={desk} />
      <div className="actions">
        {hasTable ? (
          <button
            type="button"
            className={corrections === 0 ? 'main' : ''}
            disabled={isBusy}
            onClick={async () => setMarked(await desk.run({ do: 'mark' }))}
          >
            {say('check.mark')}
          </button>
        ) : null}
        {corrections === 0 ? null : (
          <button
            type="button"
            className="main"
            disabled={isBusy}
            onClick={async () => setCorrected(await desk.run({ do: 'correct' }))}
          >
            {say('check.copy')}
          </button>
        )}
      </div>
      {marked === undefined ? null : <Made made={marked.result.made} command={marked.command} />}
      {corrected === undefined ? null : (
        <>
          <Made made={corrected.result.made} command={corrected.command} onSave={(at) => onSave(corrected.of, at)} />
          {corrected.result.kept === 0 ? null : <p className="note">{sayCount('check.kept', corrected.result.kept)}</p>}
        </>
      )}
      {checked.map((one) => {
        const file = files.find(({ id }) => id === one.id)
        return file === undefined ? null : <FileFindings key={one.id} desk={desk} file={file} checked={one} />
      })}
      <Command line={commandOf({ do: 'check', files, language })} />
      <Letter desk={desk} language={language} />
    </>
  )
}

function FileFindings({ desk, file, checked }: { desk: Desk; file: DeskFile; checked: CheckedFile }) {
  const { say, sayCount, language } = useTexts()
  const { kind, records, invalid, groups } = checked
  // Headings are in order of action.
  const headings = [...new Set(groups.map(({ heading }) => heading))]
  return (
    <article className="findings">
      <h3>
        {file.file.name} <small>{kind === 'unknown' ? '' : kind}</small>
      </h3>
      <p>
        {records === 0
          ? say('check.noRecords')
          : sayCount('check.counts', records, {
              records: records.toLocaleString(language),
              invalid: invalid.toLocaleString(language),
            })}
      </p>
      {groups.length === 0 ? <p className="clean">{say('check.none')}</p> : null}
      {headings.map((heading) => {
        const some = groups.filter((one) => one.heading === heading)
        return (
          <section key={heading} aria-label={heading}>
            <h4>
              {heading} <span className="count">{some.length}</span>
            </h4>
            <ul className="groups">
              {some.map((group, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have the same words; their order is that of the check.
                <Group key={at} desk={desk} file={file} group={group} />
              ))}
            </ul>
          </section>
        )
      })}
    </article>
  )
}
