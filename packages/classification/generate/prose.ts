/** The prose of the page that is not generated from data: how the engine assesses facts, and what was not available. */

export const INTRODUCTION: readonly string[] = [
  'The facts of **one** person are assessed with a table of rules: the elements of trafficking in persons and of migrant smuggling first, then what else it could be, a label, and what to ask next. Every rule is on this page with its sources, so that a lawyer can check it without reading code. Nothing here is legal advice.',
  'The rules were written from excerpts and summaries, not from complete statutes and judgments. Each rule states how its text was read; look up the text by its citation before you rely on it.',
]

export const HOW_IT_READS: readonly string[] = [
  'A fact is true, false or **not stated**. What is not stated is unknown; it is never read as "no".',
  'Rules are combined in three-valued logic (Kleene): "or" holds where one part holds, and fails only where **every** part is positively absent; "and" fails where one part is positively absent, and holds only where every part holds. Otherwise the answer stays not known.',
  'A fact that some sources state and others deny is **disputed**. It is shown as disputed, and it counts as not known in every conclusion.',
  'Statements can name a phase: origin, transit, destination. What is true in one phase is true of the person: a journey that began freely can end in exploitation. A "no" about one phase does not deny a statement about another; a "no" about the same phase, or about the whole, makes it disputed. A fact is positively absent where the "no" is about the whole or about each of the three phases; a "no" about one or two leaves it not known.',
  'A law can have a closed list of purposes. Where the profile does not count every purpose of the standard, that exploitation took place or was intended is not enough: the kind of exploitation must be on record.',
  'The age is asked first. For a child the Palermo Protocol requires no means; if the age is not known, the assessment shows both branches, and the person is presumed to be a child for protection.',
  'The purpose must be intended; it need not have been carried out.',
  'Violence, threats, confinement, held documents and a debt used to hold a person show a means, and never an act or a purpose. A record and facts written by hand that tell the same story read the same.',
  'A law can count some practices (child marriage, illegal adoption) only where exploitation of another kind is on record beside them. Alone they leave the purpose not known, even if it is on record that they took place.',
  'Smuggling is about the entry: an irregular entry, across a border, into a State that is not the person’s own, for a benefit. A stay that became irregular is another matter, and making it possible with false documents for a benefit is a hypothesis of its own.',
  'Smuggling that is indicated never speaks against trafficking: both can hold for one person. Until trafficking is excluded, the headline says so, and an explanation lists the elements of trafficking that are not known.',
  'That a person is free to leave, keeps the earnings or has help from family speaks against exploitation of an adult only. Of a child it does not count, and someone whose age is not known is presumed to be a child.',
  'A property that is not a fact is not read, and is reported as a warning.',
  'An act, means or purpose that the profile does not count proves nothing under it.',
]

export const ELEMENT_STEPS: readonly string[] = [
  'Where a rule says that it is not required, it is not required.',
  'Where a rule says that it holds whatever speaks against exploitation, it is on record.',
  'Where a rule says that it is disputed, it is disputed.',
  'Where there is evidence for it, it is on record; where there is also evidence against it, or that it is positively absent, it is disputed.',
  'Where the evidence for it is itself disputed, it is disputed.',
  'Where a rule says that it is positively absent, it is positively absent, unless it is not known whether it is required at all.',
  'Otherwise it is not known, also where there is evidence that is not enough by itself.',
]

export const CONFIDENCE: readonly string[] = [
  'Confidence is a word, not a probability. It shows how many elements of trafficking are settled, and whether the evidence is consistent.',
  '`low`: an element is disputed, or two or more are not known. `medium`: one is not known, or one rests only on statements of low reliability, or the label is `undetermined`. `high`: none of these.',
]

export const QUESTION_ORDER: readonly string[] = [
  'An assessment lists the open questions; those that would settle most come first: an element of trafficking that is open counts most, then one of smuggling, then any other open hypothesis. If the age is not known, it is asked first. Ties keep the order of this table. No question asks whether the person agreed.',
]

export const NOT_AVAILABLE: readonly string[] = [
  "The two lists of the ILO's operational indicators for **sexual exploitation** (adults, children). The panel states this and computes nothing; the strengths of the labour lists do not replace them.",
  'The strengths of the labour lists come from a transcription by a third party and were not compared with the ILO document. Two rows, D3.13 "difficulties in the past" and D3.14 "difficulty to organise travel", are doubtful for adults.',
  'The wording of the indicators of UNODC, and the interview form and decision box of the IOM handbook on direct assistance.',
  'Any measure of accuracy. The rules were tested against 24 published determinations, coded from excerpts by one annotator; these were used to design the rules, so they are not a benchmark.',
  'Rwanda: the text of the definitions of Law No 51/2018 (exploitation, vulnerability, forced labour, sexual exploitation), whether and where it keeps victims from being punished; the article on smuggling of Law No 57/2018; the articles on forced marriage now in force.',
  'East African Community: the content beyond the Protocol and the status of the bill on trafficking. There is no profile for it.',
  'Rwanda: the articles of Law No 51/2018 on exploitation of others, apart from article 24 as a newspaper quotes it. The hypothesis under that law goes by its title and by exploitation on record.',
  'The laws on abduction of any State. The hypothesis goes by the fact alone: taken or kept by force, threat or trick.',
  'The exact wording of article 6(3) of the Smuggling Protocol on aggravations, which was recalled from memory. No rule covers aggravated smuggling.',
]
