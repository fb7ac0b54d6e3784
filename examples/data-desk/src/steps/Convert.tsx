import { useId, useState } from 'react'
import { Made } from '../parts/Made.tsx'
import { isSaid, Recipient } from '../parts/Recipient.tsx'
import { useTexts } from '../texts/use-texts.ts'
import type { Sharing, Target } from '../work/protocol.ts'
import type { Desk } from '../work/use-desk.ts'
import { useOutcome } from '../work/use-outcome.ts'

const targets = ['xlsx', 'json', 'ndjson', 'htcds', 'ctdc'] as const satisfies readonly Target[]

/**
 * Converts the files to another format: unchanged inside the organisation, and through the gate for a statistics body.
 */
export function Convert({ desk }: { desk: Desk }) {
  const { say } = useTexts()
  const id = useId()
  const [to, setTo] = useState<Target>('xlsx')
  const [sharing, setSharing] = useState<Sharing>({ audience: 'internal' })
  const [made, setMade] = useOutcome<'convert'>(desk.files)
  const { result } = made ?? {}
  return (
    <>
      <h2>{say('convert.heading')}</h2>
      <Recipient sharing={sharing} audiences={['internal', 'statisticsPartner']} onChange={setSharing} />
      <div className="fields">
        <label htmlFor={id}>{say('convert.to')}</label>
        <select id={id} value={to} onChange={(event) => setTo(event.currentTarget.value as Target)}>
          {targets.map((one) => (
            <option key={one} value={one}>
              {say(`convert.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="main"
        disabled={desk.isBusy || !isSaid(sharing)}
        onClick={async () => setMade(await desk.run({ do: 'convert', to, sharing }))}
      >
        {say('convert.make')}
      </button>
      {made === undefined || result === undefined ? null : (
        <>
          <p>{say('convert.made', { records: result.records })}</p>
          <Made made={result.made} left={result.left} command={made.command} />
          {result.losses.length === 0 ? null : (
            <>
              <h3>{say('convert.losses')}</h3>
              <ul>
                {result.losses.map(({ what, count }) => (
                  <li key={what}>{say('convert.loss', { what, count })}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  )
}
