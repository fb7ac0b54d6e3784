import { useEffect, useRef } from 'react'

/** Whether files are dragged, and not over a field that takes them itself. */
const isForPage = ({ dataTransfer, target }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true && !(target instanceof HTMLInputElement && target.type === 'file')

/** Takes files that are dropped anywhere on the page: the browser would open them in its place, and show what is in them. */
export function useDroppedFiles(onDrop: (files: Iterable<File>) => void): void {
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (isForPage(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      if (!isForPage(event)) return
      event.preventDefault()
      latest.current(event.dataTransfer?.files ?? [])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
