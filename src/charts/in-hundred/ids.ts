/**
 * The figures that can be drawn: every share and every percentage change of the report up to 300; shares, falls, rises. For
 * the build alone: readers have them in the data. A test holds the list against the records.
 */
export const ids: readonly string[] = `
  bus-rail-transfer-50m bus-rail-transfer-50m-2025 drug-tests-passed food-tests-passed
  green-enterprises-2025 green-power-share hotline-resolved hotline-satisfied kindergarten-affordable
  kindergarten-enrolment parks-borderless-share recycling-rate science-awards-share self-built-two-exits
  sewage-treatment-rate shared-results-visits-2025 tertiary-booking-share-2025 unemployment-ceiling-2025
  unemployment-rate village-clinics-integrated

  accident-deaths-change fatal-accidents-change inspections-change official-expenses-change pm25-change

  budget-revenue-growth budget-revenue-growth-2025 budget-spending-growth cpi-change cpi-change-2025
  digital-core-income-growth flood-season-rain gdp-growth gdp-growth-2025 grain-yield-growth
  inbound-visitors-growth income-growth nev-output-growth old-estates-finished-doubled
  old-estates-started-doubled rural-income-growth zgc-tech-income-growth
`
  .trim()
  .split(/\s+/);
