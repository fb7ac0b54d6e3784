/** The page under test: one person's work in two forms that are sent, with a draft, as an application builds it. */

import { FEW_ROUNDS } from '../open-form.ts'

/** The questions of each page of each form; all but one are restricted. */
export const PAGES = {
  'org.example.first': {
    'First words': ['ownWords', 'numberOfChildren'],
    'More words': ['ethnicity', 'vulnerabilityDetails'],
  },
  'org.example.second': { 'Third words': ['pronouns'], 'Last words': ['positionInOrganisation'] },
} as const

/** Runs in the page. `report` is a binding of the test: it resolves or rejects as the network would. */
export const SCRIPT = `
  ${FEW_ROUNDS}
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...what) {
    if (window.isFull) throw new DOMException('SENTINEL', 'QuotaExceededError')
    return put.apply(this, what)
  }
  const pages = ${JSON.stringify(PAGES)}
  const formOf = (id) => {
    const title = (en) => ({ en })
    const made = defineForm({
      id, version: '1.0.0', base: '1.0-rc.2', title: title(id), subject: 'victim', consents: [],
      pages: Object.entries(pages[id]).map(([name, fields], at) => ({
        id: 'page' + at, title: title(name),
        groups: [{ id: 'group' + at, items: fields.map((field) => ({ field: 'victim.' + field, restricted: 'shown' })) }],
      })),
    })
    if (!made.ok) throw new Error(JSON.stringify(made.findings))
    return made.value
  }
  const [first, second] = Object.keys(pages).map(formOf)
  const store = openDraftStore({ idleMinutes: 60 })
  window.store = store
  const { useState, useEffect } = React
  const App = () => {
    const [work, setWork] = useState()
    const [form, setForm] = useState(first)
    const [isDone, setDone] = useState(false)
    const [isLosing, setLosing] = useState(false)
    window.work = work
    const toStart = () => { void work?.lock(); setWork(undefined); setForm(first) }
    const askStart = () => {
      const isAtRisk = window.work?.state().isAtRisk ?? false
      if (isAtRisk) setLosing(true)
      else toStart()
      return !isAtRisk
    }
    useEffect(() => forms.replaceStep(askStart), [work])
    const go = (next, to) => {
      const here = window.location
      forms.enterStep(() => (window.work === next ? setForm(to) : askStart()))
      setWork(next); setForm(to)
    }
    const onSubmit = async () => {
      if (form === first) return go(work, second)
      await window.report(JSON.stringify(recordOfWork(work.current())))
      await work.finish()
      setWork(undefined); setDone(true)
    }
    if (isDone) return <h1>Done</h1>
    if (work === undefined) return <>
      <h1>Start</h1>
      <button onClick={() => go(forms.openWork({ today: '2026-11-25' }), first)}>Begin</button>
      <forms.DraftPicker savedDrafts={store} titleOf={(id) => id} onOpen={(session) => {
        const opened = forms.openWork({ session, today: '2026-11-25' })
        go(opened, opened.current().at === second.id ? second : first)
      }} />
    </>
    return <>
      <forms.DraftFrame work={work} savedDrafts={store}>
        <forms.IntakeForm key={form.id} definition={form} today="2026-11-25" work={work} onSubmit={onSubmit} />
      </forms.DraftFrame>
      {isLosing && <forms.LossWarning onStay={() => setLosing(false)} onLeave={() => { setLosing(false); toStart() }} />}
    </>
  }
  show(<forms.FormSurroundings today="2026-11-25"><App /></forms.FormSurroundings>)
`
