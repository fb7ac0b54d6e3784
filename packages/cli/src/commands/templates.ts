/** All examples that `tip new` copies, by the name of the template. */
export const templates: Readonly<Record<string, { readonly folder: string; readonly what: string }>> = {
  intake: { folder: 'intake-react', what: 'an interview in React: static files, offline, five languages' },
  service: { folder: 'case-service', what: 'a case service: interview, vault, referrals, report' },
  desk: { folder: 'data-desk', what: 'the data desk: check, correct, report and release in a browser' },
  page: { folder: 'intake-html', what: 'the intake form in one HTML file, without a build' },
  builder: { folder: 'form-builder', what: 'the form builder as static files' },
  next: { folder: 'next', what: 'a form and a route handler in Next.js' },
  frameworks: { folder: 'frameworks', what: 'records in Fastify, Express, Hono, tRPC and on SQL' },
  rjsf: { folder: 'rjsf-plain', what: 'a form in stock RJSF' },
  workbook: { folder: 'ngo-workbook', what: 'an HTCDS workbook into case records without names' },
  officer: { folder: 'data-officer', what: 'a workbook checked, returned marked, and a report' },
}
