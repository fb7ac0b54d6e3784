import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { ruleOf } from '../sign-in/what-roles-do.ts'
import { Refusal } from './errors.ts'
import { INTERVIEW_POLICY } from './headers.ts'
import { languageOf } from './language.ts'
import type { Surroundings } from './surroundings.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves the built interview: read once, from one folder, under its existing file names. It contains no data, and sends
 * everything through the API.
 */
export function serveInterview(
  service: FastifyInstance,
  { sessions, cookie, policy }: Surroundings,
  folder: string,
): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(path)]
    if (type === undefined) continue
    const content = readFileSync(join(folder, path))
    const isPage = path === 'index.html'
    service.get(isPage ? '/interview/' : `/interview/${path.replaceAll('\\', '/')}`, async (request, reply) => {
      const session = sessions.find(cookie.secretOf(request))
      if (session === undefined) return await reply.redirect('/sign-in', 303)
      if (ruleOf(policy, session.staff.role)?.access?.writes !== true) throw new Refusal('notAllowed')
      reply.header('content-security-policy', INTERVIEW_POLICY)
      // File names contain the hash of the content.
      if (!isPage) reply.header('cache-control', 'private, max-age=86400, immutable')
      // The interview opens in the language stated in its page.
      const page = isPage
        ? String(content).replace('<html lang="en">', `<html lang="${languageOf(request, session)}">`)
        : content
      return await reply.type(type).send(page)
    })
  }
}
