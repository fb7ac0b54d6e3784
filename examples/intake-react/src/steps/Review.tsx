import type { CaseRecord } from '@tip-standard/core'
import type { FormEngine } from '@tip-standard/form-model/engine'
import { ReviewPage } from '@tip-standard/forms'
import { downloadRecord } from '../download.ts'
import type { texts } from '../texts.ts'

type ReviewProps = {
  say: (typeof texts)['en']
  record: CaseRecord
  engine: FormEngine
  /** Goes back to a page of the intake. */
  onChange: (page: string) => void
  onDone: () => void
}

/** Everything that was answered, to be checked, changed, taken along as a file, and forgotten. */
export default function Review({ say, record, engine, onChange, onDone }: ReviewProps) {
  const groups = engine.state().pages.flatMap((page) => page.groups)
  return (
    <>
      <ReviewPage groups={groups} onChange={onChange} level={1} />
      <p>{say.downloadMeans}</p>
      <div className="tip-steps">
        <button type="button" className="tip-button" onClick={() => downloadRecord(record)}>
          {say.download}
        </button>
        <button type="button" className="tip-button tip-main" onClick={onDone}>
          {say.finish}
        </button>
      </div>
    </>
  )
}
