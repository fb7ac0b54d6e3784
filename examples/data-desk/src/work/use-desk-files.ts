import { useMemo, useRef, useState } from 'react'
import { type Correction, type DeskFile, isSameSpot, type ReadOptions } from './protocol.ts'

/** Adds a correction to a file; one that restores the original content removes the earlier correction. */
function withCorrection(desk: DeskFile, correction: Correction, was: string): DeskFile {
  const others = desk.corrections.filter((one) => !isSameSpot(one, correction))
  return { ...desk, corrections: correction.text === was ? others : [...others, correction] }
}

/** Adds corrections to a file, each replacing an earlier one of the same cell or value. */
function withCorrections(desk: DeskFile, corrections: readonly Correction[]): DeskFile {
  const others = desk.corrections.filter((one) => !corrections.some((other) => isSameSpot(one, other)))
  return { ...desk, corrections: [...others, ...corrections] }
}

/** Whether two choices are the same file, unchanged in between: its people must not be counted twice. */
const isSameFile = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified

/** The files on the desk with their corrections, and whether they changed since they were checked. */
export function useDeskFiles() {
  const [files, setFiles] = useState<readonly DeskFile[]>([])
  const [isStale, setStale] = useState(false)
  const nextId = useRef(1)
  return useMemo(() => {
    const put = (next: DeskFile[]): DeskFile[] => {
      setFiles(next)
      return next
    }
    const change = (how: (desk: DeskFile) => DeskFile): void => {
      setFiles((before) => before.map(how))
      setStale(true)
    }
    const changeOne = (id: number, how: (desk: DeskFile) => DeskFile): void =>
      change((one) => (one.id === id ? how(one) : one))
    const begin = (file: File): DeskFile => ({ id: nextId.current++, file, options: {}, corrections: [] })
    return {
      files,
      isStale,
      setStale,
      /** Each of these changes the files on the desk, and returns all files on it; a file that is on it already is not added. */
      add: (chosen: readonly File[]): DeskFile[] =>
        put([...files, ...chosen.filter((file) => !files.some((desk) => isSameFile(desk.file, file))).map(begin)]),
      remove: (id: number): DeskFile[] => put(files.filter((one) => one.id !== id)),
      settle: (id: number, options: ReadOptions): DeskFile[] =>
        put(files.map((one) => (one.id === id ? { ...one, options: { ...one.options, ...options } } : one))),
      correct: (id: number, correction: Correction, was: string): void =>
        changeOne(id, (desk) => withCorrection(desk, correction, was)),
      correctAll: (id: number, corrections: readonly Correction[]): void =>
        changeOne(id, (desk) => withCorrections(desk, corrections)),
      undoCorrections: (): void => change((one) => ({ ...one, corrections: [] })),
      clear: (): void => {
        setFiles([])
        setStale(false)
      },
    }
  }, [files, isStale])
}
