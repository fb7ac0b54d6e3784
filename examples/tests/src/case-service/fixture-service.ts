/** The service for tests: in a new folder, with a clock that the test moves, and people signed in without a browser. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newPGliteFolder } from '../../../../packages/vault/src/fixture-pglite-folder.ts'
import { type Demo, type DemoOptions, startDemo } from '../../../case-service/src/demo/start-demo.ts'

/** A page in place of the interview, for tests that do not go there. */
export function noInterview(page = '<!doctype html>'): string {
  const folder = mkdtempSync(join(tmpdir(), 'tip-interview-'))
  writeFileSync(join(folder, 'index.html'), page)
  return folder
}

/** A service that runs, what it logs, and its clock. */
export type TestService = Demo & {
  clock: { at: string }
  lines: string[]
  folder: string
  again: () => Promise<TestService>
}

/** Starts a service in a new folder, or in one that another has used. */
export async function startService(
  interview: string,
  { folder, at = '2026-03-02T09:00:00.000Z', ...over }: Partial<DemoOptions> & { at?: string } = {},
): Promise<TestService> {
  const own = folder ?? mkdtempSync(join(tmpdir(), 'tip-service-'))
  // An empty database, as the service would make it: that takes seconds of the processor.
  if (folder === undefined) await newPGliteFolder(join(own, 'database'))
  const clock = { at }
  const lines: string[] = []
  const demo = await startDemo({
    folder: own,
    passphrase: 'five words chosen at random',
    cases: 0,
    port: 0,
    providerPort: 0,
    interview,
    now: () => new Date(clock.at),
    log: (line) => void lines.push(JSON.stringify(line)),
    ...over,
  })
  return {
    ...demo,
    clock,
    lines,
    folder: own,
    again: () => startService(interview, { ...over, folder: own, at: clock.at }),
  }
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })
