import { useId, useState } from 'react'
import { Command, Made } from '../parts/Made.tsx'
import { isSaid, Recipient } from '../parts/Recipient.tsx'
import { SafeTable } from '../parts/SafeTable.tsx'
import { useTexts } from '../texts/use-texts.ts'
import type { Sharing } from '../work/protocol.ts'
import type { Desk, Outcome } from '../work/use-desk.ts'
import { useOutcome } from '../work/use-outcome.ts'

type Props = { desk: Desk; sharing: Sharing; onSharing: (sharing: Sharing) => void }

/** The minimum group size of the Counter-Trafficking Data Collaborative's publications. */
const usualK = 11

/** Advises what can be published, and makes a release of anonymised rows with both certificates. */
export function Release({ desk, sharing, onSharing }: Props) {
  const { language, say } = useTexts()
  const id = useId()
  const [k, setK] = useState(usualK)
  const [advice, setAdvice] = useOutcome<'advise'>(desk.files)
  const [made, setMade] = useOutcome<'release'>(desk.files)
  const { result } = made ?? {}
  const isReady = !desk.isBusy && isSaid(sharing)
  return (
    <>
      <h2>{say('release.heading')}</h2>
      <Recipient sharing={sharing} audiences={['public', 'ministry', 'donor']} onChange={onSharing} />
      <div className="actions">
        <button
          type="button"
          disabled={!isReady}
          onClick={async () => setAdvice(await desk.run({ do: 'advise', sharing }))}
        >
          {say('release.advise')}
        </button>
      </div>
      {advice === undefined ? null : <AdviceView {...advice} labels={labelsOf(desk)} />}
      <div className="fields">
        <label htmlFor={id}>{say('release.k')}</label>
        <input
          id={id}
          type="number"
          min={2}
          max={1000}
          value={k}
          onChange={(event) => setK(event.currentTarget.valueAsNumber)}
        />
      </div>
      <button
        type="button"
        className="main"
        disabled={!isReady || !(k >= 2)}
        onClick={async () => setMade(await desk.run({ do: 'release', sharing, k }))}
      >
        {say('release.make')}
      </button>
      {made === undefined || result === undefined ? null : (
        <>
          <p>
            {say('release.made', { rows: result.rows.toLocaleString(language), k: result.k })}{' '}
            <strong>{say(result.holds ? 'release.holds' : 'release.broken')}</strong>
          </p>
          <p>{say('release.alone')}</p>
          <p className="note">{say('release.certificates')}</p>
          <Made made={result.made} left={result.left} command={made.command} />
          <SafeTable table={result.table} caption={say('release.first')} />
        </>
      )}
    </>
  )
}

/** The labels of the fields by which people can be counted. */
const labelsOf = ({ checked = [] }: Desk): ReadonlyMap<string, string> =>
  new Map(checked.flatMap(({ countable }) => countable.map(({ id, label }) => [id, label] as const)))

type AdviceProps = Outcome<'advise'> & { labels: ReadonlyMap<string, string> }

function AdviceView({ result: { advice }, command, labels }: AdviceProps) {
  const { language, say } = useTexts()
  const { recommended, people, k, tables } = advice
  return (
    <div className="advice">
      <p>
        <strong>{say(`advice.${recommended}`)}</strong>
      </p>
      <p>{say('release.alone')}</p>
      <p className="note">{say('advice.people', { people: people.toLocaleString(language), k })}</p>
      <SafeTable
        caption={say('advice.caption')}
        table={{
          header: [say('advice.table'), say('advice.share'), say('advice.publish')],
          rows: tables.map(({ columns, any, isPublishable }) => [
            columns.map((column) => labels.get(column) ?? column).join(' × '),
            any.toLocaleString(language, { style: 'percent' }),
            say(isPublishable ? 'advice.yes' : 'advice.no'),
          ]),
        }}
      />
      <Command line={command} />
    </div>
  )
}
