import { formLintRules } from './lint-form.ts'

/** The English texts of the rules: `rule.message`, `rule.why` and `rule.fix`. Each rule holds its own texts. */
export const en: { readonly [id: string]: string } = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ formLintRules.flatMap(({ id, message, why, fix }) => [
    [`${id}.message`, message],
    [`${id}.why`, why],
    [`${id}.fix`, fix],
  ]),
)
