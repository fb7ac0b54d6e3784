import type { Source } from './model.ts'

/** The texts that the rules are based on, as pages and explanations name them. */
export const SOURCES: Record<string, string> = {
  palermo: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons (Palermo Protocol), 2000',
  smugglingProtocol: 'Protocol against the Smuggling of Migrants by Land, Sea and Air, 2000',
  e4jTip: 'UNODC Education for Justice, module 6: trafficking in persons',
  e4jSom: 'UNODC Education for Justice, modules 1 and 11: smuggling of migrants',
  digest: 'UNODC, Case digest: evidential findings in trafficking in persons cases, 2017',
  benefitPaper:
    'UNODC, Issue paper: the concept of financial or other material benefit in the Smuggling Protocol, 2017',
  slavery1956:
    'Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery, 1956',
  rwanda51:
    'Rwanda, Law No 51/2018 of 13/08/2018 on the prevention, suppression and punishment of trafficking in persons and exploitation of others',
  rwandaAppeal: 'Rwanda, Court of Appeal, headnotes of 23 October 2020',
  ukMsa: 'United Kingdom, Modern Slavery Act 2015',
  forcedLabour: 'ILO, Indicators of forced labour, 2012',
  gbvims: 'Gender-based Violence Information Management System (GBVIMS)',
  tipStandard: 'TIP Standard',
}

/** Cites a text, or an article of it. */
type Cite = (article?: string) => Source

const cite =
  (id: string, mark: Source['mark']): Cite =>
  (article) =>
    article === undefined ? { id, mark } : { id, article, mark }

/** Ways to cite: each states how the text was read. */
export const palermo: Cite = /* @__PURE__ */ cite('palermo', 'read in excerpt')
export const smuggling: Cite = /* @__PURE__ */ cite('smugglingProtocol', 'read in excerpt')
export const e4jTip: Cite = /* @__PURE__ */ cite('e4jTip', 'read in excerpt')
export const e4jSom: Cite = /* @__PURE__ */ cite('e4jSom', 'read in excerpt')
export const digest: Cite = /* @__PURE__ */ cite('digest', 'read in excerpt')
export const benefitPaper: Cite = /* @__PURE__ */ cite('benefitPaper', 'read in excerpt')
export const slavery1956: Cite = /* @__PURE__ */ cite('slavery1956', 'read in excerpt')
export const forcedLabour: Cite = /* @__PURE__ */ cite('forcedLabour', 'told by a third party')
export const rwanda51: Cite = /* @__PURE__ */ cite('rwanda51', 'told by a third party')
export const rwandaAppeal: Cite = /* @__PURE__ */ cite('rwandaAppeal', 'read in excerpt')
export const gbvims: Cite = /* @__PURE__ */ cite('gbvims', 'read in excerpt')
export const ukMsa: Cite = /* @__PURE__ */ cite('ukMsa', 'read in excerpt')
/** A rule of this standard, based on no other text. */
export const own: Cite = /* @__PURE__ */ cite('tipStandard', 'own')
