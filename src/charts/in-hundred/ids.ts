/**
 * The figures that can be drawn: every share and percentage change of 2024 up to 300; shares, falls, rises. For
 * the build alone: readers have them in the data. A test holds the list against the records.
 */
export const ids: readonly string[] = `
  bus-rail-transfer-50m drug-tests-passed food-tests-passed
  green-power-share hotline-resolved hotline-satisfied kindergarten-affordable
  kindergarten-enrolment parks-borderless-share recycling-rate science-awards-share self-built-two-exits
  sewage-treatment-rate
  unemployment-rate village-clinics-integrated

  accident-deaths-change fatal-accidents-change inspections-change official-expenses-change pm25-change

  budget-revenue-growth budget-spending-growth cpi-change
  digital-core-income-growth flood-season-rain gdp-growth grain-yield-growth
  inbound-visitors-growth income-growth nev-output-growth old-estates-finished-doubled
  old-estates-started-doubled rural-income-growth zgc-tech-income-growth
`
  .trim()
  .split(/\s+/);
