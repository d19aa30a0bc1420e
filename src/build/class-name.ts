/** `pm25-series` → `BjPm25Series`, the class of a chart's element. */
export function className(id: string): string {
  return `Bj${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
