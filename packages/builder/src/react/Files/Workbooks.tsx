'use client'

import { saveFile } from '@tip-standard/forms/save-file'
import type { XlsformImportFinding } from '@tip-standard/xlsforms'
import { type ReactElement, useId, useState } from 'react'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'
import { groupFindings } from './import-kinds.ts'

/** The code for forms of ODK and Kobo is loaded on demand: it is large and rarely needed. */
const loadFormats = () => import('./formats.ts')

type Read = { findings: readonly (XlsformImportFinding & { message: string })[]; isOpen: boolean }

/**
 * Opens forms of ODK and KoboToolbox, as far as the standard has their questions, and saves them in one file with their
 * long lists.
 */
export function Workbooks({ onRead }: { onRead: () => void }): ReactElement {
  const { form, ready, open, announce, texts, options, language, locales } = useBuilder()
  const { say, sayCount } = texts
  const id = useId()
  const [read, setRead] = useState<Read>()
  const [saved, setSaved] = useState<{ name: string; form: string; losses: number }>()
  const name = partName(form, [], { texts, options })
  const translations = Object.values(locales)
  const isFinished = ready === form

  const readWorkbook = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    onRead()
    setRead(undefined)
    const { fromXlsform, xlsformImportCatalogue } = await loadFormats()
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { definition, findings } = await fromXlsform(bytes, { locales: translations })
    const messages = await xlsformImportCatalogue.load(language, options)
    setRead({
      findings: findings.map((finding) => ({ ...finding, message: messages.say(finding) })),
      isOpen: definition !== undefined,
    })
    if (definition !== undefined) open(definition, 'stay')
  }
  const save = async (as: 'xlsx' | 'xml'): Promise<void> => {
    const { toXForm, toXlsform, zipFiles } = await loadFormats()
    const wanted = { locales: translations, unreviewedTexts: true }
    const made = as === 'xlsx' ? toXlsform(form, wanted) : toXForm(form, wanted)
    const file = { name: `${form.id}.${as}`, content: 'workbook' in made ? made.workbook : made.xml }
    const lists = made.files.map(({ name, text }) => ({ name, content: text }))
    // A browser may block the second of several downloads, so files that belong together are saved as one.
    const isPacked = lists.length > 0
    const saved = isPacked ? { name: `${form.id}.zip`, content: zipFiles([file, ...lists]) } : file
    const content = typeof saved.content === 'string' ? saved.content : saved.content.slice()
    saveFile(saved.name, new Blob([content], { type: TYPES[isPacked ? 'zip' : as] }))
    setSaved({ name: saved.name, form: file.name, losses: made.losses.length })
    announce(say('said.saved', { name }))
  }
  return (
    <>
      <section className="tip-field">
        <label htmlFor={id}>{say('files.openWorkbook')}</label>
        <input
          id={id}
          className="tip-input"
          type="file"
          accept=".xlsx"
          autoComplete="off"
          onChange={(event) => void readWorkbook(event.currentTarget.files?.[0])}
        />
        {read !== undefined && <WhatWasRead {...read} />}
      </section>
      <section>
        {!isFinished && <p className="tip-hint">{say('files.notFinished')}</p>}
        <div className="tb-row">
          {(['xlsx', 'xml'] as const).map((as) => (
            <button
              key={as}
              type="button"
              className="tb-button"
              aria-disabled={!isFinished}
              onClick={() => (isFinished ? void save(as) : announce(say('files.notFinished')))}
            >
              {say(as === 'xlsx' ? 'files.saveXlsform' : 'files.saveXform')}
            </button>
          ))}
        </div>
        {saved !== undefined && saved.losses > 0 && <p>{sayCount('files.losses', saved.losses)}</p>}
        {saved !== undefined && saved.name !== saved.form && <p>{say('files.zip', saved)}</p>}
      </section>
    </>
  )
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
}

/** The number of named rows; the rest are only counted. */
const NAMED = 15

/** The result of opening a workbook: what the form does not have unchanged, by kind, with the rows. */
function WhatWasRead({ findings, isOpen }: Read): ReactElement {
  const { say, sayCount } = useBuilder().texts
  const isUnread = findings.some(({ code }) => code === 'noSurvey' || code === 'unreadable')
  return (
    <div>
      <p className={isOpen ? undefined : 'tip-error'}>
        {say(isOpen ? 'files.workbookOpen' : isUnread ? 'files.notAWorkbook' : 'files.workbookClosed')}
      </p>
      {groupFindings(findings).map(({ kind, count, sentences }) => (
        <details key={kind} className="tb-read" open={kind !== 'leftOut'}>
          <summary>{sayCount(`files.read.${kind}`, count)}</summary>
          <ul>
            {sentences.map((one) => (
              <li key={one.message}>
                {one.count > 1 && <strong>{one.count} × </strong>}
                {one.message}
                {one.rows.length > 0 && <span className="tb-rows"> {rowsOf(one.rows)}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )

  function rowsOf(rows: readonly number[]): string {
    const named = rows.slice(0, NAMED).join(', ') + (rows.length > NAMED ? ' …' : '')
    return sayCount('files.rows', rows.length, { rows: named })
  }
}
