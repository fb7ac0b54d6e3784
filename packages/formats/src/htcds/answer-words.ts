/** Words that tick a box. */
export const yesWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'true',
  'vrai',
  '1',
  'yes',
  'y',
  'x',
  'oui',
  'ndiyo',
  'yego',
  'ego',
  'checked',
  'on',
  '✓',
  '✔',
  '☑',
  '☒',
])
/** Words that clearly mean no. */
export const noWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['no', 'n', 'non', 'hapana', 'oya'])
/** Words that leave a box unticked. */
export const untickedWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'false',
  'faux',
  '0',
  'unchecked',
  'off',
  '☐',
])

/** Words that count as consent: TRUE, from the HTCDS list, and "yes" in the languages of the standard. */
export const consentWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'true',
  'vrai',
  'yes',
  'oui',
  'ndiyo',
  'yego',
  'ego',
])
/** Words that count as a refusal. */
export const refusalWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['no', 'non', 'hapana', 'oya'])
