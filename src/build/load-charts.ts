import { registry } from '../charts/registry.ts';
import type { AnyChart } from '../model/chart.ts';

/** Every chart's definition, by id. */
export async function loadCharts(): Promise<ReadonlyMap<string, AnyChart>> {
  const charts = new Map<string, AnyChart>();
  for (const [id, entry] of Object.entries(registry)) charts.set(id, (await entry.definition()).definition);
  return charts;
}
