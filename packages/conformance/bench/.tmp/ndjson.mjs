import{createRequire}from'module';const require=createRequire(import.meta.url);

// bench/ndjson.ts
import { createReadStream } from "node:fs";

// ../core/src/validate/runtime.ts
var tally = { members: 0 };
var NOTHING = Object.freeze({});
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectOr(value) {
  return isObject(value) ? value : NOTHING;
}
function fail(issues, code, field, at, params) {
  issues.push({ code, severity: "error", path: [at], field, params });
}
function failHere(issues, code, params) {
  issues.push({ code, severity: "error", path: [], params });
}
function failRule(issues, severity, rule, field, at) {
  issues.push({ code: "rule", severity, path: [at], field, rule, params: {} });
}
function nest(issues, from, step) {
  for (let i = from; i < issues.length; i++) issues[i]?.path.unshift(step);
}
function nestAt(issues, from, step, index) {
  for (let i = from; i < issues.length; i++) issues[i]?.path.unshift(step, index);
}
function failUnknown(issues, object, known) {
  let count = 0;
  for (const key of Object.keys(object)) if (!known.has(key)) count++;
  if (count > 0) failHere(issues, "unknownField", { count });
}
function hasLength(text, max) {
  if (text.length === 0) return false;
  if (text.length <= max) return true;
  if (text.length > max * 2) return false;
  let count = 0;
  for (const _point of text) count++;
  return count <= max;
}
function isUnique(list) {
  if (list.length < 2) return true;
  if (list.length < 8) {
    for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j++) if (list[i] === list[j]) return false;
    return true;
  }
  return new Set(list).size === list.length;
}
function twoDigits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
var MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function lastDay(year, month) {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month] ?? 0;
}
function isDate(text) {
  return text.length === 10 && isPartialDate(text);
}
function isPartialDate(text) {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  if (century < 0 || year < 0) return false;
  if (length === 4) return true;
  const month = twoDigits(text, 5);
  if (text.charCodeAt(4) !== 45 || month < 1 || month > 12) return false;
  if (length === 7) return true;
  const day = twoDigits(text, 8);
  return text.charCodeAt(7) === 45 && day >= 1 && day <= lastDay(century * 100 + year, month);
}
var PHONE = /^\+?[1-9][0-9]{1,14}$/;
var EMAIL = /^[^\s@]{1,64}@[^\s@]{1,189}$/;
function isIdentifier(text) {
  const { length } = text;
  if (length === 0 || length > 64) return false;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    const isAlphanumeric = c >= 97 && c <= 122 || c >= 48 && c <= 57 || c >= 65 && c <= 90;
    if (!isAlphanumeric && (i === 0 || c !== 45 && c !== 46 && c !== 95)) return false;
  }
  return true;
}
function isPhone(text) {
  return PHONE.test(text);
}
function isEmail(text) {
  return EMAIL.test(text);
}

// ../core/src/validate/conditions.ts
function memberOf(value, name) {
  return isObject(value) ? value[name] : void 0;
}
function hasReason(absent, field) {
  return objectOr(absent)[field] !== void 0;
}
function includesAny(value, codes) {
  return Array.isArray(value) && codes.some((code) => value.includes(code));
}
function countOf(value) {
  return Array.isArray(value) ? value.length : 0;
}
function isWithin(value, min, max) {
  return typeof value === "number" && value >= min && value <= max;
}
function sourceOf(provenance, field) {
  return objectOr(objectOr(provenance)[field])["source"];
}
var isPartial = (value) => typeof value === "string" && isPartialDate(value);
function isNotAfter(first, second) {
  if (typeof first !== "string" || typeof second !== "string") return true;
  const length = Math.min(first.length, second.length);
  if (first.slice(0, length) <= second.slice(0, length)) return true;
  return !isPartialDate(first) || !isPartialDate(second);
}
function completedYears(birth, on) {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}
var earliest = (date) => date + "-01-01".slice(date.length - 4);
var latest = (date) => date + "-12-31".slice(date.length - 4);
function isAgedAtLeast(birth, on, years) {
  return isPartial(birth) && isPartial(on) && completedYears(latest(birth), earliest(on)) >= years;
}
function isAgedAtMost(birth, on, years) {
  return isPartial(birth) && isPartial(on) && completedYears(earliest(birth), latest(on)) <= years;
}
function areDifferent(first, second) {
  if (first === void 0 || second === void 0) return true;
  return Array.isArray(first) ? !first.includes(second) : first !== second;
}
function startsWith(value, start) {
  return typeof value !== "string" || typeof start !== "string" || value.startsWith(start);
}
function haveParents(children, parents, parentOf) {
  if (parents === void 0 || !Array.isArray(children)) return true;
  return children.every((code) => {
    const parent = typeof code === "string" ? parentOf.get(code) : void 0;
    if (parent === void 0) return true;
    return Array.isArray(parents) ? parents.includes(parent) : parents === parent;
  });
}
function some(list, that) {
  return Array.isArray(list) && list.some((member) => isObject(member) && that(member));
}
function every(list, that) {
  return !Array.isArray(list) || list.every((member) => !isObject(member) || that(member));
}
var isNamed = (member, id) => isObject(member) && member["id"] === id;
function find(list, id) {
  return Array.isArray(list) ? list.find((member) => isNamed(member, id)) : void 0;
}
function idsOf(value) {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((id) => typeof id === "string");
}
function resolve(ids, list) {
  return idsOf(ids).every((id) => find(list, id) !== void 0);
}
function everyReferred(ids, list, that) {
  return idsOf(ids).every((id) => {
    const member = find(list, id);
    return member === void 0 || that(member);
  });
}
function someReferred(ids, list, that) {
  return idsOf(ids).some((id) => {
    const member = find(list, id);
    return member !== void 0 && that(member);
  });
}
function agree(first, second, keys) {
  for (const key of keys) if (first[key] !== second[key]) return false;
  return true;
}
var FEW_MEMBERS = 12;
function areUniqueBy(list, keys) {
  if (!Array.isArray(list) || list.length < 2) return true;
  const seen = [];
  for (const member of list) if (isObject(member) && member[keys[0]] !== void 0) seen.push(member);
  if (seen.length > FEW_MEMBERS) {
    return new Set(seen.map((member) => JSON.stringify(keys.map((key) => member[key] ?? null)))).size === seen.length;
  }
  for (let i = 1; i < seen.length; i++)
    for (let j = 0; j < i; j++) if (agree(seen[i], seen[j], keys)) return false;
  return true;
}

// ../core/src/validate/membership.ts
function lazySet(codes) {
  let set;
  return {
    has: (code) => {
      set ??= new Set(codes());
      return set.has(code);
    }
  };
}
function unpackCodes(packed) {
  return packed.split(";").flatMap((group) => {
    const at = group.indexOf(":");
    const start = group.slice(0, at);
    return group.slice(at + 1).split(",").map((end) => start + end);
  });
}

// ../core/src/generated/validators/sets.ts
var abductionStatusSet = /* @__PURE__ */ new Set(["none", "forcedConscription", "trafficked", "otherAbductionOrKidnapping"]);
var absentReasonSet = /* @__PURE__ */ new Set(["unknown", "notAsked", "refused", "notApplicable", "withheldForSafety"]);
var actSet = /* @__PURE__ */ new Set(["recruitment", "transportation", "transfer", "harbouring", "receipt"]);
var addressUseSet = /* @__PURE__ */ new Set(["home", "mailing", "event", "other"]);
var ageBandSet = /* @__PURE__ */ new Set(["age0To8", "age9To17", "age18To20", "age21To23", "age24To26", "age27To29", "age30To38", "age39To47", "age48AndOver"]);
var assistanceOutcomeSet = /* @__PURE__ */ new Set(["ongoing", "completed", "partlyCompleted", "interrupted", "notStarted"]);
var assistanceStateSet = /* @__PURE__ */ new Set(["offered", "accepted", "declinedBySurvivor", "unavailable", "alreadyReceived", "notApplicable"]);
var caseStatusSet = /* @__PURE__ */ new Set(["open", "followUp", "closed", "transferred", "reopened"]);
var childSeparationSet = /* @__PURE__ */ new Set(["notSeparated", "unaccompaniedMinor", "separatedChild", "otherVulnerableChild"]);
var closureReasonSet = /* @__PURE__ */ new Set(["needsMet", "noContact", "survivorRequest", "survivorLeftArea", "transferredOrganisation", "fundingConstraints", "safetyPlanReviewed", "actionPlanComplete", "noFurtherSupport", "resumeNotification", "supervisorReview"]);
var companionSet = /* @__PURE__ */ new Set(["alone", "family", "intimatePartner", "otherVictims", "recruiter", "transporter", "smuggler", "travellingPartner", "other"]);
var compensationStatusSet = /* @__PURE__ */ new Set(["notClaimed", "claimed", "awarded", "paid", "refused"]);
var consentPurposeSet = /* @__PURE__ */ new Set(["interview", "storage", "caseManagement", "referral", "shareIdentifiable", "shareStatistics", "research", "media", "tracing", "unspecified"]);
var consentRecipientSet = /* @__PURE__ */ new Set(["family", "authorities", "unhcr", "otherOrganisations", "others"]);
var controlPhaseSet = /* @__PURE__ */ new Set(["recruitment", "transit", "exploitation", "after"]);
var countrySet = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW"]);
var currencySet = /* @__PURE__ */ new Set(["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XTS", "XUA", "XXX", "YER", "ZAR", "ZMW", "ZWG"]);
var dataSourceSet = /* @__PURE__ */ new Set(["caseManagement", "hotline", "police", "court", "survey"]);
var deceptionSubjectSet = /* @__PURE__ */ new Set(["jobNatureLocationOrEmployer", "wages", "workingConditions", "contract", "housing", "documentsOrMigrationStatus", "travelAndRecruitmentConditions", "familyReunification", "marriageOrAdoption", "education"]);
var decisionMakerSet = /* @__PURE__ */ new Set(["police", "ngo", "courtOrProsecution", "nonPoliceGovernment", "other"]);
var disclosureControlSet = /* @__PURE__ */ new Set(["kAnonymity", "smallCellSuppression", "differentialPrivacy", "syntheticData", "other"]);
var displacementStageSet = /* @__PURE__ */ new Set(["notDisplaced", "preDisplacement", "duringFlight", "duringRefuge", "duringReturnTransit", "postDisplacement"]);
var displacementStatusSet = /* @__PURE__ */ new Set(["resident", "idp", "refugee", "statelessPerson", "returnee", "foreignNational", "asylumSeeker"]);
var economicSectorSet = /* @__PURE__ */ new Set(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U"]);
var educationLevelSet = /* @__PURE__ */ new Set(["earlyChildhood", "primary", "lowerSecondary", "upperSecondary", "postSecondaryNonTertiary", "shortCycleTertiary", "bachelor", "master", "doctoral"]);
var exploitationFormSet = /* @__PURE__ */ new Set(["sexual", "forcedLabour", "domesticServitude", "slaveryServitude", "forcedMarriage", "childMarriage", "forcedCriminality", "forcedBegging", "armedRecruitment", "organRemoval", "illegalAdoption", "forcedSurrogacyPregnancy", "other"]);
var exploitationKindSet = /* @__PURE__ */ new Set(["prostitution", "prostitutionOutdoor", "prostitutionVenue", "escort", "massage", "pornography", "remoteInteractive", "privateServitude", "peddling", "scam", "drugs", "theft", "smugglingOfGoodsOrPeople", "benefitFraud", "forcedPregnancy", "surrogacy"]);
var exploitationVenueSet = /* @__PURE__ */ new Set(["street", "barOrClub", "hotelOrGuesthouse", "massageOrBeautyBusiness", "privateHome", "farm", "constructionSite", "mine", "factory", "fishingVessel", "market", "restaurant", "onlineOnly", "scamCompound", "camp", "other"]);
var familyRelationSet = /* @__PURE__ */ new Set(["child", "spouseOrPartner", "parent", "sibling", "grandparent", "grandchild", "otherRelative", "nonRelative"]);
var followUpModeSet = /* @__PURE__ */ new Set(["inPerson", "homeVisit", "phone", "message", "throughThirdParty"]);
var functionDomainSet = /* @__PURE__ */ new Set(["seeing", "hearing", "walking", "remembering", "selfCare", "communicating"]);
var gbvTypeSet = /* @__PURE__ */ new Set(["rape", "sexualAssault", "physicalAssault", "forcedMarriage", "denialOfResources", "psychologicalAbuse", "nonGbv"]);
var genderIdentitySet = /* @__PURE__ */ new Set(["woman", "man", "transgenderWoman", "transgenderMan", "nonConforming", "selfDescribed"]);
var iccsOffenceSet = /* @__PURE__ */ new Set(["0204", "02041", "02042", "02043", "02044"]);
var identityDocumentSet = /* @__PURE__ */ new Set(["nationalId", "passport", "refugeeId", "birthCertificate", "drivingLicence", "other"]);
var indicatorSet = /* @__PURE__ */ new Set(["D1.01", "D1.02", "D1.03", "D1.04", "D1.05", "D1.06", "D1.07", "D1.08", "D1.09", "D1.10", "D2.01", "D2.02", "D2.03", "D2.04", "D2.05", "D2.06", "D2.07", "D2.08", "D2.09", "D2.10", "D3.01", "D3.02", "D3.03", "D3.04", "D3.05", "D3.06", "D3.07", "D3.08", "D3.09", "D3.10", "D3.11", "D3.12", "D3.13", "D3.14", "D3.15", "D3.16", "D4.01", "D4.02", "D4.03", "D4.04", "D4.05", "D4.06", "D4.07", "D4.08", "D4.09", "D5.01", "D5.02", "D5.03", "D5.04", "D5.05", "D5.06", "D5.07", "D5.08", "D5.09", "D5.10", "D5.11", "D5.12", "D5.13", "D5.14", "D5.15", "D6.01", "D6.02", "D6.03", "D6.04", "D6.05", "D6.06", "D6.07", "FL01", "FL02", "FL03", "FL04", "FL05", "FL06", "FL07", "FL08", "FL09", "FL10", "FL11"]);
var industryDivisionSet = /* @__PURE__ */ new Set(["01", "02", "03", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "49", "50", "51", "52", "53", "55", "56", "77", "78", "79", "80", "81", "82"]);
var informationSourceSet = /* @__PURE__ */ new Set(["person", "document", "observation", "otherOrganisation", "import", "derived"]);
var informedItemSet = /* @__PURE__ */ new Set(["agreesToInterview", "toldPurpose", "toldDataUse", "toldResearchUse", "toldAccessRight", "toldRetention", "toldWithdrawal"]);
var internationalProtectionSet = /* @__PURE__ */ new Set(["asylumSeeker", "refugee", "recipientOfComplementaryProtection", "statelessPerson"]);
var justiceStageSet = /* @__PURE__ */ new Set(["suspected", "arrested", "investigated", "prosecuted", "convicted", "acquitted"]);
var languageSet = /* @__PURE__ */ lazySet(() => unpackCodes("aa:a,b,c,d,e,f,g,h,i,k,l,n,o,p,q,r,s,t,u,w,x,z;ab:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ac:a,b,d,e,f,h,i,k,l,m,n,p,q,r,s,t,u,v,w,x,y,z;ad:a,b,d,e,f,g,h,i,j,l,n,o,q,r,s,t,u,w,x,y,z;ae:a,b,c,d,e,k,l,m,n,q,r,s,u,w,y,z;af:b,d,e,g,h,i,k,n,o,p,r,s,t,u,z;ag:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,u,v,w,x,y,z;ah:a,b,g,h,i,k,l,m,n,o,p,r,s,t;ai:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,t,w,x,y;aj:a,g,i,n,p,t,u,w,z;ak:a,b,c,d,e,f,g,h,i,j,k,l,m,o,p,q,r,s,t,u,v,w,x,y,z;al:a,c,d,e,f,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z;am:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;an:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ao:a,b,c,d,e,f,g,i,j,k,l,m,n,r,s,t,u,x,z;ap:b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;aq:c,d,g,m,n,p,r,t,z;ar:a,b,c,d,e,g,h,i,j,k,l,n,o,p,q,r,s,u,v,w,x,y,z;as:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;at:a,b,c,d,e,g,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;au:a,b,c,d,g,h,i,j,k,l,m,n,o,p,q,r,t,u,w,x,y,z;av:a,b,d,e,i,k,l,m,n,o,s,t,u,v;aw:a,b,c,e,g,h,i,k,m,n,o,r,s,t,u,v,w,x,y;ax:b,e,g,k,l,m,x;ay:a,b,c,d,e,g,h,i,k,l,m,n,o,p,q,r,s,t,u,z;az:a,b,d,e,g,j,m,n,o,t,z;ba:a,b,c,e,f,g,h,j,k,l,m,n,o,p,r,s,u,v,w,x,y;bb:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;bc:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z;bd:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;be:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,s,t,u,v,w,x,y,z;bf:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z;bg:a,b,c,d,e,f,g,i,j,k,l,n,o,p,q,r,s,t,u,v,w,x,y,z;bh:a,b,c,d,e,f,g,h,i,j,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;bi:a,b,c,d,e,f,g,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;bj:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,r,s,t,u,v,w,x,y,z;bk:a,c,d,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;bl:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,v,w,x,y,z;bm:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,z;bn:a,b,c,d,e,f,g,i,j,k,l,m,n,o,p,q,r,s,u,v,w,x,y,z;bo:a,b,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;bp:a,d,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;bq:a,b,c,d,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;br:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;bs:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;bt:a,c,d,e,f,g,h,i,j,m,n,o,p,q,r,s,t,u,v,w,x,y,z;bu:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,s,t,u,v,w,x,y,z;bv:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,t,u,v,w,x,y,z;bw:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z;bx:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,u,v,w,z;by:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,v,w,x,z;bz:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ca:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,s,t,v,w,x,y,z;cb:b,c,d,g,i,j,k,l,n,o,q,r,s,t,u,v,w,y;cc:c,d,e,g,h,j,l,m,o,p,r;cd:a,e,f,h,i,j,m,n,o,r,s,y,z;ce:a,b,g,k,n,s,t,y;cf:a,d,g,m;cg:a,c,g,k;ch:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,t,u,v,w,x,y,z;ci:a,b,c,d,e,h,k,m,n,p,r,w,y;cj:a,e,h,i,k,m,n,o,p,s,v,y;ck:b,h,l,m,n,o,q,r,s,t,u,v,x,y,z;cl:a,c,d,e,h,i,j,k,l,m,o,t,u,w,y;cm:a,e,g,i,l,m,n,o,r,s,t;cn:a,b,c,g,h,i,k,l,o,p,r,s,t,u,w,x;co:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,z;cp:a,b,c,g,i,n,o,s,u,x,y;cq:d;cr:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,v,w,x,y,z;cs:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,v,w,y,z;ct:a,c,d,e,g,h,l,m,n,o,p,s,t,u,z;cu:a,b,c,g,h,i,j,k,l,o,p,q,r,t,u,v,w,x,y;cv:g,n;cw:a,b,d,e,g,t;cy:a,b,m,o;cz:h,k,n,o,t;da:a,c,d,e,g,h,i,j,k,l,m,n,o,q,r,s,u,v,w,x,z;db:a,b,d,e,f,g,i,j,l,m,n,o,p,q,r,t,u,v,w,y;dc:c,r;dd:a,d,e,g,i,j,n,o,r,s,w;de:c,d,e,f,g,h,i,k,l,m,n,p,q,r,s,u,v,z;dg:a,b,c,d,e,g,h,i,k,l,n,o,r,s,t,w,x,z;dh:d,g,i,l,m,n,o,r,s,u,v,w,x;di:a,b,c,d,f,g,h,i,j,k,l,m,n,o,p,q,r,s,u,v,w,x,y,z;dj:a,b,c,d,e,f,i,j,k,m,n,o,r,u,w;dk:a,k,r,s,x;dl:g,k,m,n;dm:a,b,c,d,e,f,g,k,l,m,o,r,s,u,v,w,x,y;dn:a,d,e,g,i,j,k,n,o,r,t,u,v,w,y;do:a,b,c,e,f,h,i,k,l,n,o,p,q,r,s,t,v,w,x,y,z;dp:p;dr:b,c,d,e,g,i,l,n,o,q,s,t,u,y;ds:b,e,h,i,l,n,o,q;dt:a,b,d,h,i,k,m,n,o,p,r,s,t,u,y;du:a,b,c,e,f,g,h,i,k,l,m,n,o,p,q,r,s,u,v,w,x,y,z;dv:a;dw:a,k,r,s,u,w,y,z;dy:a,b,d,g,i,m,n,o,u,y;dz:a,e,g,l,n,o;ea:a;eb:c,g,k,o,r,u;ec:r,s,y;ee:e;ef:a,e,i;eg:a,l,o,y;eh:u;ei:p,t,v;ej:a;ek:a,e,g,i,k,l,m,o,p,r,y;el:e,h,i,k,l,m,o,u,x;em:a,b,e,g,i,k,m,n,p,s,u,w,x,y;en:a,b,c,d,f,g,h,l,m,n,o,q,r,u,v,w,x;eo:t;ep:i,o;er:a,g,h,i,k,o,r,s,t,w;es:e,g,h,i,k,l,m,n,o,q,s,t,u,y;et:b,c,h,n,o,r,s,t,u,x,z;eu:s;ev:e,h,n;ew:e,o;ex:t;ey:a,o;ez:a,e;fa:a,b,d,f,g,h,i,j,k,l,m,n,o,p,r,s,t,u,x,y,z;fb:l;fc:s;fe:r;ff:i,m;fg:r;fi:a,e,f,j,l,n,p,r,t,w;fk:k,v;fl:a,h,i,l,n,r,y;fm:p,u;fn:b,g,i;fo:d,i,m,n,r,s;fp:e;fq:s;fr:a,c,d,k,m,o,p,q,r,s,t,y;fs:e,l,s;fu:b,c,d,e,f,h,i,j,l,m,n,q,r,t,u,v,y;fv:r;fw:a,e;ga:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z;gb:a,b,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,u,v,w,x,y,z;gc:c,d,e,f,l,n,r,t;gd:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,u,x;ge:a,b,c,d,f,g,h,i,j,k,l,q,s,v,w,x,y,z;gf:k,t;gg:a,b,d,e,g,k,l,t,u,w;gh:a,c,e,h,k,l,n,o,r,s,t;gi:a,b,c,d,e,g,h,l,m,n,p,q,r,s,t,u,w,x,y,z;gj:i,k,m,n,r,u;gk:a,d,e,n,o,p,u;gl:a,c,d,e,g,h,j,k,l,o,r,u,v,w,y;gm:a,b,d,g,h,l,m,n,r,u,v,x,y,z;gn:a,b,c,d,e,g,h,i,j,k,l,m,n,o,q,r,t,u,w,z;go:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z;gp:a,e,n;gq:a,i,n,r,u;gr:a,b,c,d,g,h,i,j,m,n,o,q,r,s,t,u,v,w,x,y,z;gs:e,g,l,m,n,o,p,s,w;gt:a,u;gu:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,z;gv:a,c,e,f,j,l,m,n,o,p,r,s,y;gw:a,b,c,d,e,f,g,i,j,m,n,r,t,u,w,x;gx:x;gy:a,b,d,e,f,g,i,l,m,n,o,r,y;gz:a,i,n;ha:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;hb:a,b,n,o,s,u;hc:a,h;hd:n,s,y;he:a,b,d,g,h,i,m,r;hg:m,w;hh:i,r,y;hi:a,b,d,f,g,h,i,j,k,l,n,o,r,t,w,x;hj:i;hk:a,e,k,n,s;hl:a,b,d,e,t,u;hm:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z;hn:a,d,e,g,h,i,j,n,o,s,u;ho:a,b,c,d,e,h,i,j,l,m,o,p,r,s,t,v,w,y,z;hp:o,s;hr:a,c,e,k,m,o,p,t,u,v,w,x,z;hs:b,h,l,n,s;ht:i,o,s,u,x;hu:b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;hv:c,e,k,n,v;hw:a,c,o;hy:a,e,w;ia:i,n,r;ib:a,b,d,e,g,h,l,m,n,o,r,u,y;ic:a,h,l,r;id:a,b,c,d,e,i,o,r,s,t,u;if:a,b,e,f,k,m,u,y;ig:b,e,g,l,m,n,o,s,w;ih:b,i,p,w;ii:i,n;ij:c,e,j,n,s;ik:e,i,k,l,o,p,r,s,t,u,v,w,x,z;il:a,b,e,g,i,k,m,o,p,s,u,v;im:a,i,l,n,o,r,s,y;in:a,b,d,g,h,j,l,m,n,o,p,s,t,z;io:r,u,w;ip:i,k,o;iq:u,w;ir:e,h,i,k,n,r,u,x,y;is:a,c,d,e,g,h,i,k,l,m,n,o,r,t,u;it:a,b,d,e,i,k,l,m,o,r,s,t,v,w,x,y,z;iu:m;iv:b,v;iw:k,m,o,s;ix:c,l;iy:a,o,x;iz:h,r,z;ja:a,b,c,d,e,f,h,j,k,l,m,n,o,q,s,t,u,v,x,y,z;jb:e,i,j,k,n,o,r,t,u,w;jc:s,t;jd:a,g,t;je:b,e,h,i,k,l,n,r,t,u;jg:b,e,k,o;jh:i,s;ji:a,b,c,d,e,g,h,i,l,m,o,q,t,u,v,y;jj:e,r;jk:a,m,o,p,r,u;jl:e,s;jm:a,b,c,d,i,l,n,r,s,w,x;jn:a,d,g,i,j,l,s;jo:b,d,g,r,s,w;jp:a,n,r;jq:r;jr:a,b,r,t,u;js:l;ju:a,b,c,d,h,i,k,l,m,n,o,p,r,s,t,u,w,y;jv:d,n;jw:i;jy:a,e,y;ka:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,s,t,u,v,w,x,y,z;kb:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kc:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kd:a,c,d,e,f,g,h,i,j,k,l,m,n,p,q,r,t,u,w,x,y,z;ke:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kf:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kg:a,b,e,f,g,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;kh:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ki:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kj:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,x,y,z;kk:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kl:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;km:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kn:a,b,c,d,e,f,g,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ko:a,c,d,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z;kp:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,u,v,w,x,y,z;kq:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kr:a,b,c,d,e,f,h,i,j,k,l,n,p,r,s,t,u,v,w,x,y,z;ks:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kt:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,s,t,u,v,w,x,y,z;ku:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kv:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,t,u,v,w,x,y,z;kw:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,r,s,t,u,v,w,x,y,z;kx:a,b,c,d,f,h,i,j,k,m,n,o,p,q,r,s,t,v,w,x,y,z;ky:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;kz:a,b,c,d,e,f,g,i,k,l,m,n,o,p,q,r,s,u,v,w,x,y,z;la:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;lb:b,c,e,f,g,i,j,k,l,m,n,o,q,r,s,t,u,v,w,x,y,z;lc:c,d,e,f,h,l,m,p,q,s;ld:a,b,d,g,h,i,j,k,l,m,n,o,p,q;le:a,b,c,d,e,f,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;lf:a,n;lg:a,b,g,h,i,k,l,m,n,q,r,t,u,z;lh:a,h,i,l,m,n,p,s,t,u;li:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;lj:a,e,i,l,p,w,x;lk:a,b,c,d,e,h,i,j,l,m,n,o,r,s,t,u,y;ll:a,b,c,d,e,f,g,h,i,j,k,l,m,n,p,q,s,u,x;lm:a,b,c,d,e,f,g,h,i,j,k,l,n,o,p,q,r,u,v,w,x,y;ln:a,b,d,g,h,i,j,l,m,n,o,s,u,w,z;lo:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;lp:a,e,n,o,x;lr:a,c,e,g,i,k,l,m,n,o,r,t,v,z;ls:a,d,e,h,i,l,m,n,o,p,r,s,t,v,y;lt:c,g,h,i,n,o,s,u,z;lu:a,b,c,d,e,f,g,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z;lv:a,i,k,s,u;lw:a,e,g,h,l,m,o,s,t,u,w;ly:a,g,n;lz:h,l,n,z;ma:a,b,d,e,f,g,h,i,j,k,l,m,n,q,r,s,t,u,v,w,x,z;mb:a,b,c,d,e,f,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;mc:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;md:a,b,c,d,e,f,g,h,i,j,k,l,m,n,p,q,r,s,t,u,v,w,x,y,z;me:a,b,c,d,e,f,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z;mf:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;mg:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z;mh:a,b,c,d,e,f,g,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z;mi:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z;mj:b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;mk:a,b,c,d,e,f,g,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ml:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,z;mm:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,t,u,v,w,x,y,z;mn:a,b,c,d,e,f,g,h,i,j,k,l,m,n,p,q,r,s,u,v,w,x,y,z;mo:a,c,d,e,g,h,i,j,k,m,n,o,p,q,r,s,t,u,v,w,x,y,z;mp:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;mq:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;mr:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ms:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,u,v,w,x,y,z;mt:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;mu:a,b,c,d,e,g,h,i,j,k,l,m,o,p,q,r,s,t,u,v,x,y,z;mv:a,b,d,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;mw:a,b,c,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,z;mx:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;my:a,b,c,e,f,g,h,j,k,l,m,o,p,r,s,u,v,w,x,y,z;mz:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;na:a,b,c,e,f,g,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;nb:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y;nc:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,u,x,z;nd:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ne:a,b,c,d,e,f,g,h,i,j,k,m,n,o,p,q,r,s,t,u,v,w,x,y,z;nf:a,d,l,r,u;ng:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;nh:a,b,c,d,e,f,g,h,i,k,m,n,o,p,q,r,t,u,v,w,x,y,z;ni:a,b,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,u,v,w,x,y,z;nj:a,b,d,h,i,j,l,m,n,o,r,s,t,u,x,y,z;nk:a,b,c,d,e,f,g,h,i,j,k,m,n,o,p,q,r,s,t,u,v,w,x,z;nl:a,c,d,e,g,i,j,k,l,m,o,q,u,v,w,x,y,z;nm:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;nn:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,t,u,v,w,y,z;no:a,b,c,d,e,f,g,h,i,j,k,l,m,n,p,q,r,s,t,u,v,w,y,z;np:a,b,g,h,i,l,n,o,s,u,x,y;nq:g,k,l,m,n,o,q,y;nr:a,b,c,e,f,g,i,k,l,m,n,p,r,t,u,x,z;ns:a,b,c,d,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;nt:d,e,g,i,j,k,m,o,p,r,u,w,x,y,z;nu:a,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;nv:h,m,o;nw:a,b,c,e,g,i,m,o,r,x,y;nx:a,d,e,g,i,k,l,m,n,o,q,r,x;ny:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;nz:a,b,d,i,k,m,s,u,y,z;oa:a,c,r,v;ob:i,k,l,m,o,r,t,u;oc:a,h,i,o,u;od:a,k,t,u;of:o,s,u;og:b,c,e,g,o,u;oh:t,u;oi:a,n;oj:b,c,g,i,p,s,v,w;ok:a,b,d,e,g,h,i,j,k,l,m,n,o,r,s,u,v,x;ol:a,d,e,k,m,o,r,t,u;om:a,b,c,g,i,k,l,n,o,p,r,t,u,w,x;on:a,b,e,g,i,j,k,n,o,p,r,s,t,u,w,x;oo:d,g,n,r,s;op:a,k,m,o,t,y;or:a,c,e,g,h,i,m,n,o,r,s,t,u,v,w,x,y,z;os:a,c,i,o,p,s,t,u,x;ot:a,b,d,e,i,k,l,m,n,q,r,s,t,u,w,x,y,z;ou:a,b,e,i,m;ov:d;ow:i,l;oy:b,d,m,y;oz:m;pa:b,c,d,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;pb:b,c,e,f,g,h,i,l,m,n,o,p,r,s,t,u,v,y;pc:a,b,c,d,e,f,g,h,i,j,k,l,m,n,p,w;pd:a,c,i,n,o,t,u;pe:a,b,d,e,f,g,h,i,j,k,l,m,o,p,q,s,v,x,y,z;pf:a,e,l;pg:a,d,g,i,k,l,n,s,u,z;ph:a,d,g,h,k,l,m,n,o,q,r,t,u,v,w;pi:a,b,c,d,e,f,g,h,i,j,l,m,n,o,p,r,s,t,u,v,w,x,y,z;pj:t;pk:a,b,c,g,h,n,o,p,r,s,t,u;pl:a,b,c,d,e,g,h,i,j,k,l,n,o,q,r,s,t,u,v,w,y,z;pm:a,b,d,e,f,h,i,j,k,l,m,n,o,q,r,s,t,w,x,y,z;pn:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;po:c,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,v,w,x,y;pp:e,i,k,l,m,n,o,p,q,s,t,u;pq:a,m;pr:c,d,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,w,x,z;ps:a,c,d,e,g,h,i,l,m,n,o,p,q,r,s,t,u,w,y;pt:a,h,i,n,o,p,q,r,t,u,v,w,y;pu:a,b,c,d,e,f,g,i,j,m,o,p,q,r,s,t,u,w,x,y;pw:a,b,g,i,m,n,o,r,w;px:m;py:e,m,n,s,u,x,y;pz:n;qu:a,b,c,d,e,f,g,h,i,k,l,m,n,p,q,r,s,v,w,x,y,z;qv:a,c,e,h,i,j,l,m,n,o,p,s,w,y,z;qw:a,c,h,m,s,t;qx:a,c,h,l,n,o,p,q,r,s,t,u,w;qy:a,p;ra:a,b,c,d,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;rb:b,k,l,p;rc:f;rd:b;re:a,b,e,g,i,j,l,m,n,r,s,t,y;rg:a,e,k,n,r,s,u;rh:g,p;ri:a,f,l,m,n,r,t,u;rj:g,i,s;rk:a,b,h,i,m,t,w;rm:a,b,c,d,e,f,g,h,i,k,l,m,n,o,p,q,s,t,u,v,w,x,y,z;rn:d,g,l,n,p,r,w;ro:b,c,d,e,f,g,h,l,m,n,o,p,r,u,w;rp:n,t;rr:i,o,t;rs:b,l,m;rt:c,h,m,s,w;ru:b,c,e,f,g,h,i,k,n,o,p,q,s,t,u,y,z;rw:a,k,m,o,r;rx:d,w;ry:n,s,u;rz:h;sa:a,b,c,d,e,f,g,h,j,k,m,n,o,q,r,s,t,u,v,w,x,y,z;sb:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;sc:b,e,f,g,h,i,k,l,n,o,p,q,s,t,u,v,w,x;sd:a,b,c,e,f,g,h,j,k,l,n,o,p,q,r,s,t,u,x,z;se:a,b,c,d,e,f,g,h,i,j,k,l,n,o,p,q,r,s,t,u,v,w,y,z;sf:b,e,m,s,w;sg:a,b,c,d,e,g,h,i,j,k,m,p,r,s,t,u,w,x,y,z;sh:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;si:a,b,d,e,f,g,h,i,j,k,l,m,n,p,q,r,s,u,v,w,x,y,z;sj:a,b,d,e,g,k,l,m,n,o,p,r,s,t,u,w;sk:a,b,c,d,e,f,g,h,i,j,m,n,o,p,q,r,s,t,u,v,w,x,y,z;sl:c,d,e,f,g,h,i,j,k,l,m,n,p,q,r,s,t,u,v,w,x,y,z;sm:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;sn:a,b,c,d,e,f,g,i,j,k,l,m,n,o,p,q,r,s,u,v,w,x,y,z;so:a,b,c,d,e,g,h,i,j,k,l,m,o,p,q,r,s,t,u,v,w,x,y,z;sp:a,b,c,d,e,g,i,k,l,m,n,o,p,q,r,s,t,u,v,x,y;sq:a,h,i,k,m,n,o,q,r,s,t,u;sr:a,b,c,d,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ss:b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;st:a,b,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y;su:a,b,c,e,g,i,j,k,n,q,r,s,t,v,w,x,y,z;sv:a,b,c,e,k,m,s,x;sw:a,b,c,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;sx:b,c,e,g,k,l,m,n,o,r,s,u,w;sy:a,b,c,i,k,l,m,n,o,r,s,w,x,y;sz:a,b,c,d,e,g,l,n,p,s,v,w,y;ta:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;tb:a,c,d,e,f,g,h,i,j,k,l,m,n,o,p,r,s,t,u,v,w,x,y,z;tc:a,b,c,d,e,f,g,h,i,k,l,m,n,o,p,q,s,t,u,w,x,y,z;td:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,v,x,y;te:a,b,c,d,e,f,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;tf:i,n,o,r,t;tg:a,b,c,d,e,f,h,i,j,k,l,n,o,p,q,r,s,t,u,v,w,x,y,z;th:a,d,e,f,h,i,k,l,m,n,p,q,r,s,t,u,v,y,z;ti:a,c,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;tj:a,g,i,j,l,m,n,o,p,s,u,w;tk:a,b,d,e,f,g,l,m,n,p,q,r,s,t,u,v,w,x,z;tl:a,b,c,d,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,x,y;tm:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,t,u,v,w,y,z;tn:a,b,c,d,g,h,i,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;to:b,c,d,f,g,h,i,j,l,m,n,o,p,q,r,s,u,v,w,x,y,z;tp:a,c,e,f,g,i,j,k,l,m,n,o,p,q,r,t,u,v,w,x,y,z;tq:b,l,m,n,o,p,q,r,t,u,w;tr:a,b,c,d,e,f,g,h,i,j,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;ts:a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;tt:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z;tu:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,q,r,s,u,v,x,y,z;tv:a,d,e,k,l,m,n,o,s,t,u,w,x,y;tw:a,b,c,d,e,f,g,h,i,l,m,n,o,p,q,r,t,u,w,x,y;tx:a,b,c,e,g,h,i,j,m,n,o,q,r,s,t,u,x,y;ty:a,e,h,i,j,l,n,p,r,s,t,u,v,x,z;tz:a,h,j,l,m,n,o,x;ua:m,n,r;ub:a,i,l,r,u,y;ud:a,e,g,i,j,l,m,u;ue:s;uf:i;ug:a,b,e,n,o,y;uh:a,n;ui:g,s,v;uj:i;uk:a,g,h,i,k,l,p,q,r,s,u,v,w,y;ul:a,b,c,e,f,i,k,l,m,n,u,w;um:a,b,c,d,g,i,m,n,o,p,r,s,u;un:a,d,e,g,k,m,n,r,u,x,z;up:i,v;ur:a,b,c,d,e,f,g,h,i,k,l,m,n,o,p,r,t,u,v,w,x,y,z;us:a,h,i,k,p,s,u;ut:a,e,h,p,r,u;uu:m,n,r,u;uv:e,h,l;uw:a;uy:a;uz:b,n,s;va:a,e,f,g,h,i,j,l,m,n,o,p,r,s,u,v,y;vb:b,k;ve:c,d,l,m,n,o,p,r;vg:r,t;vi:c,d,e,f,g,l,n,s,t,v;vk:a,i,j,k,l,m,o,p,t,u;vl:p,s;vm:a,b,c,d,e,f,g,h,i,j,k,l,m,p,q,r,s,u,v,w,x,y,z;vn:k,m,p;vo:l,r,t;vr:a,o,s,t;vs:i,l,v;vt:o;vu:m,n,t;vw:a;wa:a,b,c,d,e,f,g,h,i,j,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;wb:a,b,e,f,h,i,j,k,l,m,p,q,r,s,t,v,w;wc:a,i;wd:d,g,j,k,u,y;we:a,c,d,g,h,i,m,o,p,r,s,t,u,w;wf:g;wg:a,b,g,i,o,u,y;wh:a,g,k,u;wi:b,c,e,f,g,h,i,j,k,l,m,n,r,u,v,y;wj:a,i;wk:a,b,d,l,r,u,w,y;wl:a,c,e,g,h,i,k,l,m,n,o,r,s,u,v,w,x,y;wm:a,b,c,d,e,h,i,m,n,o,s,t,w,x;wn:b,c,d,e,g,i,k,m,n,o,p,u,w,y;wo:a,b,c,d,e,f,g,i,k,l,m,n,o,r,s,w,y;wp:c;wr:a,b,d,g,h,i,k,l,m,n,o,p,r,s,u,v,w,x,y,z;ws:a,g,i,k,r,s,u,v;wt:f,h,i,k,m,w;wu:a,b,d,h,l,m,n,r,t,u,v,x,y;ww:a,b,o,r,w;wx:a,w;wy:a,b,i,m,r,y;xa:a,b,c,d,e,g,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y;xb:b,c,d,e,g,i,j,m,n,o,p,r,w,y;xc:b,c,e,g,h,l,m,n,o,r,t,u,v,w,y;xd:a,c,k,m,o,y;xe:b,d,g,l,m,p,r,s,t,u;xf:a;xg:a,b,d,f,g,i,l,m,r,u,w;xh:a,c,d,e,o,r,t,u,v;xi:b,i,l,n,r,s,v,y;xj:b,t;xk:a,b,c,d,e,f,g,i,j,k,l,n,o,p,q,r,s,t,u,v,w,x,y,z;xl:a,b,c,d,e,g,i,n,o,p,s,u,y;xm:a,b,c,d,e,f,g,h,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;xn:a,b,g,h,i,k,m,n,o,r,s,t,u,y,z;xo:c,d,g,i,k,m,n,o,p,r,w;xp:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;xq:a,t;xr:a,b,d,e,g,i,m,n,r,t,u,w;xs:a,b,c,d,e,h,i,j,l,m,n,o,p,q,r,s,u,v,y;xt:a,b,c,d,e,g,h,i,j,l,m,n,o,p,q,r,s,t,u,v,w,y;xu:a,b,d,g,j,l,m,n,o,p,r,t,u;xv:e,i,n,o,s;xw:a,c,d,e,g,j,k,l,o,r,t,w;xx:b,k,m,r,t;xy:a,b,j,k,l,t,y;xz:h,m,p;ya:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;yb:a,b,e,h,i,j,k,l,m,n,o,x,y;yc:h,l,n,p;yd:a,d,e,g,k;ye:a,c,e,i,j,l,r,s,t,u,v,y;yg:a,i,l,m,p,r,s,u,w;yh:a,d,l,s;yi:a,d,f,g,h,i,j,k,l,m,n,p,q,r,s,t,u,v,x,z;yk:a,g,i,k,l,m,n,o,r,t,u,y;yl:a,b,e,g,i,l,m,n,o,r,u,y;ym:b,c,d,e,g,h,i,k,l,m,n,o,p,q,r,s,x,z;yn:a,d,e,g,k,l,n,o,q,s,u;yo:b,g,i,k,l,m,n,r,t,x,y;yp:a,b,g,h,m,n,o,p,z;yr:a,b,e,k,l,m,n,o,s,w,y;ys:c,d,g,l,n,o,p,r,s,y;yt:a,l,p,w,y;yu:a,b,c,d,e,f,g,i,j,k,l,m,n,p,q,r,t,w,x,y,z;yv:a,t;yw:a,g,l,n,q,r,t,u,w;yx:a,g,l,m,u,y;yy:r,u,z;yz:g,k;za:a,b,c,d,e,f,g,h,i,j,k,l,m,o,p,q,r,s,t,u,v,w,x,y,z;zb:a,c,e,l,t,w;zc:a,h;zd:j;ze:a,g,h,n;zg:a,b,h,m,n,r;zh:a,b,d,i,n,o,w;zi:a,b,k,l,m,n,w,z;zk:a,b,d,g,h,k,n,o,p,r,t,u,v,z;zl:j,m,n,q;zm:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;zn:a,e,g,k,s;zo:c,h,m,o,q,r,s;zp:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;zq:e;zr:a,g,n,o,p,s;zs:a,k,l,m,r,u;zt:e,g,l,m,n,p,q,s,t,u,x,y;zu:a,h,l,m,n,y;zw:a;zx:x;zy:b,g,j,n,p;zz:a,j"));
var legRoleSet = /* @__PURE__ */ new Set(["origin", "recruitment", "transit", "exploitation", "identification"]);
var legalBasisSet = /* @__PURE__ */ new Set(["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"]);
var livingConditionSet = /* @__PURE__ */ new Set(["adequate", "overcrowded", "insanitary", "lackOfFood", "noPrivacy", "lockedIn"]);
var maritalStatusSet = /* @__PURE__ */ new Set(["single", "married", "widowed", "divorced", "separated", "registeredPartnership"]);
var meansSet = /* @__PURE__ */ new Set(["threatOrForce", "otherCoercion", "abduction", "fraud", "deception", "abuseOfPower", "abuseOfVulnerability", "paymentsOrBenefits"]);
var meansOfControlSet = /* @__PURE__ */ new Set(["debtBondage", "takesEarnings", "restrictsFinancialAccess", "threats", "psychologicalAbuse", "physicalAbuse", "sexualAbuse", "falsePromises", "psychoactiveSubstances", "restrictsMovement", "restrictsMedicalCare", "excessiveWorkingHours", "usesChildren", "threatOfLawEnforcement", "withholdsNecessities", "withholdsDocuments", "other", "notSpecified", "reproductiveCoercion", "familySeparation", "spiritualOath", "digitalSurveillance", "visaSponsorshipTie", "threatensFamily", "mergedDebtBondageOrEarnings", "mergedThreats", "mergedAbuse", "mergedDenialOfBasicNeeds"]);
var migrationStatusSet = /* @__PURE__ */ new Set(["familyMigrant", "visitorTouristMigrant", "labourMigrant", "studentMigrant", "irregularMigrant"]);
var occupationGroupSet = /* @__PURE__ */ new Set(["armedForces", "managers", "professionals", "technicians", "clericalSupport", "serviceAndSales", "skilledAgricultural", "craftAndTrades", "plantAndMachineOperators", "elementary"]);
var onlinePlatformSet = /* @__PURE__ */ new Set(["facebook", "instagram", "whatsApp", "telegram", "facebookMessenger", "viber", "snapChat", "line", "fourSale", "weChat", "qq", "qZone", "tikTok", "twitter", "other"]);
var organisationTypeSet = /* @__PURE__ */ new Set(["police", "immigration", "prosecution", "court", "labourInspection", "socialServices", "health", "oneStopCentre", "ngo", "hotline", "internationalOrganisation", "school", "communityLeader", "company", "centralGovernment", "localGovernment", "legalService"]);
var perpetratorAgeBandSet = /* @__PURE__ */ new Set(["age0To11", "age12To17", "age18To25", "age26To40", "age41To60", "age61AndOver", "age0To29", "age30To38", "age39To47", "age48AndOver"]);
var perpetratorRoleSet = /* @__PURE__ */ new Set(["recruiter", "transporter", "harbourer", "exploiter", "controllerAbuser", "kidnapper", "brokerAgent", "smuggler", "documentForger", "financier", "client", "travellingPartner", "transferrer", "seller", "buyer", "receiver", "other", "recruiterOrBroker", "transactionParticipant", "controllerAbuserOrKidnapper"]);
var personRoleSet = /* @__PURE__ */ new Set(["victim", "perpetrator", "staff", "relative"]);
var promiseSet = /* @__PURE__ */ new Set(["work", "marriage", "study", "adoption", "migration", "other"]);
var publishedGenderSet = /* @__PURE__ */ new Set(["female", "male", "woman", "man", "transgenderOrNonConforming"]);
var purposeSet = /* @__PURE__ */ new Set(["prostitutionOfOthers", "otherSexualExploitation", "forcedLabourServices", "slavery", "practicesSimilarToSlavery", "servitude", "organRemoval", "domesticServitude", "debtBondage", "forcedCriminality", "forcedBegging", "forcedMarriage", "childMarriage", "armedRecruitment", "illegalAdoption", "forcedSurrogacy", "other"]);
var recruitmentChannelSet = /* @__PURE__ */ new Set(["inPerson", "phone", "socialPlatform", "jobAdvert", "agency", "family", "school", "camp", "other"]);
var recruitmentMethodSet = /* @__PURE__ */ new Set(["atAPlaceOfBusiness", "atAnEducationalInstitution", "atWork", "throughOnlineSocialNetworks", "throughAnOnlineAdvertisement", "throughATelevisionAdvert", "throughANewspaperAdvert", "throughFamilyOrFamilyEvents", "throughFriendsOrSocialEvents", "other"]);
var referralSourceSet = /* @__PURE__ */ new Set(["healthMedical", "psychosocial", "policeOther", "legalAssistance", "livelihoods", "selfReferral", "teacherSchoolOfficial", "communityOrCampLeader", "safehouse", "otherHumanitarianOrDevelopmentActor", "otherGovernmentService", "other"]);
var referralStatusSet = /* @__PURE__ */ new Set(["draft", "sent", "accepted", "rejected", "done", "revoked"]);
var relationToVictimSet = /* @__PURE__ */ new Set(["intimatePartner", "formerPartner", "family", "caregiver", "friendAcquaintance", "neighbour", "employer", "recruiterAgent", "smuggler", "official", "serviceProvider", "onlineContact", "stranger", "other", "intimateOrFormerPartner", "familyOrIntimatePartner", "acquaintedUnspecified", "strangerUnknownOrOther"]);
var rwandaDistrictSet = /* @__PURE__ */ new Set(["RW-01/Gasabo", "RW-01/Kicukiro", "RW-01/Nyarugenge", "RW-02/Bugesera", "RW-02/Gatsibo", "RW-02/Kayonza", "RW-02/Kirehe", "RW-02/Ngoma", "RW-02/Nyagatare", "RW-02/Rwamagana", "RW-03/Burera", "RW-03/Gakenke", "RW-03/Gicumbi", "RW-03/Musanze", "RW-03/Rulindo", "RW-04/Karongi", "RW-04/Ngororero", "RW-04/Nyabihu", "RW-04/Nyamasheke", "RW-04/Rubavu", "RW-04/Rusizi", "RW-04/Rutsiro", "RW-05/Gisagara", "RW-05/Huye", "RW-05/Kamonyi", "RW-05/Muhanga", "RW-05/Nyamagabe", "RW-05/Nyanza", "RW-05/Nyaruguru", "RW-05/Ruhango"]);
var rwandaSectorSet = /* @__PURE__ */ lazySet(() => unpackCodes("RW-01/Gasabo/:Bumbogo,Gatsata,Gikomero,Gisozi,Jabana,Jali,Kacyiru,Kimihurura,Kimironko,Kinyinya,Ndera,Nduba,Remera,Rusororo,Rutunga;RW-01/Kicukiro/:Gahanga,Gatenga,Gikondo,Kagarama,Kanombe,Kicukiro,Kigarama,Masaka,Niboye,Nyarugunga;RW-01/Nyarugenge/:Gitega,Kanyinya,Kigali,Kimisagara,Mageregere,Muhima,Nyakabanda,Nyamirambo,Nyarugenge,Rwezamenyo;RW-02/Bugesera/:Gashora,Juru,Kamabuye,Mareba,Mayange,Musenyi,Mwogo,Ngeruka,Ntarama,Nyamata,Nyarugenge,Rilima,Ruhuha,Rweru,Shyara;RW-02/Gatsibo/:Gasange,Gatsibo,Gitoki,Kabarore,Kageyo,Kiramuruzi,Kiziguro,Muhura,Murambi,Ngarama,Nyagihanga,Remera,Rugarama,Rwimbogo;RW-02/Kayonza/:Gahini,Kabare,Kabarondo,Mukarange,Murama,Murundi,Mwiri,Ndego,Nyamirama,Rukara,Ruramira,Rwinkwavu;RW-02/Kirehe/:Gahara,Gatore,Kigarama,Kigina,Kirehe,Mahama,Mpanga,Musaza,Mushikiri,Nasho,Nyamugari,Nyarubuye;RW-02/Ngoma/:Gashanda,Jarama,Karembo,Kazo,Kibungo,Mugesera,Murama,Mutenderi,Remera,Rukira,Rukumberi,Rurenge,Sake,Zaza;RW-02/Nyagatare/:Gatunda,Karama,Karangazi,Katabagemu,Kiyombe,Matimba,Mimuri,Mukama,Musheri,Nyagatare,Rukomo,Rwempasha,Rwimiyaga,Tabagwe;RW-02/Rwamagana/:Fumbwe,Gahengeri,Gishali,Karenge,Kigabiro,Muhazi,Munyaga,Munyiginya,Musha,Muyumbu,Mwulire,Nyakaliro,Nzige,Rubona;RW-03/Burera/:Bungwe,Butaro,Cyanika,Cyeru,Gahunga,Gatebe,Gitovu,Kagogo,Kinoni,Kinyababa,Kivuye,Nemba,Rugarama,Rugengabari,Ruhunde,Rusarabuye,Rwerere;RW-03/Gakenke/:Busengo,Coko,Cyabingo,Gakenke,Gashenyi,Janja,Kamubuga,Karambo,Kivuruga,Mataba,Minazi,Mugunga,Muhondo,Muyongwe,Muzo,Nemba,Ruli,Rusasa,Rushashi;RW-03/Gicumbi/:Bukure,Bwisige,Byumba,Cyumba,Giti,Kageyo,Kaniga,Manyagiro,Miyove,Mukarange,Muko,Mutete,Nyamiyaga,Nyankenke,Rubaya,Rukomo,Rushaki,Rutare,Ruvune,Rwamiko,Shangasha;RW-03/Musanze/:Busogo,Cyuve,Gacaca,Gashaki,Gataraga,Kimonyi,Kinigi,Muhoza,Muko,Musanze,Nkotsi,Nyange,Remera,Rwaza,Shingiro;RW-03/Rulindo/:Base,Burega,Bushoki,Buyoga,Cyinzuzi,Cyungo,Kinihira,Kisaro,Masoro,Mbogo,Murambi,Ngoma,Ntarabana,Rukozo,Rusiga,Shyorongi,Tumba;RW-04/Karongi/:Bwishyura,Gashari,Gishyita,Gitesi,Mubuga,Murambi,Murundi,Mutuntu,Rubengera,Rugabano,Ruganda,Rwankuba,Twumba;RW-04/Ngororero/:Bwira,Gatumba,Hindiro,Kabaya,Kageyo,Kavumu,Matyazo,Muhanda,Muhororo,Ndaro,Ngororero,Nyange,Sovu;RW-04/Nyabihu/:Bigogwe,Jenda,Jomba,Kabatwa,Karago,Kintobo,Mukamira,Muringa,Rambura,Rugera,Rurembo,Shyira;RW-04/Nyamasheke/:Bushekeri,Bushenge,Cyato,Gihombo,Kagano,Kanjongo,Karambi,Karengera,Kirimbi,Macuba,Mahembe,Nyabitekeri,Rangiro,Ruharambuga,Shangi;RW-04/Rubavu/:Bugeshi,Busasamana,Cyanzarwe,Gisenyi,Kanama,Kanzenze,Mudende,Nyakiriba,Nyamyumba,Nyundo,Rubavu,Rugerero;RW-04/Rusizi/:Bugarama,Butare,Bweyeye,Gashonga,Giheke,Gihundwe,Gikundamvura,Gitambi,Kamembe,Muganza,Mururu,Nkanka,Nkombo,Nkungu,Nyakabuye,Nyakarenzo,Nzahaha,Rwimbogo;RW-04/Rutsiro/:Boneza,Gihango,Kigeyo,Kivumu,Manihira,Mukura,Murunda,Musasa,Mushonyi,Mushubati,Nyabirasi,Ruhango,Rusebeya;RW-05/Gisagara/:Gikonko,Gishubi,Kansi,Kibirizi,Kigembe,Mamba,Muganza,Mugombwa,Mukindo,Musha,Ndora,Nyanza,Save;RW-05/Huye/:Gishamvu,Huye,Karama,Kigoma,Kinazi,Maraba,Mbazi,Mukura,Ngoma,Ruhashya,Rusatira,Rwaniro,Simbi,Tumba;RW-05/Kamonyi/:Gacurabwenge,Karama,Kayenzi,Kayumbu,Mugina,Musambira,Ngamba,Nyamiyaga,Nyarubaka,Rugarika,Rukoma,Runda;RW-05/Muhanga/:Cyeza,Kabacuzi,Kibangu,Kiyumba,Muhanga,Mushishiro,Nyabinoni,Nyamabuye,Nyarusange,Rongi,Rugendabari,Shyogwe;RW-05/Nyamagabe/:Buruhukiro,Cyanika,Gasaka,Gatare,Kaduha,Kamegeri,Kibirizi,Kibumbwe,Kitabi,Mbazi,Mugano,Musange,Musebeya,Mushubi,Nkomane,Tare,Uwinkingi;RW-05/Nyanza/:Busasamana,Busoro,Cyabakamyi,Kibilizi,Kigoma,Mukingo,Muyira,Ntyazo,Nyagisozi,Rwabicuma;RW-05/Nyaruguru/:Busanze,Cyahinda,Kibeho,Kivu,Mata,Muganza,Munini,Ngera,Ngoma,Nyabimata,Nyagisozi,Ruheru,Ruramba,Rusenge;RW-05/Ruhango/:Bweramana,Byimana,Kabagali,Kinazi,Kinihira,Mbuye,Mwendo,Ntongwe,Ruhango"));
var sensitivityLevelSet = /* @__PURE__ */ new Set(["low", "moderate", "high", "severe"]);
var serviceTypeSet = /* @__PURE__ */ new Set(["shelter", "medical", "clinicalManagementOfRape", "psychosocial", "legal", "policeProtection", "livelihood", "education", "cashOrMaterial", "return", "reintegration", "familyTracing", "documentation", "interpretation", "childcare", "other"]);
var staffRoleSet = /* @__PURE__ */ new Set(["caseWorker", "supervisor", "dataOfficer", "interpreter", "healthWorker", "socialWorker", "lawyer", "policeOfficer", "prosecutor", "researcher", "systemAdministrator", "other"]);
var statusBasisSet = /* @__PURE__ */ new Set(["selfReport", "screening", "interview", "documents", "courtDecision", "referralInformation", "other"]);
var subdivisionSet = /* @__PURE__ */ lazySet(() => unpackCodes("AD-:02,03,04,05,06,07,08;AE-:AJ,AZ,DU,FU,RK,SH,UQ;AF-:BAL,BAM,BDG,BDS,BGL,DAY,FRA,FYB,GHA,GHO,HEL,HER,JOW,KAB,KAN,KAP,KDZ,KHO,KNR,LAG,LOG,NAN,NIM,NUR,PAN,PAR,PIA,PKA,SAM,SAR,TAK,URU,WAR,ZAB;AG-:03,04,05,06,07,08,10,11;AL-:01,02,03,04,05,06,07,08,09,10,11,12;AM-:AG,AR,AV,ER,GR,KT,LO,SH,SU,TV,VD;AO-:BGO,BGU,BIE,CAB,CCU,CNN,CNO,CUS,HUA,HUI,LNO,LSU,LUA,MAL,MOX,NAM,UIG,ZAI;AR-:A,B,C,D,E,F,G,H,J,K,L,M,N,P,Q,R,S,T,U,V,W,X,Y,Z;AT-:1,2,3,4,5,6,7,8,9;AU-:ACT,NSW,NT,QLD,SA,TAS,VIC,WA;AZ-:ABS,AGA,AGC,AGM,AGS,AGU,AST,BA,BAB,BAL,BAR,BEY,BIL,CAB,CAL,CUL,DAS,FUZ,GA,GAD,GOR,GOY,GYG,HAC,IMI,ISM,KAL,KAN,KUR,LA,LAC,LAN,LER,MAS,MI,NA,NEF,NV,NX,OGU,ORD,QAB,QAX,QAZ,QBA,QBI,QOB,QUS,SA,SAB,SAD,SAH,SAK,SAL,SAR,SAT,SBN,SIY,SKR,SM,SMI,SMX,SR,SUS,TAR,TOV,UCA,XA,XAC,XCI,XIZ,XVD,YAR,YE,YEV,ZAN,ZAQ,ZAR;BA-:BIH,BRC,SRP;BB-:01,02,03,04,05,06,07,08,09,10,11;BD-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,A,B,C,D,E,F,G,H;BE-:BRU,VAN,VBR,VLG,VLI,VOV,VWV,WAL,WBR,WHT,WLG,WLX,WNA;BF-:01,02,03,04,05,06,07,08,09,10,11,12,13,BAL,BAM,BAN,BAZ,BGR,BLG,BLK,COM,GAN,GNA,GOU,HOU,IOB,KAD,KEN,KMD,KMP,KOP,KOS,KOT,KOW,LER,LOR,MOU,NAM,NAO,NAY,NOU,OUB,OUD,PAS,PON,SEN,SIS,SMT,SNG,SOM,SOR,TAP,TUI,YAG,YAT,ZIR,ZON,ZOU;BG-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28;BH-:13,14,15,17;BI-:BB,BL,BM,BR,CA,CI,GI,KI,KR,KY,MA,MU,MW,MY,NG,RM,RT,RY;BJ-:AK,AL,AQ,BO,CO,DO,KO,LI,MO,OU,PL,ZO;BN-:BE,BM,TE,TU;BO-:B,C,H,L,N,O,P,S,T;BQ-:BO,SA,SE;BR-:AC,AL,AM,AP,BA,CE,DF,ES,GO,MA,MG,MS,MT,PA,PB,PE,PI,PR,RJ,RN,RO,RR,RS,SC,SE,SP,TO;BS-:AK,BI,BP,BY,CE,CI,CK,CO,CS,EG,EX,FP,GC,HI,HT,IN,LI,MC,MG,MI,NE,NO,NP,NS,RC,RI,SA,SE,SO,SS,SW,WG;BT-:11,12,13,14,15,21,22,23,24,31,32,33,34,41,42,43,44,45,GA,TY;BW-:CE,CH,FR,GA,GH,JW,KG,KL,KW,LO,NE,NW,SE,SO,SP,ST;BY-:BR,HM,HO,HR,MA,MI,VI;BZ-:BZ,CY,CZL,OW,SC,TOL;CA-:AB,BC,MB,NB,NL,NS,NT,NU,ON,PE,QC,SK,YT;CD-:BC,BU,EQ,HK,HL,HU,IT,KC,KE,KG,KL,KN,KS,LO,LU,MA,MN,MO,NK,NU,SA,SK,SU,TA,TO,TU;CF-:AC,BB,BGF,BK,HK,HM,HS,KB,KG,LB,MB,MP,NM,OP,SE,UK,VK;CG-:11,12,13,14,15,16,2,5,7,8,9,BZV;CH-:AG,AI,AR,BE,BL,BS,FR,GE,GL,GR,JU,LU,NE,NW,OW,SG,SH,SO,SZ,TG,TI,UR,VD,VS,ZG,ZH;CI-:AB,BS,CM,DN,GD,LC,LG,MG,SM,SV,VB,WR,YM,ZZ;CL-:AI,AN,AP,AR,AT,BI,CO,LI,LL,LR,MA,ML,NB,RM,TA,VS;CM-:AD,CE,EN,ES,LT,NO,NW,OU,SU,SW;CN-:AH,BJ,CQ,FJ,GD,GS,GX,GZ,HA,HB,HE,HI,HK,HL,HN,JL,JS,JX,LN,MO,NM,NX,QH,SC,SD,SH,SN,SX,TJ,TW,XJ,XZ,YN,ZJ;CO-:AMA,ANT,ARA,ATL,BOL,BOY,CAL,CAQ,CAS,CAU,CES,CHO,COR,CUN,DC,GUA,GUV,HUI,LAG,MAG,MET,NAR,NSA,PUT,QUI,RIS,SAN,SAP,SUC,TOL,VAC,VAU,VID;CR-:A,C,G,H,L,P,SJ;CU-:01,03,04,05,06,07,08,09,10,11,12,13,14,15,16,99;CV-:B,BR,BV,CA,CF,CR,MA,MO,PA,PN,PR,RB,RG,RS,S,SD,SF,SL,SM,SO,SS,SV,TA,TS;CY-:01,02,03,04,05,06;CZ-:10,20,201,202,203,204,205,206,207,208,209,20A,20B,20C,31,311,312,313,314,315,316,317,32,321,322,323,324,325,326,327,41,411,412,413,42,421,422,423,424,425,426,427,51,511,512,513,514,52,521,522,523,524,525,53,531,532,533,534,63,631,632,633,634,635,64,641,642,643,644,645,646,647,71,711,712,713,714,715,72,721,722,723,724,80,801,802,803,804,805,806;DE-:BB,BE,BW,BY,HB,HE,HH,MV,NI,NW,RP,SH,SL,SN,ST,TH;DJ-:AR,AS,DI,DJ,OB,TA;DK-:015,020,025,030,035,040,042,050,055,060,065,070,076,080,101,147,81,82,83,84,85;DM-:02,03,04,05,06,07,08,09,10,11;DO-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42;DZ-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58;EC-:A,B,C,D,E,F,G,H,I,L,M,N,O,P,R,S,SD,SE,T,U,W,X,Y,Z;EE-:130,141,142,171,184,191,198,205,214,245,247,251,255,272,283,284,291,293,296,303,305,317,321,338,353,37,39,424,430,431,432,441,442,446,45,478,480,486,50,503,511,514,52,528,557,56,567,586,60,615,618,622,624,638,64,651,653,661,663,668,68,689,698,708,71,712,714,719,726,732,735,74,784,79,792,793,796,803,809,81,824,834,84,855,87,890,897,899,901,903,907,917,919,928;EG-:ALX,ASN,AST,BA,BH,BNS,C,DK,DT,FYM,GH,GZ,IS,JS,KB,KFS,KN,LX,MN,MNF,MT,PTS,SHG,SHR,SIN,SUZ,WAD;ER-:AN,DK,DU,GB,MA,SK;ES-:A,AB,AL,AN,AR,AS,AV,B,BA,BI,BU,C,CA,CB,CC,CE,CL,CM,CN,CO,CR,CS,CT,CU,EX,GA,GC,GI,GR,GU,H,HU,IB,J,L,LE,LO,LU,M,MA,MC,MD,ML,MU,NA,NC,O,OR,P,PM,PO,PV,RI,S,SA,SE,SG,SO,SS,T,TE,TF,TO,V,VA,VC,VI,Z,ZA;ET-:AA,AF,AM,BE,DD,GA,HA,OR,SI,SN,SO,SW,TI;FI-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19;FJ-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,C,E,N,R,W;FM-:KSA,PNI,TRK,YAP;FR-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20R,21,22,23,24,25,26,27,28,29,2A,2B,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,69M,6AE,70,71,72,73,74,75C,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,971,972,973,974,976,ARA,BFC,BL,BRE,CP,CVL,GES,HDF,IDF,MF,NAQ,NC,NOR,OCC,PAC,PDL,PF,PM,TF,WF;GA-:1,2,3,4,5,6,7,8,9;GB-:ABC,ABD,ABE,AGB,AGY,AND,ANN,ANS,BAS,BBD,BCP,BDF,BDG,BEN,BEX,BFS,BGE,BGW,BIR,BKM,BNE,BNH,BNS,BOL,BPL,BRC,BRD,BRY,BST,BUR,CAM,CAY,CBF,CCG,CGN,CHE,CHW,CLD,CLK,CMA,CMD,CMN,CON,COV,CRF,CRY,CWY,DAL,DBY,DEN,DER,DEV,DGY,DNC,DND,DOR,DRS,DUD,DUR,EAL,EAW,EAY,EDH,EDU,ELN,ELS,ENF,ENG,ERW,ERY,ESS,ESX,FAL,FIF,FLN,FMO,GAT,GBN,GLG,GLS,GRE,GWN,HAL,HAM,HAV,HCK,HEF,HIL,HLD,HMF,HNS,HPL,HRT,HRW,HRY,IOS,IOW,ISL,IVC,KEC,KEN,KHL,KIR,KTT,KWL,LAN,LBC,LBH,LCE,LDS,LEC,LEW,LIN,LIV,LND,LUT,MAN,MDB,MDW,MEA,MIK,MLN,MON,MRT,MRY,MTY,MUL,NAY,NBL,NEL,NET,NFK,NGM,NIR,NLK,NLN,NMD,NNH,NSM,NTL,NTT,NTY,NWM,NWP,NYK,OLD,ORK,OXF,PEM,PKN,PLY,POR,POW,PTE,RCC,RCH,RCT,RDB,RDG,RFW,RIC,ROT,RUT,SAW,SAY,SCB,SCT,SFK,SFT,SGC,SHF,SHN,SHR,SKP,SLF,SLG,SLK,SND,SOL,SOM,SOS,SRY,STE,STG,STH,STN,STS,STT,STY,SWA,SWD,SWK,TAM,TFW,THR,TOB,TOF,TRF,TWH,UKM,VGL,WAR,WBK,WDU,WFT,WGN,WIL,WKF,WLL,WLN,WLS,WLV,WND,WNH,WNM,WOK,WOR,WRL,WRT,WRX,WSM,WSX,YOR,ZET;GD-:01,02,03,04,05,06,10;GE-:AB,AJ,GU,IM,KA,KK,MM,RL,SJ,SK,SZ,TB;GH-:AA,AF,AH,BA,BE,BO,CP,EP,NE,NP,OT,SV,TV,UE,UW,WN,WP;GL-:AV,KU,QE,QT,SM;GM-:B,L,M,N,U,W;GN-:B,BE,BF,BK,C,CO,D,DB,DI,DL,DU,F,FA,FO,FR,GA,GU,K,KA,KB,KD,KE,KN,KO,KS,L,LA,LE,LO,M,MC,MD,ML,MM,N,NZ,PI,SI,TE,TO,YO;GQ-:AN,BN,BS,C,CS,DJ,I,KN,LI,WN;GR-:69,A,B,C,D,E,F,G,H,I,J,K,L,M;GT-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22;GW-:BA,BL,BM,BS,CA,GA,L,N,OI,QU,S,TO;GY-:BA,CU,DE,EB,ES,MA,PM,PT,UD,UT;HN-:AT,CH,CL,CM,CP,CR,EP,FM,GD,IB,IN,LE,LP,OC,OL,SB,VA,YO;HR-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21;HT-:AR,CE,GA,ND,NE,NI,NO,OU,SD,SE;HU-:BA,BC,BE,BK,BU,BZ,CS,DE,DU,EG,ER,FE,GS,GY,HB,HE,HV,JN,KE,KM,KV,MI,NK,NO,NY,PE,PS,SD,SF,SH,SK,SN,SO,SS,ST,SZ,TB,TO,VA,VE,VM,ZA,ZE;ID-:AC,BA,BB,BE,BT,GO,JA,JB,JI,JK,JT,JW,KA,KB,KI,KR,KS,KT,KU,LA,MA,ML,MU,NB,NT,NU,PA,PB,PD,PE,PP,PS,PT,RI,SA,SB,SG,SL,SM,SN,SR,SS,ST,SU,YO;IE-:C,CE,CN,CO,CW,D,DL,G,KE,KK,KY,L,LD,LH,LK,LM,LS,M,MH,MN,MO,OY,RN,SO,TA,U,WD,WH,WW,WX;IL-:D,HA,JM,M,TA,Z;IN-:AN,AP,AR,AS,BR,CG,CH,DH,DL,GA,GJ,HP,HR,JH,JK,KA,KL,LA,LD,MH,ML,MN,MP,MZ,NL,OD,PB,PY,RJ,SK,TN,TR,TS,UK,UP,WB;IQ-:AN,AR,BA,BB,BG,DA,DI,DQ,KA,KI,KR,MA,MU,NA,NI,QA,SD,SU,WA;IR-:00,01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30;IS-:1,2,3,4,5,6,7,8,AKN,AKU,ARN,ASA,BLA,BOG,BOL,DAB,DAV,EOM,EYF,FJD,FJL,FLA,FLR,GAR,GOG,GRN,GRU,GRY,HAF,HRG,HRU,HUG,HUV,HVA,HVE,ISA,KAL,KJO,KOP,LAN,MOS,MUL,MYR,NOR,RGE,RGY,RHH,RKN,RKV,SBT,SDN,SDV,SEL,SFA,SHF,SKF,SKG,SKO,SKR,SNF,SOG,SOL,SSS,STR,STY,SVG,TAL,THG,TJO,VEM,VER,VOP;IT-:21,23,25,32,34,36,42,45,52,55,57,62,65,67,72,75,77,78,82,88,AG,AL,AN,AP,AQ,AR,AT,AV,BA,BG,BI,BL,BN,BO,BR,BS,BT,BZ,CA,CB,CE,CH,CL,CN,CO,CR,CS,CT,CZ,EN,FC,FE,FG,FI,FM,FR,GE,GO,GR,IM,IS,KR,LC,LE,LI,LO,LT,LU,MB,MC,ME,MI,MN,MO,MS,MT,NA,NO,NU,OR,PA,PC,PD,PE,PG,PI,PN,PO,PR,PT,PU,PV,PZ,RA,RC,RE,RG,RI,RM,RN,RO,SA,SI,SO,SP,SR,SS,SU,SV,TA,TE,TN,TO,TP,TR,TS,TV,UD,VA,VB,VC,VE,VI,VR,VT,VV;JM-:01,02,03,04,05,06,07,08,09,10,11,12,13,14;JO-:AJ,AM,AQ,AT,AZ,BA,IR,JA,KA,MA,MD,MN;JP-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47;KE-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47;KG-:B,C,GB,GO,J,N,O,T,Y;KH-:1,10,11,12,13,14,15,16,17,18,19,2,20,21,22,23,24,25,3,4,5,6,7,8,9;KI-:G,L,P;KM-:A,G,M;KN-:01,02,03,04,05,06,07,08,09,10,11,12,13,15,K,N;KP-:01,02,03,04,05,06,07,08,09,10,13,14,15;KR-:11,26,27,28,29,30,31,41,42,43,44,45,46,47,48,49,50;KW-:AH,FA,HA,JA,KU,MU;KZ-:10,11,15,19,23,27,31,33,35,39,43,47,55,59,61,62,63,71,75,79;LA-:AT,BK,BL,CH,HO,KH,LM,LP,OU,PH,SL,SV,VI,VT,XA,XE,XI,XS;LB-:AK,AS,BA,BH,BI,JA,JL,NA;LC-:01,02,03,05,06,07,08,10,11,12;LI-:01,02,03,04,05,06,07,08,09,10,11;LK-:1,11,12,13,2,21,22,23,3,31,32,33,4,41,42,43,44,45,5,51,52,53,6,61,62,7,71,72,8,81,82,9,91,92;LR-:BG,BM,CM,GB,GG,GK,GP,LO,MG,MO,MY,NI,RG,RI,SI;LS-:A,B,C,D,E,F,G,H,J,K;LT-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,AL,KL,KU,MR,PN,SA,TA,TE,UT,VL;LU-:CA,CL,D,DI,EC,ES,G,GR,L,LU,ME,RD,RM,VD,WI;LV-:002,007,011,015,016,022,026,033,041,042,047,050,052,054,056,058,059,062,067,068,073,077,080,087,088,089,091,094,097,099,101,102,106,111,112,113,DGV,JEL,JUR,LPX,REZ,RIX,VEN;LY-:BA,BU,DR,GT,JA,JG,JI,JU,KF,MB,MI,MJ,MQ,NL,NQ,SB,SR,TB,WA,WD,WS,ZA;MA-:01,02,03,04,05,06,07,08,09,10,11,12,AGD,AOU,ASZ,AZI,BEM,BER,BES,BOD,BOM,BRR,CAS,CHE,CHI,CHT,DRI,ERR,ESI,ESM,FAH,FES,FIG,FQH,GUE,GUF,HAJ,HAO,HOC,IFR,INE,JDI,JRA,KEN,KES,KHE,KHN,KHO,LAA,LAR,MAR,MDF,MED,MEK,MID,MOH,MOU,NAD,NOU,OUA,OUD,OUJ,OUZ,RAB,REH,SAF,SAL,SEF,SET,SIB,SIF,SIK,SIL,SKH,TAF,TAI,TAO,TAR,TAT,TAZ,TET,TIN,TIZ,TNG,TNT,YUS,ZAG;MC-:CL,CO,FO,GA,JE,LA,MA,MC,MG,MO,MU,PH,SD,SO,SP,SR,VR;MD-:AN,BA,BD,BR,BS,CA,CL,CM,CR,CS,CT,CU,DO,DR,DU,ED,FA,FL,GA,GL,HI,IA,LE,NI,OC,OR,RE,RI,SD,SI,SN,SO,ST,SV,TA,TE,UN;ME-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25;MG-:A,D,F,M,T,U;MH-:ALK,ALL,ARN,AUR,EBO,ENI,JAB,JAL,KIL,KWA,L,LAE,LIB,LIK,MAJ,MAL,MEJ,MIL,NMK,NMU,RON,T,UJA,UTI,WTH,WTJ;MK-:101,102,103,104,105,106,107,108,109,201,202,203,204,205,206,207,208,209,210,211,301,303,304,307,308,310,311,312,313,401,402,403,404,405,406,407,408,409,410,501,502,503,504,505,506,507,508,509,601,602,603,604,605,606,607,608,609,701,702,703,704,705,706,801,802,803,804,805,806,807,808,809,810,811,812,813,814,815,816,817;ML-:1,10,2,3,4,5,6,7,8,9,BKO;MM-:01,02,03,04,05,06,07,11,12,13,14,15,16,17,18;MN-:035,037,039,041,043,046,047,049,051,053,055,057,059,061,063,064,065,067,069,071,073,1;MR-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15;MT-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68;MU-:AG,BL,CC,FL,GP,MO,PA,PL,PW,RO,RR,SA;MV-:00,01,02,03,04,05,07,08,12,13,14,17,20,23,24,25,26,27,28,29,MLE;MW-:BA,BL,C,CK,CR,CT,DE,DO,KR,KS,LI,LK,MC,MG,MH,MU,MW,MZ,N,NB,NE,NI,NK,NS,NU,PH,RU,S,SA,TH,ZO;MX-:AGU,BCN,BCS,CAM,CHH,CHP,CMX,COA,COL,DUR,GRO,GUA,HID,JAL,MEX,MIC,MOR,NAY,NLE,OAX,PUE,QUE,ROO,SIN,SLP,SON,TAB,TAM,TLA,VER,YUC,ZAC;MY-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16;MZ-:A,B,G,I,L,MPM,N,P,Q,S,T;NA-:CA,ER,HA,KA,KE,KH,KU,KW,OD,OH,ON,OS,OT,OW;NE-:1,2,3,4,5,6,7,8;NG-:AB,AD,AK,AN,BA,BE,BO,BY,CR,DE,EB,ED,EK,EN,FC,GO,IM,JI,KD,KE,KN,KO,KT,KW,LA,NA,NI,OG,ON,OS,OY,PL,RI,SO,TA,YO,ZA;NI-:AN,AS,BO,CA,CI,CO,ES,GR,JI,LE,MD,MN,MS,MT,NS,RI,SJ;NL-:AW,BQ1,BQ2,BQ3,CW,DR,FL,FR,GE,GR,LI,NB,NH,OV,SX,UT,ZE,ZH;NO-:03,11,15,18,21,22,30,34,38,42,46,50,54;NP-:P1,P2,P3,P4,P5,P6,P7;NR-:01,02,03,04,05,06,07,08,09,10,11,12,13,14;NZ-:AUK,BOP,CAN,CIT,GIS,HKB,MBH,MWT,NSN,NTL,OTA,STL,TAS,TKI,WGN,WKO,WTC;OM-:BJ,BS,BU,DA,MA,MU,SJ,SS,WU,ZA,ZU;PA-:1,10,2,3,4,5,6,7,8,9,EM,KY,NB,NT;PE-:AMA,ANC,APU,ARE,AYA,CAJ,CAL,CUS,HUC,HUV,ICA,JUN,LAL,LAM,LIM,LMA,LOR,MDD,MOQ,PAS,PIU,PUN,SAM,TAC,TUM,UCA;PG-:CPK,CPM,EBR,EHG,EPW,ESW,GPK,HLA,JWK,MBA,MPL,MPM,MRL,NCD,NIK,NPP,NSB,SAN,SHM,WBK,WHM,WPD;PH-:00,01,02,03,05,06,07,08,09,10,11,12,13,14,15,40,41,ABR,AGN,AGS,AKL,ALB,ANT,APA,AUR,BAN,BAS,BEN,BIL,BOH,BTG,BTN,BUK,BUL,CAG,CAM,CAN,CAP,CAS,CAT,CAV,CEB,COM,DAO,DAS,DAV,DIN,DVO,EAS,GUI,IFU,ILI,ILN,ILS,ISA,KAL,LAG,LAN,LAS,LEY,LUN,MAD,MAS,MDC,MDR,MGN,MGS,MOU,MSC,MSR,NCO,NEC,NER,NSA,NUE,NUV,PAM,PAN,PLW,QUE,QUI,RIZ,ROM,SAR,SCO,SIG,SLE,SLU,SOR,SUK,SUN,SUR,TAR,TAW,WSA,ZAN,ZAS,ZMB,ZSI;PK-:BA,GB,IS,JK,KP,PB,SD,TA;PL-:02,04,06,08,10,12,14,16,18,20,22,24,26,28,30,32;PS-:BTH,DEB,GZA,HBN,JEM,JEN,JRH,KYS,NBS,NGZ,QQA,RBH,RFH,SLT,TBS,TKM;PT-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,20,30;PW-:002,004,010,050,100,150,212,214,218,222,224,226,227,228,350,370;PY-:1,10,11,12,13,14,15,16,19,2,3,4,5,6,7,8,9,ASU;QA-:DA,KH,MS,RA,SH,US,WA,ZA;RO-:AB,AG,AR,B,BC,BH,BN,BR,BT,BV,BZ,CJ,CL,CS,CT,CV,DB,DJ,GJ,GL,GR,HD,HR,IF,IL,IS,MH,MM,MS,NT,OT,PH,SB,SJ,SM,SV,TL,TM,TR,VL,VN,VS;RS-:00,01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,KM,VO;RU-:AD,AL,ALT,AMU,ARK,AST,BA,BEL,BRY,BU,CE,CHE,CHU,CU,DA,IN,IRK,IVA,KAM,KB,KC,KDA,KEM,KGD,KGN,KHA,KHM,KIR,KK,KL,KLU,KO,KOS,KR,KRS,KYA,LEN,LIP,MAG,ME,MO,MOS,MOW,MUR,NEN,NGR,NIZ,NVS,OMS,ORE,ORL,PER,PNZ,PRI,PSK,ROS,RYA,SA,SAK,SAM,SAR,SE,SMO,SPE,STA,SVE,TA,TAM,TOM,TUL,TVE,TY,TYU,UD,ULY,VGG,VLA,VLG,VOR,YAN,YAR,YEV,ZAB;RW-:01,02,03,04,05;SA-:01,02,03,04,05,06,07,08,09,10,11,12,14;SB-:CE,CH,CT,GU,IS,MK,ML,RB,TE,WE;SC-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27;SD-:DC,DE,DN,DS,DW,GD,GK,GZ,KA,KH,KN,KS,NB,NO,NR,NW,RS,SI;SE-:AB,AC,BD,C,D,E,F,G,H,I,K,M,N,O,S,T,U,W,X,Y,Z;SG-:01,02,03,04,05;SH-:AC,HL,TA;SI-:001,002,003,004,005,006,007,008,009,010,011,012,013,014,015,016,017,018,019,020,021,022,023,024,025,026,027,028,029,030,031,032,033,034,035,036,037,038,039,040,041,042,043,044,045,046,047,048,049,050,051,052,053,054,055,056,057,058,059,060,061,062,063,064,065,066,067,068,069,070,071,072,073,074,075,076,077,078,079,080,081,082,083,084,085,086,087,088,089,090,091,092,093,094,095,096,097,098,099,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213;SK-:BC,BL,KI,NI,PV,TA,TC,ZI;SL-:E,N,NW,S,W;SM-:01,02,03,04,05,06,07,08,09;SN-:DB,DK,FK,KA,KD,KE,KL,LG,MT,SE,SL,TC,TH,ZG;SO-:AW,BK,BN,BR,BY,GA,GE,HI,JD,JH,MU,NU,SA,SD,SH,SO,TO,WO;SR-:BR,CM,CR,MA,NI,PM,PR,SA,SI,WA;SS-:BN,BW,EC,EE,EW,JG,LK,NU,UY,WR;ST-:01,02,03,04,05,06,P;SV-:AH,CA,CH,CU,LI,MO,PA,SA,SM,SO,SS,SV,UN,US;SY-:DI,DR,DY,HA,HI,HL,HM,ID,LA,QU,RA,RD,SU,TA;SZ-:HH,LU,MA,SH;TD-:BA,BG,BO,CB,EE,EO,GR,HL,KA,LC,LO,LR,MA,MC,ME,MO,ND,OD,SA,SI,TA,TI,WF;TG-:C,K,M,P,S;TH-:10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,60,61,62,63,64,65,66,67,70,71,72,73,74,75,76,77,80,81,82,83,84,85,86,90,91,92,93,94,95,96,S;TJ-:DU,GB,KT,RA,SU;TL-:AL,AN,BA,BO,CO,DI,ER,LA,LI,MF,MT,OE,VI;TM-:A,B,D,L,M,S;TN-:11,12,13,14,21,22,23,31,32,33,34,41,42,43,51,52,53,61,71,72,73,81,82,83;TO-:01,02,03,04,05;TR-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81;TT-:ARI,CHA,CTT,DMN,MRC,PED,POS,PRT,PTF,SFO,SGE,SIP,SJL,TOB,TUP;TV-:FUN,NIT,NKF,NKL,NMA,NMG,NUI,VAI;TW-:CHA,CYI,CYQ,HSQ,HSZ,HUA,ILA,KEE,KHH,KIN,LIE,MIA,NAN,NWT,PEN,PIF,TAO,TNN,TPE,TTT,TXG,YUN;TZ-:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31;UA-:05,07,09,12,14,18,21,23,26,30,32,35,40,43,46,48,51,53,56,59,61,63,65,68,71,74,77;UG-:101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,301,302,303,304,305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,322,323,324,325,326,327,328,329,330,331,332,333,334,335,336,337,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,434,435,C,E,N,W;UM-:67,71,76,79,81,84,86,89,95;US-:AK,AL,AR,AS,AZ,CA,CO,CT,DC,DE,FL,GA,GU,HI,IA,ID,IL,IN,KS,KY,LA,MA,MD,ME,MI,MN,MO,MP,MS,MT,NC,ND,NE,NH,NJ,NM,NV,NY,OH,OK,OR,PA,PR,RI,SC,SD,TN,TX,UM,UT,VA,VI,VT,WA,WI,WV,WY;UY-:AR,CA,CL,CO,DU,FD,FS,LA,MA,MO,PA,RN,RO,RV,SA,SJ,SO,TA,TT;UZ-:AN,BU,FA,JI,NG,NW,QA,QR,SA,SI,SU,TK,TO,XO;VC-:01,02,03,04,05,06;VE-:A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,R,S,T,U,V,W,X,Y,Z;VN-:01,02,03,04,05,06,07,09,13,14,18,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,39,40,41,43,44,45,46,47,49,50,51,52,53,54,55,56,57,58,59,61,63,66,67,68,69,70,71,72,73,CT,DN,HN,HP,SG;VU-:MAP,PAM,SAM,SEE,TAE,TOB;WF-:AL,SG,UV;WS-:AA,AL,AT,FA,GE,GI,PA,SA,TU,VF,VS;YE-:AB,AD,AM,BA,DA,DH,HD,HJ,HU,IB,JA,LA,MA,MR,MW,RA,SA,SD,SH,SN,SU,TA;ZA-:EC,FS,GP,KZN,LP,MP,NC,NW,WC;ZM-:01,02,03,04,05,06,07,08,09,10;ZW-:BU,HA,MA,MC,ME,MI,MN,MS,MV,MW"));
var supportPlanTypeSet = /* @__PURE__ */ new Set(["education", "financial", "health", "labourExploitationRehabilitation", "legal", "livelihood", "rightsBasedTraining", "sexualExploitationRehabilitation", "socialCare"]);
var traffickingStatusSet = /* @__PURE__ */ new Set(["potential", "presumed", "identified", "notAVictim", "declinedIdentification"]);
var transportSet = /* @__PURE__ */ new Set(["foot", "road", "rail", "air", "sea", "animal"]);
var travelDocumentSet = /* @__PURE__ */ new Set(["ownDocument", "falseDocument", "noDocument", "confiscated"]);
var vulnerabilityFactorSet = /* @__PURE__ */ new Set(["addiction", "socialGroup", "discrimination", "poverty", "disabilityAndPhysicalHealth", "mentalHealth", "migration", "homelessness", "abuseSocialMedia", "abusePhysical", "education", "workEnvironment", "familySize", "familyStructure", "socioEconomicStatus", "familyMigrationHistory", "householdLivelihood", "householdEducation", "genderDiscriminationInHousehold", "familyDynamics", "singleHeadedHousehold", "childHeadedHousehold", "psychologicalDependency", "culturalOrReligiousBeliefs", "irregularStatus", "lackOfInformation", "statelessness", "conflict", "naturalDisaster", "displacement", "supportiveFamily", "educationAccess", "knowledgeOfRights", "stableIncome", "communitySupport", "legalStatus", "accessToServices", "protectiveLaw", "other"]);
var vulnerabilityLevelSet = /* @__PURE__ */ new Set(["individual", "householdFamily", "community", "structural"]);
var whereaboutsSet = /* @__PURE__ */ new Set(["withPerson", "withOtherParent", "withRelatives", "withExploiter", "inCare", "elsewhere"]);
var worldRegionSet = /* @__PURE__ */ new Set(["africa", "americasOrOceania", "asia", "europe"]);

// ../core/src/validate/wrappers.ts
var EXTENSION_NAME = /^[a-z][a-z0-9-]*(\.[A-Za-z][A-Za-z0-9_-]*){2,}$/;
function failWrapper(issues, wrapper) {
  const from = issues.length;
  failHere(issues, "type", { expected: "object" });
  nest(issues, from, wrapper);
}
function checkAbsent(absent, o, issues, known, entity) {
  let unknown = 0;
  for (const name in absent) {
    tally.members++;
    const reason = absent[name];
    if (reason === void 0) continue;
    if (!known.has(name)) {
      unknown++;
      continue;
    }
    if (typeof reason === "string" && absentReasonSet.has(reason) && o[name] === void 0) continue;
    const field = `${entity}.${name}`;
    if (o[name] !== void 0) failRule(issues, "error", "value-or-reason", field, name);
    const path2 = ["absent", name];
    if (typeof reason !== "string")
      issues.push({ code: "type", severity: "error", path: path2, field, params: { expected: "text" } });
    else if (!absentReasonSet.has(reason))
      issues.push({ code: "codeList", severity: "error", path: path2, field, params: { list: "absentReason" } });
  }
  if (unknown > 0)
    issues.push({ code: "unknownField", severity: "error", path: ["absent"], params: { count: unknown } });
}
function checkProvenanceMap(value, issues, known, check) {
  if (!isObject(value)) {
    failWrapper(issues, "provenance");
    return;
  }
  const from = issues.length;
  for (const name of Object.keys(value)) {
    tally.members++;
    if (!known.has(name) || value[name] === void 0) continue;
    const start = issues.length;
    check(value[name], issues, value, value);
    if (issues.length > start) nest(issues, start, name);
  }
  failUnknown(issues, value, known);
  if (issues.length > from) nest(issues, from, "provenance");
}
function checkExtensions(value, issues) {
  if (!isObject(value)) {
    failWrapper(issues, "extensions");
    return;
  }
  let count = 0;
  for (const name of Object.keys(value)) if (!EXTENSION_NAME.test(name)) count++;
  if (count === 0) return;
  const from = issues.length;
  failHere(issues, "unknownField", { count });
  nest(issues, from, "extensions");
}

// ../core/src/generated/validators/provenance.ts
function checkProvenance(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $source;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "source": {
        $source = v;
        if (typeof v !== "string") fail(issues, "type", "provenance.source", "source", { expected: "text" });
        else if (!informationSourceSet.has(v)) fail(issues, "codeList", "provenance.source", "source", { list: "informationSource" });
        break;
      }
      case "system": {
        if (typeof v !== "string") fail(issues, "type", "provenance.system", "system", { expected: "text" });
        else if (!hasLength(v, 80)) fail(issues, "length", "provenance.system", "system", { min: 1, max: 80 });
        break;
      }
      case "asOf": {
        if (typeof v !== "string") fail(issues, "type", "provenance.asOf", "asOf", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "provenance.asOf", "asOf", { format: "partialDate" });
        break;
      }
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($source === void 0) fail(issues, "required", "provenance.source", "source", {});
}

// ../core/src/generated/validators/feedback.ts
var ABSENTABLE_Feedback = /* @__PURE__ */ new Set(["openingHoursSuited", "supportPersonAllowed", "privateMeeting", "languageUnderstood", "comfortableWithWorker"]);
function checkFeedback(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "openingHoursSuited": {
        if (typeof v !== "boolean") fail(issues, "type", "feedback.openingHoursSuited", "openingHoursSuited", { expected: "boolean" });
        break;
      }
      case "supportPersonAllowed": {
        if (typeof v !== "boolean") fail(issues, "type", "feedback.supportPersonAllowed", "supportPersonAllowed", { expected: "boolean" });
        break;
      }
      case "privateMeeting": {
        if (typeof v !== "boolean") fail(issues, "type", "feedback.privateMeeting", "privateMeeting", { expected: "boolean" });
        break;
      }
      case "languageUnderstood": {
        if (typeof v !== "boolean") fail(issues, "type", "feedback.languageUnderstood", "languageUnderstood", { expected: "boolean" });
        break;
      }
      case "comfortableWithWorker": {
        if (typeof v !== "boolean") fail(issues, "type", "feedback.comfortableWithWorker", "comfortableWithWorker", { expected: "boolean" });
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Feedback, "feedback");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Feedback, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
}

// ../core/src/generated/validators/support-plan.ts
var ABSENTABLE_SupportPlan = /* @__PURE__ */ new Set(["type", "objectives", "actionPlan", "plannedEnd", "actualEnd"]);
function checkSupportPlan(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "type": {
        if (typeof v !== "string") fail(issues, "type", "supportPlan.type", "type", { expected: "text" });
        else if (!supportPlanTypeSet.has(v)) fail(issues, "codeList", "supportPlan.type", "type", { list: "supportPlanType" });
        break;
      }
      case "objectives": {
        if (typeof v !== "string") fail(issues, "type", "supportPlan.objectives", "objectives", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "supportPlan.objectives", "objectives", { min: 1, max: 1e4 });
        break;
      }
      case "actionPlan": {
        if (typeof v !== "string") fail(issues, "type", "supportPlan.actionPlan", "actionPlan", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "supportPlan.actionPlan", "actionPlan", { min: 1, max: 1e4 });
        break;
      }
      case "plannedEnd": {
        if (typeof v !== "string") fail(issues, "type", "supportPlan.plannedEnd", "plannedEnd", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "supportPlan.plannedEnd", "plannedEnd", { format: "date" });
        break;
      }
      case "actualEnd": {
        if (typeof v !== "string") fail(issues, "type", "supportPlan.actualEnd", "actualEnd", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "supportPlan.actualEnd", "actualEnd", { format: "date" });
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_SupportPlan, "supportPlan");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_SupportPlan, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
}

// ../core/src/generated/validators/case.ts
var ABSENTABLE_Case = /* @__PURE__ */ new Set(["openedOn", "registrationYear", "closedOn", "status", "owner", "ownerId", "risk", "safetyPlanId", "closureReasons", "closureDetails", "feedback", "linkedCaseIds", "duplicateOf", "reportedElsewhere", "comments", "supportPlans"]);
function checkCaseRules(issues, parent, root, $duplicateOf, $id, $linkedCaseIds, $openedOn, $closedOn, $closureReasons, $absent, $status, $registrationYear) {
  if (!($duplicateOf === void 0 || $id === void 0 || areDifferent($duplicateOf, $id))) failRule(issues, "error", "case-not-its-own-duplicate", "case.duplicateOf", "duplicateOf");
  if (!($linkedCaseIds === void 0 || $id === void 0 || areDifferent($linkedCaseIds, $id))) failRule(issues, "error", "case-not-linked-to-itself", "case.linkedCaseIds", "linkedCaseIds");
  if (!($openedOn === void 0 || $closedOn === void 0 || isNotAfter($openedOn, $closedOn))) failRule(issues, "error", "case-opened-before-closed", "case.closedOn", "closedOn");
  if ($status === "closed" && !($closureReasons !== void 0 || hasReason($absent, "closureReasons"))) failRule(issues, "warning", "closed-case-has-reason", "case.closureReasons", "closureReasons");
  if ($closureReasons !== void 0 && !($status === "closed" || $status === "transferred" || $status === "reopened" || !($status !== void 0))) failRule(issues, "warning", "closure-reason-on-closed-case", "case.status", "status");
  if ($closedOn !== void 0 && !!($status === "open" || $status === "followUp")) failRule(issues, "warning", "closing-date-on-closed-case", "case.status", "status");
  if (!!($registrationYear !== void 0 && $openedOn !== void 0)) failRule(issues, "error", "registration-year-or-date", "case.registrationYear", "registrationYear");
}
function checkCase(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $duplicateOf;
  let $id;
  let $linkedCaseIds;
  let $openedOn;
  let $closedOn;
  let $closureReasons;
  let $absent;
  let $status;
  let $registrationYear;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        $id = v;
        if (typeof v !== "string") fail(issues, "type", "case.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "case.id", "id", { format: "identifier" });
        break;
      }
      case "openedOn": {
        $openedOn = v;
        if (typeof v !== "string") fail(issues, "type", "case.openedOn", "openedOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "case.openedOn", "openedOn", { format: "date" });
        break;
      }
      case "registrationYear": {
        $registrationYear = v;
        if (!Number.isInteger(v)) fail(issues, "type", "case.registrationYear", "registrationYear", { expected: "integer" });
        else if (v < 1990 || v > 2100) fail(issues, "range", "case.registrationYear", "registrationYear", { min: 1990, max: 2100 });
        break;
      }
      case "closedOn": {
        $closedOn = v;
        if (typeof v !== "string") fail(issues, "type", "case.closedOn", "closedOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "case.closedOn", "closedOn", { format: "date" });
        break;
      }
      case "status": {
        $status = v;
        if (typeof v !== "string") fail(issues, "type", "case.status", "status", { expected: "text" });
        else if (!caseStatusSet.has(v)) fail(issues, "codeList", "case.status", "status", { list: "caseStatus" });
        break;
      }
      case "owner": {
        if (typeof v !== "string") fail(issues, "type", "case.owner", "owner", { expected: "text" });
        else if (!staffRoleSet.has(v)) fail(issues, "codeList", "case.owner", "owner", { list: "staffRole" });
        break;
      }
      case "ownerId": {
        if (typeof v !== "string") fail(issues, "type", "case.ownerId", "ownerId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "case.ownerId", "ownerId", { format: "identifier" });
        break;
      }
      case "risk": {
        if (typeof v !== "string") fail(issues, "type", "case.risk", "risk", { expected: "text" });
        else if (!(v === "high" || v === "medium" || v === "low")) fail(issues, "codeList", "case.risk", "risk", { list: "riskLevel" });
        break;
      }
      case "safetyPlanId": {
        if (typeof v !== "string") fail(issues, "type", "case.safetyPlanId", "safetyPlanId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "case.safetyPlanId", "safetyPlanId", { format: "identifier" });
        break;
      }
      case "closureReasons": {
        $closureReasons = v;
        if (!Array.isArray(v)) fail(issues, "type", "case.closureReasons", "closureReasons", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "case.closureReasons", "closureReasons", { expected: "text" });
            else if (!closureReasonSet.has(w)) fail(issues, "codeList", "case.closureReasons", "closureReasons", { list: "closureReason" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "case.closureReasons", "closureReasons", {});
        }
        break;
      }
      case "closureDetails": {
        if (typeof v !== "string") fail(issues, "type", "case.closureDetails", "closureDetails", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "case.closureDetails", "closureDetails", { min: 1, max: 1e4 });
        break;
      }
      case "feedback": {
        const from = issues.length;
        checkFeedback(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "feedback");
        break;
      }
      case "linkedCaseIds": {
        $linkedCaseIds = v;
        if (!Array.isArray(v)) fail(issues, "type", "case.linkedCaseIds", "linkedCaseIds", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "case.linkedCaseIds", "linkedCaseIds", { expected: "text" });
            else if (!isIdentifier(w)) fail(issues, "format", "case.linkedCaseIds", "linkedCaseIds", { format: "identifier" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "case.linkedCaseIds", "linkedCaseIds", {});
        }
        break;
      }
      case "duplicateOf": {
        $duplicateOf = v;
        if (typeof v !== "string") fail(issues, "type", "case.duplicateOf", "duplicateOf", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "case.duplicateOf", "duplicateOf", { format: "identifier" });
        break;
      }
      case "reportedElsewhere": {
        if (typeof v !== "string") fail(issues, "type", "case.reportedElsewhere", "reportedElsewhere", { expected: "text" });
        else if (!(v === "no" || v === "gbvimsOrganisation" || v === "otherOrganisation")) fail(issues, "codeList", "case.reportedElsewhere", "reportedElsewhere", { list: "reportedElsewhere" });
        break;
      }
      case "comments": {
        if (!Array.isArray(v)) fail(issues, "type", "case.comments", "comments", { expected: "list" });
        else {
          if (v.length > 500) fail(issues, "length", "case.comments", "comments", { max: 500 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "case.comments", "comments", { expected: "text" });
            else if (!hasLength(w, 1e4)) fail(issues, "length", "case.comments", "comments", { min: 1, max: 1e4 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "supportPlans": {
        if (!Array.isArray(v)) fail(issues, "type", "case.supportPlans", "supportPlans", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkSupportPlan(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "supportPlans", i);
          }
        }
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Case, "case");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Case, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($id === void 0) fail(issues, "required", "case.id", "id", {});
  checkCaseRules(issues, parent, root, $duplicateOf, $id, $linkedCaseIds, $openedOn, $closedOn, $closureReasons, $absent, $status, $registrationYear);
}

// ../core/src/generated/validators/data-protection.ts
var ABSENTABLE_DataProtection = /* @__PURE__ */ new Set(["legalBases", "laws", "sensitivity", "retainUntil", "accessRoles", "pseudonymKeyRef", "collectedOn", "collectedBy", "lastReviewed", "transferAllowed", "transferConditions", "breachLogRef"]);
function checkDataProtectionRules(issues, parent, root, $collectedOn, $retainUntil, $lastReviewed, $transferConditions, $absent, $transferAllowed, $legalBases) {
  if (!($collectedOn === void 0 || $retainUntil === void 0 || isNotAfter($collectedOn, $retainUntil))) failRule(issues, "error", "retention-after-collection", "dataProtection.retainUntil", "retainUntil");
  if (!($collectedOn === void 0 || $lastReviewed === void 0 || isNotAfter($collectedOn, $lastReviewed))) failRule(issues, "error", "review-after-collection", "dataProtection.lastReviewed", "lastReviewed");
  if ($transferAllowed === "underConditions" && !($transferConditions !== void 0 || hasReason($absent, "transferConditions"))) failRule(issues, "error", "transfer-conditions-given", "dataProtection.transferConditions", "transferConditions");
  if (includesAny($legalBases, ["consent"]) && !every(root["victims"], (m) => some(m["consents"], (mm) => mm["decision"] === "granted"))) failRule(issues, "warning", "consent-basis-has-consent", "dataProtection.legalBases", "legalBases");
  if (!($retainUntil !== void 0 || hasReason($absent, "retainUntil"))) failRule(issues, "warning", "retention-date-given", "dataProtection.retainUntil", "retainUntil");
}
function checkDataProtection(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $collectedOn;
  let $retainUntil;
  let $lastReviewed;
  let $transferConditions;
  let $absent;
  let $transferAllowed;
  let $legalBases;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "legalBases": {
        $legalBases = v;
        if (!Array.isArray(v)) fail(issues, "type", "dataProtection.legalBases", "legalBases", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "dataProtection.legalBases", "legalBases", { expected: "text" });
            else if (!legalBasisSet.has(w)) fail(issues, "codeList", "dataProtection.legalBases", "legalBases", { list: "legalBasis" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "dataProtection.legalBases", "legalBases", {});
        }
        break;
      }
      case "laws": {
        if (!Array.isArray(v)) fail(issues, "type", "dataProtection.laws", "laws", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "dataProtection.laws", "laws", { expected: "text" });
            else if (!(w === "rwandaLaw058Of2021" || w === "gdpr" || w === "other")) fail(issues, "codeList", "dataProtection.laws", "laws", { list: "applicableLaw" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "dataProtection.laws", "laws", {});
        }
        break;
      }
      case "sensitivity": {
        if (typeof v !== "string") fail(issues, "type", "dataProtection.sensitivity", "sensitivity", { expected: "text" });
        else if (!sensitivityLevelSet.has(v)) fail(issues, "codeList", "dataProtection.sensitivity", "sensitivity", { list: "sensitivityLevel" });
        break;
      }
      case "retainUntil": {
        $retainUntil = v;
        if (typeof v !== "string") fail(issues, "type", "dataProtection.retainUntil", "retainUntil", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "dataProtection.retainUntil", "retainUntil", { format: "date" });
        break;
      }
      case "accessRoles": {
        if (!Array.isArray(v)) fail(issues, "type", "dataProtection.accessRoles", "accessRoles", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "dataProtection.accessRoles", "accessRoles", { expected: "text" });
            else if (!staffRoleSet.has(w)) fail(issues, "codeList", "dataProtection.accessRoles", "accessRoles", { list: "staffRole" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "dataProtection.accessRoles", "accessRoles", {});
        }
        break;
      }
      case "pseudonymKeyRef": {
        if (typeof v !== "string") fail(issues, "type", "dataProtection.pseudonymKeyRef", "pseudonymKeyRef", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "dataProtection.pseudonymKeyRef", "pseudonymKeyRef", { format: "identifier" });
        break;
      }
      case "collectedOn": {
        $collectedOn = v;
        if (typeof v !== "string") fail(issues, "type", "dataProtection.collectedOn", "collectedOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "dataProtection.collectedOn", "collectedOn", { format: "date" });
        break;
      }
      case "collectedBy": {
        if (typeof v !== "string") fail(issues, "type", "dataProtection.collectedBy", "collectedBy", { expected: "text" });
        else if (!staffRoleSet.has(v)) fail(issues, "codeList", "dataProtection.collectedBy", "collectedBy", { list: "staffRole" });
        break;
      }
      case "lastReviewed": {
        $lastReviewed = v;
        if (typeof v !== "string") fail(issues, "type", "dataProtection.lastReviewed", "lastReviewed", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "dataProtection.lastReviewed", "lastReviewed", { format: "date" });
        break;
      }
      case "transferAllowed": {
        $transferAllowed = v;
        if (typeof v !== "string") fail(issues, "type", "dataProtection.transferAllowed", "transferAllowed", { expected: "text" });
        else if (!(v === "yes" || v === "no" || v === "underConditions")) fail(issues, "codeList", "dataProtection.transferAllowed", "transferAllowed", { list: "transferDecision" });
        break;
      }
      case "transferConditions": {
        $transferConditions = v;
        if (typeof v !== "string") fail(issues, "type", "dataProtection.transferConditions", "transferConditions", { expected: "text" });
        else if (!hasLength(v, 500)) fail(issues, "length", "dataProtection.transferConditions", "transferConditions", { min: 1, max: 500 });
        break;
      }
      case "breachLogRef": {
        if (typeof v !== "string") fail(issues, "type", "dataProtection.breachLogRef", "breachLogRef", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "dataProtection.breachLogRef", "breachLogRef", { format: "identifier" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_DataProtection, "dataProtection");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_DataProtection, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  checkDataProtectionRules(issues, parent, root, $collectedOn, $retainUntil, $lastReviewed, $transferConditions, $absent, $transferAllowed, $legalBases);
}

// ../core/src/generated/validators/place.ts
function checkPlaceRules(issues, parent, root, $adm1, $country, $adm2, $adm3) {
  if (!($adm1 === void 0 || $country === void 0 || startsWith($adm1, $country))) failRule(issues, "error", "adm1-in-country", "place.adm1", "adm1");
  if (!($adm2 === void 0 || $adm1 === void 0 || startsWith($adm2, $adm1))) failRule(issues, "error", "adm2-in-adm1", "place.adm2", "adm2");
  if (!($adm3 === void 0 || $adm2 === void 0 || startsWith($adm3, $adm2))) failRule(issues, "error", "adm3-in-adm2", "place.adm3", "adm3");
  if (!($adm2 === void 0 || $country === void 0 || startsWith($adm2, $country))) failRule(issues, "error", "adm2-in-country", "place.adm2", "adm2");
  if (!($adm3 === void 0 || $country === void 0 || startsWith($adm3, $country))) failRule(issues, "error", "adm3-in-country", "place.adm3", "adm3");
}
function checkPlace(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $adm1;
  let $country;
  let $adm2;
  let $adm3;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "country": {
        $country = v;
        if (typeof v !== "string") fail(issues, "type", "place.country", "country", { expected: "text" });
        else if (!countrySet.has(v)) fail(issues, "codeList", "place.country", "country", { list: "country" });
        break;
      }
      case "adm1": {
        $adm1 = v;
        if (typeof v !== "string") fail(issues, "type", "place.adm1", "adm1", { expected: "text" });
        else if (!subdivisionSet.has(v)) fail(issues, "codeList", "place.adm1", "adm1", { list: "subdivision" });
        break;
      }
      case "adm2": {
        $adm2 = v;
        if (typeof v !== "string") fail(issues, "type", "place.adm2", "adm2", { expected: "text" });
        else if (!rwandaDistrictSet.has(v)) fail(issues, "codeList", "place.adm2", "adm2", { list: "rwandaDistrict" });
        break;
      }
      case "adm3": {
        $adm3 = v;
        if (typeof v !== "string") fail(issues, "type", "place.adm3", "adm3", { expected: "text" });
        else if (!rwandaSectorSet.has(v)) fail(issues, "codeList", "place.adm3", "adm3", { list: "rwandaSector" });
        break;
      }
      case "locality": {
        if (typeof v !== "string") fail(issues, "type", "place.locality", "locality", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "place.locality", "locality", { min: 1, max: 120 });
        break;
      }
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  checkPlaceRules(issues, parent, root, $adm1, $country, $adm2, $adm3);
}

// ../core/src/generated/validators/event.ts
var ABSENTABLE_Event = /* @__PURE__ */ new Set(["acts", "means", "purposes", "iccsCode", "periodFrom", "periodTo", "durationBand", "places", "transnational", "perpetratorIds", "description"]);
function checkEventRules(issues, parent, root, $victimIds, $perpetratorIds, $periodFrom, $periodTo, $means, $absent, $iccsCode, $purposes) {
  if (!($victimIds === void 0 || resolve($victimIds, root["victims"]))) failRule(issues, "error", "event-victims-resolve", "event.victimIds", "victimIds");
  if (!($perpetratorIds === void 0 || resolve($perpetratorIds, root["perpetrators"]))) failRule(issues, "error", "event-perpetrators-resolve", "event.perpetratorIds", "perpetratorIds");
  if (!($periodFrom === void 0 || $periodTo === void 0 || isNotAfter($periodFrom, $periodTo))) failRule(issues, "error", "event-period-in-order", "event.periodTo", "periodTo");
  if (!($periodFrom === void 0 || isNotAfter($periodFrom, memberOf(root["case"], "openedOn")))) failRule(issues, "warning", "event-before-registration", "event.periodFrom", "periodFrom");
  if (!($means !== void 0 || hasReason($absent, "means") || everyReferred($victimIds, root["victims"], (m) => m["minorAtEntry"] === "minor" || m["minorAtStartOfExploitation"] === "minor" || m["minorAtRegistration"] === "minor"))) failRule(issues, "error", "means-for-adults", "event.means", "means");
  if (someReferred($victimIds, root["victims"], (m) => m["status"] === "identified") && !(countOf($means) >= 1 || everyReferred($victimIds, root["victims"], (m) => m["minorAtEntry"] === "minor" || m["minorAtStartOfExploitation"] === "minor" || m["minorAtRegistration"] === "minor"))) failRule(issues, "warning", "elements-of-identified-victims", "event.means", "means");
  if ($purposes !== void 0 && !!($iccsCode === "02041" && !includesAny($purposes, ["prostitutionOfOthers", "otherSexualExploitation"]) || $iccsCode === "02043" && !includesAny($purposes, ["organRemoval"]) || $iccsCode === "02042" && !includesAny($purposes, ["forcedLabourServices", "slavery", "practicesSimilarToSlavery", "servitude", "domesticServitude", "debtBondage", "forcedBegging", "forcedCriminality"]))) failRule(issues, "warning", "offence-class-fits-purpose", "event.iccsCode", "iccsCode");
}
function checkEvent(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $victimIds;
  let $perpetratorIds;
  let $periodFrom;
  let $periodTo;
  let $means;
  let $absent;
  let $iccsCode;
  let $purposes;
  let $id;
  let $acts;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        $id = v;
        if (typeof v !== "string") fail(issues, "type", "event.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "event.id", "id", { format: "identifier" });
        break;
      }
      case "acts": {
        $acts = v;
        if (!Array.isArray(v)) fail(issues, "type", "event.acts", "acts", { expected: "list" });
        else {
          if (v.length < 1) fail(issues, "length", "event.acts", "acts", { min: 1 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "event.acts", "acts", { expected: "text" });
            else if (!actSet.has(w)) fail(issues, "codeList", "event.acts", "acts", { list: "act" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "event.acts", "acts", {});
        }
        break;
      }
      case "means": {
        $means = v;
        if (!Array.isArray(v)) fail(issues, "type", "event.means", "means", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "event.means", "means", { expected: "text" });
            else if (!meansSet.has(w)) fail(issues, "codeList", "event.means", "means", { list: "means" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "event.means", "means", {});
        }
        break;
      }
      case "purposes": {
        $purposes = v;
        if (!Array.isArray(v)) fail(issues, "type", "event.purposes", "purposes", { expected: "list" });
        else {
          if (v.length < 1) fail(issues, "length", "event.purposes", "purposes", { min: 1 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "event.purposes", "purposes", { expected: "text" });
            else if (!purposeSet.has(w)) fail(issues, "codeList", "event.purposes", "purposes", { list: "purpose" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "event.purposes", "purposes", {});
        }
        break;
      }
      case "iccsCode": {
        $iccsCode = v;
        if (typeof v !== "string") fail(issues, "type", "event.iccsCode", "iccsCode", { expected: "text" });
        else if (!iccsOffenceSet.has(v)) fail(issues, "codeList", "event.iccsCode", "iccsCode", { list: "iccsOffence" });
        break;
      }
      case "periodFrom": {
        $periodFrom = v;
        if (typeof v !== "string") fail(issues, "type", "event.periodFrom", "periodFrom", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "event.periodFrom", "periodFrom", { format: "partialDate" });
        break;
      }
      case "periodTo": {
        $periodTo = v;
        if (typeof v !== "string") fail(issues, "type", "event.periodTo", "periodTo", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "event.periodTo", "periodTo", { format: "partialDate" });
        break;
      }
      case "durationBand": {
        if (typeof v !== "string") fail(issues, "type", "event.durationBand", "durationBand", { expected: "text" });
        else if (!(v === "months0To12" || v === "months13To24" || v === "months25AndOver")) fail(issues, "codeList", "event.durationBand", "durationBand", { list: "durationBand" });
        break;
      }
      case "places": {
        if (!Array.isArray(v)) fail(issues, "type", "event.places", "places", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkPlace(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "places", i);
          }
        }
        break;
      }
      case "transnational": {
        if (typeof v !== "string") fail(issues, "type", "event.transnational", "transnational", { expected: "text" });
        else if (!(v === "transnational" || v === "internal")) fail(issues, "codeList", "event.transnational", "transnational", { list: "transnationality" });
        break;
      }
      case "victimIds": {
        $victimIds = v;
        if (!Array.isArray(v)) fail(issues, "type", "event.victimIds", "victimIds", { expected: "list" });
        else {
          if (v.length < 1) fail(issues, "length", "event.victimIds", "victimIds", { min: 1 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "event.victimIds", "victimIds", { expected: "text" });
            else if (!isIdentifier(w)) fail(issues, "format", "event.victimIds", "victimIds", { format: "identifier" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "event.victimIds", "victimIds", {});
        }
        break;
      }
      case "perpetratorIds": {
        $perpetratorIds = v;
        if (!Array.isArray(v)) fail(issues, "type", "event.perpetratorIds", "perpetratorIds", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "event.perpetratorIds", "perpetratorIds", { expected: "text" });
            else if (!isIdentifier(w)) fail(issues, "format", "event.perpetratorIds", "perpetratorIds", { format: "identifier" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "event.perpetratorIds", "perpetratorIds", {});
        }
        break;
      }
      case "description": {
        if (typeof v !== "string") fail(issues, "type", "event.description", "description", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "event.description", "description", { min: 1, max: 1e4 });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Event, "event");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Event, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($id === void 0) fail(issues, "required", "event.id", "id", {});
  if ($acts === void 0 && !hasReason($absent, "acts")) fail(issues, "required", "event.acts", "acts", {});
  if ($purposes === void 0 && !hasReason($absent, "purposes")) fail(issues, "required", "event.purposes", "purposes", {});
  if ($victimIds === void 0) fail(issues, "required", "event.victimIds", "victimIds", {});
  checkEventRules(issues, parent, root, $victimIds, $perpetratorIds, $periodFrom, $periodTo, $means, $absent, $iccsCode, $purposes);
}

// ../core/src/generated/validators/justice-step.ts
var ABSENTABLE_JusticeStep = /* @__PURE__ */ new Set(["stage", "date"]);
function checkJusticeStep(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $stage;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "stage": {
        $stage = v;
        if (typeof v !== "string") fail(issues, "type", "justiceStep.stage", "stage", { expected: "text" });
        else if (!justiceStageSet.has(v)) fail(issues, "codeList", "justiceStep.stage", "stage", { list: "justiceStage" });
        break;
      }
      case "date": {
        if (typeof v !== "string") fail(issues, "type", "justiceStep.date", "date", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "justiceStep.date", "date", { format: "partialDate" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_JusticeStep, "justiceStep");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_JusticeStep, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($stage === void 0 && !hasReason($absent, "stage")) fail(issues, "required", "justiceStep.stage", "stage", {});
}

// ../core/src/generated/validators/perpetrator.ts
var ABSENTABLE_Perpetrator = /* @__PURE__ */ new Set(["kind", "sex", "sexBasis", "gendersAsPublished", "ageBands", "citizenships", "regionsAsPublished", "roles", "roleDetails", "organisation", "paidMoney", "organisedCrime", "justiceStage", "justiceHistory", "articles", "sentences", "numberOfVictims"]);
function checkPerpetratorRules(issues, parent, root, $sex, $ageBands, $citizenships, $kind, $sexBasis, $absent, $justiceStage, $sentences, $provenance, $roles, $gendersAsPublished) {
  if ($kind === "organisation" && !!($sex !== void 0 || $ageBands !== void 0 || $citizenships !== void 0)) failRule(issues, "error", "organisation-has-no-sex", "perpetrator.sex", "sex");
  if ($sex !== void 0 && !($sexBasis !== void 0 || hasReason($absent, "sexBasis"))) failRule(issues, "warning", "perpetrator-sex-has-basis", "perpetrator.sexBasis", "sexBasis");
  if ($sentences !== void 0 && !($justiceStage === "convicted")) failRule(issues, "warning", "sentence-has-conviction", "perpetrator.justiceStage", "justiceStage");
  if (includesAny($roles, ["recruiterOrBroker", "transactionParticipant", "controllerAbuserOrKidnapper"]) && !(sourceOf($provenance, "roles") === "import")) failRule(issues, "error", "merged-roles-only-imported", "perpetrator.roles", "roles");
  if ($gendersAsPublished !== void 0 && !(sourceOf($provenance, "gendersAsPublished") === "import")) failRule(issues, "error", "published-genders-imported", "perpetrator.gendersAsPublished", "gendersAsPublished");
}
function checkPerpetrator(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $sex;
  let $ageBands;
  let $citizenships;
  let $kind;
  let $sexBasis;
  let $absent;
  let $justiceStage;
  let $sentences;
  let $provenance;
  let $roles;
  let $gendersAsPublished;
  let $id;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        $id = v;
        if (typeof v !== "string") fail(issues, "type", "perpetrator.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "perpetrator.id", "id", { format: "identifier" });
        break;
      }
      case "kind": {
        $kind = v;
        if (typeof v !== "string") fail(issues, "type", "perpetrator.kind", "kind", { expected: "text" });
        else if (!(v === "person" || v === "organisation")) fail(issues, "codeList", "perpetrator.kind", "kind", { list: "perpetratorKind" });
        break;
      }
      case "sex": {
        $sex = v;
        if (typeof v !== "string") fail(issues, "type", "perpetrator.sex", "sex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "otherMarker")) fail(issues, "codeList", "perpetrator.sex", "sex", { list: "sex" });
        break;
      }
      case "sexBasis": {
        $sexBasis = v;
        if (typeof v !== "string") fail(issues, "type", "perpetrator.sexBasis", "sexBasis", { expected: "text" });
        else if (!(v === "document" || v === "observed" || v === "self")) fail(issues, "codeList", "perpetrator.sexBasis", "sexBasis", { list: "sexBasis" });
        break;
      }
      case "gendersAsPublished": {
        $gendersAsPublished = v;
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.gendersAsPublished", "gendersAsPublished", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.gendersAsPublished", "gendersAsPublished", { expected: "text" });
            else if (!publishedGenderSet.has(w)) fail(issues, "codeList", "perpetrator.gendersAsPublished", "gendersAsPublished", { list: "publishedGender" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "perpetrator.gendersAsPublished", "gendersAsPublished", {});
        }
        break;
      }
      case "ageBands": {
        $ageBands = v;
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.ageBands", "ageBands", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.ageBands", "ageBands", { expected: "text" });
            else if (!perpetratorAgeBandSet.has(w)) fail(issues, "codeList", "perpetrator.ageBands", "ageBands", { list: "perpetratorAgeBand" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "perpetrator.ageBands", "ageBands", {});
        }
        break;
      }
      case "citizenships": {
        $citizenships = v;
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.citizenships", "citizenships", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.citizenships", "citizenships", { expected: "text" });
            else if (!countrySet.has(w)) fail(issues, "codeList", "perpetrator.citizenships", "citizenships", { list: "country" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "perpetrator.citizenships", "citizenships", {});
        }
        break;
      }
      case "regionsAsPublished": {
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.regionsAsPublished", "regionsAsPublished", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.regionsAsPublished", "regionsAsPublished", { expected: "text" });
            else if (!worldRegionSet.has(w)) fail(issues, "codeList", "perpetrator.regionsAsPublished", "regionsAsPublished", { list: "worldRegion" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "perpetrator.regionsAsPublished", "regionsAsPublished", {});
        }
        break;
      }
      case "roles": {
        $roles = v;
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.roles", "roles", { expected: "list" });
        else {
          if (v.length < 1) fail(issues, "length", "perpetrator.roles", "roles", { min: 1 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.roles", "roles", { expected: "text" });
            else if (!perpetratorRoleSet.has(w)) fail(issues, "codeList", "perpetrator.roles", "roles", { list: "perpetratorRole" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "perpetrator.roles", "roles", {});
        }
        break;
      }
      case "roleDetails": {
        if (typeof v !== "string") fail(issues, "type", "perpetrator.roleDetails", "roleDetails", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "perpetrator.roleDetails", "roleDetails", { min: 1, max: 1e4 });
        break;
      }
      case "organisation": {
        if (typeof v !== "string") fail(issues, "type", "perpetrator.organisation", "organisation", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "perpetrator.organisation", "organisation", { min: 1, max: 200 });
        break;
      }
      case "paidMoney": {
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.paidMoney", "paidMoney", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.paidMoney", "paidMoney", { expected: "text" });
            else if (!(w === "yes" || w === "no")) fail(issues, "codeList", "perpetrator.paidMoney", "paidMoney", { list: "yesNo" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "perpetrator.paidMoney", "paidMoney", {});
        }
        break;
      }
      case "organisedCrime": {
        if (typeof v !== "boolean") fail(issues, "type", "perpetrator.organisedCrime", "organisedCrime", { expected: "boolean" });
        break;
      }
      case "justiceStage": {
        $justiceStage = v;
        if (typeof v !== "string") fail(issues, "type", "perpetrator.justiceStage", "justiceStage", { expected: "text" });
        else if (!justiceStageSet.has(v)) fail(issues, "codeList", "perpetrator.justiceStage", "justiceStage", { list: "justiceStage" });
        break;
      }
      case "justiceHistory": {
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.justiceHistory", "justiceHistory", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkJusticeStep(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "justiceHistory", i);
          }
        }
        break;
      }
      case "articles": {
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.articles", "articles", { expected: "list" });
        else {
          if (v.length > 20) fail(issues, "length", "perpetrator.articles", "articles", { max: 20 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.articles", "articles", { expected: "text" });
            else if (!hasLength(w, 60)) fail(issues, "length", "perpetrator.articles", "articles", { min: 1, max: 60 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "sentences": {
        $sentences = v;
        if (!Array.isArray(v)) fail(issues, "type", "perpetrator.sentences", "sentences", { expected: "list" });
        else {
          if (v.length > 20) fail(issues, "length", "perpetrator.sentences", "sentences", { max: 20 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "perpetrator.sentences", "sentences", { expected: "text" });
            else if (!hasLength(w, 200)) fail(issues, "length", "perpetrator.sentences", "sentences", { min: 1, max: 200 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "numberOfVictims": {
        if (!Number.isInteger(v)) fail(issues, "type", "perpetrator.numberOfVictims", "numberOfVictims", { expected: "integer" });
        else if (v < 0 || v > 1e5) fail(issues, "range", "perpetrator.numberOfVictims", "numberOfVictims", { min: 0, max: 1e5 });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Perpetrator, "perpetrator");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        $provenance = v;
        checkProvenanceMap(v, issues, ABSENTABLE_Perpetrator, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($id === void 0) fail(issues, "required", "perpetrator.id", "id", {});
  if ($roles === void 0 && !hasReason($absent, "roles")) fail(issues, "required", "perpetrator.roles", "roles", {});
  checkPerpetratorRules(issues, parent, root, $sex, $ageBands, $citizenships, $kind, $sexBasis, $absent, $justiceStage, $sentences, $provenance, $roles, $gendersAsPublished);
}

// ../core/src/generated/validators/relation.ts
var ABSENTABLE_Relation = /* @__PURE__ */ new Set(["kinds"]);
function checkRelationRules(issues, parent, root, $victimId, $perpetratorId, $provenance, $kinds) {
  if (!($victimId === void 0 || resolve($victimId, root["victims"]))) failRule(issues, "error", "relation-victim-resolves", "relation.victimId", "victimId");
  if (!($perpetratorId === void 0 || resolve($perpetratorId, root["perpetrators"]))) failRule(issues, "error", "relation-perpetrator-resolves", "relation.perpetratorId", "perpetratorId");
  if (includesAny($kinds, ["familyOrIntimatePartner", "acquaintedUnspecified", "strangerUnknownOrOther"]) && !(sourceOf($provenance, "kinds") === "import")) failRule(issues, "error", "merged-relations-only-imported", "relation.kinds", "kinds");
}
function checkRelation(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $victimId;
  let $perpetratorId;
  let $provenance;
  let $kinds;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "victimId": {
        $victimId = v;
        if (typeof v !== "string") fail(issues, "type", "relation.victimId", "victimId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "relation.victimId", "victimId", { format: "identifier" });
        break;
      }
      case "perpetratorId": {
        $perpetratorId = v;
        if (typeof v !== "string") fail(issues, "type", "relation.perpetratorId", "perpetratorId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "relation.perpetratorId", "perpetratorId", { format: "identifier" });
        break;
      }
      case "kinds": {
        $kinds = v;
        if (!Array.isArray(v)) fail(issues, "type", "relation.kinds", "kinds", { expected: "list" });
        else {
          if (v.length < 1) fail(issues, "length", "relation.kinds", "kinds", { min: 1 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "relation.kinds", "kinds", { expected: "text" });
            else if (!relationToVictimSet.has(w)) fail(issues, "codeList", "relation.kinds", "kinds", { list: "relationToVictim" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "relation.kinds", "kinds", {});
        }
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Relation, "relation");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        $provenance = v;
        checkProvenanceMap(v, issues, ABSENTABLE_Relation, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($victimId === void 0) fail(issues, "required", "relation.victimId", "victimId", {});
  if ($perpetratorId === void 0) fail(issues, "required", "relation.perpetratorId", "perpetratorId", {});
  if ($kinds === void 0 && !hasReason($absent, "kinds")) fail(issues, "required", "relation.kinds", "kinds", {});
  checkRelationRules(issues, parent, root, $victimId, $perpetratorId, $provenance, $kinds);
}

// ../core/src/generated/validators/reporting-entity.ts
var ABSENTABLE_ReportingEntity = /* @__PURE__ */ new Set(["name", "type", "place", "street", "postalCode", "longitude", "latitude", "phone", "dataSources", "legalMandate"]);
function checkReportingEntityRules(issues, parent, root, $longitude, $latitude) {
  if (($longitude !== void 0 || $latitude !== void 0) && !($longitude !== void 0 && $latitude !== void 0)) failRule(issues, "error", "organisation-coordinates-together", "reportingEntity.latitude", "latitude");
}
function checkReportingEntity(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $longitude;
  let $latitude;
  let $id;
  let $type;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        $id = v;
        if (typeof v !== "string") fail(issues, "type", "reportingEntity.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "reportingEntity.id", "id", { format: "identifier" });
        break;
      }
      case "name": {
        if (typeof v !== "string") fail(issues, "type", "reportingEntity.name", "name", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "reportingEntity.name", "name", { min: 1, max: 200 });
        break;
      }
      case "type": {
        $type = v;
        if (typeof v !== "string") fail(issues, "type", "reportingEntity.type", "type", { expected: "text" });
        else if (!organisationTypeSet.has(v)) fail(issues, "codeList", "reportingEntity.type", "type", { list: "organisationType" });
        break;
      }
      case "place": {
        const from = issues.length;
        checkPlace(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "place");
        break;
      }
      case "street": {
        if (typeof v !== "string") fail(issues, "type", "reportingEntity.street", "street", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "reportingEntity.street", "street", { min: 1, max: 200 });
        break;
      }
      case "postalCode": {
        if (typeof v !== "string") fail(issues, "type", "reportingEntity.postalCode", "postalCode", { expected: "text" });
        else if (!hasLength(v, 20)) fail(issues, "length", "reportingEntity.postalCode", "postalCode", { min: 1, max: 20 });
        break;
      }
      case "longitude": {
        $longitude = v;
        if (!Number.isFinite(v)) fail(issues, "type", "reportingEntity.longitude", "longitude", { expected: "number" });
        else if (v < -180 || v > 180) fail(issues, "range", "reportingEntity.longitude", "longitude", { min: -180, max: 180 });
        break;
      }
      case "latitude": {
        $latitude = v;
        if (!Number.isFinite(v)) fail(issues, "type", "reportingEntity.latitude", "latitude", { expected: "number" });
        else if (v < -90 || v > 90) fail(issues, "range", "reportingEntity.latitude", "latitude", { min: -90, max: 90 });
        break;
      }
      case "phone": {
        if (typeof v !== "string") fail(issues, "type", "reportingEntity.phone", "phone", { expected: "text" });
        else if (!isPhone(v)) fail(issues, "format", "reportingEntity.phone", "phone", { format: "phone" });
        break;
      }
      case "dataSources": {
        if (!Array.isArray(v)) fail(issues, "type", "reportingEntity.dataSources", "dataSources", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "reportingEntity.dataSources", "dataSources", { expected: "text" });
            else if (!dataSourceSet.has(w)) fail(issues, "codeList", "reportingEntity.dataSources", "dataSources", { list: "dataSource" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "reportingEntity.dataSources", "dataSources", {});
        }
        break;
      }
      case "legalMandate": {
        if (typeof v !== "string") fail(issues, "type", "reportingEntity.legalMandate", "legalMandate", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "reportingEntity.legalMandate", "legalMandate", { min: 1, max: 200 });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_ReportingEntity, "reportingEntity");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_ReportingEntity, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($id === void 0) fail(issues, "required", "reportingEntity.id", "id", {});
  if ($type === void 0 && !hasReason($absent, "type")) fail(issues, "required", "reportingEntity.type", "type", {});
  checkReportingEntityRules(issues, parent, root, $longitude, $latitude);
}

// ../core/src/generated/validators/assistance.ts
var ABSENTABLE_Assistance = /* @__PURE__ */ new Set(["serviceType", "provider", "state", "startedOn", "endedOn", "outcome"]);
function checkAssistanceRules(issues, parent, root, $startedOn, $endedOn, $state, $outcome) {
  if (!($startedOn === void 0 || $endedOn === void 0 || isNotAfter($startedOn, $endedOn))) failRule(issues, "error", "assistance-dates-in-order", "assistance.endedOn", "endedOn");
  if (($state === "declinedBySurvivor" || $state === "unavailable") && !!($startedOn !== void 0)) failRule(issues, "warning", "declined-service-did-not-run", "assistance.startedOn", "startedOn");
  if (($state === "declinedBySurvivor" || $state === "unavailable") && !!($outcome !== void 0)) failRule(issues, "warning", "outcome-of-accepted-service", "assistance.outcome", "outcome");
}
function checkAssistance(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $startedOn;
  let $endedOn;
  let $state;
  let $outcome;
  let $serviceType;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "serviceType": {
        $serviceType = v;
        if (typeof v !== "string") fail(issues, "type", "assistance.serviceType", "serviceType", { expected: "text" });
        else if (!serviceTypeSet.has(v)) fail(issues, "codeList", "assistance.serviceType", "serviceType", { list: "serviceType" });
        break;
      }
      case "provider": {
        if (typeof v !== "string") fail(issues, "type", "assistance.provider", "provider", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "assistance.provider", "provider", { min: 1, max: 200 });
        break;
      }
      case "state": {
        $state = v;
        if (typeof v !== "string") fail(issues, "type", "assistance.state", "state", { expected: "text" });
        else if (!assistanceStateSet.has(v)) fail(issues, "codeList", "assistance.state", "state", { list: "assistanceState" });
        break;
      }
      case "startedOn": {
        $startedOn = v;
        if (typeof v !== "string") fail(issues, "type", "assistance.startedOn", "startedOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "assistance.startedOn", "startedOn", { format: "date" });
        break;
      }
      case "endedOn": {
        $endedOn = v;
        if (typeof v !== "string") fail(issues, "type", "assistance.endedOn", "endedOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "assistance.endedOn", "endedOn", { format: "date" });
        break;
      }
      case "outcome": {
        $outcome = v;
        if (typeof v !== "string") fail(issues, "type", "assistance.outcome", "outcome", { expected: "text" });
        else if (!assistanceOutcomeSet.has(v)) fail(issues, "codeList", "assistance.outcome", "outcome", { list: "assistanceOutcome" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Assistance, "assistance");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Assistance, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($serviceType === void 0 && !hasReason($absent, "serviceType")) fail(issues, "required", "assistance.serviceType", "serviceType", {});
  checkAssistanceRules(issues, parent, root, $startedOn, $endedOn, $state, $outcome);
}

// ../core/src/generated/validators/withholding.ts
var ABSENTABLE_Withholding = /* @__PURE__ */ new Set(["fromWhom", "what", "why"]);
function checkWithholding(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $fromWhom;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "fromWhom": {
        $fromWhom = v;
        if (typeof v !== "string") fail(issues, "type", "withholding.fromWhom", "fromWhom", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "withholding.fromWhom", "fromWhom", { min: 1, max: 200 });
        break;
      }
      case "what": {
        if (typeof v !== "string") fail(issues, "type", "withholding.what", "what", { expected: "text" });
        else if (!hasLength(v, 500)) fail(issues, "length", "withholding.what", "what", { min: 1, max: 500 });
        break;
      }
      case "why": {
        if (typeof v !== "string") fail(issues, "type", "withholding.why", "why", { expected: "text" });
        else if (!(v === "fear" || v === "wantsToTellThemselves" || v === "other")) fail(issues, "codeList", "withholding.why", "why", { list: "withholdReason" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Withholding, "withholding");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Withholding, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($fromWhom === void 0 && !hasReason($absent, "fromWhom")) fail(issues, "required", "withholding.fromWhom", "fromWhom", {});
}

// ../core/src/generated/validators/consent.ts
var ABSENTABLE_Consent = /* @__PURE__ */ new Set(["id", "purpose", "decision", "givenBy", "childAssent", "guardianExcluded", "recipients", "recipientKinds", "services", "withhold", "method", "language", "date", "expiry", "withdrawnOn", "informedItems"]);
function checkConsentRules(issues, parent, root, $date, $expiry, $withdrawnOn, $absent, $decision, $recipients, $recipientKinds, $purpose, $services, $givenBy, $guardianExcluded, $childAssent, $informedItems) {
  if (!($date === void 0 || $expiry === void 0 || isNotAfter($date, $expiry))) failRule(issues, "error", "consent-before-expiry", "consent.expiry", "expiry");
  if (!($date === void 0 || $withdrawnOn === void 0 || isNotAfter($date, $withdrawnOn))) failRule(issues, "error", "consent-before-withdrawal", "consent.withdrawnOn", "withdrawnOn");
  if ($decision === "withdrawn" && !($withdrawnOn !== void 0 || hasReason($absent, "withdrawnOn"))) failRule(issues, "error", "withdrawn-consent-has-date", "consent.withdrawnOn", "withdrawnOn");
  if ($withdrawnOn !== void 0 && !($decision === "withdrawn")) failRule(issues, "error", "withdrawal-date-means-withdrawn", "consent.decision", "decision");
  if (($purpose === "shareIdentifiable" || $purpose === "referral") && $decision === "granted" && !($recipients !== void 0 || hasReason($absent, "recipients") || ($recipientKinds !== void 0 || hasReason($absent, "recipientKinds")))) failRule(issues, "error", "sharing-names-recipients", "consent.recipients", "recipients");
  if ($purpose === "unspecified" && !!($recipients !== void 0 || $recipientKinds !== void 0 || $services !== void 0)) failRule(issues, "error", "unspecified-consent-permits-nothing", "consent.purpose", "purpose");
  if (!!($givenBy === "self") && (!($guardianExcluded === true) && parent["minorAtRegistration"] === "minor")) failRule(issues, "warning", "child-consent-by-guardian", "consent.givenBy", "givenBy");
  if ($guardianExcluded === true && !!($givenBy === "guardian" || $givenBy === "both")) failRule(issues, "error", "excluded-guardian-does-not-decide", "consent.givenBy", "givenBy");
  if (!($childAssent !== void 0 || hasReason($absent, "childAssent")) && (($givenBy === "guardian" || $givenBy === "both") && parent["minorAtRegistration"] === "minor")) failRule(issues, "warning", "child-assent-asked", "consent.childAssent", "childAssent");
  if ($decision === "granted" && $informedItems !== void 0 && !(countOf($informedItems) >= 7)) failRule(issues, "warning", "informed-about-everything", "consent.informedItems", "informedItems");
}
function checkConsent(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $date;
  let $expiry;
  let $withdrawnOn;
  let $absent;
  let $decision;
  let $recipients;
  let $recipientKinds;
  let $purpose;
  let $services;
  let $givenBy;
  let $guardianExcluded;
  let $childAssent;
  let $informedItems;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        if (typeof v !== "string") fail(issues, "type", "consent.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "consent.id", "id", { format: "identifier" });
        break;
      }
      case "purpose": {
        $purpose = v;
        if (typeof v !== "string") fail(issues, "type", "consent.purpose", "purpose", { expected: "text" });
        else if (!consentPurposeSet.has(v)) fail(issues, "codeList", "consent.purpose", "purpose", { list: "consentPurpose" });
        break;
      }
      case "decision": {
        $decision = v;
        if (typeof v !== "string") fail(issues, "type", "consent.decision", "decision", { expected: "text" });
        else if (!(v === "granted" || v === "refused" || v === "withdrawn")) fail(issues, "codeList", "consent.decision", "decision", { list: "consentDecision" });
        break;
      }
      case "givenBy": {
        $givenBy = v;
        if (typeof v !== "string") fail(issues, "type", "consent.givenBy", "givenBy", { expected: "text" });
        else if (!(v === "self" || v === "guardian" || v === "both")) fail(issues, "codeList", "consent.givenBy", "givenBy", { list: "consentGiver" });
        break;
      }
      case "childAssent": {
        $childAssent = v;
        if (typeof v !== "boolean") fail(issues, "type", "consent.childAssent", "childAssent", { expected: "boolean" });
        break;
      }
      case "guardianExcluded": {
        $guardianExcluded = v;
        if (typeof v !== "boolean") fail(issues, "type", "consent.guardianExcluded", "guardianExcluded", { expected: "boolean" });
        break;
      }
      case "recipients": {
        $recipients = v;
        if (!Array.isArray(v)) fail(issues, "type", "consent.recipients", "recipients", { expected: "list" });
        else {
          if (v.length > 50) fail(issues, "length", "consent.recipients", "recipients", { max: 50 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "consent.recipients", "recipients", { expected: "text" });
            else if (!hasLength(w, 200)) fail(issues, "length", "consent.recipients", "recipients", { min: 1, max: 200 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "recipientKinds": {
        $recipientKinds = v;
        if (!Array.isArray(v)) fail(issues, "type", "consent.recipientKinds", "recipientKinds", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "consent.recipientKinds", "recipientKinds", { expected: "text" });
            else if (!consentRecipientSet.has(w)) fail(issues, "codeList", "consent.recipientKinds", "recipientKinds", { list: "consentRecipient" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "consent.recipientKinds", "recipientKinds", {});
        }
        break;
      }
      case "services": {
        $services = v;
        if (!Array.isArray(v)) fail(issues, "type", "consent.services", "services", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "consent.services", "services", { expected: "text" });
            else if (!serviceTypeSet.has(w)) fail(issues, "codeList", "consent.services", "services", { list: "serviceType" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "consent.services", "services", {});
        }
        break;
      }
      case "withhold": {
        if (!Array.isArray(v)) fail(issues, "type", "consent.withhold", "withhold", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkWithholding(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "withhold", i);
          }
        }
        break;
      }
      case "method": {
        if (typeof v !== "string") fail(issues, "type", "consent.method", "method", { expected: "text" });
        else if (!(v === "written" || v === "oral" || v === "electronic")) fail(issues, "codeList", "consent.method", "method", { list: "consentMethod" });
        break;
      }
      case "language": {
        if (typeof v !== "string") fail(issues, "type", "consent.language", "language", { expected: "text" });
        else if (!languageSet.has(v)) fail(issues, "codeList", "consent.language", "language", { list: "language" });
        break;
      }
      case "date": {
        $date = v;
        if (typeof v !== "string") fail(issues, "type", "consent.date", "date", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "consent.date", "date", { format: "date" });
        break;
      }
      case "expiry": {
        $expiry = v;
        if (typeof v !== "string") fail(issues, "type", "consent.expiry", "expiry", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "consent.expiry", "expiry", { format: "date" });
        break;
      }
      case "withdrawnOn": {
        $withdrawnOn = v;
        if (typeof v !== "string") fail(issues, "type", "consent.withdrawnOn", "withdrawnOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "consent.withdrawnOn", "withdrawnOn", { format: "date" });
        break;
      }
      case "informedItems": {
        $informedItems = v;
        if (!Array.isArray(v)) fail(issues, "type", "consent.informedItems", "informedItems", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "consent.informedItems", "informedItems", { expected: "text" });
            else if (!informedItemSet.has(w)) fail(issues, "codeList", "consent.informedItems", "informedItems", { list: "informedItem" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "consent.informedItems", "informedItems", {});
        }
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Consent, "consent");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Consent, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($purpose === void 0 && !hasReason($absent, "purpose")) fail(issues, "required", "consent.purpose", "purpose", {});
  if ($decision === void 0 && !hasReason($absent, "decision")) fail(issues, "required", "consent.decision", "decision", {});
  if ($givenBy === void 0 && !hasReason($absent, "givenBy")) fail(issues, "required", "consent.givenBy", "givenBy", {});
  if ($date === void 0 && !hasReason($absent, "date")) fail(issues, "required", "consent.date", "date", {});
  checkConsentRules(issues, parent, root, $date, $expiry, $withdrawnOn, $absent, $decision, $recipients, $recipientKinds, $purpose, $services, $givenBy, $guardianExcluded, $childAssent, $informedItems);
}

// ../core/src/generated/validators/dependant.ts
var ABSENTABLE_Dependant = /* @__PURE__ */ new Set(["relation", "ageBand", "sex", "whereabouts", "atRisk"]);
function checkDependant(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "relation": {
        if (typeof v !== "string") fail(issues, "type", "dependant.relation", "relation", { expected: "text" });
        else if (!familyRelationSet.has(v)) fail(issues, "codeList", "dependant.relation", "relation", { list: "familyRelation" });
        break;
      }
      case "ageBand": {
        if (typeof v !== "string") fail(issues, "type", "dependant.ageBand", "ageBand", { expected: "text" });
        else if (!ageBandSet.has(v)) fail(issues, "codeList", "dependant.ageBand", "ageBand", { list: "ageBand" });
        break;
      }
      case "sex": {
        if (typeof v !== "string") fail(issues, "type", "dependant.sex", "sex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "otherMarker")) fail(issues, "codeList", "dependant.sex", "sex", { list: "sex" });
        break;
      }
      case "whereabouts": {
        if (typeof v !== "string") fail(issues, "type", "dependant.whereabouts", "whereabouts", { expected: "text" });
        else if (!whereaboutsSet.has(v)) fail(issues, "codeList", "dependant.whereabouts", "whereabouts", { list: "whereabouts" });
        break;
      }
      case "atRisk": {
        if (typeof v !== "boolean") fail(issues, "type", "dependant.atRisk", "atRisk", { expected: "boolean" });
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Dependant, "dependant");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Dependant, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
}

// ../core/src/generated/validators/money.ts
function checkMoney(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $amount;
  let $currency;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "amount": {
        $amount = v;
        if (!Number.isFinite(v)) fail(issues, "type", "money.amount", "amount", { expected: "number" });
        else if (v < 0 || v > 1e12) fail(issues, "range", "money.amount", "amount", { min: 0, max: 1e12 });
        break;
      }
      case "currency": {
        $currency = v;
        if (typeof v !== "string") fail(issues, "type", "money.currency", "currency", { expected: "text" });
        else if (!currencySet.has(v)) fail(issues, "codeList", "money.currency", "currency", { list: "currency" });
        break;
      }
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($amount === void 0) fail(issues, "required", "money.amount", "amount", {});
  if ($currency === void 0) fail(issues, "required", "money.currency", "currency", {});
}

// ../core/src/generated/validators/exploitation.ts
var ABSENTABLE_Exploitation = /* @__PURE__ */ new Set(["form", "kinds", "stage", "sectors", "divisions", "occupation", "venues", "platforms", "place", "regionAsPublished", "locationName", "startedOn", "endedOn", "hoursPerWeek", "payPerMonth", "livingConditions"]);
var exploitationKindParents = /* @__PURE__ */ new Map([["prostitution", "sexual"], ["prostitutionOutdoor", "sexual"], ["prostitutionVenue", "sexual"], ["escort", "sexual"], ["massage", "sexual"], ["pornography", "sexual"], ["remoteInteractive", "sexual"], ["privateServitude", "sexual"], ["peddling", "forcedLabour"], ["scam", "forcedCriminality"], ["drugs", "forcedCriminality"], ["theft", "forcedCriminality"], ["smugglingOfGoodsOrPeople", "forcedCriminality"], ["benefitFraud", "forcedCriminality"], ["forcedPregnancy", "forcedSurrogacyPregnancy"], ["surrogacy", "forcedSurrogacyPregnancy"]]);
var industryDivisionParents = /* @__PURE__ */ new Map([["01", "A"], ["02", "A"], ["03", "A"], ["10", "C"], ["11", "C"], ["12", "C"], ["13", "C"], ["14", "C"], ["15", "C"], ["16", "C"], ["17", "C"], ["18", "C"], ["19", "C"], ["20", "C"], ["21", "C"], ["22", "C"], ["23", "C"], ["24", "C"], ["25", "C"], ["26", "C"], ["27", "C"], ["28", "C"], ["29", "C"], ["30", "C"], ["31", "C"], ["32", "C"], ["33", "C"], ["49", "H"], ["50", "H"], ["51", "H"], ["52", "H"], ["53", "H"], ["55", "I"], ["56", "I"], ["77", "N"], ["78", "N"], ["79", "N"], ["80", "N"], ["81", "N"], ["82", "N"]]);
function checkExploitationRules(issues, parent, root, $kinds, $form, $divisions, $sectors, $startedOn, $endedOn, $stage) {
  if (!($kinds === void 0 || $form === void 0 || haveParents($kinds, $form, exploitationKindParents))) failRule(issues, "error", "kinds-belong-to-form", "exploitation.kinds", "kinds");
  if (!($divisions === void 0 || $sectors === void 0 || haveParents($divisions, $sectors, industryDivisionParents))) failRule(issues, "error", "divisions-belong-to-sectors", "exploitation.divisions", "divisions");
  if (!($startedOn === void 0 || $endedOn === void 0 || isNotAfter($startedOn, $endedOn))) failRule(issues, "error", "exploitation-dates-in-order", "exploitation.endedOn", "endedOn");
  if (!($startedOn === void 0 || isNotAfter(parent["birthDate"], $startedOn))) failRule(issues, "error", "exploitation-after-birth", "exploitation.startedOn", "startedOn");
  if (!($startedOn === void 0 || isNotAfter($startedOn, memberOf(root["case"], "openedOn")))) failRule(issues, "warning", "exploitation-before-registration", "exploitation.startedOn", "startedOn");
  if ($form === "childMarriage" && !!(parent["minorAtStartOfExploitation"] === "adult")) failRule(issues, "warning", "child-marriage-of-a-child", "exploitation.form", "form");
  if ($stage === "intended" && !!($endedOn !== void 0)) failRule(issues, "warning", "intended-has-no-end", "exploitation.endedOn", "endedOn");
}
function checkExploitation(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $kinds;
  let $form;
  let $divisions;
  let $sectors;
  let $startedOn;
  let $endedOn;
  let $stage;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "form": {
        $form = v;
        if (typeof v !== "string") fail(issues, "type", "exploitation.form", "form", { expected: "text" });
        else if (!exploitationFormSet.has(v)) fail(issues, "codeList", "exploitation.form", "form", { list: "exploitationForm" });
        break;
      }
      case "kinds": {
        $kinds = v;
        if (!Array.isArray(v)) fail(issues, "type", "exploitation.kinds", "kinds", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "exploitation.kinds", "kinds", { expected: "text" });
            else if (!exploitationKindSet.has(w)) fail(issues, "codeList", "exploitation.kinds", "kinds", { list: "exploitationKind" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "exploitation.kinds", "kinds", {});
        }
        break;
      }
      case "stage": {
        $stage = v;
        if (typeof v !== "string") fail(issues, "type", "exploitation.stage", "stage", { expected: "text" });
        else if (!(v === "realised" || v === "intended")) fail(issues, "codeList", "exploitation.stage", "stage", { list: "exploitationStage" });
        break;
      }
      case "sectors": {
        $sectors = v;
        if (!Array.isArray(v)) fail(issues, "type", "exploitation.sectors", "sectors", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "exploitation.sectors", "sectors", { expected: "text" });
            else if (!economicSectorSet.has(w)) fail(issues, "codeList", "exploitation.sectors", "sectors", { list: "economicSector" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "exploitation.sectors", "sectors", {});
        }
        break;
      }
      case "divisions": {
        $divisions = v;
        if (!Array.isArray(v)) fail(issues, "type", "exploitation.divisions", "divisions", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "exploitation.divisions", "divisions", { expected: "text" });
            else if (!industryDivisionSet.has(w)) fail(issues, "codeList", "exploitation.divisions", "divisions", { list: "industryDivision" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "exploitation.divisions", "divisions", {});
        }
        break;
      }
      case "occupation": {
        if (typeof v !== "string") fail(issues, "type", "exploitation.occupation", "occupation", { expected: "text" });
        else if (!occupationGroupSet.has(v)) fail(issues, "codeList", "exploitation.occupation", "occupation", { list: "occupationGroup" });
        break;
      }
      case "venues": {
        if (!Array.isArray(v)) fail(issues, "type", "exploitation.venues", "venues", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "exploitation.venues", "venues", { expected: "text" });
            else if (!exploitationVenueSet.has(w)) fail(issues, "codeList", "exploitation.venues", "venues", { list: "exploitationVenue" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "exploitation.venues", "venues", {});
        }
        break;
      }
      case "platforms": {
        if (!Array.isArray(v)) fail(issues, "type", "exploitation.platforms", "platforms", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "exploitation.platforms", "platforms", { expected: "text" });
            else if (!onlinePlatformSet.has(w)) fail(issues, "codeList", "exploitation.platforms", "platforms", { list: "onlinePlatform" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "exploitation.platforms", "platforms", {});
        }
        break;
      }
      case "place": {
        const from = issues.length;
        checkPlace(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "place");
        break;
      }
      case "regionAsPublished": {
        if (typeof v !== "string") fail(issues, "type", "exploitation.regionAsPublished", "regionAsPublished", { expected: "text" });
        else if (!worldRegionSet.has(v)) fail(issues, "codeList", "exploitation.regionAsPublished", "regionAsPublished", { list: "worldRegion" });
        break;
      }
      case "locationName": {
        if (typeof v !== "string") fail(issues, "type", "exploitation.locationName", "locationName", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "exploitation.locationName", "locationName", { min: 1, max: 200 });
        break;
      }
      case "startedOn": {
        $startedOn = v;
        if (typeof v !== "string") fail(issues, "type", "exploitation.startedOn", "startedOn", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "exploitation.startedOn", "startedOn", { format: "partialDate" });
        break;
      }
      case "endedOn": {
        $endedOn = v;
        if (typeof v !== "string") fail(issues, "type", "exploitation.endedOn", "endedOn", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "exploitation.endedOn", "endedOn", { format: "partialDate" });
        break;
      }
      case "hoursPerWeek": {
        if (!Number.isInteger(v)) fail(issues, "type", "exploitation.hoursPerWeek", "hoursPerWeek", { expected: "integer" });
        else if (v < 0 || v > 168) fail(issues, "range", "exploitation.hoursPerWeek", "hoursPerWeek", { min: 0, max: 168 });
        break;
      }
      case "payPerMonth": {
        const from = issues.length;
        checkMoney(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "payPerMonth");
        break;
      }
      case "livingConditions": {
        if (!Array.isArray(v)) fail(issues, "type", "exploitation.livingConditions", "livingConditions", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "exploitation.livingConditions", "livingConditions", { expected: "text" });
            else if (!livingConditionSet.has(w)) fail(issues, "codeList", "exploitation.livingConditions", "livingConditions", { list: "livingCondition" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "exploitation.livingConditions", "livingConditions", {});
        }
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Exploitation, "exploitation");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Exploitation, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($form === void 0 && !hasReason($absent, "form")) fail(issues, "required", "exploitation.form", "form", {});
  checkExploitationRules(issues, parent, root, $kinds, $form, $divisions, $sectors, $startedOn, $endedOn, $stage);
}

// ../core/src/generated/validators/follow-up.ts
var ABSENTABLE_FollowUp = /* @__PURE__ */ new Set(["date", "mode", "needsMet", "newRisks", "nextDate"]);
function checkFollowUpRules(issues, parent, root, $date, $nextDate) {
  if (!($date === void 0 || $nextDate === void 0 || isNotAfter($date, $nextDate))) failRule(issues, "error", "next-follow-up-after-this", "followUp.nextDate", "nextDate");
}
function checkFollowUp(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $date;
  let $nextDate;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "date": {
        $date = v;
        if (typeof v !== "string") fail(issues, "type", "followUp.date", "date", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "followUp.date", "date", { format: "date" });
        break;
      }
      case "mode": {
        if (typeof v !== "string") fail(issues, "type", "followUp.mode", "mode", { expected: "text" });
        else if (!followUpModeSet.has(v)) fail(issues, "codeList", "followUp.mode", "mode", { list: "followUpMode" });
        break;
      }
      case "needsMet": {
        if (typeof v !== "string") fail(issues, "type", "followUp.needsMet", "needsMet", { expected: "text" });
        else if (!(v === "yes" || v === "no" || v === "partly")) fail(issues, "codeList", "followUp.needsMet", "needsMet", { list: "needsMet" });
        break;
      }
      case "newRisks": {
        if (!Array.isArray(v)) fail(issues, "type", "followUp.newRisks", "newRisks", { expected: "list" });
        else {
          if (v.length > 30) fail(issues, "length", "followUp.newRisks", "newRisks", { max: 30 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "followUp.newRisks", "newRisks", { expected: "text" });
            else if (!hasLength(w, 200)) fail(issues, "length", "followUp.newRisks", "newRisks", { min: 1, max: 200 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "nextDate": {
        $nextDate = v;
        if (typeof v !== "string") fail(issues, "type", "followUp.nextDate", "nextDate", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "followUp.nextDate", "nextDate", { format: "date" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_FollowUp, "followUp");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_FollowUp, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($date === void 0 && !hasReason($absent, "date")) fail(issues, "required", "followUp.date", "date", {});
  checkFollowUpRules(issues, parent, root, $date, $nextDate);
}

// ../core/src/generated/validators/gbv-exposure.ts
var ABSENTABLE_GbvExposure = /* @__PURE__ */ new Set(["id", "phase", "type", "displacementStage", "previousIncidents", "harmfulPractice", "exchangeOfValue", "abductionStatus"]);
function checkGbvExposure(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $type;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        if (typeof v !== "string") fail(issues, "type", "gbvExposure.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "gbvExposure.id", "id", { format: "identifier" });
        break;
      }
      case "phase": {
        if (typeof v !== "string") fail(issues, "type", "gbvExposure.phase", "phase", { expected: "text" });
        else if (!(v === "before" || v === "during" || v === "after")) fail(issues, "codeList", "gbvExposure.phase", "phase", { list: "gbvPhase" });
        break;
      }
      case "type": {
        $type = v;
        if (typeof v !== "string") fail(issues, "type", "gbvExposure.type", "type", { expected: "text" });
        else if (!gbvTypeSet.has(v)) fail(issues, "codeList", "gbvExposure.type", "type", { list: "gbvType" });
        break;
      }
      case "displacementStage": {
        if (typeof v !== "string") fail(issues, "type", "gbvExposure.displacementStage", "displacementStage", { expected: "text" });
        else if (!displacementStageSet.has(v)) fail(issues, "codeList", "gbvExposure.displacementStage", "displacementStage", { list: "displacementStage" });
        break;
      }
      case "previousIncidents": {
        if (typeof v !== "boolean") fail(issues, "type", "gbvExposure.previousIncidents", "previousIncidents", { expected: "boolean" });
        break;
      }
      case "harmfulPractice": {
        if (typeof v !== "boolean") fail(issues, "type", "gbvExposure.harmfulPractice", "harmfulPractice", { expected: "boolean" });
        break;
      }
      case "exchangeOfValue": {
        if (typeof v !== "boolean") fail(issues, "type", "gbvExposure.exchangeOfValue", "exchangeOfValue", { expected: "boolean" });
        break;
      }
      case "abductionStatus": {
        if (typeof v !== "string") fail(issues, "type", "gbvExposure.abductionStatus", "abductionStatus", { expected: "text" });
        else if (!abductionStatusSet.has(v)) fail(issues, "codeList", "gbvExposure.abductionStatus", "abductionStatus", { list: "abductionStatus" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_GbvExposure, "gbvExposure");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_GbvExposure, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($type === void 0 && !hasReason($absent, "type")) fail(issues, "required", "gbvExposure.type", "type", {});
}

// ../core/src/generated/validators/journey-leg.ts
var ABSENTABLE_JourneyLeg = /* @__PURE__ */ new Set(["from", "to", "role", "departedOn", "arrivedOn", "transports", "borderCrossing", "documents", "smugglingInvolved", "companions", "controlIds", "gbvIds"]);
function checkJourneyLegRules(issues, parent, root, $departedOn, $arrivedOn, $from, $to, $borderCrossing, $controlIds, $gbvIds) {
  if (!($departedOn === void 0 || $arrivedOn === void 0 || isNotAfter($departedOn, $arrivedOn))) failRule(issues, "error", "leg-dates-in-order", "journeyLeg.arrivedOn", "arrivedOn");
  if (!($departedOn === void 0 || isNotAfter($departedOn, memberOf(root["case"], "openedOn")))) failRule(issues, "warning", "leg-before-registration", "journeyLeg.departedOn", "departedOn");
  if (($borderCrossing === "regular" || $borderCrossing === "irregular") && !areDifferent(memberOf($from, "country"), memberOf($to, "country"))) failRule(issues, "warning", "border-between-countries", "journeyLeg.borderCrossing", "borderCrossing");
  if (!($controlIds === void 0 || resolve($controlIds, parent["meansOfControl"]))) failRule(issues, "error", "leg-control-resolves", "journeyLeg.controlIds", "controlIds");
  if (!($gbvIds === void 0 || resolve($gbvIds, parent["gbvExposure"]))) failRule(issues, "error", "leg-gbv-resolves", "journeyLeg.gbvIds", "gbvIds");
}
function checkJourneyLeg(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $departedOn;
  let $arrivedOn;
  let $from;
  let $to;
  let $borderCrossing;
  let $controlIds;
  let $gbvIds;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "from": {
        $from = v;
        const from = issues.length;
        checkPlace(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "from");
        break;
      }
      case "to": {
        $to = v;
        const from = issues.length;
        checkPlace(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "to");
        break;
      }
      case "role": {
        if (typeof v !== "string") fail(issues, "type", "journeyLeg.role", "role", { expected: "text" });
        else if (!legRoleSet.has(v)) fail(issues, "codeList", "journeyLeg.role", "role", { list: "legRole" });
        break;
      }
      case "departedOn": {
        $departedOn = v;
        if (typeof v !== "string") fail(issues, "type", "journeyLeg.departedOn", "departedOn", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "journeyLeg.departedOn", "departedOn", { format: "partialDate" });
        break;
      }
      case "arrivedOn": {
        $arrivedOn = v;
        if (typeof v !== "string") fail(issues, "type", "journeyLeg.arrivedOn", "arrivedOn", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "journeyLeg.arrivedOn", "arrivedOn", { format: "partialDate" });
        break;
      }
      case "transports": {
        if (!Array.isArray(v)) fail(issues, "type", "journeyLeg.transports", "transports", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "journeyLeg.transports", "transports", { expected: "text" });
            else if (!transportSet.has(w)) fail(issues, "codeList", "journeyLeg.transports", "transports", { list: "transport" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "journeyLeg.transports", "transports", {});
        }
        break;
      }
      case "borderCrossing": {
        $borderCrossing = v;
        if (typeof v !== "string") fail(issues, "type", "journeyLeg.borderCrossing", "borderCrossing", { expected: "text" });
        else if (!(v === "regular" || v === "irregular" || v === "none")) fail(issues, "codeList", "journeyLeg.borderCrossing", "borderCrossing", { list: "borderCrossing" });
        break;
      }
      case "documents": {
        if (!Array.isArray(v)) fail(issues, "type", "journeyLeg.documents", "documents", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "journeyLeg.documents", "documents", { expected: "text" });
            else if (!travelDocumentSet.has(w)) fail(issues, "codeList", "journeyLeg.documents", "documents", { list: "travelDocument" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "journeyLeg.documents", "documents", {});
        }
        break;
      }
      case "smugglingInvolved": {
        if (typeof v !== "boolean") fail(issues, "type", "journeyLeg.smugglingInvolved", "smugglingInvolved", { expected: "boolean" });
        break;
      }
      case "companions": {
        if (!Array.isArray(v)) fail(issues, "type", "journeyLeg.companions", "companions", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "journeyLeg.companions", "companions", { expected: "text" });
            else if (!companionSet.has(w)) fail(issues, "codeList", "journeyLeg.companions", "companions", { list: "companion" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "journeyLeg.companions", "companions", {});
        }
        break;
      }
      case "controlIds": {
        $controlIds = v;
        if (!Array.isArray(v)) fail(issues, "type", "journeyLeg.controlIds", "controlIds", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "journeyLeg.controlIds", "controlIds", { expected: "text" });
            else if (!isIdentifier(w)) fail(issues, "format", "journeyLeg.controlIds", "controlIds", { format: "identifier" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "journeyLeg.controlIds", "controlIds", {});
        }
        break;
      }
      case "gbvIds": {
        $gbvIds = v;
        if (!Array.isArray(v)) fail(issues, "type", "journeyLeg.gbvIds", "gbvIds", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "journeyLeg.gbvIds", "gbvIds", { expected: "text" });
            else if (!isIdentifier(w)) fail(issues, "format", "journeyLeg.gbvIds", "gbvIds", { format: "identifier" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "journeyLeg.gbvIds", "gbvIds", {});
        }
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_JourneyLeg, "journeyLeg");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_JourneyLeg, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  checkJourneyLegRules(issues, parent, root, $departedOn, $arrivedOn, $from, $to, $borderCrossing, $controlIds, $gbvIds);
}

// ../core/src/generated/validators/legal-process.ts
var ABSENTABLE_LegalProcess = /* @__PURE__ */ new Set(["complaint", "wishToPursue", "reflectionPeriod", "reflectionFrom", "reflectionTo", "residencePermit", "residenceFrom", "residenceTo", "compensation", "compensationAmount", "nonPunishmentApplied", "witnessProtection"]);
function checkLegalProcessRules(issues, parent, root, $reflectionFrom, $reflectionTo, $reflectionPeriod, $residenceFrom, $residenceTo, $residencePermit, $compensation, $compensationAmount) {
  if (!($reflectionFrom === void 0 || $reflectionTo === void 0 || isNotAfter($reflectionFrom, $reflectionTo))) failRule(issues, "error", "reflection-dates-in-order", "legalProcess.reflectionTo", "reflectionTo");
  if (($reflectionFrom !== void 0 || $reflectionTo !== void 0) && !($reflectionPeriod === "granted")) failRule(issues, "warning", "reflection-dates-when-granted", "legalProcess.reflectionPeriod", "reflectionPeriod");
  if (!($residenceFrom === void 0 || $residenceTo === void 0 || isNotAfter($residenceFrom, $residenceTo))) failRule(issues, "error", "residence-dates-in-order", "legalProcess.residenceTo", "residenceTo");
  if (($residenceFrom !== void 0 || $residenceTo !== void 0) && !($residencePermit === "granted")) failRule(issues, "warning", "residence-dates-when-granted", "legalProcess.residencePermit", "residencePermit");
  if ($compensationAmount !== void 0 && !($compensation === "awarded" || $compensation === "paid")) failRule(issues, "warning", "compensation-amount-when-awarded", "legalProcess.compensation", "compensation");
}
function checkLegalProcess(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $reflectionFrom;
  let $reflectionTo;
  let $reflectionPeriod;
  let $residenceFrom;
  let $residenceTo;
  let $residencePermit;
  let $compensation;
  let $compensationAmount;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "complaint": {
        if (typeof v !== "boolean") fail(issues, "type", "legalProcess.complaint", "complaint", { expected: "boolean" });
        break;
      }
      case "wishToPursue": {
        if (typeof v !== "string") fail(issues, "type", "legalProcess.wishToPursue", "wishToPursue", { expected: "text" });
        else if (!(v === "yes" || v === "no" || v === "undecided")) fail(issues, "codeList", "legalProcess.wishToPursue", "wishToPursue", { list: "wishToPursue" });
        break;
      }
      case "reflectionPeriod": {
        $reflectionPeriod = v;
        if (typeof v !== "string") fail(issues, "type", "legalProcess.reflectionPeriod", "reflectionPeriod", { expected: "text" });
        else if (!(v === "granted" || v === "refused" || v === "notApplied")) fail(issues, "codeList", "legalProcess.reflectionPeriod", "reflectionPeriod", { list: "entitlementDecision" });
        break;
      }
      case "reflectionFrom": {
        $reflectionFrom = v;
        if (typeof v !== "string") fail(issues, "type", "legalProcess.reflectionFrom", "reflectionFrom", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "legalProcess.reflectionFrom", "reflectionFrom", { format: "date" });
        break;
      }
      case "reflectionTo": {
        $reflectionTo = v;
        if (typeof v !== "string") fail(issues, "type", "legalProcess.reflectionTo", "reflectionTo", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "legalProcess.reflectionTo", "reflectionTo", { format: "date" });
        break;
      }
      case "residencePermit": {
        $residencePermit = v;
        if (typeof v !== "string") fail(issues, "type", "legalProcess.residencePermit", "residencePermit", { expected: "text" });
        else if (!(v === "granted" || v === "refused" || v === "notApplied")) fail(issues, "codeList", "legalProcess.residencePermit", "residencePermit", { list: "entitlementDecision" });
        break;
      }
      case "residenceFrom": {
        $residenceFrom = v;
        if (typeof v !== "string") fail(issues, "type", "legalProcess.residenceFrom", "residenceFrom", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "legalProcess.residenceFrom", "residenceFrom", { format: "date" });
        break;
      }
      case "residenceTo": {
        $residenceTo = v;
        if (typeof v !== "string") fail(issues, "type", "legalProcess.residenceTo", "residenceTo", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "legalProcess.residenceTo", "residenceTo", { format: "date" });
        break;
      }
      case "compensation": {
        $compensation = v;
        if (typeof v !== "string") fail(issues, "type", "legalProcess.compensation", "compensation", { expected: "text" });
        else if (!compensationStatusSet.has(v)) fail(issues, "codeList", "legalProcess.compensation", "compensation", { list: "compensationStatus" });
        break;
      }
      case "compensationAmount": {
        $compensationAmount = v;
        const from = issues.length;
        checkMoney(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "compensationAmount");
        break;
      }
      case "nonPunishmentApplied": {
        if (typeof v !== "boolean") fail(issues, "type", "legalProcess.nonPunishmentApplied", "nonPunishmentApplied", { expected: "boolean" });
        break;
      }
      case "witnessProtection": {
        if (!Array.isArray(v)) fail(issues, "type", "legalProcess.witnessProtection", "witnessProtection", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "legalProcess.witnessProtection", "witnessProtection", { expected: "text" });
            else if (!(w === "sealedRecords" || w === "videoLink" || w === "pseudonym")) fail(issues, "codeList", "legalProcess.witnessProtection", "witnessProtection", { list: "witnessProtection" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "legalProcess.witnessProtection", "witnessProtection", {});
        }
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_LegalProcess, "legalProcess");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_LegalProcess, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  checkLegalProcessRules(issues, parent, root, $reflectionFrom, $reflectionTo, $reflectionPeriod, $residenceFrom, $residenceTo, $residencePermit, $compensation, $compensationAmount);
}

// ../core/src/generated/validators/means-of-control.ts
var ABSENTABLE_MeansOfControl = /* @__PURE__ */ new Set(["id", "code", "phases"]);
function checkMeansOfControlRules(issues, parent, root, $provenance, $code) {
  if (($code === "mergedDebtBondageOrEarnings" || $code === "mergedThreats" || $code === "mergedAbuse" || $code === "mergedDenialOfBasicNeeds") && !(sourceOf($provenance, "code") === "import")) failRule(issues, "error", "merged-means-only-imported", "meansOfControl.code", "code");
}
function checkMeansOfControl(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $provenance;
  let $code;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        if (typeof v !== "string") fail(issues, "type", "meansOfControl.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "meansOfControl.id", "id", { format: "identifier" });
        break;
      }
      case "code": {
        $code = v;
        if (typeof v !== "string") fail(issues, "type", "meansOfControl.code", "code", { expected: "text" });
        else if (!meansOfControlSet.has(v)) fail(issues, "codeList", "meansOfControl.code", "code", { list: "meansOfControl" });
        break;
      }
      case "phases": {
        if (!Array.isArray(v)) fail(issues, "type", "meansOfControl.phases", "phases", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "meansOfControl.phases", "phases", { expected: "text" });
            else if (!controlPhaseSet.has(w)) fail(issues, "codeList", "meansOfControl.phases", "phases", { list: "controlPhase" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "meansOfControl.phases", "phases", {});
        }
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_MeansOfControl, "meansOfControl");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        $provenance = v;
        checkProvenanceMap(v, issues, ABSENTABLE_MeansOfControl, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($code === void 0 && !hasReason($absent, "code")) fail(issues, "required", "meansOfControl.code", "code", {});
  checkMeansOfControlRules(issues, parent, root, $provenance, $code);
}

// ../core/src/generated/validators/recruitment.ts
var ABSENTABLE_Recruitment = /* @__PURE__ */ new Set(["methods", "channels", "platforms", "promised", "deceptionAbout", "fee", "debt", "place", "locationName", "date", "recruiterRelations", "abduction"]);
function checkRecruitmentRules(issues, parent, root, $date) {
  if (!($date === void 0 || isNotAfter($date, memberOf(root["case"], "openedOn")))) failRule(issues, "warning", "recruited-before-registration", "recruitment.date", "date");
  if (!($date === void 0 || isNotAfter(parent["birthDate"], $date))) failRule(issues, "error", "recruited-after-birth", "recruitment.date", "date");
}
function checkRecruitment(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $date;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "methods": {
        if (!Array.isArray(v)) fail(issues, "type", "recruitment.methods", "methods", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "recruitment.methods", "methods", { expected: "text" });
            else if (!recruitmentMethodSet.has(w)) fail(issues, "codeList", "recruitment.methods", "methods", { list: "recruitmentMethod" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "recruitment.methods", "methods", {});
        }
        break;
      }
      case "channels": {
        if (!Array.isArray(v)) fail(issues, "type", "recruitment.channels", "channels", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "recruitment.channels", "channels", { expected: "text" });
            else if (!recruitmentChannelSet.has(w)) fail(issues, "codeList", "recruitment.channels", "channels", { list: "recruitmentChannel" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "recruitment.channels", "channels", {});
        }
        break;
      }
      case "platforms": {
        if (!Array.isArray(v)) fail(issues, "type", "recruitment.platforms", "platforms", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "recruitment.platforms", "platforms", { expected: "text" });
            else if (!onlinePlatformSet.has(w)) fail(issues, "codeList", "recruitment.platforms", "platforms", { list: "onlinePlatform" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "recruitment.platforms", "platforms", {});
        }
        break;
      }
      case "promised": {
        if (!Array.isArray(v)) fail(issues, "type", "recruitment.promised", "promised", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "recruitment.promised", "promised", { expected: "text" });
            else if (!promiseSet.has(w)) fail(issues, "codeList", "recruitment.promised", "promised", { list: "promise" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "recruitment.promised", "promised", {});
        }
        break;
      }
      case "deceptionAbout": {
        if (!Array.isArray(v)) fail(issues, "type", "recruitment.deceptionAbout", "deceptionAbout", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "recruitment.deceptionAbout", "deceptionAbout", { expected: "text" });
            else if (!deceptionSubjectSet.has(w)) fail(issues, "codeList", "recruitment.deceptionAbout", "deceptionAbout", { list: "deceptionSubject" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "recruitment.deceptionAbout", "deceptionAbout", {});
        }
        break;
      }
      case "fee": {
        const from = issues.length;
        checkMoney(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "fee");
        break;
      }
      case "debt": {
        const from = issues.length;
        checkMoney(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "debt");
        break;
      }
      case "place": {
        const from = issues.length;
        checkPlace(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "place");
        break;
      }
      case "locationName": {
        if (typeof v !== "string") fail(issues, "type", "recruitment.locationName", "locationName", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "recruitment.locationName", "locationName", { min: 1, max: 200 });
        break;
      }
      case "date": {
        $date = v;
        if (typeof v !== "string") fail(issues, "type", "recruitment.date", "date", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "recruitment.date", "date", { format: "partialDate" });
        break;
      }
      case "recruiterRelations": {
        if (!Array.isArray(v)) fail(issues, "type", "recruitment.recruiterRelations", "recruiterRelations", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "recruitment.recruiterRelations", "recruiterRelations", { expected: "text" });
            else if (!relationToVictimSet.has(w)) fail(issues, "codeList", "recruitment.recruiterRelations", "recruiterRelations", { list: "relationToVictim" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "recruitment.recruiterRelations", "recruiterRelations", {});
        }
        break;
      }
      case "abduction": {
        if (typeof v !== "boolean") fail(issues, "type", "recruitment.abduction", "abduction", { expected: "boolean" });
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Recruitment, "recruitment");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Recruitment, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  checkRecruitmentRules(issues, parent, root, $date);
}

// ../core/src/generated/validators/referral.ts
var ABSENTABLE_Referral = /* @__PURE__ */ new Set(["direction", "fromEntity", "fromWorkerId", "toEntities", "toWorkerId", "services", "reason", "status", "rejectedReason", "consentId", "sentOn", "answeredOn", "doneOn", "details", "mandatoryReporting", "toldBefore"]);
function checkReferralRules(issues, parent, root, $consentId, $direction, $status, $mandatoryReporting, $sentOn, $answeredOn, $doneOn, $rejectedReason, $absent, $toldBefore) {
  if (!($consentId === void 0 || resolve($consentId, parent["consents"]))) failRule(issues, "error", "referral-consent-resolves", "referral.consentId", "consentId");
  if ($direction === "outgoing" && ($status === "sent" || $status === "accepted" || $status === "rejected" || $status === "done") && !($mandatoryReporting === true) && !($consentId !== void 0)) failRule(issues, "error", "referral-sent-with-consent", "referral.consentId", "consentId");
  if ($consentId !== void 0 && $direction === "outgoing" && ($status === "sent" || $status === "accepted" || $status === "done") && !someReferred($consentId, parent["consents"], (m) => m["decision"] === "granted" && (m["purpose"] === "referral" || m["purpose"] === "shareIdentifiable"))) failRule(issues, "error", "referral-consent-granted", "referral.consentId", "consentId");
  if (!($sentOn === void 0 || $answeredOn === void 0 || isNotAfter($sentOn, $answeredOn))) failRule(issues, "error", "referral-answered-after-sent", "referral.answeredOn", "answeredOn");
  if (!($sentOn === void 0 || $doneOn === void 0 || isNotAfter($sentOn, $doneOn))) failRule(issues, "error", "referral-done-after-sent", "referral.doneOn", "doneOn");
  if ($status === "rejected" && !($rejectedReason !== void 0 || hasReason($absent, "rejectedReason"))) failRule(issues, "warning", "rejected-referral-has-reason", "referral.rejectedReason", "rejectedReason");
  if ($mandatoryReporting === true && !($toldBefore !== void 0 || hasReason($absent, "toldBefore"))) failRule(issues, "warning", "told-before-mandatory-report", "referral.toldBefore", "toldBefore");
}
function checkReferral(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $consentId;
  let $direction;
  let $status;
  let $mandatoryReporting;
  let $sentOn;
  let $answeredOn;
  let $doneOn;
  let $rejectedReason;
  let $absent;
  let $toldBefore;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "direction": {
        $direction = v;
        if (typeof v !== "string") fail(issues, "type", "referral.direction", "direction", { expected: "text" });
        else if (!(v === "incoming" || v === "outgoing")) fail(issues, "codeList", "referral.direction", "direction", { list: "referralDirection" });
        break;
      }
      case "fromEntity": {
        if (typeof v !== "string") fail(issues, "type", "referral.fromEntity", "fromEntity", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "referral.fromEntity", "fromEntity", { min: 1, max: 200 });
        break;
      }
      case "fromWorkerId": {
        if (typeof v !== "string") fail(issues, "type", "referral.fromWorkerId", "fromWorkerId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "referral.fromWorkerId", "fromWorkerId", { format: "identifier" });
        break;
      }
      case "toEntities": {
        if (!Array.isArray(v)) fail(issues, "type", "referral.toEntities", "toEntities", { expected: "list" });
        else {
          if (v.length > 20) fail(issues, "length", "referral.toEntities", "toEntities", { max: 20 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "referral.toEntities", "toEntities", { expected: "text" });
            else if (!hasLength(w, 200)) fail(issues, "length", "referral.toEntities", "toEntities", { min: 1, max: 200 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "toWorkerId": {
        if (typeof v !== "string") fail(issues, "type", "referral.toWorkerId", "toWorkerId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "referral.toWorkerId", "toWorkerId", { format: "identifier" });
        break;
      }
      case "services": {
        if (!Array.isArray(v)) fail(issues, "type", "referral.services", "services", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "referral.services", "services", { expected: "text" });
            else if (!serviceTypeSet.has(w)) fail(issues, "codeList", "referral.services", "services", { list: "serviceType" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "referral.services", "services", {});
        }
        break;
      }
      case "reason": {
        if (typeof v !== "string") fail(issues, "type", "referral.reason", "reason", { expected: "text" });
        else if (!(v === "additionalServicesRequired" || v === "migrationOrChangeOfLocation" || v === "other")) fail(issues, "codeList", "referral.reason", "reason", { list: "referralReason" });
        break;
      }
      case "status": {
        $status = v;
        if (typeof v !== "string") fail(issues, "type", "referral.status", "status", { expected: "text" });
        else if (!referralStatusSet.has(v)) fail(issues, "codeList", "referral.status", "status", { list: "referralStatus" });
        break;
      }
      case "rejectedReason": {
        $rejectedReason = v;
        if (typeof v !== "string") fail(issues, "type", "referral.rejectedReason", "rejectedReason", { expected: "text" });
        else if (!hasLength(v, 500)) fail(issues, "length", "referral.rejectedReason", "rejectedReason", { min: 1, max: 500 });
        break;
      }
      case "consentId": {
        $consentId = v;
        if (typeof v !== "string") fail(issues, "type", "referral.consentId", "consentId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "referral.consentId", "consentId", { format: "identifier" });
        break;
      }
      case "sentOn": {
        $sentOn = v;
        if (typeof v !== "string") fail(issues, "type", "referral.sentOn", "sentOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "referral.sentOn", "sentOn", { format: "date" });
        break;
      }
      case "answeredOn": {
        $answeredOn = v;
        if (typeof v !== "string") fail(issues, "type", "referral.answeredOn", "answeredOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "referral.answeredOn", "answeredOn", { format: "date" });
        break;
      }
      case "doneOn": {
        $doneOn = v;
        if (typeof v !== "string") fail(issues, "type", "referral.doneOn", "doneOn", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "referral.doneOn", "doneOn", { format: "date" });
        break;
      }
      case "details": {
        if (typeof v !== "string") fail(issues, "type", "referral.details", "details", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "referral.details", "details", { min: 1, max: 1e4 });
        break;
      }
      case "mandatoryReporting": {
        $mandatoryReporting = v;
        if (typeof v !== "boolean") fail(issues, "type", "referral.mandatoryReporting", "mandatoryReporting", { expected: "boolean" });
        break;
      }
      case "toldBefore": {
        $toldBefore = v;
        if (typeof v !== "boolean") fail(issues, "type", "referral.toldBefore", "toldBefore", { expected: "boolean" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Referral, "referral");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Referral, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($direction === void 0 && !hasReason($absent, "direction")) fail(issues, "required", "referral.direction", "direction", {});
  if ($status === void 0 && !hasReason($absent, "status")) fail(issues, "required", "referral.status", "status", {});
  checkReferralRules(issues, parent, root, $consentId, $direction, $status, $mandatoryReporting, $sentOn, $answeredOn, $doneOn, $rejectedReason, $absent, $toldBefore);
}

// ../core/src/generated/validators/screening-indicator.ts
var ABSENTABLE_ScreeningIndicator = /* @__PURE__ */ new Set(["phase", "state"]);
function checkScreeningIndicator(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $id;
  let $state;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        $id = v;
        if (typeof v !== "string") fail(issues, "type", "screeningIndicator.id", "id", { expected: "text" });
        else if (!indicatorSet.has(v)) fail(issues, "codeList", "screeningIndicator.id", "id", { list: "indicator" });
        break;
      }
      case "phase": {
        if (typeof v !== "string") fail(issues, "type", "screeningIndicator.phase", "phase", { expected: "text" });
        else if (!controlPhaseSet.has(v)) fail(issues, "codeList", "screeningIndicator.phase", "phase", { list: "controlPhase" });
        break;
      }
      case "state": {
        $state = v;
        if (typeof v !== "string") fail(issues, "type", "screeningIndicator.state", "state", { expected: "text" });
        else if (!(v === "present" || v === "notPresent")) fail(issues, "codeList", "screeningIndicator.state", "state", { list: "indicatorState" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_ScreeningIndicator, "screeningIndicator");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_ScreeningIndicator, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($id === void 0) fail(issues, "required", "screeningIndicator.id", "id", {});
  if ($state === void 0 && !hasReason($absent, "state")) fail(issues, "required", "screeningIndicator.state", "state", {});
}

// ../core/src/generated/validators/screening.ts
var ABSENTABLE_Screening = /* @__PURE__ */ new Set(["tool", "toolVersion", "organisation", "screenerRole", "screenerSex", "screenerTrained", "date", "place", "language", "interpreterUsed", "interpreterSex", "preferredInterviewerSex", "preferredInterpreterSex", "privatePlace", "supportPerson", "breaksOffered", "safeContactAgreed", "traumaSigns", "indicators", "outcome", "referredBy"]);
function checkScreeningRules(issues, parent, root, $indicators, $outcome, $preferredInterviewerSex, $screenerSex, $preferredInterpreterSex, $interpreterSex, $interpreterUsed, $tool, $toolVersion) {
  if (!($indicators === void 0 || areUniqueBy($indicators, ["id", "phase"]))) failRule(issues, "error", "screening-indicators-once", "screening.indicators", "indicators");
  if ($outcome === "noIndicators" && !!some($indicators, (m) => m["state"] === "present")) failRule(issues, "error", "no-indicators-means-none", "screening.outcome", "outcome");
  if ($outcome === "indicators" && !(some($indicators, (m) => m["state"] === "present") || !(countOf($indicators) >= 1))) failRule(issues, "warning", "indicators-outcome-has-one", "screening.outcome", "outcome");
  if (!!($preferredInterviewerSex === "female" && $screenerSex === "male" || $preferredInterviewerSex === "male" && $screenerSex === "female")) failRule(issues, "warning", "interviewer-as-preferred", "screening.screenerSex", "screenerSex");
  if (!!($preferredInterpreterSex === "female" && $interpreterSex === "male" || $preferredInterpreterSex === "male" && $interpreterSex === "female")) failRule(issues, "warning", "interpreter-as-preferred", "screening.interpreterSex", "interpreterSex");
  if ($interpreterSex !== void 0 && !!($interpreterUsed === false)) failRule(issues, "warning", "interpreter-sex-has-interpreter", "screening.interpreterSex", "interpreterSex");
  if ($toolVersion !== void 0 && !($tool !== void 0)) failRule(issues, "warning", "tool-version-has-tool", "screening.tool", "tool");
}
function checkScreening(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $indicators;
  let $outcome;
  let $preferredInterviewerSex;
  let $screenerSex;
  let $preferredInterpreterSex;
  let $interpreterSex;
  let $interpreterUsed;
  let $tool;
  let $toolVersion;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "tool": {
        $tool = v;
        if (typeof v !== "string") fail(issues, "type", "screening.tool", "tool", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "screening.tool", "tool", { min: 1, max: 120 });
        break;
      }
      case "toolVersion": {
        $toolVersion = v;
        if (typeof v !== "string") fail(issues, "type", "screening.toolVersion", "toolVersion", { expected: "text" });
        else if (!hasLength(v, 40)) fail(issues, "length", "screening.toolVersion", "toolVersion", { min: 1, max: 40 });
        break;
      }
      case "organisation": {
        if (typeof v !== "string") fail(issues, "type", "screening.organisation", "organisation", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "screening.organisation", "organisation", { min: 1, max: 200 });
        break;
      }
      case "screenerRole": {
        if (typeof v !== "string") fail(issues, "type", "screening.screenerRole", "screenerRole", { expected: "text" });
        else if (!staffRoleSet.has(v)) fail(issues, "codeList", "screening.screenerRole", "screenerRole", { list: "staffRole" });
        break;
      }
      case "screenerSex": {
        $screenerSex = v;
        if (typeof v !== "string") fail(issues, "type", "screening.screenerSex", "screenerSex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "otherMarker")) fail(issues, "codeList", "screening.screenerSex", "screenerSex", { list: "sex" });
        break;
      }
      case "screenerTrained": {
        if (typeof v !== "boolean") fail(issues, "type", "screening.screenerTrained", "screenerTrained", { expected: "boolean" });
        break;
      }
      case "date": {
        if (typeof v !== "string") fail(issues, "type", "screening.date", "date", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "screening.date", "date", { format: "date" });
        break;
      }
      case "place": {
        const from = issues.length;
        checkPlace(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "place");
        break;
      }
      case "language": {
        if (typeof v !== "string") fail(issues, "type", "screening.language", "language", { expected: "text" });
        else if (!languageSet.has(v)) fail(issues, "codeList", "screening.language", "language", { list: "language" });
        break;
      }
      case "interpreterUsed": {
        $interpreterUsed = v;
        if (typeof v !== "boolean") fail(issues, "type", "screening.interpreterUsed", "interpreterUsed", { expected: "boolean" });
        break;
      }
      case "interpreterSex": {
        $interpreterSex = v;
        if (typeof v !== "string") fail(issues, "type", "screening.interpreterSex", "interpreterSex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "otherMarker")) fail(issues, "codeList", "screening.interpreterSex", "interpreterSex", { list: "sex" });
        break;
      }
      case "preferredInterviewerSex": {
        $preferredInterviewerSex = v;
        if (typeof v !== "string") fail(issues, "type", "screening.preferredInterviewerSex", "preferredInterviewerSex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "noPreference")) fail(issues, "codeList", "screening.preferredInterviewerSex", "preferredInterviewerSex", { list: "preferredSex" });
        break;
      }
      case "preferredInterpreterSex": {
        $preferredInterpreterSex = v;
        if (typeof v !== "string") fail(issues, "type", "screening.preferredInterpreterSex", "preferredInterpreterSex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "noPreference")) fail(issues, "codeList", "screening.preferredInterpreterSex", "preferredInterpreterSex", { list: "preferredSex" });
        break;
      }
      case "privatePlace": {
        if (typeof v !== "boolean") fail(issues, "type", "screening.privatePlace", "privatePlace", { expected: "boolean" });
        break;
      }
      case "supportPerson": {
        if (typeof v !== "boolean") fail(issues, "type", "screening.supportPerson", "supportPerson", { expected: "boolean" });
        break;
      }
      case "breaksOffered": {
        if (typeof v !== "boolean") fail(issues, "type", "screening.breaksOffered", "breaksOffered", { expected: "boolean" });
        break;
      }
      case "safeContactAgreed": {
        if (typeof v !== "boolean") fail(issues, "type", "screening.safeContactAgreed", "safeContactAgreed", { expected: "boolean" });
        break;
      }
      case "traumaSigns": {
        if (typeof v !== "boolean") fail(issues, "type", "screening.traumaSigns", "traumaSigns", { expected: "boolean" });
        break;
      }
      case "indicators": {
        $indicators = v;
        if (!Array.isArray(v)) fail(issues, "type", "screening.indicators", "indicators", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkScreeningIndicator(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "indicators", i);
          }
        }
        break;
      }
      case "outcome": {
        $outcome = v;
        if (typeof v !== "string") fail(issues, "type", "screening.outcome", "outcome", { expected: "text" });
        else if (!(v === "noIndicators" || v === "indicators" || v === "presumed")) fail(issues, "codeList", "screening.outcome", "outcome", { list: "screeningOutcome" });
        break;
      }
      case "referredBy": {
        if (typeof v !== "string") fail(issues, "type", "screening.referredBy", "referredBy", { expected: "text" });
        else if (!referralSourceSet.has(v)) fail(issues, "codeList", "screening.referredBy", "referredBy", { list: "referralSource" });
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Screening, "screening");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Screening, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  checkScreeningRules(issues, parent, root, $indicators, $outcome, $preferredInterviewerSex, $screenerSex, $preferredInterpreterSex, $interpreterSex, $interpreterUsed, $tool, $toolVersion);
}

// ../core/src/generated/validators/vulnerability-factor.ts
var ABSENTABLE_VulnerabilityFactor = /* @__PURE__ */ new Set(["level", "factor", "polarity"]);
function checkVulnerabilityFactor(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $factor;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "level": {
        if (typeof v !== "string") fail(issues, "type", "vulnerabilityFactor.level", "level", { expected: "text" });
        else if (!vulnerabilityLevelSet.has(v)) fail(issues, "codeList", "vulnerabilityFactor.level", "level", { list: "vulnerabilityLevel" });
        break;
      }
      case "factor": {
        $factor = v;
        if (typeof v !== "string") fail(issues, "type", "vulnerabilityFactor.factor", "factor", { expected: "text" });
        else if (!vulnerabilityFactorSet.has(v)) fail(issues, "codeList", "vulnerabilityFactor.factor", "factor", { list: "vulnerabilityFactor" });
        break;
      }
      case "polarity": {
        if (typeof v !== "string") fail(issues, "type", "vulnerabilityFactor.polarity", "polarity", { expected: "text" });
        else if (!(v === "risk" || v === "protective")) fail(issues, "codeList", "vulnerabilityFactor.polarity", "polarity", { list: "factorPolarity" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_VulnerabilityFactor, "vulnerabilityFactor");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_VulnerabilityFactor, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($factor === void 0 && !hasReason($absent, "factor")) fail(issues, "required", "vulnerabilityFactor.factor", "factor", {});
}

// ../core/src/generated/validators/victim.ts
var ABSENTABLE_Victim = /* @__PURE__ */ new Set(["sex", "sexBasis", "genderIdentity", "genderSelfDescribed", "genderAsPublished", "pronouns", "birthDate", "age", "ageEstimated", "ageBand", "minorAtRegistration", "minorAtEntry", "minorAtStartOfExploitation", "ageWhenTrafficked", "citizenships", "regionOfOrigin", "countryOfBirth", "countryOfOrigin", "ethnicity", "languages", "maritalStatus", "education", "occupation", "employedBefore", "functionalDifficulties", "deceased", "positionInOrganisation", "status", "statusDecidedBy", "statusDate", "statusBases", "displacementStatus", "migrationStatuses", "internationalProtection", "childSeparation", "numberOfChildren", "dependants", "pregnant", "breastfeeding", "householdHead", "soleCaregiver", "priorTrafficking", "gbvExposure", "vulnerabilityFactors", "vulnerabilityDetails", "specialNeeds", "ownWords", "recruitment", "journey", "exploitation", "meansOfControl", "screenings", "consents", "assistance", "referrals", "followUps", "legalProcess"]);
function checkVictimRules(issues, parent, root, $sexBasis, $absent, $sex, $provenance, $genderIdentity, $genderSelfDescribed, $genderAsPublished, $age, $birthDate, $ageBand, $minorAtRegistration, $minorAtEntry, $minorAtStartOfExploitation, $ageWhenTrafficked, $statusDate, $ageEstimated, $statusDecidedBy, $status, $exploitation, $childSeparation, $dependants, $soleCaregiver, $consents, $meansOfControl, $gbvExposure) {
  if ($sex !== void 0 && !($sexBasis !== void 0 || hasReason($absent, "sexBasis"))) failRule(issues, "error", "sex-has-basis", "victim.sexBasis", "sexBasis");
  if ($sex !== void 0 && !!(($sexBasis !== void 0 || hasReason($absent, "sexBasis")) && !($sexBasis !== void 0))) failRule(issues, "warning", "sex-basis-known", "victim.sexBasis", "sexBasis");
  if ($sexBasis !== void 0 && !($sex !== void 0)) failRule(issues, "error", "sex-basis-needs-sex", "victim.sex", "sex");
  if ($genderIdentity !== void 0 && !!(sourceOf($provenance, "genderIdentity") === "document" || sourceOf($provenance, "genderIdentity") === "observation")) failRule(issues, "error", "gender-identity-self-declared", "victim.genderIdentity", "genderIdentity");
  if ($genderIdentity !== void 0 && !!(sourceOf($provenance, "genderIdentity") === "import")) failRule(issues, "warning", "gender-identity-imported", "victim.genderIdentity", "genderIdentity");
  if ($genderSelfDescribed !== void 0 && !($genderIdentity === "selfDescribed")) failRule(issues, "warning", "gender-self-described-when-chosen", "victim.genderSelfDescribed", "genderSelfDescribed");
  if ($genderAsPublished !== void 0 && !(sourceOf($provenance, "genderAsPublished") === "import")) failRule(issues, "error", "gender-as-published-imported", "victim.genderAsPublished", "genderAsPublished");
  if (!!($age !== void 0 && $birthDate !== void 0)) failRule(issues, "error", "age-or-birth-date", "victim.age", "age");
  if (!(typeof $age !== "number" || $ageBand === void 0 || ($ageBand !== "age0To8" || isWithin($age, 0, 8)) && ($ageBand !== "age9To17" || isWithin($age, 9, 17)) && ($ageBand !== "age18To20" || isWithin($age, 18, 20)) && ($ageBand !== "age21To23" || isWithin($age, 21, 23)) && ($ageBand !== "age24To26" || isWithin($age, 24, 26)) && ($ageBand !== "age27To29" || isWithin($age, 27, 29)) && ($ageBand !== "age30To38" || isWithin($age, 30, 38)) && ($ageBand !== "age39To47" || isWithin($age, 39, 47)) && ($ageBand !== "age48AndOver" || isWithin($age, 48, Infinity)))) failRule(issues, "error", "age-in-band", "victim.ageBand", "ageBand");
  if (!!($minorAtRegistration === "minor" && isWithin($age, 18, Infinity) || $minorAtRegistration === "adult" && isWithin($age, -Infinity, 17))) failRule(issues, "error", "minor-agrees-with-age", "victim.minorAtRegistration", "minorAtRegistration");
  if (!!($minorAtRegistration === "minor" && ($ageBand === "age18To20" || $ageBand === "age21To23" || $ageBand === "age24To26" || $ageBand === "age27To29" || $ageBand === "age30To38" || $ageBand === "age39To47" || $ageBand === "age48AndOver") || $minorAtRegistration === "adult" && ($ageBand === "age0To8" || $ageBand === "age9To17"))) failRule(issues, "error", "minor-agrees-with-band", "victim.minorAtRegistration", "minorAtRegistration");
  if (!!($minorAtRegistration === "minor" && isAgedAtLeast($birthDate, memberOf(root["case"], "openedOn"), 18) || $minorAtRegistration === "adult" && isAgedAtMost($birthDate, memberOf(root["case"], "openedOn"), 17))) failRule(issues, "error", "minor-agrees-with-birth-date", "victim.minorAtRegistration", "minorAtRegistration");
  if (!!($minorAtRegistration === "minor" && $minorAtEntry === "adult")) failRule(issues, "error", "minor-at-entry-in-order", "victim.minorAtEntry", "minorAtEntry");
  if (!!($minorAtRegistration === "minor" && $minorAtStartOfExploitation === "adult")) failRule(issues, "error", "minor-at-exploitation-in-order", "victim.minorAtStartOfExploitation", "minorAtStartOfExploitation");
  if (!!($minorAtStartOfExploitation === "minor" && $minorAtEntry === "adult")) failRule(issues, "error", "minor-entry-before-exploitation", "victim.minorAtEntry", "minorAtEntry");
  if (!!($minorAtEntry === "minor" && isWithin($ageWhenTrafficked, 18, Infinity) || $minorAtEntry === "adult" && isWithin($ageWhenTrafficked, -Infinity, 17))) failRule(issues, "error", "minor-agrees-with-age-when-trafficked", "victim.minorAtEntry", "minorAtEntry");
  if (!($birthDate === void 0 || isNotAfter($birthDate, memberOf(root["case"], "openedOn")))) failRule(issues, "error", "born-before-registration", "victim.birthDate", "birthDate");
  if (!($birthDate === void 0 || $statusDate === void 0 || isNotAfter($birthDate, $statusDate))) failRule(issues, "error", "born-before-status", "victim.statusDate", "statusDate");
  if ($ageEstimated !== void 0 && !($age !== void 0 || $birthDate !== void 0 || $ageBand !== void 0)) failRule(issues, "warning", "estimate-has-age", "victim.ageEstimated", "ageEstimated");
  if ($status === "identified" && !($statusDecidedBy !== void 0 || hasReason($absent, "statusDecidedBy"))) failRule(issues, "warning", "identified-by-someone", "victim.statusDecidedBy", "statusDecidedBy");
  if ($statusDate !== void 0 && !($status !== void 0)) failRule(issues, "warning", "status-date-has-status", "victim.status", "status");
  if (($status === "identified" || $status === "presumed") && !($exploitation !== void 0 || hasReason($absent, "exploitation"))) failRule(issues, "warning", "identified-has-exploitation", "victim.exploitation", "exploitation");
  if (($childSeparation === "unaccompaniedMinor" || $childSeparation === "separatedChild") && !!($minorAtRegistration === "adult")) failRule(issues, "warning", "separated-person-is-a-child", "victim.childSeparation", "childSeparation");
  if ($soleCaregiver === true && !($dependants !== void 0 || hasReason($absent, "dependants"))) failRule(issues, "warning", "sole-caregiver-has-dependants", "victim.dependants", "dependants");
  if (!($consents === void 0 || areUniqueBy($consents, ["id"]))) failRule(issues, "error", "consent-ids-unique", "victim.consents", "consents");
  if (!($meansOfControl === void 0 || areUniqueBy($meansOfControl, ["id"]))) failRule(issues, "error", "means-ids-unique", "victim.meansOfControl", "meansOfControl");
  if (!($gbvExposure === void 0 || areUniqueBy($gbvExposure, ["id"]))) failRule(issues, "error", "gbv-ids-unique", "victim.gbvExposure", "gbvExposure");
}
function checkVictim(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $sexBasis;
  let $absent;
  let $sex;
  let $provenance;
  let $genderIdentity;
  let $genderSelfDescribed;
  let $genderAsPublished;
  let $age;
  let $birthDate;
  let $ageBand;
  let $minorAtRegistration;
  let $minorAtEntry;
  let $minorAtStartOfExploitation;
  let $ageWhenTrafficked;
  let $statusDate;
  let $ageEstimated;
  let $statusDecidedBy;
  let $status;
  let $exploitation;
  let $childSeparation;
  let $dependants;
  let $soleCaregiver;
  let $consents;
  let $meansOfControl;
  let $gbvExposure;
  let $id;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "id": {
        $id = v;
        if (typeof v !== "string") fail(issues, "type", "victim.id", "id", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "victim.id", "id", { format: "identifier" });
        break;
      }
      case "sex": {
        $sex = v;
        if (typeof v !== "string") fail(issues, "type", "victim.sex", "sex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "otherMarker")) fail(issues, "codeList", "victim.sex", "sex", { list: "sex" });
        break;
      }
      case "sexBasis": {
        $sexBasis = v;
        if (typeof v !== "string") fail(issues, "type", "victim.sexBasis", "sexBasis", { expected: "text" });
        else if (!(v === "document" || v === "observed" || v === "self")) fail(issues, "codeList", "victim.sexBasis", "sexBasis", { list: "sexBasis" });
        break;
      }
      case "genderIdentity": {
        $genderIdentity = v;
        if (typeof v !== "string") fail(issues, "type", "victim.genderIdentity", "genderIdentity", { expected: "text" });
        else if (!genderIdentitySet.has(v)) fail(issues, "codeList", "victim.genderIdentity", "genderIdentity", { list: "genderIdentity" });
        break;
      }
      case "genderSelfDescribed": {
        $genderSelfDescribed = v;
        if (typeof v !== "string") fail(issues, "type", "victim.genderSelfDescribed", "genderSelfDescribed", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "victim.genderSelfDescribed", "genderSelfDescribed", { min: 1, max: 200 });
        break;
      }
      case "genderAsPublished": {
        $genderAsPublished = v;
        if (typeof v !== "string") fail(issues, "type", "victim.genderAsPublished", "genderAsPublished", { expected: "text" });
        else if (!publishedGenderSet.has(v)) fail(issues, "codeList", "victim.genderAsPublished", "genderAsPublished", { list: "publishedGender" });
        break;
      }
      case "pronouns": {
        if (typeof v !== "string") fail(issues, "type", "victim.pronouns", "pronouns", { expected: "text" });
        else if (!hasLength(v, 60)) fail(issues, "length", "victim.pronouns", "pronouns", { min: 1, max: 60 });
        break;
      }
      case "birthDate": {
        $birthDate = v;
        if (typeof v !== "string") fail(issues, "type", "victim.birthDate", "birthDate", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "victim.birthDate", "birthDate", { format: "partialDate" });
        break;
      }
      case "age": {
        $age = v;
        if (!Number.isInteger(v)) fail(issues, "type", "victim.age", "age", { expected: "integer" });
        else if (v < 0 || v > 120) fail(issues, "range", "victim.age", "age", { min: 0, max: 120 });
        break;
      }
      case "ageEstimated": {
        $ageEstimated = v;
        if (typeof v !== "boolean") fail(issues, "type", "victim.ageEstimated", "ageEstimated", { expected: "boolean" });
        break;
      }
      case "ageBand": {
        $ageBand = v;
        if (typeof v !== "string") fail(issues, "type", "victim.ageBand", "ageBand", { expected: "text" });
        else if (!ageBandSet.has(v)) fail(issues, "codeList", "victim.ageBand", "ageBand", { list: "ageBand" });
        break;
      }
      case "minorAtRegistration": {
        $minorAtRegistration = v;
        if (typeof v !== "string") fail(issues, "type", "victim.minorAtRegistration", "minorAtRegistration", { expected: "text" });
        else if (!(v === "minor" || v === "adult")) fail(issues, "codeList", "victim.minorAtRegistration", "minorAtRegistration", { list: "minorStatus" });
        break;
      }
      case "minorAtEntry": {
        $minorAtEntry = v;
        if (typeof v !== "string") fail(issues, "type", "victim.minorAtEntry", "minorAtEntry", { expected: "text" });
        else if (!(v === "minor" || v === "adult")) fail(issues, "codeList", "victim.minorAtEntry", "minorAtEntry", { list: "minorStatus" });
        break;
      }
      case "minorAtStartOfExploitation": {
        $minorAtStartOfExploitation = v;
        if (typeof v !== "string") fail(issues, "type", "victim.minorAtStartOfExploitation", "minorAtStartOfExploitation", { expected: "text" });
        else if (!(v === "minor" || v === "adult")) fail(issues, "codeList", "victim.minorAtStartOfExploitation", "minorAtStartOfExploitation", { list: "minorStatus" });
        break;
      }
      case "ageWhenTrafficked": {
        $ageWhenTrafficked = v;
        if (!Number.isInteger(v)) fail(issues, "type", "victim.ageWhenTrafficked", "ageWhenTrafficked", { expected: "integer" });
        else if (v < 0 || v > 120) fail(issues, "range", "victim.ageWhenTrafficked", "ageWhenTrafficked", { min: 0, max: 120 });
        break;
      }
      case "citizenships": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.citizenships", "citizenships", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "victim.citizenships", "citizenships", { expected: "text" });
            else if (!countrySet.has(w)) fail(issues, "codeList", "victim.citizenships", "citizenships", { list: "country" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "victim.citizenships", "citizenships", {});
        }
        break;
      }
      case "regionOfOrigin": {
        if (typeof v !== "string") fail(issues, "type", "victim.regionOfOrigin", "regionOfOrigin", { expected: "text" });
        else if (!worldRegionSet.has(v)) fail(issues, "codeList", "victim.regionOfOrigin", "regionOfOrigin", { list: "worldRegion" });
        break;
      }
      case "countryOfBirth": {
        if (typeof v !== "string") fail(issues, "type", "victim.countryOfBirth", "countryOfBirth", { expected: "text" });
        else if (!countrySet.has(v)) fail(issues, "codeList", "victim.countryOfBirth", "countryOfBirth", { list: "country" });
        break;
      }
      case "countryOfOrigin": {
        if (typeof v !== "string") fail(issues, "type", "victim.countryOfOrigin", "countryOfOrigin", { expected: "text" });
        else if (!countrySet.has(v)) fail(issues, "codeList", "victim.countryOfOrigin", "countryOfOrigin", { list: "country" });
        break;
      }
      case "ethnicity": {
        if (typeof v !== "string") fail(issues, "type", "victim.ethnicity", "ethnicity", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "victim.ethnicity", "ethnicity", { min: 1, max: 120 });
        break;
      }
      case "languages": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.languages", "languages", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "victim.languages", "languages", { expected: "text" });
            else if (!languageSet.has(w)) fail(issues, "codeList", "victim.languages", "languages", { list: "language" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "victim.languages", "languages", {});
        }
        break;
      }
      case "maritalStatus": {
        if (typeof v !== "string") fail(issues, "type", "victim.maritalStatus", "maritalStatus", { expected: "text" });
        else if (!maritalStatusSet.has(v)) fail(issues, "codeList", "victim.maritalStatus", "maritalStatus", { list: "maritalStatus" });
        break;
      }
      case "education": {
        if (typeof v !== "string") fail(issues, "type", "victim.education", "education", { expected: "text" });
        else if (!educationLevelSet.has(v)) fail(issues, "codeList", "victim.education", "education", { list: "educationLevel" });
        break;
      }
      case "occupation": {
        if (typeof v !== "string") fail(issues, "type", "victim.occupation", "occupation", { expected: "text" });
        else if (!occupationGroupSet.has(v)) fail(issues, "codeList", "victim.occupation", "occupation", { list: "occupationGroup" });
        break;
      }
      case "employedBefore": {
        if (typeof v !== "boolean") fail(issues, "type", "victim.employedBefore", "employedBefore", { expected: "boolean" });
        break;
      }
      case "functionalDifficulties": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.functionalDifficulties", "functionalDifficulties", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "victim.functionalDifficulties", "functionalDifficulties", { expected: "text" });
            else if (!functionDomainSet.has(w)) fail(issues, "codeList", "victim.functionalDifficulties", "functionalDifficulties", { list: "functionDomain" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "victim.functionalDifficulties", "functionalDifficulties", {});
        }
        break;
      }
      case "deceased": {
        if (typeof v !== "boolean") fail(issues, "type", "victim.deceased", "deceased", { expected: "boolean" });
        break;
      }
      case "positionInOrganisation": {
        if (typeof v !== "string") fail(issues, "type", "victim.positionInOrganisation", "positionInOrganisation", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "victim.positionInOrganisation", "positionInOrganisation", { min: 1, max: 120 });
        break;
      }
      case "status": {
        $status = v;
        if (typeof v !== "string") fail(issues, "type", "victim.status", "status", { expected: "text" });
        else if (!traffickingStatusSet.has(v)) fail(issues, "codeList", "victim.status", "status", { list: "traffickingStatus" });
        break;
      }
      case "statusDecidedBy": {
        $statusDecidedBy = v;
        if (typeof v !== "string") fail(issues, "type", "victim.statusDecidedBy", "statusDecidedBy", { expected: "text" });
        else if (!decisionMakerSet.has(v)) fail(issues, "codeList", "victim.statusDecidedBy", "statusDecidedBy", { list: "decisionMaker" });
        break;
      }
      case "statusDate": {
        $statusDate = v;
        if (typeof v !== "string") fail(issues, "type", "victim.statusDate", "statusDate", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "victim.statusDate", "statusDate", { format: "date" });
        break;
      }
      case "statusBases": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.statusBases", "statusBases", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "victim.statusBases", "statusBases", { expected: "text" });
            else if (!statusBasisSet.has(w)) fail(issues, "codeList", "victim.statusBases", "statusBases", { list: "statusBasis" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "victim.statusBases", "statusBases", {});
        }
        break;
      }
      case "displacementStatus": {
        if (typeof v !== "string") fail(issues, "type", "victim.displacementStatus", "displacementStatus", { expected: "text" });
        else if (!displacementStatusSet.has(v)) fail(issues, "codeList", "victim.displacementStatus", "displacementStatus", { list: "displacementStatus" });
        break;
      }
      case "migrationStatuses": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.migrationStatuses", "migrationStatuses", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "victim.migrationStatuses", "migrationStatuses", { expected: "text" });
            else if (!migrationStatusSet.has(w)) fail(issues, "codeList", "victim.migrationStatuses", "migrationStatuses", { list: "migrationStatus" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "victim.migrationStatuses", "migrationStatuses", {});
        }
        break;
      }
      case "internationalProtection": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.internationalProtection", "internationalProtection", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "victim.internationalProtection", "internationalProtection", { expected: "text" });
            else if (!internationalProtectionSet.has(w)) fail(issues, "codeList", "victim.internationalProtection", "internationalProtection", { list: "internationalProtection" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "victim.internationalProtection", "internationalProtection", {});
        }
        break;
      }
      case "childSeparation": {
        $childSeparation = v;
        if (typeof v !== "string") fail(issues, "type", "victim.childSeparation", "childSeparation", { expected: "text" });
        else if (!childSeparationSet.has(v)) fail(issues, "codeList", "victim.childSeparation", "childSeparation", { list: "childSeparation" });
        break;
      }
      case "numberOfChildren": {
        if (!Number.isInteger(v)) fail(issues, "type", "victim.numberOfChildren", "numberOfChildren", { expected: "integer" });
        else if (v < 0 || v > 30) fail(issues, "range", "victim.numberOfChildren", "numberOfChildren", { min: 0, max: 30 });
        break;
      }
      case "dependants": {
        $dependants = v;
        if (!Array.isArray(v)) fail(issues, "type", "victim.dependants", "dependants", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkDependant(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "dependants", i);
          }
        }
        break;
      }
      case "pregnant": {
        if (typeof v !== "boolean") fail(issues, "type", "victim.pregnant", "pregnant", { expected: "boolean" });
        break;
      }
      case "breastfeeding": {
        if (typeof v !== "boolean") fail(issues, "type", "victim.breastfeeding", "breastfeeding", { expected: "boolean" });
        break;
      }
      case "householdHead": {
        if (typeof v !== "boolean") fail(issues, "type", "victim.householdHead", "householdHead", { expected: "boolean" });
        break;
      }
      case "soleCaregiver": {
        $soleCaregiver = v;
        if (typeof v !== "boolean") fail(issues, "type", "victim.soleCaregiver", "soleCaregiver", { expected: "boolean" });
        break;
      }
      case "priorTrafficking": {
        if (typeof v !== "boolean") fail(issues, "type", "victim.priorTrafficking", "priorTrafficking", { expected: "boolean" });
        break;
      }
      case "gbvExposure": {
        $gbvExposure = v;
        if (!Array.isArray(v)) fail(issues, "type", "victim.gbvExposure", "gbvExposure", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkGbvExposure(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "gbvExposure", i);
          }
        }
        break;
      }
      case "vulnerabilityFactors": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.vulnerabilityFactors", "vulnerabilityFactors", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkVulnerabilityFactor(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "vulnerabilityFactors", i);
          }
        }
        break;
      }
      case "vulnerabilityDetails": {
        if (typeof v !== "string") fail(issues, "type", "victim.vulnerabilityDetails", "vulnerabilityDetails", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "victim.vulnerabilityDetails", "vulnerabilityDetails", { min: 1, max: 1e4 });
        break;
      }
      case "specialNeeds": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.specialNeeds", "specialNeeds", { expected: "list" });
        else {
          if (v.length > 30) fail(issues, "length", "victim.specialNeeds", "specialNeeds", { max: 30 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "victim.specialNeeds", "specialNeeds", { expected: "text" });
            else if (!hasLength(w, 200)) fail(issues, "length", "victim.specialNeeds", "specialNeeds", { min: 1, max: 200 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "ownWords": {
        if (typeof v !== "string") fail(issues, "type", "victim.ownWords", "ownWords", { expected: "text" });
        else if (!hasLength(v, 1e4)) fail(issues, "length", "victim.ownWords", "ownWords", { min: 1, max: 1e4 });
        break;
      }
      case "recruitment": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.recruitment", "recruitment", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkRecruitment(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "recruitment", i);
          }
        }
        break;
      }
      case "journey": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.journey", "journey", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkJourneyLeg(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "journey", i);
          }
        }
        break;
      }
      case "exploitation": {
        $exploitation = v;
        if (!Array.isArray(v)) fail(issues, "type", "victim.exploitation", "exploitation", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkExploitation(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "exploitation", i);
          }
        }
        break;
      }
      case "meansOfControl": {
        $meansOfControl = v;
        if (!Array.isArray(v)) fail(issues, "type", "victim.meansOfControl", "meansOfControl", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkMeansOfControl(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "meansOfControl", i);
          }
        }
        break;
      }
      case "screenings": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.screenings", "screenings", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkScreening(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "screenings", i);
          }
        }
        break;
      }
      case "consents": {
        $consents = v;
        if (!Array.isArray(v)) fail(issues, "type", "victim.consents", "consents", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkConsent(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "consents", i);
          }
        }
        break;
      }
      case "assistance": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.assistance", "assistance", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkAssistance(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "assistance", i);
          }
        }
        break;
      }
      case "referrals": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.referrals", "referrals", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkReferral(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "referrals", i);
          }
        }
        break;
      }
      case "followUps": {
        if (!Array.isArray(v)) fail(issues, "type", "victim.followUps", "followUps", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkFollowUp(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "followUps", i);
          }
        }
        break;
      }
      case "legalProcess": {
        const from = issues.length;
        checkLegalProcess(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "legalProcess");
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Victim, "victim");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        $provenance = v;
        checkProvenanceMap(v, issues, ABSENTABLE_Victim, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($id === void 0) fail(issues, "required", "victim.id", "id", {});
  if ($consents === void 0 && !hasReason($absent, "consents")) fail(issues, "required", "victim.consents", "consents", {});
  checkVictimRules(issues, parent, root, $sexBasis, $absent, $sex, $provenance, $genderIdentity, $genderSelfDescribed, $genderAsPublished, $age, $birthDate, $ageBand, $minorAtRegistration, $minorAtEntry, $minorAtStartOfExploitation, $ageWhenTrafficked, $statusDate, $ageEstimated, $statusDecidedBy, $status, $exploitation, $childSeparation, $dependants, $soleCaregiver, $consents, $meansOfControl, $gbvExposure);
}

// ../core/src/generated/validators/case-record.ts
var ABSENTABLE_CaseRecord = /* @__PURE__ */ new Set(["victims", "perpetrators", "relations", "events"]);
function checkCaseRecordRules(issues, parent, root, $victims, $perpetrators, $events, $relations) {
  if (!(countOf($victims) >= 1 || countOf($perpetrators) >= 1)) failRule(issues, "warning", "record-has-a-person", "caseRecord.victims", "victims");
  if (!($victims === void 0 || areUniqueBy($victims, ["id"]))) failRule(issues, "error", "victim-ids-unique", "caseRecord.victims", "victims");
  if (!($perpetrators === void 0 || areUniqueBy($perpetrators, ["id"]))) failRule(issues, "error", "perpetrator-ids-unique", "caseRecord.perpetrators", "perpetrators");
  if (!($events === void 0 || areUniqueBy($events, ["id"]))) failRule(issues, "error", "event-ids-unique", "caseRecord.events", "events");
  if (!($relations === void 0 || areUniqueBy($relations, ["victimId", "perpetratorId"]))) failRule(issues, "error", "relation-once-per-pair", "caseRecord.relations", "relations");
}
function checkCaseRecord(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  root ??= o;
  let $victims;
  let $perpetrators;
  let $events;
  let $relations;
  let $standardVersion;
  let $case;
  let $reportingEntity;
  let $dataProtection;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "standardVersion": {
        $standardVersion = v;
        if (typeof v !== "string") fail(issues, "type", "caseRecord.standardVersion", "standardVersion", { expected: "text" });
        else if (!(v === "1.0")) fail(issues, "codeList", "caseRecord.standardVersion", "standardVersion", { list: "standardVersion" });
        break;
      }
      case "case": {
        $case = v;
        const from = issues.length;
        checkCase(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "case");
        break;
      }
      case "reportingEntity": {
        $reportingEntity = v;
        const from = issues.length;
        checkReportingEntity(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "reportingEntity");
        break;
      }
      case "dataProtection": {
        $dataProtection = v;
        const from = issues.length;
        checkDataProtection(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "dataProtection");
        break;
      }
      case "victims": {
        $victims = v;
        if (!Array.isArray(v)) fail(issues, "type", "caseRecord.victims", "victims", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkVictim(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "victims", i);
          }
        }
        break;
      }
      case "perpetrators": {
        $perpetrators = v;
        if (!Array.isArray(v)) fail(issues, "type", "caseRecord.perpetrators", "perpetrators", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkPerpetrator(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "perpetrators", i);
          }
        }
        break;
      }
      case "relations": {
        $relations = v;
        if (!Array.isArray(v)) fail(issues, "type", "caseRecord.relations", "relations", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkRelation(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "relations", i);
          }
        }
        break;
      }
      case "events": {
        $events = v;
        if (!Array.isArray(v)) fail(issues, "type", "caseRecord.events", "events", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkEvent(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "events", i);
          }
        }
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_CaseRecord, "caseRecord");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_CaseRecord, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($standardVersion === void 0) fail(issues, "required", "caseRecord.standardVersion", "standardVersion", {});
  if ($case === void 0) fail(issues, "required", "caseRecord.case", "case", {});
  if ($reportingEntity === void 0) fail(issues, "required", "caseRecord.reportingEntity", "reportingEntity", {});
  if ($dataProtection === void 0) fail(issues, "required", "caseRecord.dataProtection", "dataProtection", {});
  checkCaseRecordRules(issues, parent, root, $victims, $perpetrators, $events, $relations);
}

// ../core/src/generated/validators/address.ts
var ABSENTABLE_Address = /* @__PURE__ */ new Set(["use", "refersTo", "street", "city", "state", "postalCode", "country", "longitude", "latitude"]);
function checkAddressRules(issues, parent, root, $longitude, $latitude, $refersTo, $absent, $use) {
  if (($longitude !== void 0 || $latitude !== void 0) && !($longitude !== void 0 && $latitude !== void 0)) failRule(issues, "error", "address-coordinates-together", "address.latitude", "latitude");
  if ($use === "event" && !($refersTo !== void 0 || hasReason($absent, "refersTo"))) failRule(issues, "error", "event-address-refers", "address.refersTo", "refersTo");
}
function checkAddress(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $longitude;
  let $latitude;
  let $refersTo;
  let $absent;
  let $use;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "use": {
        $use = v;
        if (typeof v !== "string") fail(issues, "type", "address.use", "use", { expected: "text" });
        else if (!addressUseSet.has(v)) fail(issues, "codeList", "address.use", "use", { list: "addressUse" });
        break;
      }
      case "refersTo": {
        $refersTo = v;
        if (typeof v !== "string") fail(issues, "type", "address.refersTo", "refersTo", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "address.refersTo", "refersTo", { format: "identifier" });
        break;
      }
      case "street": {
        if (typeof v !== "string") fail(issues, "type", "address.street", "street", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "address.street", "street", { min: 1, max: 200 });
        break;
      }
      case "city": {
        if (typeof v !== "string") fail(issues, "type", "address.city", "city", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "address.city", "city", { min: 1, max: 120 });
        break;
      }
      case "state": {
        if (typeof v !== "string") fail(issues, "type", "address.state", "state", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "address.state", "state", { min: 1, max: 120 });
        break;
      }
      case "postalCode": {
        if (typeof v !== "string") fail(issues, "type", "address.postalCode", "postalCode", { expected: "text" });
        else if (!hasLength(v, 20)) fail(issues, "length", "address.postalCode", "postalCode", { min: 1, max: 20 });
        break;
      }
      case "country": {
        if (typeof v !== "string") fail(issues, "type", "address.country", "country", { expected: "text" });
        else if (!countrySet.has(v)) fail(issues, "codeList", "address.country", "country", { list: "country" });
        break;
      }
      case "longitude": {
        $longitude = v;
        if (!Number.isFinite(v)) fail(issues, "type", "address.longitude", "longitude", { expected: "number" });
        else if (v < -180 || v > 180) fail(issues, "range", "address.longitude", "longitude", { min: -180, max: 180 });
        break;
      }
      case "latitude": {
        $latitude = v;
        if (!Number.isFinite(v)) fail(issues, "type", "address.latitude", "latitude", { expected: "number" });
        else if (v < -90 || v > 90) fail(issues, "range", "address.latitude", "latitude", { min: -90, max: 90 });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_Address, "address");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_Address, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($use === void 0 && !hasReason($absent, "use")) fail(issues, "required", "address.use", "use", {});
  checkAddressRules(issues, parent, root, $longitude, $latitude, $refersTo, $absent, $use);
}

// ../core/src/generated/validators/identity-number.ts
var ABSENTABLE_IdentityNumber = /* @__PURE__ */ new Set(["kind", "number", "issuingCountry"]);
function checkIdentityNumber(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $number;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "kind": {
        if (typeof v !== "string") fail(issues, "type", "identityNumber.kind", "kind", { expected: "text" });
        else if (!identityDocumentSet.has(v)) fail(issues, "codeList", "identityNumber.kind", "kind", { list: "identityDocument" });
        break;
      }
      case "number": {
        $number = v;
        if (typeof v !== "string") fail(issues, "type", "identityNumber.number", "number", { expected: "text" });
        else if (!hasLength(v, 60)) fail(issues, "length", "identityNumber.number", "number", { min: 1, max: 60 });
        break;
      }
      case "issuingCountry": {
        if (typeof v !== "string") fail(issues, "type", "identityNumber.issuingCountry", "issuingCountry", { expected: "text" });
        else if (!countrySet.has(v)) fail(issues, "codeList", "identityNumber.issuingCountry", "issuingCountry", { list: "country" });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_IdentityNumber, "identityNumber");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_IdentityNumber, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($number === void 0 && !hasReason($absent, "number")) fail(issues, "required", "identityNumber.number", "number", {});
}

// ../core/src/generated/validators/identity-record.ts
var ABSENTABLE_IdentityRecord = /* @__PURE__ */ new Set(["role", "salutation", "firstName", "middleName", "secondName", "otherNames", "email", "homePhone", "mobilePhone", "safePhone", "safeTimes", "addresses", "identityNumbers"]);
function checkIdentityRecord(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  root ??= o;
  let $standardVersion;
  let $personId;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "standardVersion": {
        $standardVersion = v;
        if (typeof v !== "string") fail(issues, "type", "identityRecord.standardVersion", "standardVersion", { expected: "text" });
        else if (!(v === "1.0")) fail(issues, "codeList", "identityRecord.standardVersion", "standardVersion", { list: "standardVersion" });
        break;
      }
      case "personId": {
        $personId = v;
        if (typeof v !== "string") fail(issues, "type", "identityRecord.personId", "personId", { expected: "text" });
        else if (!isIdentifier(v)) fail(issues, "format", "identityRecord.personId", "personId", { format: "identifier" });
        break;
      }
      case "role": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.role", "role", { expected: "text" });
        else if (!personRoleSet.has(v)) fail(issues, "codeList", "identityRecord.role", "role", { list: "personRole" });
        break;
      }
      case "salutation": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.salutation", "salutation", { expected: "text" });
        else if (!hasLength(v, 40)) fail(issues, "length", "identityRecord.salutation", "salutation", { min: 1, max: 40 });
        break;
      }
      case "firstName": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.firstName", "firstName", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "identityRecord.firstName", "firstName", { min: 1, max: 120 });
        break;
      }
      case "middleName": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.middleName", "middleName", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "identityRecord.middleName", "middleName", { min: 1, max: 120 });
        break;
      }
      case "secondName": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.secondName", "secondName", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "identityRecord.secondName", "secondName", { min: 1, max: 120 });
        break;
      }
      case "otherNames": {
        if (!Array.isArray(v)) fail(issues, "type", "identityRecord.otherNames", "otherNames", { expected: "list" });
        else {
          if (v.length > 20) fail(issues, "length", "identityRecord.otherNames", "otherNames", { max: 20 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "identityRecord.otherNames", "otherNames", { expected: "text" });
            else if (!hasLength(w, 120)) fail(issues, "length", "identityRecord.otherNames", "otherNames", { min: 1, max: 120 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "email": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.email", "email", { expected: "text" });
        else if (!isEmail(v)) fail(issues, "format", "identityRecord.email", "email", { format: "email" });
        break;
      }
      case "homePhone": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.homePhone", "homePhone", { expected: "text" });
        else if (!isPhone(v)) fail(issues, "format", "identityRecord.homePhone", "homePhone", { format: "phone" });
        break;
      }
      case "mobilePhone": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.mobilePhone", "mobilePhone", { expected: "text" });
        else if (!isPhone(v)) fail(issues, "format", "identityRecord.mobilePhone", "mobilePhone", { format: "phone" });
        break;
      }
      case "safePhone": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.safePhone", "safePhone", { expected: "text" });
        else if (!isPhone(v)) fail(issues, "format", "identityRecord.safePhone", "safePhone", { format: "phone" });
        break;
      }
      case "safeTimes": {
        if (typeof v !== "string") fail(issues, "type", "identityRecord.safeTimes", "safeTimes", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "identityRecord.safeTimes", "safeTimes", { min: 1, max: 200 });
        break;
      }
      case "addresses": {
        if (!Array.isArray(v)) fail(issues, "type", "identityRecord.addresses", "addresses", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkAddress(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "addresses", i);
          }
        }
        break;
      }
      case "identityNumbers": {
        if (!Array.isArray(v)) fail(issues, "type", "identityRecord.identityNumbers", "identityNumbers", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkIdentityNumber(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "identityNumbers", i);
          }
        }
        break;
      }
      case "absent":
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_IdentityRecord, "identityRecord");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_IdentityRecord, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($standardVersion === void 0) fail(issues, "required", "identityRecord.standardVersion", "standardVersion", {});
  if ($personId === void 0) fail(issues, "required", "identityRecord.personId", "personId", {});
}

// ../core/src/generated/validators/code-list-version.ts
function checkCodeListVersion(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $list;
  let $version;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "list": {
        $list = v;
        if (typeof v !== "string") fail(issues, "type", "codeListVersion.list", "list", { expected: "text" });
        else if (!hasLength(v, 60)) fail(issues, "length", "codeListVersion.list", "list", { min: 1, max: 60 });
        break;
      }
      case "version": {
        $version = v;
        if (typeof v !== "string") fail(issues, "type", "codeListVersion.version", "version", { expected: "text" });
        else if (!hasLength(v, 40)) fail(issues, "length", "codeListVersion.version", "version", { min: 1, max: 40 });
        break;
      }
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($list === void 0) fail(issues, "required", "codeListVersion.list", "list", {});
  if ($version === void 0) fail(issues, "required", "codeListVersion.version", "version", {});
}

// ../core/src/generated/validators/disclosure-control.ts
var ABSENTABLE_DisclosureControl = /* @__PURE__ */ new Set(["method", "k", "smallCell", "epsilon", "mergedGroups"]);
function checkDisclosureControlRules(issues, parent, root, $k, $method, $smallCell, $epsilon) {
  if ($method === "kAnonymity" && !($k !== void 0)) failRule(issues, "error", "k-anonymity-has-k", "disclosureControl.k", "k");
  if ($method === "smallCellSuppression" && !($smallCell !== void 0)) failRule(issues, "error", "small-cell-has-threshold", "disclosureControl.smallCell", "smallCell");
  if ($method === "differentialPrivacy" && !($epsilon !== void 0)) failRule(issues, "error", "differential-privacy-has-epsilon", "disclosureControl.epsilon", "epsilon");
}
function checkDisclosureControl(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $k;
  let $method;
  let $smallCell;
  let $epsilon;
  let $absent;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "method": {
        $method = v;
        if (typeof v !== "string") fail(issues, "type", "disclosureControl.method", "method", { expected: "text" });
        else if (!disclosureControlSet.has(v)) fail(issues, "codeList", "disclosureControl.method", "method", { list: "disclosureControl" });
        break;
      }
      case "k": {
        $k = v;
        if (!Number.isInteger(v)) fail(issues, "type", "disclosureControl.k", "k", { expected: "integer" });
        else if (v < 2 || v > 1e3) fail(issues, "range", "disclosureControl.k", "k", { min: 2, max: 1e3 });
        break;
      }
      case "smallCell": {
        $smallCell = v;
        if (!Number.isInteger(v)) fail(issues, "type", "disclosureControl.smallCell", "smallCell", { expected: "integer" });
        else if (v < 2 || v > 1e3) fail(issues, "range", "disclosureControl.smallCell", "smallCell", { min: 2, max: 1e3 });
        break;
      }
      case "epsilon": {
        $epsilon = v;
        if (!Number.isFinite(v)) fail(issues, "type", "disclosureControl.epsilon", "epsilon", { expected: "number" });
        else if (v < 0 || v > 1e3) fail(issues, "range", "disclosureControl.epsilon", "epsilon", { min: 0, max: 1e3 });
        break;
      }
      case "mergedGroups": {
        if (!Array.isArray(v)) fail(issues, "type", "disclosureControl.mergedGroups", "mergedGroups", { expected: "list" });
        else {
          if (v.length > 20) fail(issues, "length", "disclosureControl.mergedGroups", "mergedGroups", { max: 20 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "disclosureControl.mergedGroups", "mergedGroups", { expected: "text" });
            else if (!hasLength(w, 200)) fail(issues, "length", "disclosureControl.mergedGroups", "mergedGroups", { min: 1, max: 200 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_DisclosureControl, "disclosureControl");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_DisclosureControl, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($method === void 0 && !hasReason($absent, "method")) fail(issues, "required", "disclosureControl.method", "method", {});
  checkDisclosureControlRules(issues, parent, root, $k, $method, $smallCell, $epsilon);
}

// ../core/src/generated/validators/suppression-count.ts
var ABSENTABLE_SuppressionCount = /* @__PURE__ */ new Set(["sex", "cellsSuppressed"]);
function checkSuppressionCount(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  let $sex;
  let $absent;
  let $recordsBefore;
  let $recordsAfter;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "sex": {
        $sex = v;
        if (typeof v !== "string") fail(issues, "type", "suppressionCount.sex", "sex", { expected: "text" });
        else if (!(v === "female" || v === "male" || v === "otherMarker")) fail(issues, "codeList", "suppressionCount.sex", "sex", { list: "sex" });
        break;
      }
      case "recordsBefore": {
        $recordsBefore = v;
        if (!Number.isInteger(v)) fail(issues, "type", "suppressionCount.recordsBefore", "recordsBefore", { expected: "integer" });
        else if (v < 0 || v > 1e9) fail(issues, "range", "suppressionCount.recordsBefore", "recordsBefore", { min: 0, max: 1e9 });
        break;
      }
      case "recordsAfter": {
        $recordsAfter = v;
        if (!Number.isInteger(v)) fail(issues, "type", "suppressionCount.recordsAfter", "recordsAfter", { expected: "integer" });
        else if (v < 0 || v > 1e9) fail(issues, "range", "suppressionCount.recordsAfter", "recordsAfter", { min: 0, max: 1e9 });
        break;
      }
      case "cellsSuppressed": {
        if (!Number.isInteger(v)) fail(issues, "type", "suppressionCount.cellsSuppressed", "cellsSuppressed", { expected: "integer" });
        else if (v < 0 || v > 1e9) fail(issues, "range", "suppressionCount.cellsSuppressed", "cellsSuppressed", { min: 0, max: 1e9 });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_SuppressionCount, "suppressionCount");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_SuppressionCount, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($sex === void 0 && !hasReason($absent, "sex")) fail(issues, "required", "suppressionCount.sex", "sex", {});
  if ($recordsBefore === void 0) fail(issues, "required", "suppressionCount.recordsBefore", "recordsBefore", {});
  if ($recordsAfter === void 0) fail(issues, "required", "suppressionCount.recordsAfter", "recordsAfter", {});
}

// ../core/src/generated/validators/dataset-release.ts
var ABSENTABLE_DatasetRelease = /* @__PURE__ */ new Set(["title", "description", "publisher", "contactPoint", "issued", "modified", "temporalFrom", "temporalTo", "spatial", "accrualPeriodicity", "themes", "languages", "licence", "accessRights", "policy", "conformsTo", "provenanceNote", "generatedBy", "distributions", "version", "codeListVersions", "disclosureControl", "suppression", "citation", "knownBias"]);
function checkDatasetReleaseRules(issues, parent, root, $issued, $modified, $temporalFrom, $temporalTo) {
  if (!($issued === void 0 || $modified === void 0 || isNotAfter($issued, $modified))) failRule(issues, "error", "release-modified-after-issue", "datasetRelease.modified", "modified");
  if (!($temporalFrom === void 0 || $temporalTo === void 0 || isNotAfter($temporalFrom, $temporalTo))) failRule(issues, "error", "release-period-in-order", "datasetRelease.temporalTo", "temporalTo");
}
function checkDatasetRelease(value, issues, parent, root) {
  if (!isObject(value)) {
    failHere(issues, "type", { expected: "object" });
    return;
  }
  const o = value;
  root ??= o;
  let $issued;
  let $modified;
  let $temporalFrom;
  let $temporalTo;
  let $standardVersion;
  let $schemaVersion;
  let $codeListVersions;
  let $absent;
  let $disclosureControl;
  let $suppression;
  let unknown = 0;
  let members = 0;
  for (const key in o) {
    members++;
    const v = o[key];
    if (v === void 0) continue;
    switch (key) {
      case "standardVersion": {
        $standardVersion = v;
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.standardVersion", "standardVersion", { expected: "text" });
        else if (!(v === "1.0")) fail(issues, "codeList", "datasetRelease.standardVersion", "standardVersion", { list: "standardVersion" });
        break;
      }
      case "title": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.title", "title", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "datasetRelease.title", "title", { min: 1, max: 200 });
        break;
      }
      case "description": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.description", "description", { expected: "text" });
        else if (!hasLength(v, 5e3)) fail(issues, "length", "datasetRelease.description", "description", { min: 1, max: 5e3 });
        break;
      }
      case "publisher": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.publisher", "publisher", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "datasetRelease.publisher", "publisher", { min: 1, max: 200 });
        break;
      }
      case "contactPoint": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.contactPoint", "contactPoint", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "datasetRelease.contactPoint", "contactPoint", { min: 1, max: 200 });
        break;
      }
      case "issued": {
        $issued = v;
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.issued", "issued", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "datasetRelease.issued", "issued", { format: "date" });
        break;
      }
      case "modified": {
        $modified = v;
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.modified", "modified", { expected: "text" });
        else if (!isDate(v)) fail(issues, "format", "datasetRelease.modified", "modified", { format: "date" });
        break;
      }
      case "temporalFrom": {
        $temporalFrom = v;
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.temporalFrom", "temporalFrom", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "datasetRelease.temporalFrom", "temporalFrom", { format: "partialDate" });
        break;
      }
      case "temporalTo": {
        $temporalTo = v;
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.temporalTo", "temporalTo", { expected: "text" });
        else if (!isPartialDate(v)) fail(issues, "format", "datasetRelease.temporalTo", "temporalTo", { format: "partialDate" });
        break;
      }
      case "spatial": {
        if (!Array.isArray(v)) fail(issues, "type", "datasetRelease.spatial", "spatial", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "datasetRelease.spatial", "spatial", { expected: "text" });
            else if (!countrySet.has(w)) fail(issues, "codeList", "datasetRelease.spatial", "spatial", { list: "country" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "datasetRelease.spatial", "spatial", {});
        }
        break;
      }
      case "accrualPeriodicity": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.accrualPeriodicity", "accrualPeriodicity", { expected: "text" });
        else if (!hasLength(v, 120)) fail(issues, "length", "datasetRelease.accrualPeriodicity", "accrualPeriodicity", { min: 1, max: 120 });
        break;
      }
      case "themes": {
        if (!Array.isArray(v)) fail(issues, "type", "datasetRelease.themes", "themes", { expected: "list" });
        else {
          if (v.length > 20) fail(issues, "length", "datasetRelease.themes", "themes", { max: 20 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "datasetRelease.themes", "themes", { expected: "text" });
            else if (!hasLength(w, 120)) fail(issues, "length", "datasetRelease.themes", "themes", { min: 1, max: 120 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "languages": {
        if (!Array.isArray(v)) fail(issues, "type", "datasetRelease.languages", "languages", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "datasetRelease.languages", "languages", { expected: "text" });
            else if (!languageSet.has(w)) fail(issues, "codeList", "datasetRelease.languages", "languages", { list: "language" });
            if (issues.length > from) issues[from]?.path.push(i);
          }
          if (!isUnique(v)) fail(issues, "duplicate", "datasetRelease.languages", "languages", {});
        }
        break;
      }
      case "licence": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.licence", "licence", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "datasetRelease.licence", "licence", { min: 1, max: 200 });
        break;
      }
      case "accessRights": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.accessRights", "accessRights", { expected: "text" });
        else if (!hasLength(v, 500)) fail(issues, "length", "datasetRelease.accessRights", "accessRights", { min: 1, max: 500 });
        break;
      }
      case "policy": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.policy", "policy", { expected: "text" });
        else if (!hasLength(v, 500)) fail(issues, "length", "datasetRelease.policy", "policy", { min: 1, max: 500 });
        break;
      }
      case "conformsTo": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.conformsTo", "conformsTo", { expected: "text" });
        else if (!hasLength(v, 200)) fail(issues, "length", "datasetRelease.conformsTo", "conformsTo", { min: 1, max: 200 });
        break;
      }
      case "provenanceNote": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.provenanceNote", "provenanceNote", { expected: "text" });
        else if (!hasLength(v, 5e3)) fail(issues, "length", "datasetRelease.provenanceNote", "provenanceNote", { min: 1, max: 5e3 });
        break;
      }
      case "generatedBy": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.generatedBy", "generatedBy", { expected: "text" });
        else if (!hasLength(v, 500)) fail(issues, "length", "datasetRelease.generatedBy", "generatedBy", { min: 1, max: 500 });
        break;
      }
      case "distributions": {
        if (!Array.isArray(v)) fail(issues, "type", "datasetRelease.distributions", "distributions", { expected: "list" });
        else {
          if (v.length > 50) fail(issues, "length", "datasetRelease.distributions", "distributions", { max: 50 });
          for (let i = 0; i < v.length; i++) {
            const w = v[i];
            const from = issues.length;
            if (typeof w !== "string") fail(issues, "type", "datasetRelease.distributions", "distributions", { expected: "text" });
            else if (!hasLength(w, 200)) fail(issues, "length", "datasetRelease.distributions", "distributions", { min: 1, max: 200 });
            if (issues.length > from) issues[from]?.path.push(i);
          }
        }
        break;
      }
      case "version": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.version", "version", { expected: "text" });
        else if (!hasLength(v, 40)) fail(issues, "length", "datasetRelease.version", "version", { min: 1, max: 40 });
        break;
      }
      case "schemaVersion": {
        $schemaVersion = v;
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.schemaVersion", "schemaVersion", { expected: "text" });
        else if (!hasLength(v, 40)) fail(issues, "length", "datasetRelease.schemaVersion", "schemaVersion", { min: 1, max: 40 });
        break;
      }
      case "codeListVersions": {
        $codeListVersions = v;
        if (!Array.isArray(v)) fail(issues, "type", "datasetRelease.codeListVersions", "codeListVersions", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkCodeListVersion(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "codeListVersions", i);
          }
        }
        break;
      }
      case "disclosureControl": {
        $disclosureControl = v;
        const from = issues.length;
        checkDisclosureControl(v, issues, o, root);
        if (issues.length > from) nest(issues, from, "disclosureControl");
        break;
      }
      case "suppression": {
        $suppression = v;
        if (!Array.isArray(v)) fail(issues, "type", "datasetRelease.suppression", "suppression", { expected: "list" });
        else {
          for (let i = 0; i < v.length; i++) {
            const from = issues.length;
            checkSuppressionCount(v[i], issues, o, root);
            if (issues.length > from) nestAt(issues, from, "suppression", i);
          }
        }
        break;
      }
      case "citation": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.citation", "citation", { expected: "text" });
        else if (!hasLength(v, 1e3)) fail(issues, "length", "datasetRelease.citation", "citation", { min: 1, max: 1e3 });
        break;
      }
      case "knownBias": {
        if (typeof v !== "string") fail(issues, "type", "datasetRelease.knownBias", "knownBias", { expected: "text" });
        else if (!hasLength(v, 5e3)) fail(issues, "length", "datasetRelease.knownBias", "knownBias", { min: 1, max: 5e3 });
        break;
      }
      case "absent":
        $absent = v;
        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_DatasetRelease, "datasetRelease");
        else failWrapper(issues, "absent");
        break;
      case "provenance":
        checkProvenanceMap(v, issues, ABSENTABLE_DatasetRelease, checkProvenance);
        break;
      case "extensions":
        checkExtensions(v, issues);
        break;
      default:
        unknown++;
    }
  }
  tally.members += members;
  if (unknown > 0) failHere(issues, "unknownField", { count: unknown });
  if ($standardVersion === void 0) fail(issues, "required", "datasetRelease.standardVersion", "standardVersion", {});
  if ($schemaVersion === void 0) fail(issues, "required", "datasetRelease.schemaVersion", "schemaVersion", {});
  if ($codeListVersions === void 0 && !hasReason($absent, "codeListVersions")) fail(issues, "required", "datasetRelease.codeListVersions", "codeListVersions", {});
  if ($disclosureControl === void 0 && !hasReason($absent, "disclosureControl")) fail(issues, "required", "datasetRelease.disclosureControl", "disclosureControl", {});
  if ($suppression === void 0 && !hasReason($absent, "suppression")) fail(issues, "required", "datasetRelease.suppression", "suppression", {});
  checkDatasetReleaseRules(issues, parent, root, $issued, $modified, $temporalFrom, $temporalTo);
}

// ../core/src/validate/validate.ts
var NO_PARENT = {};
function hasError(issues) {
  for (const issue of issues) if (issue.severity === "error") return true;
  return false;
}
function toStandard(result) {
  if (result.ok) return { value: result.value };
  return { issues: result.issues.map(({ code, rule, path: path2 }) => ({ message: rule ?? code, path: path2 })) };
}
function toValidator(check) {
  const validate2 = (value) => {
    const issues = check(value);
    return hasError(issues) ? { ok: false, issues } : { ok: true, value, warnings: issues };
  };
  const standard = {
    version: 1,
    vendor: "tip-standard",
    validate: (value) => toStandard(validate2(value))
  };
  return Object.assign(validate2, { "~standard": standard });
}
function collect(check) {
  return (value) => {
    const issues = [];
    check(value, issues, NO_PARENT);
    return issues;
  };
}
var validate = /* @__PURE__ */ toValidator(collect(checkCaseRecord));
var validateIdentity = /* @__PURE__ */ toValidator(collect(checkIdentityRecord));
var validateRelease = /* @__PURE__ */ toValidator(collect(checkDatasetRelease));

// ../core/src/counting.ts
function validateCounting(value) {
  tally.members = 0;
  const result = validate(value);
  return { result, members: tally.members };
}

// ../formats/src/finding-messages.ts
var findingCatalogue = {
  encodingGuessed: {
    severity: "warning",
    en: "Some text from here on is not UTF-8. It was read as Windows-1252 (Western European). Check accented letters, or save the file as UTF-8.",
    fr: "\xC0 partir d\u2019ici, du texte n\u2019est pas en UTF-8. Il a \xE9t\xE9 lu comme du Windows-1252 (Europe de l\u2019Ouest). V\xE9rifiez les lettres accentu\xE9es ou enregistrez le fichier en UTF-8."
  },
  encodingConverted: {
    severity: "warning",
    en: "The file is stored as {encoding}. It was read, but UTF-8 is the safe choice.",
    fr: "Le fichier est enregistr\xE9 en {encoding}. Il a \xE9t\xE9 lu, mais l\u2019UTF-8 est le choix s\xFBr."
  },
  nulByte: {
    severity: "error",
    en: "There is a NUL byte (a byte of value zero) here. Text files must not contain any; the file may be damaged.",
    fr: "Il y a ici un octet NUL (de valeur z\xE9ro). Un fichier texte ne doit pas en contenir ; le fichier est peut-\xEAtre ab\xEEm\xE9."
  },
  invalidJson: {
    severity: "error",
    en: "This record is not valid JSON and was not read.",
    fr: "Cet enregistrement n\u2019est pas du JSON valide et n\u2019a pas \xE9t\xE9 lu."
  },
  truncatedRecord: {
    severity: "error",
    en: "The file ends in the middle of this record. The file may be incomplete.",
    fr: "Le fichier s\u2019arr\xEAte au milieu de cet enregistrement. Le fichier est peut-\xEAtre incomplet."
  },
  concatenatedRecords: {
    severity: "warning",
    en: "Several records follow each other without a separator. All {count} were read.",
    fr: "Plusieurs enregistrements se suivent sans s\xE9parateur. Les {count} ont \xE9t\xE9 lus."
  },
  recordTooLong: {
    severity: "error",
    en: "This record is longer than {limit} bytes and was skipped.",
    fr: "Cet enregistrement d\xE9passe {limit} octets et a \xE9t\xE9 saut\xE9."
  },
  nestedTooDeep: {
    severity: "error",
    en: "This record is nested more than {limit} levels deep and was not read.",
    fr: "Cet enregistrement a plus de {limit} niveaux d\u2019imbrication et n\u2019a pas \xE9t\xE9 lu."
  },
  notANumber: {
    severity: "error",
    en: "This record contains NaN or Infinity, which JSON does not allow. It was not read.",
    fr: "Cet enregistrement contient NaN ou Infinity, ce que le JSON n\u2019autorise pas. Il n\u2019a pas \xE9t\xE9 lu."
  },
  loneSurrogate: {
    severity: "warning",
    en: "This record contains half of a character (a lone surrogate). Other programs may refuse or change it.",
    fr: "Cet enregistrement contient une moiti\xE9 de caract\xE8re (un demi-codet isol\xE9). D\u2019autres programmes peuvent le refuser ou le modifier."
  },
  duplicateKey: {
    severity: "error",
    en: "A field is given twice in this record. The last one was kept.",
    fr: "Un champ est donn\xE9 deux fois dans cet enregistrement. Le dernier a \xE9t\xE9 gard\xE9."
  },
  afterListEnd: {
    severity: "warning",
    en: "There is more after the end of the list of records. It was read as further records.",
    fr: "Il y a encore du texte apr\xE8s la fin de la liste d\u2019enregistrements. Il a \xE9t\xE9 lu comme d\u2019autres enregistrements."
  },
  raggedRow: {
    severity: "error",
    en: "This row has {found} cells, the header row has {expected}. Values may be in the wrong column.",
    fr: "Cette ligne a {found} cellules, la ligne d\u2019en-t\xEAte en a {expected}. Des valeurs sont peut-\xEAtre dans la mauvaise colonne."
  },
  brokenQuotes: {
    severity: "error",
    en: "A quotation mark in this row is not closed or is followed by text.",
    fr: "Un guillemet de cette ligne n\u2019est pas ferm\xE9 ou est suivi de texte."
  },
  rowTooLong: {
    severity: "error",
    en: "This row is longer than {limit} characters and was skipped.",
    fr: "Cette ligne d\xE9passe {limit} caract\xE8res et a \xE9t\xE9 saut\xE9e."
  },
  notAWorkbook: {
    severity: "error",
    en: "This is not an Excel workbook (.xlsx).",
    fr: "Ce n\u2019est pas un classeur Excel (.xlsx)."
  },
  oldWorkbook: {
    severity: "error",
    en: "This is an old Excel workbook (.xls). Save it as .xlsx first.",
    fr: "C\u2019est un ancien classeur Excel (.xls). Enregistrez-le d\u2019abord en .xlsx."
  },
  encryptedWorkbook: {
    severity: "error",
    en: "This workbook is protected by a password. Remove the password first.",
    fr: "Ce classeur est prot\xE9g\xE9 par un mot de passe. Retirez d\u2019abord le mot de passe."
  },
  damagedWorkbook: {
    severity: "error",
    en: "The workbook is damaged: its package cannot be unpacked. Nothing after this point of the package was read.",
    fr: "Le classeur est ab\xEEm\xE9 : son paquet ne peut pas \xEAtre d\xE9compress\xE9. Rien n\u2019a \xE9t\xE9 lu au-del\xE0 de ce point du paquet."
  },
  workbookTooBig: {
    severity: "error",
    en: "The workbook would unpack to more than {limit} bytes. It was not opened.",
    fr: "Une fois d\xE9compress\xE9, le classeur d\xE9passerait {limit} octets. Il n\u2019a pas \xE9t\xE9 ouvert."
  },
  workbookSuspicious: {
    severity: "error",
    en: "A part of the workbook is compressed more than {limit} times, as in an attack file. It was not opened.",
    fr: "Une partie du classeur est comprim\xE9e plus de {limit} fois, comme dans un fichier d\u2019attaque. Il n\u2019a pas \xE9t\xE9 ouvert."
  },
  workbookTooManyParts: {
    severity: "error",
    en: "The workbook has more than {limit} parts. It was not opened.",
    fr: "Le classeur a plus de {limit} parties. Il n\u2019a pas \xE9t\xE9 ouvert."
  },
  damagedSheet: {
    severity: "error",
    en: "The XML of this sheet is damaged. Rows before this point were read.",
    fr: "Le XML de cette feuille est ab\xEEm\xE9. Les lignes pr\xE9c\xE9dentes ont \xE9t\xE9 lues."
  },
  hiddenSheet: {
    severity: "warning",
    en: "This sheet is hidden.",
    fr: "Cette feuille est masqu\xE9e."
  },
  mergedCells: {
    severity: "warning",
    en: "Cells {range} are merged. Only the first one holds a value.",
    fr: "Les cellules {range} sont fusionn\xE9es. Seule la premi\xE8re contient une valeur."
  },
  errorCell: {
    severity: "error",
    en: "This cell shows an Excel error and was read as empty.",
    fr: "Cette cellule affiche une erreur Excel et a \xE9t\xE9 lue comme vide."
  },
  formulaWithoutValue: {
    severity: "error",
    en: "This cell holds a formula that was never calculated. Open the workbook in Excel, save it, and try again.",
    fr: "Cette cellule contient une formule jamais calcul\xE9e. Ouvrez le classeur dans Excel, enregistrez-le et r\xE9essayez."
  },
  invalidDate: {
    severity: "error",
    en: "This cell is formatted as a date but holds no date that exists. It was read as empty.",
    fr: "Cette cellule a un format de date mais ne contient aucune date existante. Elle a \xE9t\xE9 lue comme vide."
  },
  brokenCell: {
    severity: "error",
    en: "The value of this cell cannot be understood and was read as empty.",
    fr: "La valeur de cette cellule est incompr\xE9hensible et a \xE9t\xE9 lue comme vide."
  },
  unknownSheet: {
    severity: "error",
    en: "The workbook has no such sheet.",
    fr: "Le classeur n\u2019a pas cette feuille."
  },
  outsideSheet: {
    severity: "error",
    en: "This place is outside what a sheet can hold.",
    fr: "Cet emplacement d\xE9passe ce qu\u2019une feuille peut contenir."
  },
  textCut: {
    severity: "error",
    en: "This text has more than {limit} characters, which is all a cell can hold. It was cut.",
    fr: "Ce texte d\xE9passe {limit} caract\xE8res, le maximum d\u2019une cellule. Il a \xE9t\xE9 coup\xE9."
  },
  sheetFull: {
    severity: "error",
    en: "A sheet can hold {limit} rows. The rows after that were left out.",
    fr: "Une feuille peut contenir {limit} lignes. Les lignes suivantes ont \xE9t\xE9 omises."
  },
  missingFile: { severity: "error", en: "There is no such file.", fr: "Ce fichier n\u2019existe pas." },
  isDirectory: { severity: "error", en: "This is a folder, not a file.", fr: "C\u2019est un dossier, pas un fichier." },
  notPermitted: {
    severity: "error",
    en: "You are not allowed to open this file or write to this folder.",
    fr: "Vous n\u2019avez pas le droit d\u2019ouvrir ce fichier ou d\u2019\xE9crire dans ce dossier."
  },
  emptyFile: { severity: "error", en: "The file is empty.", fr: "Le fichier est vide." },
  fileChanged: {
    severity: "error",
    en: "The file changed or vanished while it was being read. What was read may be incomplete.",
    fr: "Le fichier a chang\xE9 ou disparu pendant la lecture. Ce qui a \xE9t\xE9 lu est peut-\xEAtre incomplet."
  },
  diskFull: {
    severity: "error",
    en: "The disk is full. Nothing was written.",
    fr: "Le disque est plein. Rien n\u2019a \xE9t\xE9 \xE9crit."
  },
  closedPipe: {
    severity: "error",
    en: "The receiving program stopped listening before everything was written.",
    fr: "Le programme destinataire s\u2019est arr\xEAt\xE9 avant la fin de l\u2019\xE9criture."
  },
  interrupted: {
    severity: "error",
    en: "Writing was stopped. Nothing was left behind.",
    fr: "L\u2019\xE9criture a \xE9t\xE9 arr\xEAt\xE9e. Rien n\u2019a \xE9t\xE9 laiss\xE9."
  },
  fileFailed: {
    severity: "error",
    en: "The system reported {system} while working with this file.",
    fr: "Le syst\xE8me a signal\xE9 {system} en traitant ce fichier."
  }
};

// ../formats/src/findings.ts
var fileFindingCodes = Object.keys(findingCatalogue);
function createFinding(code, at = {}, params = {}) {
  return { code, severity: findingCatalogue[code].severity, at, params };
}
var FileFindingError = class extends Error {
  finding;
  constructor(finding) {
    super(finding.code);
    this.name = "FileFindingError";
    this.finding = finding;
  }
};

// ../formats/src/text/bytes.ts
var nodeBytes = typeof process === "object" && typeof process.getBuiltinModule === "function" ? process.getBuiltinModule("node:buffer") : void 0;
var strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function isUtf8(bytes) {
  if (nodeBytes) return nodeBytes.isUtf8(bytes);
  try {
    strictDecoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
function isAscii(bytes) {
  if (nodeBytes) return nodeBytes.isAscii(bytes);
  return bytes.every((byte) => byte < 128);
}
function toSliceable(bytes, ascii) {
  if (nodeBytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return ascii ? { bytes: buffer, slice: (start, end) => buffer.toString("latin1", start, end) } : { bytes: buffer, slice: (start, end) => buffer.toString("utf8", start, end) };
  }
  return { bytes, slice: (start, end) => decoder.decode(bytes.subarray(start, end)) };
}
function joinBytes(parts) {
  if (parts.length === 1 && parts[0]) return parts[0];
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

// ../formats/src/text/decode.ts
var sniffLength = 512;
var windows1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeWindows1252(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text.replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 128));
}
function sniffEncoding(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return { encoding: "utf-8", markLength: 3 };
  if (bytes[0] === 255 && bytes[1] === 254) return { encoding: "utf-16le", markLength: 2 };
  if (bytes[0] === 254 && bytes[1] === 255) return { encoding: "utf-16be", markLength: 2 };
  const length = Math.min(bytes.length, sniffLength) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros++;
    if (bytes[at + 1] === 0) oddZeros++;
  }
  const many = length * 0.3;
  if (length >= 4 && oddZeros > many && evenZeros < oddZeros / 10) return { encoding: "utf-16le", markLength: 0 };
  if (length >= 4 && evenZeros > many && oddZeros < evenZeros / 10) return { encoding: "utf-16be", markLength: 0 };
  return { encoding: "utf-8", markLength: 0 };
}
async function* toUtf8(source2, report) {
  const head = [];
  let headLength = 0;
  let utf16;
  let started = false;
  const encoder = new TextEncoder();
  const start = () => {
    started = true;
    const first = joinBytes(head);
    const { encoding, markLength } = sniffEncoding(first);
    if (encoding === "utf-8") return first.subarray(markLength);
    report(createFinding("encodingConverted", {}, { encoding: encoding.toUpperCase() }));
    utf16 = new TextDecoder(encoding);
    return encoder.encode(utf16.decode(first, { stream: true }));
  };
  try {
    for await (const chunk of source2) {
      if (started) {
        yield utf16 ? encoder.encode(utf16.decode(chunk, { stream: true })) : chunk;
        continue;
      }
      head.push(chunk);
      headLength += chunk.length;
      if (headLength >= sniffLength) yield start();
    }
  } catch (error) {
    if (!started && headLength > 0) yield start();
    throw error;
  }
  if (!started && headLength > 0) yield start();
  if (utf16) {
    const rest = utf16.decode();
    if (rest) yield encoder.encode(rest);
  }
}

// ../formats/src/json/scan.ts
var quote = 34;
var backslash = 92;
var colon = 58;
var openBrace = 123;
var closeBrace = 125;
var openBracket = 91;
var closeBracket = 93;
function isJsonSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function countKeyMarks(bytes, start, end) {
  let count = 0;
  for (let at = bytes.indexOf(colon, start); at !== -1 && at < end; at = bytes.indexOf(colon, at + 1)) {
    let before = at - 1;
    if (bytes[before] !== quote) while (before > start && isJsonSpace(bytes[before])) before--;
    if (before >= start && bytes[before] === quote) count++;
  }
  return count;
}
function countKeys(value, depthLimit = 1e3) {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : -1;
  return typeof value === "object" && value !== null ? countInside(value, depthLimit) : 0;
}
function countInside(value, depthLimit) {
  if (depthLimit <= 0) return -1;
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item === "string") continue;
      if (typeof item === "object" && item !== null) {
        const inside = countInside(item, depthLimit - 1);
        if (inside < 0) return -1;
        count += inside;
      } else if (typeof item === "number" && !Number.isFinite(item)) return -1;
    }
    return count;
  }
  const object = value;
  for (const key in object) {
    const item = object[key];
    count++;
    if (typeof item === "string") continue;
    if (typeof item === "object" && item !== null) {
      const inside = countInside(item, depthLimit - 1);
      if (inside < 0) return -1;
      count += inside;
    } else if (typeof item === "number" && !Number.isFinite(item)) return -1;
  }
  return count;
}
function skipString(bytes, at, end) {
  for (let index = at + 1; index < end; index++) {
    const byte = bytes[index];
    if (byte === quote) return index + 1;
    if (byte === backslash) index++;
  }
  return -1;
}
function findValueEnd(bytes, start, end) {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const after = skipString(bytes, at, end);
      if (after === -1) return -1;
      at = after - 1;
    } else if (byte === openBrace || byte === openBracket) depth++;
    else if (byte === closeBrace || byte === closeBracket) {
      depth--;
      if (depth === 0) return at + 1;
      if (depth < 0) return -1;
    }
  }
  return -1;
}
function isNestedDeeper(bytes, start, end, limit) {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const after = skipString(bytes, at, end);
      if (after === -1) return false;
      at = after - 1;
    } else if (byte === openBrace || byte === openBracket) {
      depth++;
      if (depth > limit) return true;
    } else if (byte === closeBrace || byte === closeBracket) depth--;
  }
  return false;
}
function hasNotANumber(bytes, start, end) {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const after = skipString(bytes, at, end);
      if (after === -1) return false;
      at = after - 1;
    } else if (byte === 78 && matches(bytes, at, "NaN") || byte === 73 && matches(bytes, at, "Infinity"))
      return true;
  }
  return false;
}
function matches(bytes, at, word) {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}
var keyDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
function readKey(bytes, start, end) {
  const written = keyDecoder.decode(bytes.subarray(start, end));
  if (!written.includes("\\")) return written.slice(1, -1);
  try {
    const key = JSON.parse(written);
    return typeof key === "string" ? key : written;
  } catch {
    return written;
  }
}
function hasDuplicateKeys(bytes, start = 0, end = bytes.length) {
  const open = [];
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const after = skipString(bytes, at, end);
      if (after === -1) return false;
      const keys = open[open.length - 1];
      if (keys) {
        let next = after;
        while (next < end && isJsonSpace(bytes[next])) next++;
        if (next < end && bytes[next] === colon) {
          const key = readKey(bytes, at, after);
          if (keys.has(key)) return true;
          keys.add(key);
        }
      }
      at = after - 1;
    } else if (byte === openBrace) open.push(/* @__PURE__ */ new Set());
    else if (byte === openBracket) open.push(void 0);
    else if (byte === closeBrace || byte === closeBracket) open.pop();
  }
  return false;
}
function hasLoneSurrogateEscape(text) {
  if (!text.includes("\\u")) return false;
  const escapes = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([dD][89a-fA-F])[0-9a-fA-F]{2}|.)/gs;
  for (const match of text.matchAll(escapes)) if (match[1] !== void 0) return true;
  return false;
}

// ../formats/src/json/parse-record.ts
var defaultMaxRecordLength = 64 * 1024 * 1024;
var defaultMaxDepth = 1e3;
var parseFirstLength = 1 << 20;
function readTraits(bytes, start, end, isAllAscii) {
  const stretch = bytes.subarray(start, end);
  return {
    slice: toSliceable(bytes, isAllAscii).slice,
    isUtf8: isAllAscii || isUtf8(stretch),
    hasBackslash: stretch.includes(92)
  };
}
var RecordParser = class {
  maxRecordLength;
  maxDepth;
  #checkDuplicateKeys;
  #count = 0;
  #isGuessed = false;
  constructor(options) {
    this.maxRecordLength = options.maxRecordLength ?? defaultMaxRecordLength;
    this.maxDepth = options.maxDepth ?? defaultMaxDepth;
    this.#checkDuplicateKeys = options.checkDuplicateKeys ?? true;
  }
  /** Reads the record between two offsets into `batch`; `isLast` says that the file ends there without a line end. */
  parse(bytes, start, end, line, isLast, traits, batch) {
    this.#count++;
    if (end - start > parseFirstLength && isNestedDeeper(bytes, start, end, this.maxDepth)) {
      batch.findings.push(createFinding("nestedTooDeep", this.#place(line), { limit: this.maxDepth }));
      return;
    }
    const text = traits.isUtf8 ? traits.slice(start, end) : this.#decode(bytes, start, end, line, batch);
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      this.#recover(bytes, start, end, line, isLast, traits, batch);
      return;
    }
    if (this.#checkDuplicateKeys) {
      const finding = inspectValue(value, { bytes, start, end }, this.#place(line), this.maxDepth);
      if (finding !== void 0) batch.findings.push(finding);
      if (finding !== void 0 && finding.code !== "duplicateKey") return;
    }
    if (traits.hasBackslash && hasLoneSurrogateEscape(text))
      batch.findings.push(createFinding("loneSurrogate", this.#place(line)));
    batch.records.push({ record: this.#count, line, value, bytes, start, end });
  }
  /** Counts a record that is too long to be held. */
  skip(line, batch) {
    this.#count++;
    batch.findings.push(createFinding("recordTooLong", this.#place(line), { limit: this.maxRecordLength }));
  }
  #place(line) {
    return { line, record: this.#count };
  }
  /** Decodes one record of a stretch that is not UTF-8 throughout. */
  #decode(bytes, start, end, line, batch) {
    const own = bytes.subarray(start, end);
    if (isUtf8(own)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(own);
    if (hasSurrogateBytes(own)) {
      batch.findings.push(createFinding("loneSurrogate", this.#place(line)));
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(own);
    }
    if (!this.#isGuessed) batch.findings.push(createFinding("encodingGuessed", this.#place(line)));
    this.#isGuessed = true;
    return decodeWindows1252(own);
  }
  /** Says why a record did not parse, and reads the records it consists of when several were written together. */
  #recover(bytes, start, end, line, isLast, traits, batch) {
    const place = this.#place(line);
    if (isNestedDeeper(bytes, start, end, this.maxDepth)) {
      batch.findings.push(createFinding("nestedTooDeep", place, { limit: this.maxDepth }));
      return;
    }
    if (bytes.subarray(start, end).includes(0)) {
      batch.findings.push(createFinding("nulByte", place));
      return;
    }
    if (hasNotANumber(bytes, start, end)) {
      batch.findings.push(createFinding("notANumber", place));
      return;
    }
    const parts = splitValues(bytes, start, end);
    const isComplete = parts.length > 0 && parts[parts.length - 1]?.end === end;
    const isOne = parts.length === 1 && isComplete;
    if (parts.length === 0 || isOne) {
      batch.findings.push(
        createFinding(
          isLast && parts.length === 0 && isOpening(bytes[start]) ? "truncatedRecord" : "invalidJson",
          place
        )
      );
      return;
    }
    if (isComplete) batch.findings.push(createFinding("concatenatedRecords", place, { count: parts.length }));
    this.#count--;
    for (const part of parts) this.parse(bytes, part.start, part.end, line, false, traits, batch);
    if (!isComplete) {
      this.#count++;
      const rest = parts[parts.length - 1]?.rest ?? end;
      batch.findings.push(
        createFinding(isLast && isOpening(bytes[rest]) ? "truncatedRecord" : "invalidJson", this.#place(line))
      );
    }
  }
};
function inspectValue(value, { bytes, start, end }, place, maxDepth = defaultMaxDepth) {
  const keys = countKeys(value, maxDepth);
  if (keys < 0)
    return isNestedDeeper(bytes, start, end, maxDepth) ? createFinding("nestedTooDeep", place, { limit: maxDepth }) : createFinding("notANumber", place);
  const isSuspect = countKeyMarks(bytes, start, end) !== keys;
  return isSuspect && hasDuplicateKeys(bytes, start, end) ? createFinding("duplicateKey", place) : void 0;
}
function splitValues(bytes, start, end) {
  const parts = [];
  let at = start;
  while (at < end && isOpening(bytes[at])) {
    const after = findValueEnd(bytes, at, end);
    if (after === -1) break;
    let rest = after;
    while (rest < end && isJsonSpace(bytes[rest])) rest++;
    parts.push({ start: at, end: rest === end ? end : after, rest });
    at = rest;
  }
  return parts;
}
function isOpening(byte) {
  return byte === 123 || byte === 91;
}
function hasSurrogateBytes(bytes) {
  for (let at = bytes.indexOf(237); at !== -1; at = bytes.indexOf(237, at + 1)) {
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    if (second >= 160 && second <= 191 && third >= 128 && third <= 191) return true;
  }
  return false;
}

// ../formats/src/ndjson/read-ndjson.ts
var lineFeed = 10;
var batchSize = 512;
async function* readNdjson(source2, options = {}) {
  const reader = new LineReader(options);
  try {
    for await (const chunk of toUtf8(source2, (finding) => reader.batch.findings.push(finding))) {
      for (const batch of reader.push(chunk)) yield batch;
    }
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error;
    for (const batch of reader.finish()) yield batch;
    yield { records: [], findings: [error.finding] };
    return;
  }
  for (const batch of reader.finish()) yield batch;
}
var LineReader = class {
  batch = { records: [], findings: [] };
  #parser;
  #carry = [];
  #carryLength = 0;
  #isSkipping = false;
  #line = 1;
  constructor(options) {
    this.#parser = new RecordParser(options);
  }
  *push(chunk) {
    let start = 0;
    if (this.#isSkipping || this.#carryLength > 0) {
      const feed = chunk.indexOf(lineFeed);
      const end2 = feed === -1 ? chunk.length : feed;
      if (!this.#isSkipping && this.#carryLength + end2 > this.#parser.maxRecordLength) {
        this.#parser.skip(this.#line, this.batch);
        this.#isSkipping = true;
        this.#carry = [];
        this.#carryLength = 0;
      }
      if (feed === -1) {
        this.#keep(chunk);
        return;
      }
      if (this.#isSkipping) {
        this.#isSkipping = false;
        this.#line++;
      } else {
        this.#carry.push(chunk.subarray(0, feed + 1));
        yield* this.#take();
      }
      start = feed + 1;
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > start) yield* this.#parse(chunk, start, end);
    if (end < chunk.length) this.#keep(chunk.subarray(Math.max(end, start)));
    yield* this.#flush();
  }
  *finish() {
    if (this.#carryLength > 0) yield* this.#take();
    yield* this.#flush();
  }
  #keep(bytes) {
    if (this.#isSkipping) return;
    if (this.#carryLength + bytes.length > this.#parser.maxRecordLength) {
      this.#parser.skip(this.#line, this.batch);
      this.#isSkipping = true;
      this.#carry = [];
      this.#carryLength = 0;
      return;
    }
    this.#carry.push(bytes);
    this.#carryLength += bytes.length;
  }
  *#take() {
    const bytes = joinBytes(this.#carry);
    this.#carry = [];
    this.#carryLength = 0;
    yield* this.#parse(bytes, 0, bytes.length);
  }
  *#flush() {
    if (this.batch.records.length === 0 && this.batch.findings.length === 0) return;
    const full = this.batch;
    this.batch = { records: [], findings: [] };
    yield full;
  }
  /** Reads the lines between two offsets; only the last line of a file has no line feed. */
  *#parse(bytes, from, to) {
    const traits = readTraits(bytes, from, to, isAscii(bytes));
    let start = from;
    while (start < to) {
      const feed = bytes.indexOf(lineFeed, start);
      const isLast = feed === -1 || feed >= to;
      const end = isLast ? to : feed;
      if (!isBlank(bytes, start, end)) {
        if (end - start > this.#parser.maxRecordLength) this.#parser.skip(this.#line, this.batch);
        else this.#parser.parse(bytes, start, end, this.#line, isLast, traits, this.batch);
      }
      this.#line++;
      start = end + 1;
      if (this.batch.records.length >= batchSize) yield* this.#flush();
    }
  }
};
function isBlank(bytes, start, end) {
  for (let at = start; at < end; at++) if (!isJsonSpace(bytes[at])) return false;
  return true;
}

// bench/ndjson.ts
var [mode, path = ""] = process.argv.slice(2);
var source = createReadStream(path, { highWaterMark: 256 * 1024 });
var records = 0;
var invalid = 0;
if (mode === "parse") {
  let carry = Buffer.alloc(0);
  for await (const chunk of source) {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      if (JSON.parse(bytes.toString("utf8", start, end)) !== null) records++;
      start = end + 1;
    }
    carry = bytes.subarray(start);
  }
} else {
  for await (const batch of readNdjson(source, { checkDuplicateKeys: false })) {
    for (const { value, bytes, start, end, line } of batch.records) {
      records++;
      const { result, members } = validateCounting(value);
      if (!result.ok) invalid++;
      if (countKeyMarks(bytes, start, end) !== members) inspectValue(value, { bytes, start, end }, { line });
    }
  }
}
var { user, system } = process.cpuUsage();
process.stdout.write(`${JSON.stringify({ records, invalid, seconds: (user + system) / 1e6, rss: process.resourceUsage().maxRSS / 1024 })}
`);
