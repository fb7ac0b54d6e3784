import { type StagedFile, stageWhole, type WriteResult, writeStream, writeWhole } from '@tip-standard/sheets/node'
import { english } from '../texts/speech.ts'
import { CouldNotRun } from './exit-code.ts'
import { unwritten, type Write } from './output.ts'
import { refuseOverwriting } from './overwriting.ts'

/** The count of a run. `undo` restores the previous count; returns `false` if that is no longer possible. */
export type Counted = { readonly undo: () => Promise<boolean> }

/** An output that waits to be placed: a file or folder that is written, or what is to go to the screen or a device. */
type Waiting = {
  readonly path: string | undefined
  readonly place: () => Promise<WriteResult>
  readonly discard?: () => Promise<void>
}

/**
 * The outputs of a run that a ledger, a history or a budget counts. Files are completely written before they are
 * counted, and placed afterwards: an output that cannot be written is not counted, and no uncounted output is placed.
 */
export class CountedOutputs {
  readonly #waiting: Waiting[] = []

  /** Writes a file beside its place, or buffers pieces for the screen or a device until everything is counted. */
  readonly add: Write = async (pieces, path, speech = english, mode) => {
    if (path === undefined) {
      this.#waiting.push({ path, place: () => writeStream(process.stdout, pieces) })
      return
    }
    refuseOverwriting(path)
    const stage = await stageWhole(path, pieces, mode === undefined ? {} : { mode })
    if (!stage.ok) throw unwritten(path, stage.finding, speech)
    this.#waiting.push({ path, ...(stage.staged ?? { place: () => writeWhole(path, pieces) }) })
  }

  /** Adds a folder whose files are written, and not in it yet. */
  addStaged(path: string, staged: StagedFile): void {
    this.#waiting.push({ path, ...staged })
  }

  /**
   * Counts the outputs, if the run is counted, and puts them in their places. If none can be placed, they are not
   * counted.
   */
  async place<T extends Counted>(count: () => Promise<T>): Promise<T>
  async place(count: (() => Promise<Counted>) | undefined): Promise<Counted | undefined>
  async place(count: (() => Promise<Counted>) | undefined): Promise<Counted | undefined> {
    const counted = await count?.()
    let hasOutput = false
    // Output to the screen or a device can still fail.
    const isWritten = ({ discard }: Waiting): number => Number(discard !== undefined)
    for (const one of this.#waiting.toSorted((a, b) => isWritten(a) - isWritten(b))) {
      const result = await one.place()
      this.#waiting.splice(this.#waiting.indexOf(one), 1)
      if (result.ok || (one.path === undefined && result.finding.code === 'closedPipe')) {
        hasOutput = true
        continue
      }
      const failure = unwritten(one.path, result.finding)
      // No one knows how much of it the screen received.
      const isNothing = !hasOutput && one.path !== undefined && (result.bytes ?? 0) === 0
      if (counted === undefined || (isNothing && (await counted.undo()))) throw failure
      throw new CouldNotRun(
        'An output could not be written to its end. What was written of the others and of it may have been read, so the run is counted: as a release, or as spent.',
      )
    }
    return counted
  }

  /** Removes the files that were not placed. */
  async discard(): Promise<void> {
    for (const one of this.#waiting.splice(0)) await one.discard?.()
  }
}

/** Runs with counted outputs; if the run fails, no file is left. */
export async function withCountedOutputs<T>(run: (outputs: CountedOutputs) => Promise<T>): Promise<T> {
  const outputs = new CountedOutputs()
  try {
    return await run(outputs)
  } finally {
    await outputs.discard()
  }
}
