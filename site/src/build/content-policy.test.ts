import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { addContentPolicy } from './content-policy.ts'

const head = '<!doctype html><html><head><meta charset="utf-8"><title>Page</title></head>'

it('adds a policy with the hashes of inline scripts, once', () => {
  const page = addContentPolicy(`${head}<script>one</script><script>one</script><script src="/a.js"></script></html>`)
  expect(page.match(/http-equiv="content-security-policy"/g)).toHaveLength(1)
  expect(page.match(/'sha256-[^']+'/g)).toHaveLength(1)
  expect(page).toContain("default-src 'none'; script-src 'self' 'sha256-")
})

it('hashes a script as a browser does, with the space around it', () => {
  const script = '\n  start()\n'
  const hash = createHash('sha256').update(script).digest('base64')
  expect(addContentPolicy(`${head}<script>${script}</script>`)).toContain(`'sha256-${hash}'`)
})

it.each(['', '<html></html>', head.replace('utf-8', 'UTF-8'), head.replace('"utf-8"', 'utf-8')])(
  'refuses a page to which it cannot be added: %s',
  (html) => expect(() => addContentPolicy(html)).toThrow('no content security policy'),
)
