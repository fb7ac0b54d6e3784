/** A share in percent, as the commands of the privacy package show it. */
export const percent = (share: number, decimals = 1): string => `${Math.abs(share * 100).toFixed(decimals)} %`
