import type { Language } from '@tip-standard/core/texts'
import { lazy, Suspense, useId, useState } from 'react'
import { Made } from '../parts/Made.tsx'
import { isSaid, Recipient } from '../parts/Recipient.tsx'
import { SafeTable } from '../parts/SafeTable.tsx'
import { isSeriesSaid, noSeries, SeriesFields } from '../parts/SeriesFields.tsx'
import { useTexts } from '../texts/use-texts.ts'
import type { Sharing } from '../work/protocol.ts'
import type { Desk } from '../work/use-desk.ts'
import { useOutcome } from '../work/use-outcome.ts'

/** The charts are loaded with the first report. */
const ReportView = lazy(async () => {
  await import('@tip-standard/report/style.css')
  return { default: (await import('@tip-standard/report/react')).ReportView }
})

type Props = { desk: Desk; language: Language; sharing: Sharing; onSharing: (sharing: Sharing) => void }

const audiences = ['public', 'ministry', 'donor', 'internal'] as const
/** The sets of indicators, by the names of the standard. */
const sets = [
  'gender-gap',
  'sex-age-form',
  'rwanda-study',
  'assistance',
  'identification',
  'justice',
  'trends',
  'data-quality',
] as const

/** Makes a report with its charts, and a table. */
export function Publish({ desk, language, sharing, onSharing }: Props) {
  const { say } = useTexts()
  return (
    <>
      <h2>{say('report.heading')}</h2>
      <p>{say('release.alone')}</p>
      <Recipient sharing={sharing} audiences={audiences} onChange={onSharing} />
      <TableMaker desk={desk} sharing={sharing} />
      <ReportMaker desk={desk} language={language} sharing={sharing} />
    </>
  )
}

function ReportMaker({ desk, language, sharing }: Omit<Props, 'onSharing'>) {
  const { say } = useTexts()
  const id = useId()
  const [title, setTitle] = useState<string>()
  const [asked, setAsked] = useState<readonly string[]>(['gender-gap', 'sex-age-form'])
  const [made, setMade] = useOutcome<'report'>(desk.files)
  const shownTitle = title ?? say('report.usual')
  const make = async (): Promise<void> =>
    setMade(await desk.run({ do: 'report', sharing, title: shownTitle, sets: asked }))
  return (
    <section aria-label={say('report.view')}>
      <h3>{say('report.view')}</h3>
      <div className="fields">
        <label htmlFor={id}>{say('report.title')}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={shownTitle}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <Ticks
        legend={say('report.sets')}
        all={sets.map((set) => ({ id: set, label: say(`set.${set}`) }))}
        chosen={asked}
        onChange={setAsked}
      />
      <button
        type="button"
        className="main"
        disabled={desk.isBusy || asked.length === 0 || !isSaid(sharing)}
        onClick={make}
      >
        {say('report.make')}
      </button>
      {made === undefined ? null : (
        <>
          <Made made={made.result.made} left={made.result.left} command={made.command} />
          <Suspense fallback={<p>{say('work.writing')}</p>}>
            <ReportView report={made.result.report} language={language} />
          </Suspense>
        </>
      )}
    </section>
  )
}

function TableMaker({ desk, sharing }: { desk: Desk; sharing: Sharing }) {
  const { say } = useTexts()
  const columns = countableIn(desk)
  const [chosen, setBy] = useState<readonly string[]>()
  const by = chosen?.filter((one) => columns.some(({ id }) => id === one)) ?? columns.slice(0, 2).map(({ id }) => id)
  const [chosenSeries, setSeries] = useState(noSeries)
  const [made, setMade] = useOutcome<'table'>(desk.files)
  const { result } = made ?? {}
  const make = async (): Promise<void> => {
    const { kind, ...series } = chosenSeries
    const outcome = await desk.run({ do: 'table', sharing, by, ...(kind === 'none' ? {} : { series }) })
    setMade(outcome)
    // The next table needs the updated history, and the passphrase is not kept.
    if (outcome !== undefined && kind !== 'none') setSeries({ kind: 'before', passphrase: '' })
  }
  return (
    <section aria-label={say('table.heading')}>
      <h3>{say('table.heading')}</h3>
      {columns.length === 0 ? <p>{say('refused.noRecords')}</p> : null}
      <Ticks legend={say('table.by')} all={columns} chosen={by} onChange={setBy} />
      <SeriesFields series={chosenSeries} onChange={setSeries} />
      <button
        type="button"
        className="main"
        disabled={desk.isBusy || by.length === 0 || !isSaid(sharing) || !isSeriesSaid(chosenSeries)}
        onClick={make}
      >
        {say('table.make')}
      </button>
      {made === undefined || result === undefined ? null : (
        <>
          <SafeTable table={result.table} caption={say('table.shown', { shown: result.shown, cells: result.cells })} />
          {result.made.some(({ name }) => name === 'table-history.json') ? <p>{say('series.next')}</p> : null}
          <Made made={result.made} left={result.left} command={made.command} />
        </>
      )}
    </section>
  )
}

/** The distinct fields in the files. */
function countableIn({ checked = [] }: Desk): readonly { id: string; label: string }[] {
  return [...new Map(checked.flatMap(({ countable }) => countable.map((one) => [one.id, one] as const))).values()]
}

type TicksProps = {
  legend: string
  all: readonly { id: string; label: string }[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

function Ticks({ legend, all, chosen, onChange }: TicksProps) {
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {all.map(({ id, label }) => (
        <label key={id} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(
                all
                  .map((one) => one.id)
                  .filter((one) => (one === id ? event.currentTarget.checked : chosen.includes(one))),
              )
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
