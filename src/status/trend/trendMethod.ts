/**
 * How a trend is reckoned: against the latest earlier period, the same period a year before, the first
 * figure of the unbroken series, or along the line of least squares through it.
 */
export type TrendMethod = 'previous' | 'samePeriodLastYear' | 'baseline' | 'regression';
