import { describe, expect, it } from 'vitest'
import {
  IDLE_MINUTES,
  keepFile,
  LONGEST_MINUTES,
  type ReadyFile,
  Sessions,
  type WebSession,
} from '../../../case-service/src/server/sessions.ts'

describe('what is kept for the person who is signed in', () => {
  const staff = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: 'org-1' } as const

  it('is twelve files, the newest, and a thousand sessions, of which the longest unused goes', () => {
    let at = 0
    const sessions = new Sessions(() => new Date(at++))
    const someone = (number: number) => ({ ...staff, actor: `w-${number}`, from: 'desk-1' })
    const secrets = Array.from({ length: 1_000 }, (_, number) => sessions.start(someone(number), undefined))
    const session = sessions.find(secrets[0]) as WebSession
    secrets.push(sessions.start(someone(1_000), undefined))
    const left = secrets.map((secret) => sessions.find(secret) !== undefined)
    expect(left.flatMap((isLeft, place) => (isLeft ? [] : [place]))).toEqual([1])
    const file: ReadyFile = { name: 'a.csv', says: 'report.title', type: 'text/csv', content: '' }
    const ids = Array.from({ length: 14 }, () => keepFile(session, file))
    expect([...session.files.keys()]).toEqual(ids.slice(2))
  })

  it('is there for as long as it is used, and no longer than a working day', () => {
    let minute = 0
    const sessions = new Sessions(() => new Date(minute * 60_000))
    const isOpen = (secret: string): boolean => sessions.find(secret) !== undefined
    const [used, idle] = [sessions.start(staff, undefined), sessions.start({ ...staff, actor: 'w-2' }, undefined)]
    for (; minute < LONGEST_MINUTES; minute += IDLE_MINUTES - 1) expect(isOpen(used)).toBe(true)
    expect(isOpen(idle)).toBe(false)
    minute = LONGEST_MINUTES - 1
    expect(isOpen(used)).toBe(true)
    minute = LONGEST_MINUTES
    expect(isOpen(used)).toBe(false)
  })

  it('is five sessions of one account, which ends none of another account by signing in again', () => {
    let at = 0
    const sessions = new Sessions(() => new Date(at++))
    const other = sessions.start({ ...staff, actor: 'w-2' }, undefined)
    const namesake = sessions.start({ ...staff, agency: 'org-2' }, undefined)
    const secrets = Array.from({ length: 1_100 }, () => sessions.start(staff, undefined))
    const left = secrets.flatMap((secret, place) => (sessions.find(secret) === undefined ? [] : [place]))
    expect(left).toEqual([1_095, 1_096, 1_097, 1_098, 1_099])
    expect([other, namesake].map((secret) => sessions.find(secret)?.staff.actor)).toEqual(['w-2', 'w-1'])
  })
})
