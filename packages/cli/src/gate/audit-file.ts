import { appendFileSync, closeSync, fchmodSync, openSync } from 'node:fs'
import { fileCatalogue } from '@tip-standard/formats'
import type { AuditEntry, AuditedRows, AuditSink, AuditStart } from '@tip-standard/policy'
import { toSystemFinding } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/**
 * Appends gated acts to an NDJSON file that only its owner can read: `start` with the command and the fields that
 * leave, a line for each person before the record is handed on, then `end`. An act without an `end` was interrupted.
 * Earlier lines stay.
 */
export class AuditFile implements AuditSink {
  readonly #command: string
  readonly #file: number

  /** Opens the file, or makes it. Throws a `CouldNotRun` where that is not possible. */
  constructor(path: string, command: string) {
    this.#command = command
    try {
      this.#file = openSync(path, 'a', 0o600)
      fchmodSync(this.#file, 0o600)
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
