/** A share in per cent, as the privacy commands show it. */
export const percent = (share: number, decimals = 1): string => `${Math.abs(share * 100).toFixed(decimals)} %`
