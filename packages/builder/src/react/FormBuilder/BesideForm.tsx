import { type ReactElement, useState } from 'react'
import { useBuilder } from '../builder-context.ts'
import { Settings } from '../Settings/Settings.tsx'
import { Tabs } from '../Tabs/Tabs.tsx'

type View = 'settings'

/** What stands beside the form: settings, texts, preview, checks, comparison; one at a time. */
export function BesideForm(): ReactElement {
  const { texts, id } = useBuilder()
  const { say } = texts
  const [view, setView] = useState<View>('settings')
  return (
    <>
      <h2 id={`${id}-beside`} className="tip-unseen">
        {say('view.which')}
      </h2>
      <Tabs
        id={`${id}-view`}
        label={say('view.which')}
        value={view}
        onChange={setView}
        tabs={[{ value: 'settings', label: say('view.settings') }]}
      />
      <div id={`${id}-view-panel`} role="tabpanel" aria-labelledby={`${id}-view-${view}`} className="tb-panel">
        {view === 'settings' && <Settings />}
      </div>
    </>
  )
}
