import { saveFile } from '@tip-standard/forms/save-file'
import { useTexts } from '../texts/use-texts.ts'
import type { MadeFile } from '../work/protocol.ts'

type Props = {
  made: readonly MadeFile[]
  left?: number
  command: string
  /** Called when a file was saved, with its position among the outputs. */
  onSave?: (at: number) => void
}

/**
 * The output of a job: a button to save each file, a note on files that must stay inside, and the equivalent command.
 */
export function Made({ made, left = 0, command, onSave }: Props) {
  const { say } = useTexts()
  return (
    <div className="made">
      <ul>
        {made.map((file, at) => (
          <li key={file.name}>
            <button
              type="button"
              onClick={() => {
                saveFile(file.name, file.blob)
                onSave?.(at)
              }}
            >
              {say('made.save', { name: file.name })}
            </button>
            {file.isInternal ? <span className="note">{say('made.internal')}</span> : null}
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="note">{say('made.left', { count: left })}</p> : null}
      <Command line={command} />
    </div>
  )
}

/** The command equivalent to an action. */
export function Command({ line }: { line: string }) {
  const { say } = useTexts()
  if (line === '') return null
  return (
    <details className="command">
      <summary>{say('made.command')}</summary>
      <pre>
        <code>{line}</code>
      </pre>
    </details>
  )
}
