import { useId, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import type { Desk } from '../work/use-desk.ts'
import { useDroppedFiles } from '../work/use-dropped-files.ts'

/** The drop zone for files, and the files on the desk. */
export function Files({ desk, onDrop }: { desk: Desk; onDrop: (files: Iterable<File>) => Promise<void> }) {
  const { say } = useTexts()
  const id = useId()
  const [isOver, setOver] = useState(false)
  useDroppedFiles((files) => {
    setOver(false)
    onDrop(files).catch(() => {})
  })
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it is the one for keys. */}
      <div className="drop" data-over={isOver} onDragOver={() => setOver(true)} onDragLeave={() => setOver(false)}>
        <p className="lead">{say('files.drop')}</p>
        <p>{say('files.kinds')}</p>
        <input
          id={id}
          className="hidden-field"
          type="file"
          multiple
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            onDrop(chosen).catch(() => {})
          }}
        />
        <label htmlFor={id} className="button">
          {say(desk.files.length === 0 ? 'files.choose' : 'files.add')}
        </label>
      </div>
      {desk.files.length === 0 ? null : (
        <>
          <h2>{say('files.onDesk')}</h2>
          <ul className="files">
            {desk.files.map(({ id: file, file: { name, size } }) => (
              <li key={file}>
                <span>
                  {name} <small>{sizeText(size)}</small>
                </span>
                <button
                  type="button"
                  className="quiet"
                  aria-label={say('files.removeOne', { remove: say('files.remove'), name })}
                  onClick={() => {
                    desk.remove(file)
                    // The button goes with the file.
                    document.getElementById(id)?.focus()
                  }}
                >
                  {say('files.remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const sizeText = (bytes: number): string =>
  bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / (1 << 20)).toFixed(1)} MB`
