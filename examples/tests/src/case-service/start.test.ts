import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newPassphrase, PASSPHRASE_FILE } from '../../../case-service/src/demo/new-passphrase.ts'
import { startDemo } from '../../../case-service/src/demo/start-demo.ts'
import { exampleFolder } from '../fixture-built-example.ts'
import { removeFolder } from './fixture-service.ts'

/** Six groups of four signs, as passphrases are made, and what a keyring or a key of `age` begins with. */
const SECRETS = /(?:[a-z2-9]{4}-){5}[a-z2-9]{4}|AGE-SECRET|tip-keyring/

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tip-start-'))
})
afterAll(() => removeFolder(folder))

describe('a start without a built interview', () => {
  it('says what to do, shows no passphrase, and makes no keyring', () => {
    const env = { ...process.env, CASE_SERVICE_FOLDER: join(folder, 'none'), CASE_SERVICE_INTERVIEW: folder, PORT: '0' }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: exampleFolder('case-service'),
      env,
      encoding: 'utf8',
      input: '',
    })
    expect([status, stderr]).toEqual([1, 'Stopped: The interview is not built. Build it first: npm run build\n'])
    expect(stdout).toBe('')
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })

  it('keeps nothing, no matter who starts it', async () => {
    const own = join(folder, 'also-none')
    const started = startDemo({
      folder: own,
      passphrase: 'five words chosen at random',
      cases: 0,
      port: 0,
      providerPort: 0,
      interview: folder,
    })
    await expect(started).rejects.toThrow('The interview is not built.')
    expect(existsSync(own)).toBe(false)
  })
})

describe('a passphrase that is made', () => {
  it('is in a file that only its owner reads, and is shown nowhere', async () => {
    const own = join(folder, 'made')
    const shown: string[] = []
    for (const stream of ['stdout', 'stderr'] as const)
      vi.spyOn(process[stream], 'write').mockImplementation((text) => shown.push(String(text)) > 0)
    try {
      const made = await newPassphrase(own, { isAttended: false, say: (line) => void shown.push(line) })
      expect(made).toMatch(SECRETS)
      expect(shown.join('\n')).not.toMatch(SECRETS)
      expect(shown.join('\n')).toContain(join(own, PASSPHRASE_FILE))
      expect(readFileSync(join(own, PASSPHRASE_FILE), 'utf8')).toBe(`${made}\n`)
      expect(statSync(join(own, PASSPHRASE_FILE)).mode & 0o777).toBe(0o600)
      expect(readdirSync(own)).toEqual([PASSPHRASE_FILE])
    } finally {
      vi.restoreAllMocks()
    }
  })
})
