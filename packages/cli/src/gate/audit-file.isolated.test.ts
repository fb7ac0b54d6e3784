import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { AuditFile } from './audit-file.ts'

/** A disk that accepts a few bytes at a time, like one that is almost full. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const writeSync = (file: number, text: string): number => fs.writeSync(file, text.slice(0, 5))
  return { ...fs, writeSync }
})

it('writes every line whole, also where the disk takes a part of it at a time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tip-audit-'))
  try {
    const path = join(folder, 'audit.ndjson')
    const audit = new AuditFile(path, 'tip invented')
    audit.start({ purpose: 'invented' } as unknown as Parameters<AuditFile['start']>[0])
    audit.write({ person: 'v-1' } as unknown as Parameters<AuditFile['write']>[0])
    audit.end()
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['start', 'person', 'end'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('begins a new line after one that a full disk cut', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tip-audit-'))
  try {
    const path = join(folder, 'audit.ndjson')
    new AuditFile(path, 'tip invented').end()
    truncateSync(path, 8)
    for (const _ of ['second', 'third']) new AuditFile(path, 'tip invented').end()
    expect(readFileSync(path, 'utf8')).toBe('{"event"\n{"event":"end"}\n{"event":"end"}\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
