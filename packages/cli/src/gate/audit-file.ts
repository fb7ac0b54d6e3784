import { appendFileSync, closeSync, fchmodSync, fstatSync, openSync, readSync } from 'node:fs'
import { fileCatalogue } from '@tip-standard/formats'
import type { AuditEntry, AuditedRows, AuditSink, AuditStart } from '@tip-standard/policy'
import { toSystemFinding } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/** Whether a file ends in the middle of a line, as one does that a full disk or a crash cut. */
function isCut(file: number): boolean {
  const { size } = fstatSync(file)
  const last = Buffer.alloc(1)
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last.toString() !== '\n'
}

/**
 * Appends gated acts to an NDJSON file that only its owner can read: `start` with the command and the fields that
 * leave, a line for each person before the record is handed on, then `end`. An act without an `end` was interrupted.
 * Earlier lines stay; after one that was cut, a new line begins.
 */
export class AuditFile implements AuditSink {
  readonly #command: string
  readonly #file: number

  /** Opens the file, or makes it. Throws a `CouldNotRun` where that is not possible. */
  constructor(path: string, command: string) {
    this.#command = command
    try {
      this.#file = openSync(path, 'a+', 0o600)
      fchmodSync(this.#file, 0o600)
      if (isCut(this.#file)) appendFileSync(this.#file, '\n')
    } catch (error) {
      const finding = toSystemFinding(error)
      throw finding === undefined ? error : new CouldNotRun(fileCatalogue.english.say(finding))
    }
  }

  #append(event: 'start' | 'person' | 'end', content: object): void {
    // Unlike `writeSync`, this goes on until the whole line is written, or throws.
    appendFileSync(this.#file, `${JSON.stringify({ event, ...content })}\n`)
  }

  start(act: AuditStart): void {
    this.#append('start', { command: this.#command, ...act })
  }

  write(entry: AuditEntry): void {
    this.#append('person', entry)
  }

  end(rows?: AuditedRows): void {
    this.#append('end', { ...rows })
    closeSync(this.#file)
  }
}
